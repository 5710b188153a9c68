/**
 * Outer limits as UNCLOS measures them (Arts 4, 57, 76): the line every point of which lies at a distance
 * from the nearest point of the baseline. It is the envelope of arcs about the few base points that reach
 * furthest; here these are found, their geodesic circles joined, and every vertex set to its true place:
 * on its circle, or, at a cusp, where two circles meet.
 */
import { disc } from './disc'
import { unionOfMany } from './grid'
import { NearestOf } from './nearest'
import { refineSide, settle, type LimitVertex } from './settle'
import type { LonLat, Polygons, Ring } from './units'

export interface LimitOptions {
  /** Greatest distance between an arc and its chords, metres. */
  chordErrorM?: number
}

export interface Limit {
  /** Closed rings of the envelope, shells and holes, as the polygons hold them. */
  rings: LimitVertex[][]
  polygons: Polygons
  /** Indexes of the base points that bear on the limit. */
  basePoints: number[]
}

const mostRounds = 40
/** A base point that reaches past the limit by less than this is on it. */
const reachM = 0.5
/** The first rounds draw circles with few corners: their chords stray by this share of the radius. */
const roughShare = 400
const metresPerDegree = 111_200

/** One position per cell of a coarse grid, to begin with: the true ones are found from there. */
const startingPoints = (positions: readonly LonLat[], cellDeg: number): number[] => {
  const cells = new Map<string, number>()
  positions.forEach(([lon, lat], index) => {
    const key = `${Math.floor(lon / cellDeg)},${Math.floor(lat / cellDeg)}`
    if (!cells.has(key)) cells.set(key, index)
  })
  return [...cells.values()]
}

const envelope = (centres: readonly LonLat[], radiusM: number, chordErrorM: number): Polygons =>
  unionOfMany(centres.map((centre): Ring[] => [disc(centre, radiusM, chordErrorM)]))

/**
 * The base points that bear on the limit, found in rounds: those nearest to the vertices of the joined
 * circles. A round begins where some position still reaches past them; what bears on nothing any more goes.
 */
const bearing = (nearest: NearestOf, begin: number[], radiusM: number, chordErrorM: number): number[] => {
  let chosen = begin
  const seen = new Set(begin)
  for (let round = 0; round < mostRounds; round += 1) {
    const centres = chosen.map((index) => nearest.positions[index]!)
    const found = new Set<number>()
    let reachesFurther = false
    for (const point of envelope(centres, radiusM, chordErrorM).flat(2)) {
      const [best] = nearest.near(point)
      if (!best) continue
      found.add(best.index)
      // Corners of joined circles lie inside their arcs by up to the error of the chords.
      if (best.distanceM < radiusM - chordErrorM - reachM) reachesFurther = true
    }
    chosen = [...found].sort((a, b) => a - b)
    // Rough circles can send two sets in turn after each other: a round without a new one is the last.
    if (!reachesFurther || chosen.every((index) => seen.has(index))) break
    for (const index of chosen) seen.add(index)
  }
  return chosen
}

const drawLimit = (
  positions: readonly LonLat[],
  basePoints: number[],
  radiusM: number,
  chordErrorM: number,
): Limit => {
  const centres = basePoints.map((index) => positions[index]!)
  const nearest = new NearestOf(centres)
  const polygons = envelope(centres, radiusM, chordErrorM).map((polygon) =>
    polygon.map((ring): LimitVertex[] => {
      const open = ring.slice(0, -1).map((point) => settle(point, nearest, radiusM, 2 * chordErrorM))
      const refined = open.flatMap((vertex, index) =>
        refineSide(vertex, open[(index + 1) % open.length]!, nearest, radiusM, chordErrorM),
      )
      return refined.map(({ at, from }) => ({ at, from: from.map((index) => basePoints[index]!) }))
    }),
  )
  return {
    rings: polygons.flat(),
    polygons: polygons.map((polygon) =>
      polygon.map((ring) => [...ring, ...ring.slice(0, 1)].map(({ at }) => at)),
    ),
    basePoints,
  }
}

/**
 * All positions within `radiusM` metres of any of `positions` (base points, or a coast cut into pieces of at
 * most a kilometre, which dents a limit of 200 M by 0.3 m). Vertices are exact to under a metre; sides stray
 * from the limit by at most `chordErrorM` (15 m unless told) at their middles.
 */
export const limitAround = (
  positions: readonly LonLat[],
  radiusM: number,
  { chordErrorM = 15 }: LimitOptions = {},
): Limit => {
  const all = new NearestOf(positions)
  const begin = startingPoints(positions, Math.max(0.05, radiusM / metresPerDegree / 6))
  const roughly = bearing(all, begin, radiusM, Math.max(chordErrorM, radiusM / roughShare))
  let basePoints = bearing(all, roughly, radiusM, chordErrorM)
  for (;;) {
    const limit = drawLimit(positions, basePoints, radiusM, chordErrorM)
    // The last metres: a position that reaches past a settled vertex joins in.
    const missed = limit.rings
      .flat()
      .map(({ at }) => all.near(at)[0])
      .filter((near) => near && near.distanceM < radiusM - reachM && !basePoints.includes(near.index))
      .map((near) => near!.index)
    if (missed.length === 0) return limit
    basePoints = [...new Set([...basePoints, ...missed])].sort((a, b) => a - b)
  }
}
