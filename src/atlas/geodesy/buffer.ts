/**
 * The true envelope of a line on the ellipsoid: every position within a distance of it. It is the union of
 * discs at the corners and of strips between them, whose sides are laid off at right angles to the line on
 * the ellipsoid (Gauss: such offsets lie at that distance), so no planar buffer is involved.
 */
import { disc } from './disc'
import { inverse } from './geodesic'
import { simplifyLine, simplifyPolygons, union } from './grid'
import { densifySide, offsetsAt, type PathKind } from './path'
import { metresPerNm, type LonLat, type Polygons, type Ring } from './units'

export interface EnvelopeOptions {
  /** How consecutive points are joined. */
  path?: PathKind
  /** Chords of the arcs stay within this of the true envelope, metres, inside it; thinning adds 2 m. */
  chordErrorM?: number
}

/**
 * Crowded corners (a low-water line has one every 10 m) make arcs that cross at every metre; what strays
 * less than this is dropped before and after.
 */
const clutterM = 2

/** Strips are cut at least every 20 km, where their sides stray by some metres at most. */
const stripPieceM = 20_000

/** Azimuth of the line at each station: at inner ones the mean of the two geodesics that meet there. */
const tangents = (stations: readonly LonLat[]): number[] => {
  const sides = stations.slice(1).map((to, index) => inverse(stations[index] ?? to, to))
  return stations.map((_, index) => {
    const before = sides[index - 1]
    const after = sides[index]
    if (!before || !after) return after?.azimuthDeg ?? before?.arrivalDeg ?? 0
    const turn = ((after.azimuthDeg - before.arrivalDeg + 540) % 360) - 180
    return before.arrivalDeg + turn / 2
  })
}

const strips = (a: LonLat, b: LonLat, radiusM: number, path: PathKind): Polygons => {
  const stations = densifySide(a, b, path, { chordErrorM: 5, maxPieceM: stripPieceM })
  const azimuths = tangents(stations)
  const offsets = stations.map((station, index) => offsetsAt(station, azimuths[index] ?? 0, radiusM))
  return offsets.slice(1).flatMap(([left, right], index): Polygons => {
    const [previousLeft, previousRight] = offsets[index] ?? [left, right]
    const ring: Ring = [previousLeft, previousRight, right, left, previousLeft]
    return [[ring]]
  })
}

/**
 * All positions within `distanceNm` nautical miles of a polyline; pass a ring closed (first point repeated)
 * to include its last side. Both sides of the line are covered.
 */
export const aroundLine = (
  points: readonly LonLat[],
  distanceNm: number,
  { path = 'geodesic', chordErrorM = 15 }: EnvelopeOptions = {},
): Polygons => {
  const radiusM = distanceNm * metresPerNm
  const corners = points.length > 2 ? simplifyLine(points, clutterM) : points
  const discs = corners.map((point): Ring[] => [disc(point, radiusM, chordErrorM)])
  const sides = corners.slice(1).flatMap((to, index) => {
    const from = corners[index]
    return from && (from[0] !== to[0] || from[1] !== to[1]) ? strips(from, to, radiusM, path) : []
  })
  return simplifyPolygons(union(discs, sides), clutterM)
}

/** All positions within `distanceNm` of any of the points. */
export const aroundPoints = (points: readonly LonLat[], distanceNm: number, chordErrorM = 15): Polygons =>
  union(points.map((point) => [disc(point, distanceNm * metresPerNm, chordErrorM)]))
