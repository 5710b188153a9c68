/**
 * The true envelope of a line on the ellipsoid: every position within a distance of it. It is the union of
 * discs at the corners and of strips between them, whose sides are laid off at right angles to the line on
 * the ellipsoid (Gauss: such offsets lie at that distance), so no planar buffer is involved.
 */
import { disc } from './disc'
import { inverse } from './geodesic'
import { simplifyLine, simplifyPolygons, unionOfMany } from './grid'
import { densifySide, offsetsAt, type PathKind } from './path'
import { RunFeet } from './run-feet'
import { settlePolygons } from './settle'
import { metresPerNm, type LonLat, type Polygons, type Ring } from './units'

export interface EnvelopeOptions {
  /** How consecutive points are joined. */
  path?: PathKind
  /** Chords of the arcs stay within this of the true envelope, metres, inside it. */
  chordErrorM?: number
}
type Settings = Required<EnvelopeOptions>

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

/** Discs at the corners of a run and strips along its sides, unjoined. */
const partsOf = (run: readonly LonLat[], radiusM: number, { path, chordErrorM }: Settings): Polygons => {
  const corners = run.length > 2 ? simplifyLine(run, clutterM) : run
  const discs = corners.map((point): Ring[] => [disc(point, radiusM, chordErrorM)])
  const sides = corners.slice(1).flatMap((to, index) => {
    const from = corners[index]
    return from && (from[0] !== to[0] || from[1] !== to[1]) ? strips(from, to, radiusM, path) : []
  })
  return [...discs, ...sides]
}

const drawn = (runs: readonly (readonly LonLat[])[], radiusM: number, settings: Settings): Polygons =>
  simplifyPolygons(unionOfMany(runs.flatMap((run) => partsOf(run, radiusM, settings))), clutterM)

/**
 * All positions within `distanceNm` nautical miles of any of the polylines; a run of one point is a base
 * point, a ring comes closed (first point repeated). Both sides of each line are covered. Vertices are exact
 * to under a metre, sides to `chordErrorM` and some metres.
 */
export const aroundRuns = (
  runs: readonly (readonly LonLat[])[],
  distanceNm: number,
  { path = 'geodesic', chordErrorM = 15 }: EnvelopeOptions = {},
): Polygons => {
  const radiusM = distanceNm * metresPerNm
  const feet = new RunFeet(runs, radiusM, path)
  return settlePolygons(drawn(runs, radiusM, { path, chordErrorM }), feet, radiusM, chordErrorM)
}

/** The same of one line, vertices on chords of its circles: for what has no crisp edge. */
export const roughlyAround = (
  points: readonly LonLat[],
  distanceNm: number,
  { path = 'geodesic', chordErrorM = 15 }: EnvelopeOptions = {},
): Polygons => drawn([points], distanceNm * metresPerNm, { path, chordErrorM })
