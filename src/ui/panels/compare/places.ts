/** The waters that all maps of the comparison show at once: bounds worked out from what is on file. */
import type { Position } from 'geojson'
import type { FirstView } from '../../../data/contract'
import { cameraFor, openingBounds, type Bounds, type Camera } from '../../../state/state'

export const placeIds = ['sea', 'spratly', 'paracel', 'scarborough', 'tonkin', 'senkaku', 'present'] as const
export type PlaceId = (typeof placeIds)[number]

export interface Size {
  width: number
  height: number
}

/** Every picture shows at least this much, so that one shoal has its surroundings. */
const leastSpanDeg = 5
/** Left free on each side, in parts of what is shown. */
const margin = 0.12
const nearestZoom = 8

const spanOf = (low: number, high: number): [number, number] => {
  const half = Math.max(leastSpanDeg, (high - low) * (1 + 2 * margin)) / 2
  const middle = (low + high) / 2
  return [middle - half, middle + half]
}

/** Bounds of positions with a margin; undefined where there are none. */
export const boundsOf = (positions: readonly Position[]): Bounds | undefined => {
  if (positions.length === 0) return undefined
  const lons = positions.map(([lon = 0]) => lon)
  const lats = positions.map(([, lat = 0]) => lat)
  const [west, east] = spanOf(Math.min(...lons), Math.max(...lons))
  const [south, north] = spanOf(Math.min(...lats), Math.max(...lats))
  return { west, south, east, north }
}

/** The two agreements of 2000 between China and Viet Nam: their lines lie in the Gulf from end to end. */
const inTonkin = /gulf-of-tonkin/

/** The bounds of a place; undefined for the big map's own camera, and where nothing is on file. */
export const placeBounds = (place: PlaceId, { features, lines }: FirstView): Bounds | undefined => {
  if (place === 'present') return undefined
  if (place === 'sea') return openingBounds
  if (place === 'tonkin')
    return boundsOf(
      lines.features
        .filter(({ properties }) => inTonkin.test(properties.item))
        .flatMap(({ geometry }) => geometry.coordinates),
    )
  return boundsOf(
    features.features
      .filter(({ properties }) => properties.group === place)
      .map(({ geometry }) => geometry.coordinates),
  )
}

/** The group of features that a place is; undefined for waters that are none. */
export const groupOf = (place: PlaceId, { groups }: FirstView): string | undefined =>
  groups.find(({ id }) => id === place)?.id

/** Places that have something on file, in the order of the buttons. */
export const placesOf = (first: FirstView): PlaceId[] =>
  placeIds.filter((place) => place === 'present' || placeBounds(place, first) !== undefined)

/** The one camera of all pictures; the big map's keeps its middle and its width. */
export const sharedCamera = (
  bounds: Bounds | undefined,
  size: Size,
  present: Camera,
  widthPx: number,
): Camera =>
  bounds
    ? cameraFor(bounds, size, nearestZoom)
    : { ...present, zoom: present.zoom + Math.log2(size.width / widthPx) }
