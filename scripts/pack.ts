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

/** The page's panels bring their own sources: the map's copy goes without, which halves the features. */
const withoutSources = (layers: Layers): Record<string, FeatureCollection> =>
  Object.fromEntries(
    Object.entries(layers).map(([name, { features }]) => [
      name,
      {
        type: 'FeatureCollection',
        features: (features as Feature[]).map(({ properties, ...rest }) => ({
          ...rest,
          properties: Object.fromEntries(
            Object.entries(properties ?? {}).filter(([key]) => key !== 'sources'),
          ),
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
