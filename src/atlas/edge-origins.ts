/** Which base point makes which stretch of a computed limit. */
import { distance } from './geodesy/geodesic'
import type { LonLat } from './geodesy/units'
import type { Origins } from './limit-envelope'

/** A stretch of a limit that is measured from one base point, or from one straight side of a baseline. */
export interface OriginArc {
  /** The base point, or the two ends of the side. */
  from: LonLat[]
  /** The point of `from`, or on the side between, that is nearest to `at`. */
  foot: LonLat
  /** Middle of the stretch. */
  at: LonLat
  lengthM: number
}

const middle = ([lonA, latA]: LonLat, [lonB, latB]: LonLat): LonLat => [(lonA + lonB) / 2, (latA + latB) / 2]

/** The half-way side of a run. */
const middleSide = (sides: readonly Side[], lengthM: number): Side | undefined => {
  let pastM = 0
  return sides.find((side) => (pastM += side.lengthM) >= lengthM / 2) ?? sides[sides.length - 1]
}

interface Side {
  index: number
  at: LonLat
  lengthM: number
}

const keyOf = (from: readonly LonLat[]): string => from.flat().join()

/**
 * The stretches of an edge in the order in which it runs; sides that lie further than `toleranceM` from
 * `radiusM` are measured from nothing here and left out. A base point that makes two stretches apart has two.
 */
export const originArcs = (
  edge: readonly LonLat[],
  { nearest, basePoints }: Origins,
  radiusM: number,
  toleranceM: number,
): OriginArc[] => {
  const runs: { from: LonLat[]; sides: Side[] }[] = []
  edge.slice(1).forEach((to, position) => {
    const start = edge[position] ?? to
    const at = middle(start, to)
    const [near] = nearest.near(at)
    const from = near && Math.abs(near.distanceM - radiusM) <= toleranceM ? basePoints[near.index] : undefined
    if (!near || !from) return
    const side = { index: near.index, at, lengthM: distance(start, to) }
    const last = runs[runs.length - 1]
    if (last && keyOf(last.from) === keyOf(from)) last.sides.push(side)
    else runs.push({ from, sides: [side] })
  })
  return runs.flatMap(({ from, sides }) => {
    const lengthM = sides.reduce((sum, side) => sum + side.lengthM, 0)
    const half = middleSide(sides, lengthM)
    const foot = half && nearest.positions[half.index]
    return half && foot ? [{ from, foot, at: half.at, lengthM }] : []
  })
}
