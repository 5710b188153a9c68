/** Web Mercator in pixels, with MapLibre's zoom: the world is 512 px wide at zoom 0. */
import type { Position } from 'geojson'
import type { Camera } from '../../state/state'

export type Pixel = readonly [x: number, y: number]
export interface Size {
  width: number
  height: number
}
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}
export interface Padding {
  top: number
  right: number
  bottom: number
  left: number
}

const tilePx = 512
const toRadians = Math.PI / 180

/** The world as a unit square, north-west at 0, 0. */
export const toMercator = ([lon = 0, lat = 0]: Position): Pixel => [
  (lon + 180) / 360,
  0.5 - Math.log(Math.tan(Math.PI / 4 + (Math.max(-85, Math.min(85, lat)) * toRadians) / 2)) / (2 * Math.PI),
]

export const fromMercator = ([x, y]: Pixel): { lon: number; lat: number } => ({
  lon: x * 360 - 180,
  lat: (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / toRadians,
})

export interface Projection {
  scale: number
  offsetX: number
  offsetY: number
}

const noPadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 }

/** The camera's centre is the middle of what the padding leaves free. */
export const projectionOf = (camera: Camera, { width, height }: Size, padding = noPadding): Projection => {
  const scale = tilePx * 2 ** camera.zoom
  const [x, y] = toMercator([camera.lon, camera.lat])
  return {
    scale,
    offsetX: (width + padding.left - padding.right) / 2 - x * scale,
    offsetY: (height + padding.top - padding.bottom) / 2 - y * scale,
  }
}

/** Pixels by which a picture shifts when its camera moves from one place to another at the same zoom. */
export const shiftBetween = (from: Camera, to: Camera): Pixel => {
  const scale = tilePx * 2 ** from.zoom
  const [fromX, fromY] = toMercator([from.lon, from.lat])
  const [toX, toY] = toMercator([to.lon, to.lat])
  return [(fromX - toX) * scale, (fromY - toY) * scale]
}

/** The camera whose centre lies (dx, dy) pixels from the present one. */
export const panned = (camera: Camera, dx: number, dy: number): Camera => {
  const scale = tilePx * 2 ** camera.zoom
  const [x, y] = toMercator([camera.lon, camera.lat])
  return { ...camera, ...fromMercator([x + dx / scale, y + dy / scale]) }
}
