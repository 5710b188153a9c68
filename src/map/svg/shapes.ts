/** Geometry of the sources on the screen: projected once, then scaled, thinned and clipped per drawing. */
import type { Geometry, Position } from 'geojson'
import { clipLine, clipRing, pathOf, simplify } from './geometry'
import { toMercator, type Box, type Pixel, type Projection } from './project'

export type ShapeKind = 'point' | 'line' | 'area'

interface Part {
  points: Pixel[]
  bounds: Box
  /** Thinned for each whole zoom, on first use. */
  thinned: Map<number, Pixel[]>
}
interface Shape {
  kind: ShapeKind
  parts: Part[]
}

const boundsOf = (points: readonly Pixel[]): Box => {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const [x, y] of points) {
    bounds.left = Math.min(bounds.left, x)
    bounds.right = Math.max(bounds.right, x)
    bounds.top = Math.min(bounds.top, y)
    bounds.bottom = Math.max(bounds.bottom, y)
  }
  return bounds
}

const partsOf = (geometry: Geometry): [ShapeKind, Position[][]] => {
  switch (geometry.type) {
    case 'Point':
      return ['point', [[geometry.coordinates]]]
    case 'MultiPoint':
      return ['point', [geometry.coordinates]]
    case 'LineString':
      return ['line', [geometry.coordinates]]
    case 'MultiLineString':
      return ['line', geometry.coordinates]
    case 'Polygon':
      return ['area', geometry.coordinates]
    case 'MultiPolygon':
      return ['area', geometry.coordinates.flat()]
    default:
      return ['point', []]
  }
}

const shapes = new WeakMap<Geometry, Shape>()

const shapeOf = (geometry: Geometry): Shape => {
  const known = shapes.get(geometry)
  if (known) return known
  const [kind, lists] = partsOf(geometry)
  const parts = lists.map((list) => {
    const points = list.map(toMercator)
    return { points, bounds: boundsOf(points), thinned: new Map<number, Pixel[]>() }
  })
  const shape = { kind, parts }
  shapes.set(geometry, shape)
  return shape
}

export const overlaps = (first: Box, second: Box): boolean =>
  first.left <= second.right &&
  first.right >= second.left &&
  first.top <= second.bottom &&
  first.bottom >= second.top

export const grow = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})

const toScreen = ([x, y]: Pixel, { scale, offsetX, offsetY }: Projection): Pixel => [
  x * scale + offsetX,
  y * scale + offsetY,
]

const boxToScreen = ({ left, top, right, bottom }: Box, projection: Projection): Box => {
  const [screenLeft, screenTop] = toScreen([left, top], projection)
  const [screenRight, screenBottom] = toScreen([right, bottom], projection)
  return { left: screenLeft, top: screenTop, right: screenRight, bottom: screenBottom }
}

/** Points enough for the next whole zoom up, so that one thinning serves every zoom between two. */
const thinnedFor = (part: Part, scale: number, tolerancePx: number): Pixel[] => {
  const level = Math.ceil(Math.log2(scale))
  const known = part.thinned.get(level)
  if (known) return known
  const thinned = simplify(part.points, (tolerancePx / 2 ** level) * 0.5)
  part.thinned.set(level, thinned)
  return thinned
}

export interface ScreenOptions {
  projection: Projection
  /** What can be seen. */
  viewport: Box
  tolerancePx: number
  /** Rings smaller than this both ways are left out, in pixels. */
  smallestPx: number
}

/** Lines or rings of a geometry as they cross the viewport; points inside it as single positions. */
export const onScreen = (geometry: Geometry, options: ScreenOptions, reachPx: number): Pixel[][] => {
  const { projection, viewport, tolerancePx, smallestPx } = options
  const { kind, parts } = shapeOf(geometry)
  const seen = grow(viewport, reachPx)
  const clip = grow(viewport, reachPx + 4)
  return parts.flatMap((part) => {
    const box = boxToScreen(part.bounds, projection)
    if (!overlaps(box, seen)) return []
    if (kind === 'point') return part.points.map((at) => [toScreen(at, projection)])
    if (kind === 'area' && Math.max(box.right - box.left, box.bottom - box.top) < smallestPx) return []
    const thinned = simplify(
      thinnedFor(part, projection.scale, tolerancePx).map((at) => toScreen(at, projection)),
      tolerancePx,
    )
    if (kind === 'line') return clipLine(thinned, clip)
    const ring = clipRing(thinned, clip)
    return ring.length > 2 ? [ring] : []
  })
}

export const kindOf = (geometry: Geometry): ShapeKind => shapeOf(geometry).kind

export const pathData = (parts: readonly Pixel[][], closed: boolean): string =>
  parts.map((part) => pathOf(part, closed)).join('')
