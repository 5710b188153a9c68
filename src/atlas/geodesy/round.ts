/**
 * Rounding for the files that the page loads: 5 decimals (about 1 m), far below the error of coasts and
 * positions. Published points keep 7, so that polygons and lines through them agree with the instrument.
 */
import type { LonLat, Polygons, Ring } from './units'
import { ringAreaKm2 } from './area'
import { union } from './grid'

export const decimals = 5
const publishedDecimals = 7
/** Pieces and holes under this, km², are noise of the overlay: coasts are good to 0.4 km. */
const sliverKm2 = 0.01
/** Strips thinner than this on average are noise too: rounding moves arcs by a metre. */
const sliverWidthKm = 0.02

const to = (value: number, places: number): number => Number(value.toFixed(places))

const keyOf = ([lon, lat]: LonLat): string =>
  `${lon.toFixed(publishedDecimals)},${lat.toFixed(publishedDecimals)}`

export type PublishedPoints = ReadonlySet<string>

export const publishedPoints = (points: Iterable<LonLat>): PublishedPoints => new Set([...points].map(keyOf))

export const roundPoint = (point: LonLat, published?: PublishedPoints): LonLat => {
  const places = published?.has(keyOf(point)) ? publishedDecimals : decimals
  return [to(point[0], places), to(point[1], places)]
}

/** Rounds a line and drops repeats of a position. */
export const roundLine = (points: readonly LonLat[], published?: PublishedPoints): LonLat[] =>
  points
    .map((point) => roundPoint(point, published))
    .filter((point, index, all) => {
      const previous = all[index - 1]
      return !previous || previous[0] !== point[0] || previous[1] !== point[1]
    })

/** Length of a ring in km, as good as telling slivers needs. */
const perimeterKm = (ring: Ring): number =>
  ring.reduce((sum, point, index) => sum + (index === 0 ? 0 : planarKm(ring[index - 1] ?? point, point)), 0)

const planarKm = (a: LonLat, b: LonLat): number =>
  111.2 * Math.hypot((b[0] - a[0]) * Math.cos((a[1] * Math.PI) / 180), b[1] - a[1])

const isKept = (ring: Ring): boolean => {
  if (ring.length < 4) return false
  const km2 = Math.abs(ringAreaKm2(ring))
  return km2 >= sliverKm2 && (2 * km2) / perimeterKm(ring) >= sliverWidthKm
}

const roundOnce = (polygons: Polygons, published?: PublishedPoints): Polygons =>
  polygons
    .map((rings) => rings.map((ring) => roundLine(ring, published)))
    .filter(([shell]) => shell !== undefined && isKept(shell))
    .map((rings) => rings.filter((ring, index) => index === 0 || isKept(ring)))

/**
 * Rounds polygons and removes slivers: shells with their holes, or holes alone. Rounding can make near
 * edges cross; a union takes the crossings out, and its new vertices are rounded in turn.
 */
export const roundPolygons = (polygons: Polygons, published?: PublishedPoints): Polygons => {
  const settle = (current: Polygons): Polygons => roundOnce(union(current), published)
  return settle(settle(roundOnce(polygons, published)))
}
