/** Points and polygons, planar in longitude and latitude as GeoJSON draws them. */
import type { LonLat, Polygons, Ring } from '../geodesy/units'

/** Whether a ray to the east crosses the ring an odd number of times. */
const isInRing = (ring: Ring, [x, y]: LonLat): boolean => {
  let inside = false
  for (let index = 1; index < ring.length; index += 1) {
    const [x1, y1] = ring[index - 1]!
    const [x2, y2] = ring[index]!
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

/** Even-odd: holes take out, islands in them put back. Points on an edge are on either side. */
export const contains = (polygons: Polygons, point: LonLat): boolean =>
  polygons.some((rings) => rings.filter((ring) => isInRing(ring, point)).length % 2 === 1)

const distanceToSide = ([x, y]: LonLat, [x1, y1]: LonLat, [x2, y2]: LonLat): number => {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const share = length > 0 ? Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length)) : 0
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy)
}

/** Least distance from a point to an edge, degrees. */
export const distanceToEdge = (polygons: Polygons, point: LonLat): number => {
  let least = Infinity
  for (const ring of polygons.flat())
    for (let index = 1; index < ring.length; index += 1)
      least = Math.min(least, distanceToSide(point, ring[index - 1]!, ring[index]!))
  return least
}
