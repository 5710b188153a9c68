/** Two closed rings for point-in-polygon tests: the Kalayaan area and Malaysia's 1979 line off Borneo. */
import type { Dossier } from './dossier'

/** Longitude, latitude in degrees. */
export type Point = readonly [number, number]

/**
 * Closes turning points 48–67 of the 1979 line through the interior of Borneo;
 * for the test only, no claimed limit: no feature lies near these legs.
 */
const throughBorneo: Point[] = [
  [117, 5.8],
  [114.5, 3],
  [111, 1.2],
]

export const kalayaanRing = (dossier: Dossier): Point[] =>
  (dossier.legal('phl-pd1596-kalayaan-island-group').lines[0]?.points ?? []).map(({ lon, lat }) => [lon, lat])

export const malaysia1979Ring = (dossier: Dossier): Point[] => {
  const points = dossier.legal('mys-1979-peta-baru').lines.flatMap((line) => line.points)
  const turning = Array.from({ length: 20 }, (_, index): Point => {
    const point = points.find(({ n }) => Number(n) === 48 + index)
    if (!point) throw new Error(`turning point ${48 + index} is missing`)
    return [point.lon, point.lat]
  })
  return [...turning, ...throughBorneo]
}

const edges = (ring: Point[]): [Point, Point][] =>
  ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point])

/** Even-odd rule on longitude and latitude; the sides run along parallels, meridians or short lines. */
export const isInside = ([lon, lat]: Point, ring: Point[]): boolean =>
  edges(ring).filter(([[aLon, aLat], [bLon, bLat]]) => {
    if (aLat > lat === bLat > lat) return false
    return lon < aLon + ((lat - aLat) / (bLat - aLat)) * (bLon - aLon)
  }).length %
    2 ===
  1

/** Distance in kilometres to the nearest side, in a local plane projection (0.5 % is enough here). */
export const distanceToRingKm = ([lon, lat]: Point, ring: Point[]): number => {
  const kmPerDegree = 111.2
  const shrink = Math.cos((lat * Math.PI) / 180)
  const plane = ([pointLon, pointLat]: Point): Point => [
    (pointLon - lon) * kmPerDegree * shrink,
    (pointLat - lat) * kmPerDegree,
  ]
  const distances = edges(ring).map(([from, to]) => {
    const [[ax, ay], [bx, by]] = [plane(from), plane(to)]
    const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2
    const along = Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / lengthSquared))
    return Math.hypot(ax + along * (bx - ax), ay + along * (by - ay))
  })
  return Math.min(...distances)
}
