/** Where the map may be: shared by both renderers, so that a link opens on the same place in each. */
import type { Camera } from '../state/state'

export const zoomRange = { min: 2.5, max: 12 } as const
/** The centre stays over the region; what a wide screen shows beyond it does no harm. */
const centreBounds = { west: 90, south: -15, east: 160, north: 50 } as const

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

export const clampCamera = ({ lon, lat, zoom }: Camera): Camera => ({
  lon: clamp(lon, centreBounds.west, centreBounds.east),
  lat: clamp(lat, centreBounds.south, centreBounds.north),
  zoom: clamp(zoom, zoomRange.min, zoomRange.max),
})

/** Rounded as a link carries it: about a pixel at the zoom ranges in use. */
export const roundCamera = ({ lon, lat, zoom }: Camera): Camera => ({
  lon: Math.round(lon * 1e4) / 1e4,
  lat: Math.round(lat * 1e4) / 1e4,
  zoom: Math.round(zoom * 100) / 100,
})

export const isSameCamera = (first: Camera, second: Camera): boolean => {
  const [a, b] = [roundCamera(first), roundCamera(second)]
  return a.lon === b.lon && a.lat === b.lat && a.zoom === b.zoom
}
