/**
 * Areas on the WGS84 ellipsoid by GeographicLib's PolygonArea (Karney 2013, section 6,
 * doi 10.1007/s00190-012-0578-z), whose sides are geodesics. Sides here are straight in longitude and
 * latitude, so they are cut into pieces of at most 0.1° first: the difference that is left is under 1e-6 of
 * the area.
 */
import geographiclib from 'geographiclib-geodesic'
import type { LonLat, Polygons, Ring } from './units'

const maxPieceDeg = 0.1

const cutSide = (a: LonLat, b: LonLat): LonLat[] => {
  const parts = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / maxPieceDeg))
  return Array.from({ length: parts }, (_, index) => [
    a[0] + ((b[0] - a[0]) * index) / parts,
    a[1] + ((b[1] - a[1]) * index) / parts,
  ])
}

/** Signed area of a closed ring in km², counter-clockwise positive. */
export const ringAreaKm2 = (ring: Ring): number => {
  const polygon = geographiclib.Geodesic.WGS84.Polygon(false)
  ring.slice(1).forEach((to, index) => {
    const from = ring[index]
    if (from) cutSide(from, to).forEach(([lon, lat]) => polygon.AddPoint(lat, lon))
  })
  return (polygon.Compute(false, true).area ?? 0) / 1e6
}

/** Area of disjoint polygons in km², holes taken out. */
export const areaKm2 = (polygons: Polygons): number =>
  polygons.reduce(
    (total, rings) =>
      total +
      rings.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * Math.abs(ringAreaKm2(ring)), 0),
    0,
  )
