/**
 * Lines between published points as the instrument prescribes them, cut into chords that are straight in
 * longitude and latitude (as GeoJSON draws them) and stray from the true line by at most a stated error.
 */
import type { Line } from '../../data/types'
import { alongGeodesic, destination, distance, inverse } from './geodesic'
import type { LonLat } from './units'

export type PathKind = Line['path']

/** Squared first eccentricity of WGS84: f = 1/298.257223563, e² = f(2 − f). */
const eccentricitySquared = (2 - 1 / 298.257223563) / 298.257223563
const radians = Math.PI / 180

/** Isometric latitude of the ellipsoid: a loxodrome is straight in longitude against it. */
const isometricLatitude = (latDeg: number): number => {
  const sine = Math.sin(latDeg * radians)
  const e = Math.sqrt(eccentricitySquared)
  return Math.atanh(sine) - e * Math.atanh(e * sine)
}

const alongLoxodrome = (a: LonLat, b: LonLat, parts: number): LonLat[] => {
  const start = isometricLatitude(a[1])
  const span = isometricLatitude(b[1]) - start
  const shareAt = (lat: number, share: number) =>
    Math.abs(b[1] - a[1]) < 1e-9 ? share : (isometricLatitude(lat) - start) / span
  const inner = Array.from({ length: parts - 1 }, (_, index): LonLat => {
    const share = (index + 1) / parts
    const lat = a[1] + (b[1] - a[1]) * share
    return [a[0] + (b[0] - a[0]) * shareAt(lat, share), lat]
  })
  return [a, ...inner, b]
}

const alongChord = (a: LonLat, b: LonLat, parts: number): LonLat[] =>
  Array.from({ length: parts + 1 }, (_, index) => chordPoint(a, b, index / parts))

const chordPoint = (a: LonLat, b: LonLat, share: number): LonLat =>
  share === 1 ? b : [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]

const isAlongGrid = (a: LonLat, b: LonLat): boolean =>
  Math.abs(a[0] - b[0]) < 1e-6 || Math.abs(a[1] - b[1]) < 1e-6

/**
 * Positions that cut the line from a to b into `parts`. A side of 'parallels-and-meridians' that follows
 * neither is taken as a geodesic: such decrees say nothing of their oblique sides.
 */
const cut = (a: LonLat, b: LonLat, path: PathKind, parts: number): LonLat[] => {
  if (path === 'loxodrome') return alongLoxodrome(a, b, parts)
  if (path === 'parallels-and-meridians' && isAlongGrid(a, b)) return alongChord(a, b, parts)
  return alongGeodesic(a, b, parts)
}

/** How far the line strays from its chord, metres: the greatest at its quarter points. */
const strayM = (a: LonLat, b: LonLat, path: PathKind): number => {
  const quarters = cut(a, b, path, 4)
  const strays = quarters.map((point, index) => distanceFromChordM(point, a, b, index / 4))
  return Math.max(...strays)
}

/** Distance across the chord, so that uneven spacing along it does not count. */
const distanceFromChordM = (point: LonLat, a: LonLat, b: LonLat, share: number): number => {
  const foot = chordPoint(a, b, share)
  const { distanceM, azimuthDeg } = inverse(foot, point)
  if (distanceM < 1e-6) return 0
  return Math.abs(distanceM * Math.sin((azimuthDeg - inverse(a, b).azimuthDeg) * radians))
}

export interface DensifyOptions {
  /** Greatest distance in metres between line and chord. */
  chordErrorM?: number
  /** Greatest length of a piece in metres. */
  maxPieceM?: number
}

const pieceStraysM = (points: readonly LonLat[], path: PathKind): number =>
  Math.max(...points.slice(1).map((to, index) => strayM(points[index] ?? to, to, path)))

/** One side from a to b with both ends kept as given. */
export const densifySide = (
  a: LonLat,
  b: LonLat,
  path: PathKind,
  { chordErrorM = 15, maxPieceM = Infinity }: DensifyOptions = {},
): LonLat[] => {
  const byStray = Math.ceil(Math.sqrt(strayM(a, b, path) / chordErrorM))
  const byLength = Number.isFinite(maxPieceM) ? Math.ceil(distance(a, b) / maxPieceM) : 1
  let parts = Math.max(1, byStray, byLength)
  let points = cut(a, b, path, parts)
  // A side that bends more at one end than at the other needs more pieces than an even bend would.
  while (parts > 1 && pieceStraysM(points, path) > chordErrorM) {
    parts += 1
    points = cut(a, b, path, parts)
  }
  return points
}

/** A polyline through all points; repeats of a point are dropped. */
export const densify = (
  points: readonly LonLat[],
  path: PathKind,
  options: DensifyOptions = {},
): LonLat[] => {
  const result: LonLat[] = points.slice(0, 1)
  for (const next of points.slice(1)) {
    const last = result[result.length - 1]
    if (last === undefined || (last[0] === next[0] && last[1] === next[1])) continue
    result.push(...densifySide(last, next, path, options).slice(1))
  }
  return result
}

/** Points left and right of a station at right angles to the azimuth: metres, degrees. */
export const offsetsAt = (station: LonLat, azimuthDeg: number, distanceM: number): [LonLat, LonLat] => [
  destination(station, azimuthDeg - 90, distanceM),
  destination(station, azimuthDeg + 90, distanceM),
]
