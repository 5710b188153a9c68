import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { LonLat, Polygons } from './units'

/** Longitude and latitude of a GeoJSON position; throws on a stunted one. */
export const toLonLat = (position: Position): LonLat => {
  const [lon, lat] = position
  if (lon === undefined || lat === undefined)
    throw new Error('A GeoJSON position has fewer than two numbers.')
  return [lon, lat]
}

export const toPolygons = (geometry: Polygon | MultiPolygon): Polygons => {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return parts.map((rings) => rings.map((ring) => ring.map(toLonLat)))
}

/** A Polygon where one suffices, else a MultiPolygon. */
export const toGeometry = (polygons: Polygons): Polygon | MultiPolygon => {
  const [first] = polygons
  return first && polygons.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons }
}
