/** Where the map must look to show what is measured. */
import { cameraFor, type Camera, type Place, type Rings } from '../../../state/state'
import { cameraLimits } from '../../../state/url'

type Size = Parameters<typeof cameraFor>[1]

const nmPerDegree = 60
const maxZoom = 9
/** Room around, as a share of the extent. */
const margin = 0.08

/** East of the prime meridian, as the atlas counts: Hawaii lies at 202°. */
const eastward = (lon: number): number => (lon < 0 ? lon + 360 : lon)

/** Corners of the circle with this radius, good enough for a camera. */
const corners = ([lon, lat]: Place, radiusNm: number): Place[] => {
  const tall = radiusNm / nmPerDegree
  const wide = tall / Math.max(0.2, Math.cos((lat * Math.PI) / 180))
  return [
    [eastward(lon) - wide, lat - tall],
    [eastward(lon) + wide, lat + tall],
  ]
}

/** The camera that shows path and rings as far as the atlas reaches; undefined where nothing of them is inside. */
export const cameraOver = (
  path: readonly Place[],
  centre: Place | undefined,
  distancesNm: Rings['distancesNm'],
  size: Size,
): Camera | undefined => {
  const places = [
    ...path.map(([lon, lat]): Place => [eastward(lon), lat]),
    ...(centre ? corners(centre, Math.max(0, ...distancesNm)) : []),
  ]
  if (places.length === 0) return undefined
  const bounds = {
    west: Math.max(cameraLimits.west, Math.min(...places.map(([lon]) => lon))),
    east: Math.min(cameraLimits.east, Math.max(...places.map(([lon]) => lon))),
    south: Math.max(cameraLimits.south, Math.min(...places.map(([, lat]) => lat))),
    north: Math.min(cameraLimits.north, Math.max(...places.map(([, lat]) => lat))),
  }
  if (bounds.west > bounds.east || bounds.south > bounds.north) return undefined
  const [dx, dy] = [(bounds.east - bounds.west) * margin, (bounds.north - bounds.south) * margin]
  const least = 0.05
  return cameraFor(
    {
      west: bounds.west - dx - least,
      east: bounds.east + dx + least,
      south: bounds.south - dy - least,
      north: bounds.north + dy + least,
    },
    size,
    maxZoom,
  )
}
