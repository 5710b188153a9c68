/** Closing an open published line along the coast, where the claim file says that it closes there. */
import type { LonLat, Polygons, Ring } from './geodesy/units'

/** Squared distance in degrees of latitude, as good as choosing the nearest of coast vertices needs. */
const nearness = (a: LonLat, b: LonLat): number => {
  const cosine = Math.cos((a[1] * Math.PI) / 180)
  return ((b[0] - a[0]) * cosine) ** 2 + (b[1] - a[1]) ** 2
}

interface Nearest {
  index: number
  square: number
}

const nearestVertex = (ring: Ring, point: LonLat): Nearest =>
  ring.reduce<Nearest>(
    (best, vertex, index) => {
      const square = nearness(point, vertex)
      return square < best.square ? { index, square } : best
    },
    { index: 0, square: Infinity },
  )

const lengthOf = (points: readonly LonLat[]): number =>
  points.slice(1).reduce((sum, point, index) => sum + Math.sqrt(nearness(points[index] ?? point, point)), 0)

/** The shorter way along an open list of a ring's vertices. */
const alongRing = (open: readonly LonLat[], from: number, to: number): LonLat[] => {
  const size = open.length
  const walk = (step: 1 | -1): LonLat[] => {
    const count = (((to - from) * step + size) % size) + 1
    return Array.from(
      { length: count },
      (_, index) => open[(from + step * index + size * count) % size],
    ).filter((point) => point !== undefined)
  }
  const [forward, backward] = [walk(1), walk(-1)]
  return lengthOf(forward) <= lengthOf(backward) ? forward : backward
}

/**
 * Vertices of one coast from the one nearest to `from` to the one nearest to `to`: of the land mass that is
 * nearest to both ends together, so that an islet at one end does not catch the line. Empty without land.
 */
export const coastPath = (from: LonLat, to: LonLat, coast: Polygons): LonLat[] => {
  const candidates = coast.flatMap(([shell]) => {
    if (!shell) return []
    const open = shell.slice(0, -1)
    const start = nearestVertex(open, from)
    const end = nearestVertex(open, to)
    return [{ open, start, end, apart: Math.sqrt(start.square) + Math.sqrt(end.square) }]
  })
  const [first, ...others] = candidates
  if (!first) return []
  const best = others.reduce((nearest, one) => (one.apart < nearest.apart ? one : nearest), first)
  return alongRing(best.open, best.start.index, best.end.index)
}
