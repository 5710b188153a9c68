/**
 * From data/ to everything in dist/data: checks first, then geometry, then the files that the page
 * loads and people download. Throws BuildError with file, place and remedy; never writes half.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection } from 'geojson'
import { buildControl } from '../src/atlas/control'
import { edgeDetails } from '../src/atlas/edge-details'
import { limitMargins } from '../src/atlas/limit-margins'
import { buildLines } from '../src/atlas/lines'
import { buildViews } from '../src/atlas/views'
import { zoneInputs } from '../src/atlas/zone-inputs'
import { objectorsOf, zonesOf, type NotDrawn } from '../src/atlas/zones'
import type { CatalogueItem, FirstView, IndexFile, Place } from '../src/data/contract'
import type { PackedFirstView } from '../src/data/first-view'
import type { ClaimFile, TopicFile } from '../src/data/types'
import { detailOf } from '../src/data/library'
import { buildLand, type Land } from './basemap/land'
import { aboutOf } from './about-file'
import { checkData } from './check-data'
import { validateGeoJson } from './checks/geojson-valid'
import { formatProblem, isError, type Problem } from './checks/support/rule'
import { details, libraryOf } from './details'
import { eventListOf } from './event-list'
import { indexOf } from './index-file'
import { mosaicFiles } from './mosaic'
import { basemapOf, pack, type Layers } from './pack'
import { readData, studyAreaOf, type DataSet, type Entry } from './read-data'
import { searchIndexOf } from './search-index'
import { summariseFeature } from './summaries'

export class BuildError extends Error {
  constructor(readonly problems: Problem[]) {
    super(`The data have ${problems.length} fault(s):\n${problems.map(formatProblem).join('\n')}`)
    this.name = 'BuildError'
  }
}

export interface Built {
  /** Path under dist/data → content. */
  outputs: Record<string, string>
  packed: PackedFirstView
  notDrawn: NotDrawn[]
}

const collection = <T>(features: T[]) => ({ type: 'FeatureCollection' as const, features })
const values = <T>(entries: Entry<T>[]): T[] => entries.map(({ value }) => value)

/** Reads and checks; throws BuildError where a check fails. */
export const readChecked = async (root: string): Promise<DataSet> => {
  const { data, problems } = readData(join(root, 'data'))
  const faults = [...problems, ...(await checkData(data))].filter(isError)
  if (faults.length) throw new BuildError(faults)
  return data
}

export const claimantsOf = (data: DataSet): string[] =>
  Object.entries(data.parties.value)
    .filter(([, party]) => party.role === 'claimant')
    .map(([code]) => code)

const layersOf = (data: DataSet, land: Land, dataDate: string) => {
  const features = values(data.features)
  const claims = values(data.claims)
  const agreements = values(data.agreements)
  const inputs = zoneInputs({ ...land, claims, features, agreements, studyArea: studyAreaOf(data) })
  const { zones, bands, soft, notDrawn } = zonesOf(inputs)
  const control = buildControl(features, land.land, land.partyLand, dataDate)
  const layers: Layers = {
    features: collection(features.map(summariseFeature)),
    claims: collection(zones),
    lines: collection(buildLines(claims, agreements, { inputs })),
    bands: collection([...bands, ...limitMargins(inputs)]),
    control: collection(control),
    views: collection(buildViews(zones, soft, control, land.partyLand, claimantsOf(data), dataDate)),
  }
  const computedOf = (claim: ClaimFile) => edgeDetails(claim, inputs)
  return { layers, notDrawn, computedOf }
}

/** Every GeoJSON that the build writes passes the same validation as what it reads. */
const checkWritten = (layers: Layers): void => {
  const problems = Object.entries(layers).flatMap(([name, written]) =>
    validateGeoJson(written, { file: `dist/data/${name}.geojson` }),
  )
  const faults = problems.filter(isError)
  if (faults.length) throw new BuildError(faults)
}

/** The partition of the study area and what is counted from it; throws where a check of it fails. */
const mosaicOutputs = (data: DataSet, zones: Layers['claims'], { land }: Land, date: string) => {
  const { outputs, problems } = mosaicFiles({
    data,
    zones: zones.features,
    land,
    date,
    claimants: claimantsOf(data),
  })
  if (problems.length) throw new BuildError(problems)
  return outputs
}

const readJson = <T>(root: string, path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T

const listFiles = (data: DataSet): Record<string, unknown[]> => ({
  events: values(data.events),
  series: values(data.series),
  articles: values(data.articles),
  sources: values(data.sources),
  agreements: values(data.agreements),
})

const numbered = <T extends { id: string; title: string; question: string }>(
  kind: 'lesson' | 'topic',
  items: T[],
  numberOf: (item: T) => number,
): CatalogueItem[] =>
  items
    .map((item) => ({ ...item, number: numberOf(item) }))
    .sort((a, b) => a.number - b.number)
    .map(({ id, title, question, number }) => ({
      kind,
      id,
      title,
      question,
      number,
      parties: [],
      objections: [],
    }))

const catalogueOf = (data: DataSet): CatalogueItem[] => [
  ...values(data.claims).map((claim) => ({
    kind: 'claim' as const,
    id: claim.id,
    title: claim.title,
    parties: [...claim.claimants],
    objections: objectorsOf(claim),
    standing: claim.standing,
    ...(claim.from && { from: claim.from }),
    ...(claim.to && { to: claim.to }),
  })),
  ...values(data.agreements).map(({ id, title, parties }) => ({
    kind: 'agreement' as const,
    id,
    title,
    parties: [...parties],
    objections: [],
  })),
  ...values(data.articles).map(({ id, title, date }) => ({
    kind: 'article' as const,
    id,
    title,
    parties: [],
    objections: [],
    date,
  })),
  ...values(data.series).map(({ id, title, parties }) => ({
    kind: 'series' as const,
    id,
    title,
    parties: parties ?? [],
    objections: [],
  })),
  ...numbered('lesson', values(data.lessons), ({ number }) => number),
  ...numbered('topic', values(data.topics), ({ order }) => order),
]

/** Places of the topics, without what their panels say of them. */
const mattersOf = (topics: TopicFile[]): Pick<FirstView, 'matters'> => {
  const matters = [...topics]
    .sort((a, b) => a.order - b.order)
    .flatMap(({ id, places }) =>
      places.map(({ name, at: [lon = 0, lat = 0], feature }) => ({
        topic: id,
        name,
        at: [lon, lat] as [number, number],
        ...(feature && { feature }),
      })),
    )
  return matters.length > 0 ? { matters } : {}
}

/** Runs the whole pipeline on the project at `root`. */
export const buildData = async (root: string): Promise<Built> => {
  const data = await readChecked(root)
  const dataDate = data.dataDate
  if (!dataDate) throw new Error('package.json has no dataDate, the date that the atlas takes for today.')
  const land = buildLand(values(data.features), values(data.claims))
  const { layers, notDrawn, computedOf } = layersOf(data, land, dataDate)
  checkWritten(layers)
  const lists = listFiles(data)
  const outputs: Record<string, string> = mosaicOutputs(data, layers.claims, land, dataDate)
  for (const [name, layer] of Object.entries(layers)) outputs[`${name}.geojson`] = JSON.stringify(layer)
  for (const [name, list] of Object.entries(lists)) outputs[`${name}.json`] = JSON.stringify(list)
  outputs['parties.json'] = JSON.stringify(
    Object.entries(data.parties.value).map(([id, party]) => ({ id, ...party, sources: party.sources ?? [] })),
  )
  const version = readJson<{ version: string }>(root, 'package.json').version
  const index: IndexFile = indexOf({
    version,
    date: dataDate,
    layers,
    lists,
    outputs,
    contact: data.about?.value.contact ?? undefined,
  })
  outputs['index.json'] = JSON.stringify(index)
  const basemap = basemapOf(land, readJson<FeatureCollection>(root, 'data/basemap/depth.geojson'))
  const rest: Omit<FirstView, keyof Layers | 'basemap' | 'world'> = {
    groups: values(data.groups),
    places: readJson<Place[]>(root, 'data/basemap/places.json'),
    parties: data.parties.value,
    index,
    catalogue: catalogueOf(data),
    events: values(data.events)
      .map(({ id, date, category }) => ({ id, date, category }))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
    ...mattersOf(values(data.topics)),
    notDrawn,
  }
  const packed = pack(layers, basemap, rest)
  outputs['first-view.json'] = JSON.stringify(packed)
  const library = libraryOf(data, computedOf)
  outputs['library.json'] = JSON.stringify(library)
  outputs['about.json'] = JSON.stringify(aboutOf(root, data, library.sources, layers.claims.features))
  outputs['event-list.json'] = JSON.stringify(eventListOf(values(data.events)))
  outputs['search.json'] = JSON.stringify(searchIndexOf(data))
  outputs['glossary.json'] = JSON.stringify(detailOf(values(data.terms), library.sources))
  for (const [name, detail] of Object.entries(details(library))) outputs[name] = JSON.stringify(detail)
  return { outputs, packed, notDrawn }
}
