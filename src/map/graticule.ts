/** Meridians and parallels every five degrees, as on a printed chart; drawn under everything. */
import type { FeatureCollection, LineString } from 'geojson'

const spacingDeg = 5
const frame = { west: 60, south: -35, east: 175, north: 60 } as const

const line = (coordinates: number[][], label: string) => ({
  type: 'Feature' as const,
  geometry: { type: 'LineString' as const, coordinates },
  properties: { label },
})

const steps = (from: number, to: number): number[] =>
  Array.from({ length: (to - from) / spacingDeg + 1 }, (_, index) => from + index * spacingDeg)

const hemisphere = (degrees: number, positive: string, negative: string): string =>
  degrees === 0 ? '0°' : `${Math.abs(degrees)}° ${degrees > 0 ? positive : negative}`

export const graticule = (): FeatureCollection<LineString, { label: string }> => {
  const { west, south, east, north } = frame
  const meridians = steps(west, east).map((lon) =>
    line(
      [...steps(south, north)].map((lat) => [lon, lat]),
      hemisphere(lon, 'E', 'W'),
    ),
  )
  const parallels = steps(south, north).map((lat) =>
    line(
      [...steps(west, east)].map((lon) => [lon, lat]),
      hemisphere(lat, 'N', 'S'),
    ),
  )
  return { type: 'FeatureCollection', features: [...meridians, ...parallels] }
}
