/** Small zones for tests of the mosaic; the places are invented. */
import type { ZoneSummary } from '../../data/contract'
import { toGeometry } from '../geodesy/geojson'
import type { Polygons, Ring } from '../geodesy/units'
import type { ZoneFeature } from './counted'

/** A closed ring round a box in degrees, counter-clockwise. */
export const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

export const zoneOf = (
  id: string,
  claimant: string,
  polygons: Polygons,
  rest: Partial<ZoneSummary> = {},
): ZoneFeature => ({
  type: 'Feature',
  id,
  geometry: toGeometry(polygons),
  properties: {
    id,
    claim: id,
    claimant,
    kind: 'eez',
    standing: 'declared',
    instrument: id,
    rule: 'enclosed-by',
    objections: [],
    areaKm2: 0,
    ...rest,
  },
})

/** Open sea for tests: ten degrees square. */
export const openSea: Polygons = [[box(105, 5, 115, 15)]]
