/** Objects as the style reads them: strings, numbers and booleans only, dates padded so that they compare. */
import type { Feature, FeatureCollection, Geometry, Point } from 'geojson'
import { padDate } from './expressions'

export type Flat = Record<string, string | number | boolean>
export type FlatCollection = FeatureCollection<Geometry, Flat>

export const collect = (features: Feature<Geometry, Flat>[]): FlatCollection => ({
  type: 'FeatureCollection',
  features,
})

export const point = (at: readonly number[], properties: Flat): Feature<Point, Flat> => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...at] },
  properties,
})

export const flatNames = (names: Record<string, string>): Flat => ({
  name: names['en'] ?? Object.values(names)[0] ?? '',
  ...Object.fromEntries(Object.entries(names).map(([tag, text]) => [`name:${tag}`, text])),
})

export interface Period {
  from?: string | undefined
  to?: string | undefined
}

export const padPeriod = ({ from, to }: Period) => ({ from: padDate(from, 'start'), to: padDate(to, 'end') })
