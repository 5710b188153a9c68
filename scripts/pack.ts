/** Packs the first view into one file: all geometry in one topology, so that shared coasts and limits travel once. */
import type { FeatureCollection, GeoJsonProperties, Geometry } from 'geojson'
import { topology } from 'topojson-server'
import { basemapNames, layeredNames, type PackedFirstView } from '../src/data/first-view'
import type { FirstView } from '../src/data/contract'
import { worldTopology, type Land } from './basemap/land'

/** Steps across the box of the atlas: 1e6 gives about 5 m, a quarter of a pixel at the deepest zoom. */
const quantization = 1e6

export type Layers = Pick<FirstView, (typeof layeredNames)[number]>
export type Basemap = Record<(typeof basemapNames)[number], FeatureCollection>

const whole = (geometry: Geometry, properties: GeoJsonProperties): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties, geometry }],
})

export const basemapOf = (land: Land, depth: FeatureCollection): Basemap => ({
  land: whole(land.land, {}),
  depth,
})

export const pack = (
  layers: Layers,
  basemap: Basemap,
  rest: Omit<PackedFirstView, 'topology' | 'world'>,
): PackedFirstView => {
  const objects = { ...basemap, ...layers } as unknown as Record<string, FeatureCollection>
  return { ...rest, world: worldTopology(), topology: topology(objects, quantization) }
}
