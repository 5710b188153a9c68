import type { LonLat } from './units'

/** West, south, east, north in degrees; nothing here crosses the antimeridian. */
export type Box = [west: number, south: number, east: number, north: number]

export const boxOf = (points: readonly LonLat[]): Box => {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon, lat] of points) {
    box[0] = Math.min(box[0], lon)
    box[1] = Math.min(box[1], lat)
    box[2] = Math.max(box[2], lon)
    box[3] = Math.max(box[3], lat)
  }
  return box
}

export const boxesMeet = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
