/** The path and the rings of the state as lines on the ellipsoid. Fetched with the first of them. */
import type { Feature, Geometry } from 'geojson'
import { circle, inWorld, legLine, legsOf } from '../atlas/geodesy/circle'
import { metresPerNm, type LonLat } from '../atlas/geodesy/units'
import { distanceSign } from '../state/distance-sign'
import type { AtlasState, Place } from '../state/state'
import { collect, point, type Flat, type FlatCollection } from './flat'

export type Measures = Pick<AtlasState, 'path' | 'rings' | 'units' | 'lang'>

type Drawn = Feature<Geometry, Flat>

const lineOf = (points: LonLat[], properties: Flat): Drawn[] => {
  const coordinates = inWorld(points)
  return coordinates.length === 0
    ? []
    : [{ type: 'Feature', geometry: { type: 'MultiLineString', coordinates }, properties }]
}

/** East of 180° as 180 and more, so that a dot lies where its lines do. */
const dot = ([lon, lat]: Place, properties: Flat): Drawn =>
  point([lon < -60 ? lon + 360 : lon, lat], properties)

/** @param positionOf position of a feature by its id; a ring around an unknown one is not drawn */
export const measureData = (
  { path, rings, units, lang }: Measures,
  positionOf: (id: string) => Place | undefined,
): FlatCollection => {
  const sign = (distanceNm: number): string => distanceSign(distanceNm, units, lang)
  const from = rings && (typeof rings.from === 'string' ? positionOf(rings.from) : rings.from)
  const centre: LonLat | null = from ? [from[0], from[1]] : null
  return collect([
    ...(centre && rings
      ? [
          ...rings.distancesNm.flatMap((nm) =>
            lineOf(circle(centre, nm * metresPerNm), {
              key: `measure:ring-${nm}`,
              kind: 'ring',
              label: sign(nm),
            }),
          ),
          dot(centre, { key: 'measure:centre', kind: 'centre', label: '' }),
        ]
      : []),
    ...legsOf(path).flatMap((leg, index) =>
      lineOf(legLine(leg.from, leg.to), {
        key: `measure:leg-${index + 1}`,
        kind: 'leg',
        label: sign(leg.distanceNm),
      }),
    ),
    ...path.map((place, index) =>
      dot(place, { key: `measure:place-${index + 1}`, kind: 'place', label: String(index + 1) }),
    ),
  ])
}
