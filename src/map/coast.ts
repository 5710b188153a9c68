/** The coast as lines: the rings of the land without the cuts along the edge of the basemap's landBox. */
import type { Feature, FeatureCollection, Geometry, MultiLineString, Polygon, Position } from 'geojson'

const ringsOf = (geometry: Geometry): Position[][] => {
  if (geometry.type === 'Polygon') return geometry.coordinates
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []
}

/** The box of the detailed basemap, in degrees; the world's coarse land shows around it. */
export const landBox = { west: 90, south: -12, east: 150, north: 48 } as const
/** Meridians and parallels along which land is cut; 180 and −90 are the world's own edge. */
const cuts = {
  lon: [landBox.west, landBox.east, -180, 180],
  lat: [landBox.south, landBox.north, -90],
} as const
/** Quantised coordinates miss the cut by less than this. */
const slackDeg = 0.002

const liesOn = (first: number, second: number, values: readonly number[]): boolean =>
  values.some((value) => Math.abs(first - value) < slackDeg && Math.abs(second - value) < slackDeg)

const isCut = ([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): boolean =>
  liesOn(lonA, lonB, cuts.lon) || liesOn(latA, latB, cuts.lat)

const withoutCuts = (ring: Position[]): Position[][] => {
  const lines: Position[][] = []
  let current: Position[] = []
  for (const [index, at] of ring.entries()) {
    const before = ring[index - 1]
    if (before && isCut(before, at)) {
      lines.push(current)
      current = []
    }
    current.push(at)
  }
  return [...lines, current].filter(({ length }) => length > 1)
}

export const coastLines = <P>(
  lands: FeatureCollection<Geometry, P>,
): FeatureCollection<MultiLineString, Record<string, never>> => ({
  type: 'FeatureCollection',
  features: lands.features.map(({ geometry }) => ({
    type: 'Feature',
    geometry: { type: 'MultiLineString', coordinates: ringsOf(geometry).flatMap(withoutCuts) },
    properties: {},
  })),
})

/** Sea over the coarse land inside the box, for the detailed land to be drawn on. */
export const seaWindow = (): Feature<Polygon, Record<string, never>> => ({
  type: 'Feature',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [landBox.west, landBox.south],
        [landBox.east, landBox.south],
        [landBox.east, landBox.north],
        [landBox.west, landBox.north],
        [landBox.west, landBox.south],
      ],
    ],
  },
  properties: {},
})
