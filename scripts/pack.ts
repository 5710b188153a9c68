/** Packs the first view into one file: all geometry in one topology, so that shared coasts and limits travel once. */
import type { FeatureCollection, GeoJsonProperties, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { Objects } from 'topojson-specification'
import { topology } from 'topojson-server'
import { basemapNames, layeredNames, type PackedFirstView } from '../src/data/first-view'
import type { FirstView } from '../src/data/contract'
import { worldTopology, type Land } from './basemap/land'

/** Steps across the widest extent (the world): 1e7 gives 4 m, far below a pixel at the deepest zoom. */
const quantization = 1e7

export type Layers = Pick<FirstView, (typeof layeredNames)[number]>
export type Basemap = Record<(typeof basemapNames)[number], FeatureCollection>

const whole = (geometry: Geometry, properties: GeoJsonProperties): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties, geometry }],
})

export const basemapOf = (land: Land, depth: FeatureCollection): Basemap => {
  const world = worldTopology()
  const worldLand = feature(world, world.objects['land']!)
  return {
    land: whole(land.land, {}),
    world: 'features' in worldLand ? worldLand : whole(worldLand.geometry, {}),
    depth,
  }
}

export const pack = (
  layers: Layers,
  basemap: Basemap,
  rest: Omit<PackedFirstView, 'topology'>,
): PackedFirstView => {
  const objects = { ...basemap, ...layers } as unknown as Objects<GeoJsonProperties>
  return { ...rest, topology: topology(objects, quantization) }
}
