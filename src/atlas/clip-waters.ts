/** Waters that a zone leaves out: those along coasts, those inside an archipelago, and drawn zones of others. */
import { disc } from './geodesy/disc'
import { aroundLine } from './geodesy/buffer'
import { boxOf } from './geodesy/box'
import { difference, intersect, simplifyLine, union } from './geodesy/grid'
import { densify } from './geodesy/path'
import { metresPerNm, type LonLat, type Polygons, type Ring } from './geodesy/units'
import type { ZoneInputs } from './zone-inputs'

/** Coasts are good to 400 m (1.4 km for nine in ten places): belts along them need no finer chords. */
const coarseM = 100

/**
 * Shells of a party's coast. Taiwan's are Taiwan and Penghu: for Kinmen, Matsu, Wuqiu and Dongyin it has
 * declared no baseline and no territorial sea.
 */
export const coastOf = (party: string, { partyLand, territories }: ZoneInputs): Polygons => {
  const { taiwan, penghu } = territories
  return party === 'TWN' && taiwan && penghu ? [...taiwan, ...penghu] : (partyLand[party] ?? [])
}

const shellsNear = (polygons: Polygons, frame: Polygons, marginDeg: number): Ring[] => {
  const [west, south, east, north] = boxOf(frame.flat(2))
  const isNear = ([lon, lat]: LonLat): boolean =>
    lon > west - marginDeg && lon < east + marginDeg && lat > south - marginDeg && lat < north + marginDeg
  const isAll = frame.length === 0
  return polygons.flatMap(([shell]) => (shell && (isAll || shell.some(isNear)) ? [shell] : []))
}

/** Positions of a coast no more than a kilometre apart: a limit at 200 M is dented by 0.3 m. */
export const coastPositions = (party: string, inputs: ZoneInputs): LonLat[] =>
  inputs.once(`coast-positions ${party}`, () =>
    shellsNear(coastOf(party, inputs), inputs.frame, 4).flatMap((shell) =>
      densify(shell, 'geodesic', { maxPieceM: 1000 }),
    ),
  )

/** Sea within `distanceNm` of a party's coast, near the frame, with the land. */
export const coastBelt = (party: string, distanceNm: number, inputs: ZoneInputs): Polygons =>
  inputs.once(`belt ${party} ${distanceNm}`, () =>
    union(
      ...shellsNear(coastOf(party, inputs), inputs.frame, 1).map((shell) =>
        aroundLine(simplifyLine(shell, coarseM), distanceNm, { chordErrorM: coarseM }),
      ),
    ),
  )

/** UNCLOS, article 47: the longest baseline of an archipelago, nautical miles. */
const longestBaselineNm = 125
const insideErrorM = 500
const insidePieceM = 5000

const circles = (points: readonly LonLat[], radiusM: number): Polygons =>
  union(points.map((point): Ring[] => [disc(point, radiusM, insideErrorM)]))

/**
 * Waters that may lie inside a party's archipelago: those from which no circle as wide as the longest
 * baseline gets out without touching a coast. An upper bound, in place of base points that are not on file.
 */
export const insideArchipelago = (party: string, inputs: ZoneInputs): Polygons =>
  inputs.once(`inside ${party}`, () => {
    const radiusM = (longestBaselineNm / 2) * metresPerNm
    const stations = (rings: readonly Ring[]): LonLat[] =>
      rings.flatMap((ring) =>
        densify(simplifyLine(ring, insideErrorM), 'geodesic', { maxPieceM: insidePieceM }),
      )
    const grown = union(
      circles(stations(shellsNear(coastOf(party, inputs), inputs.frame, 3)), radiusM),
      coastOf(party, inputs),
    )
    return difference(grown, circles(stations(grown.flat()), radiusM))
  })

/** Inside the frame; everything where there is none. */
export const inFrame = (polygons: Polygons, { frame }: ZoneInputs): Polygons =>
  frame.length > 0 ? intersect(polygons, frame) : polygons
