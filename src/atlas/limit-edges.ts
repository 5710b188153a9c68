/** The sides of a zone that its outer limit makes, and the base points that they are measured from. */
import type { LonLat, Polygons, Ring } from './geodesy/units'
import type { Origins } from './limit-envelope'

export interface LimitEdge {
  points: LonLat[]
  /** Base points in the order in which the edge passes them. */
  basePoints: LonLat[]
}

/** Index of the base point that a side is measured from; undefined for other sides. */
const originOf = (
  [lonA, latA]: LonLat,
  [lonB, latB]: LonLat,
  { nearest }: Origins,
  radiusM: number,
  toleranceM: number,
): number | undefined => {
  const [near] = nearest.near([(lonA + lonB) / 2, (latA + latB) / 2])
  return near && Math.abs(near.distanceM - radiusM) <= toleranceM ? near.index : undefined
}

const ringEdges = (
  ring: Ring,
  originAt: (a: LonLat, b: LonLat) => number | undefined,
): Map<number, number>[] => {
  const sides = ring.slice(1).map((to, index) => originAt(ring[index]!, to))
  const runs: Map<number, number>[] = []
  sides.forEach((origin, index) => {
    if (origin === undefined) return
    const run = runs[runs.length - 1]
    if (run?.has(index - 1)) run.set(index, origin)
    else runs.push(new Map([[index, origin]]))
  })
  const [first] = runs
  const last = runs[runs.length - 1]
  // A run that goes on over the ring's first point is one.
  if (first && last && first !== last && first.has(0) && last.has(sides.length - 1))
    return [new Map([...last, ...first]), ...runs.slice(1, -1)]
  return runs
}

/** Edges of the polygons that lie at `radiusM` from the nearest of the positions, give or take `toleranceM`. */
export const limitEdges = (
  polygons: Polygons,
  origins: Origins,
  radiusM: number,
  toleranceM: number,
): LimitEdge[] =>
  polygons.flat().flatMap((ring) =>
    ringEdges(ring, (a, b) => originOf(a, b, origins, radiusM, toleranceM)).map((run) => {
      const sides = [...run.keys()]
      const points = [...sides.map((side) => ring[side]!), ring[(sides[sides.length - 1] ?? 0) + 1]!]
      const basePoints = [...new Set([...run.values()].flatMap((index) => origins.basePoints[index] ?? []))]
      return { points, basePoints }
    }),
  )
