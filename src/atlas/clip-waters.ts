/** Waters that a zone leaves out: those along coasts, those inside an archipelago, and drawn zones of others. */
import { isInside } from './clip-line'
import { boxOf } from './geodesy/box'
import { intersect, simplifyLine, simplifyPolygons, union } from './geodesy/grid'
import { alongLines } from './geodesy/inflate'
import { NearestOf } from './geodesy/nearest'
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

export const shellsNear = (polygons: Polygons, frame: Polygons, marginDeg: number): Ring[] => {
  const [west, south, east, north] = boxOf(frame.flat(2))
  const isNear = ([lon, lat]: LonLat): boolean =>
    lon > west - marginDeg && lon < east + marginDeg && lat > south - marginDeg && lat < north + marginDeg
  const isAll = frame.length === 0
  return polygons.flatMap(([shell]) => (shell && (isAll || shell.some(isNear)) ? [shell] : []))
}

/** Stations along the frame, metres apart; the nearest of them is off by at most half of that. */
const frameStationM = 20_000

/** True inside the frame and within `marginM` metres of it; always true where there is none. */
export const nearFrame = (marginM: number, inputs: ZoneInputs): ((point: LonLat) => boolean) => {
  const { frame } = inputs
  if (frame.length === 0) return () => true
  const stations = inputs.once('frame', () => {
    const rings = frame.map(([shell = []]) => densify(shell, 'geodesic', { maxPieceM: frameStationM }))
    return new NearestOf(rings.flat())
  })
  const isClose = (point: LonLat): boolean =>
    (stations.near(point)[0]?.distanceM ?? Infinity) < marginM + frameStationM / 2
  return (point) => frame.some((polygon) => isInside(point, polygon)) || isClose(point)
}

/** No zone is wider. */
const widestM = 200 * metresPerNm

/**
 * Positions of a coast no more than a kilometre apart, so that a limit at 200 M is dented by 0.3 m; only those
 * that can bear on a limit inside the frame.
 */
export const coastPositions = (party: string, inputs: ZoneInputs): LonLat[] =>
  inputs.once(`coast-positions ${party}`, () => {
    const isNear = nearFrame(widestM, inputs)
    return shellsNear(coastOf(party, inputs), inputs.frame, 4).flatMap((shell) =>
      shell.filter(isNear).length === 0 ? [] : densify(shell, 'geodesic', { maxPieceM: 1000 }).filter(isNear),
    )
  })

/** Sea within `distanceNm` of a party's coast, near the frame, with the land. */
export const coastBelt = (party: string, distanceNm: number, inputs: ZoneInputs): Polygons =>
  inputs.once(`belt ${party} ${distanceNm}`, () => {
    const shells = shellsNear(coastOf(party, inputs), inputs.frame, 1)
    const lines = shells.map((shell) => simplifyLine(shell, coarseM))
    const belt = alongLines(lines, distanceNm * metresPerNm, nearFrame(4 * distanceNm * metresPerNm, inputs))
    return simplifyPolygons(
      union(
        belt,
        shells.map((shell): Ring[] => [shell]),
      ),
      coarseM,
    )
  })

/** Inside the frame; everything where there is none. */
export const inFrame = (polygons: Polygons, { frame }: ZoneInputs): Polygons =>
  frame.length > 0 ? intersect(polygons, frame) : polygons
