/**
 * Sets the vertices of a drawn limit to their true places: on the circle round the nearest position that the
 * limit is measured from, or, at a cusp, where two such circles meet; then cuts sides that stray too far.
 */
import { destination, inverse } from './geodesic'
import type { Near } from './nearest'
import type { LonLat, Polygons, Ring } from './units'

export interface LimitVertex {
  at: LonLat
  /** Indexes of the positions that the vertex is measured from: one on an arc, two at a cusp. */
  from: number[]
}

/** What a limit is measured from. */
export interface Feet {
  readonly positions: readonly LonLat[]
  /** Feet of perpendiculars, and points, within `slackM` of the nearest; the nearest first. */
  near: (point: LonLat, slackM?: number) => Near[]
}

const radians = Math.PI / 180
/** A vertex of the joined circles lies this near its true place: further off, two circles met elsewhere. */
const nearbyM = 200
const deepest = 12
const mostAttempts = 6
/** A vertex this near to its distance is on the limit. */
const onLimitM = 0.3
/** Vertices that settle on one place, some centimetres, are one. */
const sameDeg = 5e-7

/**
 * Solves for the position at `radiusM` from both centres, near `start`, by Newton's method in local metres:
 * the distance from a centre grows fastest along the geodesic that comes from it.
 */
const cusp = (start: LonLat, [a, b]: readonly [LonLat, LonLat], radiusM: number): LonLat | undefined => {
  let at = start
  for (let step = 0; step < 8; step += 1) {
    const [one, other] = [inverse(a, at), inverse(b, at)]
    const [alpha, beta] = [one.arrivalDeg * radians, other.arrivalDeg * radians]
    const [missA, missB] = [radiusM - one.distanceM, radiusM - other.distanceM]
    if (Math.abs(missA) < 1e-3 && Math.abs(missB) < 1e-3) return at
    const determinant = Math.sin(alpha) * Math.cos(beta) - Math.sin(beta) * Math.cos(alpha)
    // Circles that almost coincide meet nowhere that can be told.
    if (Math.abs(determinant) < 1e-4) return undefined
    const east = (missA * Math.cos(beta) - missB * Math.cos(alpha)) / determinant
    const north = (Math.sin(alpha) * missB - Math.sin(beta) * missA) / determinant
    at = destination(at, Math.atan2(east, north) / radians, Math.hypot(east, north))
  }
  return undefined
}

const ontoCircle = (at: LonLat, centre: LonLat, radiusM: number): LonLat =>
  destination(centre, inverse(centre, at).azimuthDeg, radiusM)

/** One attempt from a place near the limit: the meetings of circles there, then the nearest foot's circle. */
const candidates = function* (
  at: LonLat,
  feet: Feet,
  radiusM: number,
  slackM: number,
): Generator<LimitVertex> {
  const [first, ...others] = feet.near(at, slackM)
  if (!first) return
  const centre = feet.positions[first.index]!
  for (const other of others) {
    const meeting = cusp(at, [centre, feet.positions[other.index]!], radiusM)
    if (meeting && inverse(at, meeting).distanceM < nearbyM)
      yield { at: meeting, from: [first.index, other.index] }
  }
  yield { at: ontoCircle(at, centre, radiusM), from: [first.index] }
}

/**
 * The vertex in its true place: where the nearest two circles meet, or on the nearest foot's circle. Where
 * some third foot is nearer than both, the last place is tried again from there.
 */
export const settle = (at: LonLat, feet: Feet, radiusM: number, slackM: number): LimitVertex => {
  let last: LimitVertex = { at, from: [] }
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    for (const vertex of candidates(last.at, feet, radiusM, slackM)) {
      last = vertex
      const [near] = feet.near(vertex.at)
      if (near && Math.abs(near.distanceM - radiusM) < onLimitM) return vertex
    }
  }
  return last
}

const middle = ([lonA, latA]: LonLat, [lonB, latB]: LonLat): LonLat => [(lonA + lonB) / 2, (latA + latB) / 2]

/** Cuts a side until its middle strays from the limit by at most `errorM`, or it is as short as that. */
export const refineSide = (
  a: LimitVertex,
  b: LimitVertex,
  feet: Feet,
  radiusM: number,
  errorM: number,
  depth = 0,
): LimitVertex[] => {
  const point = middle(a.at, b.at)
  const [near] = feet.near(point)
  if (!near || depth > deepest || Math.abs(near.distanceM - radiusM) <= errorM) return [a]
  const inner = settle(point, feet, radiusM, errorM)
  const refine = (from: LimitVertex, to: LimitVertex) =>
    refineSide(from, to, feet, radiusM, errorM, depth + 1)
  return [...refine(a, inner), ...refine(inner, b)]
}

const isApart = ([lonA, latA]: LonLat, [lonB, latB]: LonLat): boolean =>
  Math.abs(lonA - lonB) > sameDeg || Math.abs(latA - latB) > sameDeg

const settleRing = (ring: Ring, feet: Feet, radiusM: number, errorM: number): Ring => {
  const settled = ring.slice(0, -1).map((point) => settle(point, feet, radiusM, 2 * errorM))
  const open = settled.filter(({ at }, index) =>
    isApart(at, settled[(index + settled.length - 1) % settled.length]!.at),
  )
  const refined = open.flatMap((vertex, index) =>
    refineSide(vertex, open[(index + 1) % open.length]!, feet, radiusM, errorM),
  )
  return [...refined, ...refined.slice(0, 1)].map(({ at }) => at)
}

/**
 * Polygons drawn round the feet at `radiusM`, roughly: every vertex set to its place, sides cut until they
 * stray by at most `errorM` at their middles. Rings that nothing is left of go.
 */
export const settlePolygons = (polygons: Polygons, feet: Feet, radiusM: number, errorM: number): Polygons =>
  polygons
    .map((rings) => rings.map((ring) => settleRing(ring, feet, radiusM, errorM)))
    .map((rings) => rings.filter(({ length }) => length > 3))
    .filter(({ length }) => length > 0)
