/** Meridians and parallels every five degrees, as on a printed chart; drawn under everything. */
import type { FeatureCollection, LineString } from 'geojson'

const spacingDeg = 5

interface Frame {
  west: number
  south: number
  east: number
  north: number
}

/** Whatever a screen can show. */
const everywhere: Frame = { west: 60, south: -35, east: 175, north: 60 }

const line = (coordinates: number[][], label: string) => ({
  type: 'Feature' as const,
  geometry: { type: 'LineString' as const, coordinates },
  properties: { label },
})

/** Multiples of the spacing from one bound to the other. */
const steps = (from: number, to: number): number[] => {
  const first = Math.ceil(from / spacingDeg)
  const count = Math.floor(to / spacingDeg) - first + 1
  return Array.from({ length: count }, (_, index) => (first + index) * spacingDeg)
}

const hemisphere = (degrees: number, positive: string, negative: string): string =>
  degrees === 0 ? '0°' : `${Math.abs(degrees)}° ${degrees > 0 ? positive : negative}`

/** The lines inside a frame, which they cross from edge to edge. */
export const graticule = ({ west, south, east, north }: Frame = everywhere) => {
  const meridians = steps(west, east).map((lon) =>
    line(
      [south, ...steps(south, north), north].map((lat) => [lon, lat]),
      hemisphere(lon, 'E', 'W'),
    ),
  )
  const parallels = steps(south, north).map((lat) =>
    line(
      [
        [west, lat],
        [east, lat],
      ],
      hemisphere(lat, 'N', 'S'),
    ),
  )
  return { type: 'FeatureCollection', features: [...meridians, ...parallels] } satisfies FeatureCollection<
    LineString,
    { label: string }
  >
}
