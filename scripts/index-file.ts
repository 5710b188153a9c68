/** index.json: what the downloads are, how many things they hold, how large they are. */
import type { IndexFile } from '../src/data/contract'
import type { Layers } from './pack'

/** One sentence per download; documented in full in data/README.md. */
const descriptions: Record<string, string> = {
  'features.geojson': 'Disputed islands, reefs and banks, one point each, with holders and claimants.',
  'claims.geojson': 'Zones that claims make, one version each, with standing, instrument and objections.',
  'lines.geojson': 'Edges of zones, baselines, agreement lines and dashes, each with its certainty.',
  'bands.geojson': 'Soft edges of areas that have no hard edge, as nested polygons.',
  'control.geojson': 'Who is physically present on a feature, by period, and party land.',
  'views.geojson': 'The three classes of each one-claimant view, over the zones drawn so far.',
  'mosaic.geojson': 'The study area cut into disjoint cells, each with the claims that cover it.',
  'overlaps.json': 'How much of the study area is claimed by how many, by whom, and by which two.',
  'parties.json': 'The parties and other actors, in the order used everywhere.',
  'agreements.json': 'Agreements: what they divide, between whom, from when, with points as published.',
  'articles.json': 'The news article by block: assertions, figures, places, what other sources say.',
  'events.json': 'Dated events with their sources.',
  'series.json': 'Numeric series with the source of each point.',
  'sources.json': 'All sources as CSL-JSON.',
}

export const licence = 'CC-BY-4.0 (data); see data/README.md for the terms of the sources'

interface Input {
  version: string
  date: string
  layers: Layers
  lists: Record<string, unknown[]>
  outputs: Record<string, string>
  contact?: string | undefined
}

export const indexOf = ({ version, date, layers, lists, outputs, contact }: Input): IndexFile => {
  const counts = Object.fromEntries([
    ...Object.entries(layers).map(([name, { features }]) => [name, features.length] as const),
    ...Object.entries(lists).map(([name, list]) => [name, list.length] as const),
  ])
  const files = Object.entries(descriptions).map(([name, description]) => {
    const content = outputs[name]
    if (content === undefined) throw new Error(`The build made no ${name}, which index.json promises.`)
    return { name, bytes: Buffer.byteLength(content), description }
  })
  return { version, date, counts, licence, ...(contact && { contact }), files }
}
