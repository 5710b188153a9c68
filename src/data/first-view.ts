/**
 * The map's first view travels as one file: every geometry in one topology (coasts and zone limits
 * that are the same line are stored once), everything else as it is in the downloads.
 */
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { FirstView } from './contract'

export const layeredNames = ['features', 'claims', 'lines', 'bands', 'control', 'views'] as const
export const basemapNames = ['land', 'depth'] as const
type Layered = (typeof layeredNames)[number]

export interface PackedFirstView extends Omit<FirstView, Layered | 'basemap'> {
  /** All geometry inside the box of the atlas. */
  topology: Topology
  /** Coarse land of the rest of the world: object `land`. */
  world: Topology
}

const collection = (topology: Topology, name: string): FeatureCollection => {
  const object = topology.objects[name] as GeometryCollection | undefined
  if (!object) throw new Error(`first-view: the topology has no object "${name}"`)
  const features = feature(topology, object).features as Feature<Geometry>[]
  return { type: 'FeatureCollection', features }
}

/** Unpacks the file; throws where an object is missing, so that a half-loaded map never shows. */
export const unpackFirstView = ({ topology, world, ...rest }: PackedFirstView): FirstView => {
  const layers = Object.fromEntries(layeredNames.map((name) => [name, collection(topology, name)]))
  return { ...rest, basemap: topology, world, ...(layers as unknown as Pick<FirstView, Layered>) }
}
