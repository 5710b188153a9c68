/** Takes any GeoJSON apart into geometries, positions and rings with their places, whatever is wrong with it. */
import { isRecord } from './walk'

export interface Part {
  path: string
  type: string
  coordinates: unknown
}

export interface Placed<T> {
  path: string
  value: T
}

/** Every geometry object in a geometry, feature or collection. */
export const geometriesOf = (object: unknown, path = ''): Part[] => {
  if (!isRecord(object)) return []
  const inner = (key: string): Part[] => {
    const list = object[key]
    return Array.isArray(list)
      ? list.flatMap((item, index) => geometriesOf(item, `${path}/${key}/${index}`))
      : []
  }
  if (object.type === 'FeatureCollection') return inner('features')
  if (object.type === 'GeometryCollection') return inner('geometries')
  if (object.type === 'Feature') return geometriesOf(object.geometry, `${path}/geometry`)
  return [{ path, type: String(object.type), coordinates: object.coordinates }]
}

const depthOf: Record<string, number> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

const atDepth = (value: unknown, depth: number, path: string): Placed<unknown>[] =>
  depth === 0
    ? [{ path, value }]
    : Array.isArray(value)
      ? value.flatMap((item: unknown, index) => atDepth(item, depth - 1, `${path}/${index}`))
      : []

/** Positions (arrays of ordinates), also malformed ones. */
export const positionsOf = (part: Part): Placed<unknown[]>[] =>
  atDepth(part.coordinates, depthOf[part.type] ?? 0, `${part.path}/coordinates`).filter(
    (placed): placed is Placed<unknown[]> => Array.isArray(placed.value),
  )

export type Ring = [number, number][]

const isRing = (value: unknown): value is Ring =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => Array.isArray(item) && item.length >= 2 && item.every((n) => typeof n === 'number'))

/** Polygons as lists of rings; only where every ring is a list of positions. */
export const polygonsOf = (part: Part): Placed<Ring[]>[] => {
  const depth = { Polygon: 0, MultiPolygon: 1 }[part.type]
  if (depth === undefined) return []
  return atDepth(part.coordinates, depth, `${part.path}/coordinates`).filter(
    (placed): placed is Placed<Ring[]> => Array.isArray(placed.value) && placed.value.every(isRing),
  )
}

/** Lines and rings: lists of positions whose neighbours are joined. */
export const pathsOf = (part: Part): Placed<Ring>[] => {
  const depth = { LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 }[part.type]
  if (depth === undefined) return []
  return atDepth(part.coordinates, depth, `${part.path}/coordinates`).filter(
    (placed): placed is Placed<Ring> => isRing(placed.value),
  )
}
