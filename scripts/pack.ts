/** Packs the first view into one file: all geometry in one topology, so that shared coasts and limits travel once. */
import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson'
import { topology } from 'topojson-server'
import { basemapNames, layeredNames, type PackedFirstView } from '../src/data/first-view'
import type { FirstView } from '../src/data/contract'
import type { PartiesFile } from '../src/data/types'
import { worldTopology, type Land } from './basemap/land'

/** Steps across the box of the atlas: 3e5 gives about 20 m, one pixel at the deepest zoom, a twentieth of the coast's error. */
const quantization = 3e5

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

/** Panels bring their own sources and rules with the item: the map's copy goes without. */
const lateKeys: ReadonlySet<string> = new Set(['sources', 'fromPoints'])
const isPosition = (point: unknown): boolean => typeof point === 'string' && /^-?\d+\.\d+ -?\d/.test(point)

/** Of what an edge is measured from, the names stay: base points come with the claim. */
const slim = (properties: GeoJsonProperties): GeoJsonProperties => {
  const given: Record<string, unknown> = properties ?? {}
  const { fromPoints } = given
  const names = Array.isArray(fromPoints) ? fromPoints.filter((point) => !isPosition(point)) : undefined
  return {
    ...Object.fromEntries(Object.entries(given).filter(([key]) => !lateKeys.has(key))),
    ...(names && { fromPoints: names }),
  }
}

const withoutRule = (properties: GeoJsonProperties): GeoJsonProperties =>
  Object.fromEntries(Object.entries(properties ?? {}).filter(([key]) => key !== 'rule'))

/** Without what only panels read, which halves the features. */
const withoutSources = (layers: Layers): Record<string, FeatureCollection> =>
  Object.fromEntries(
    Object.entries(layers).map(([name, { features }]) => [
      name,
      {
        type: 'FeatureCollection',
        features: (features as Feature[]).map(({ properties, ...rest }) => ({
          ...rest,
          properties: name === 'lines' ? withoutRule(slim(properties)) : slim(properties),
        })),
      },
    ]),
  )

/** Read in the panel of a party, which loads its own. */
const forPartyPanels: ReadonlySet<string> = new Set(['summary', 'unstated', 'sources'])

const slimParties = (parties: PartiesFile): PartiesFile =>
  Object.fromEntries(
    Object.entries(parties).map(([code, party]) => [
      code,
      Object.fromEntries(Object.entries(party).filter(([key]) => !forPartyPanels.has(key))) as typeof party,
    ]),
  )

export const pack = (
  layers: Layers,
  basemap: Basemap,
  rest: Omit<PackedFirstView, 'topology' | 'world'>,
): PackedFirstView => {
  const objects = { ...basemap, ...withoutSources(layers) }
  const parties = slimParties(rest.parties)
  return { ...rest, parties, world: worldTopology(), topology: topology(objects, quantization) }
}
