/** Tiny data sets for the tests of the rules: sound as they stand, spoiled by each test in one place. */
import type {
  AgreementFile,
  AreasFile,
  ClaimFile,
  EventFile,
  FeatureFile,
  Line,
  PartiesFile,
  SourceFile,
} from '../../src/data/types'
import { folderNames, type DataSet, type Entry, type Folder, type Folders } from '../read-data'
import { isError, type Problem, type Rule } from './support/rule'

export const makeSource = (change: Partial<SourceFile> = {}): SourceFile => ({
  id: 'atlas-of-reefs',
  type: 'report',
  title: 'Atlas of reefs',
  accessed: { 'date-parts': [[2026, 11, 23]] },
  custom: { kind: 'academic', country: null, read: 'whole' },
  ...change,
})

export const partySource = makeSource({
  id: 'ministry-note',
  title: 'Note',
  custom: { kind: 'official', country: 'CHN', party: true, read: 'whole' },
})

type Properties = FeatureFile['properties']
const sources = ['atlas-of-reefs']

const makeProperties = (): Properties => ({
  group: 'spratly',
  names: [
    { lang: 'en', text: 'Example Reef', sources },
    { lang: 'zh-Hans', text: '例礁', party: 'CHN', sources },
    { lang: 'fil', text: 'Halimbawa', party: 'PHL', sources },
  ],
  positions: [{ published: "11°28'N 114°24'E", lon: 114.4, lat: 11.466667, sources, used: true }],
  positionErrorM: 1000,
  positionSpreadKm: null,
  types: [{ value: 'reef', according: 'the atlas', sources }],
  award2016: { status: 'not-addressed', holdings: [] },
  control: [
    {
      party: 'PHL',
      polity: 'Philippines',
      grade: 'garrison',
      from: '1971',
      certainty: 'high',
      how: 'troops landed',
      sources,
    },
  ],
  claims: [
    { party: 'CHN', kind: 'sovereignty', basis: 'named in its 1992 law', claim: 'example-claim', sources },
    { party: 'PHL', kind: 'sovereignty', basis: 'named in its 1978 decree', claim: 'example-claim', sources },
  ],
  facilities: [],
  areas: [],
  tracked: true,
  confidence: 'medium',
  notes: [],
  bibliography: [{ source: 'atlas-of-reefs', for: 'position' }],
})

export const makeFeature = (change: Partial<Properties> = {}): FeatureFile => ({
  type: 'Feature',
  id: 'example-reef',
  geometry: { type: 'Point', coordinates: [114.4, 11.466667] },
  properties: { ...makeProperties(), ...change },
})

export const makeLine = (change: Partial<Line> = {}): Line => ({
  id: 'limit',
  name: 'The limit',
  certainty: 'published',
  closed: true,
  complete: true,
  path: 'geodesic',
  pathBasis: 'not stated, geodesic assumed',
  points: [
    { n: 1, published: "7°40'N 116°00'E", lon: 116, lat: 7.6666667 },
    { n: 2, published: "12°00'N 118°00'E", lon: 118, lat: 12 },
    { n: 3, published: "12°00'N 114°30'E", lon: 114.5, lat: 12 },
  ],
  ...change,
})

export const makeClaim = (change: Partial<ClaimFile> = {}): ClaimFile => ({
  id: 'example-claim',
  title: 'Decree on the limit',
  summary: 'Claims the area inside the limit.',
  claimants: ['PHL'],
  kind: 'claim-area',
  standing: 'declared',
  dates: { enacted: '1978-06-11' },
  from: '1978-06-11',
  status: 'In force.',
  lines: [makeLine()],
  zones: [
    {
      id: 'area',
      kind: 'claim-area',
      standing: 'declared',
      rule: { type: 'enclosed-by', lines: ['limit'], closing: 'closed by the instrument' },
    },
  ],
  objections: [{ party: 'CHN', instrument: 'Note of 1978', date: '1978-12', sources }],
  confidence: 'high',
  notes: [],
  bibliography: [{ source: 'atlas-of-reefs' }],
  ...change,
})

export const makeAgreement = (change: Partial<AgreementFile> = {}): AgreementFile => ({
  id: 'example-treaty',
  title: 'Treaty on the line',
  summary: 'Divides the shelf.',
  parties: ['CHN', 'PHL'],
  divides: ['continental-shelf'],
  form: 'boundary',
  dates: { signed: '2003-06-26' },
  status: 'Signed.',
  lines: [makeLine({ closed: false })],
  objections: [],
  confidence: 'high',
  notes: [],
  bibliography: [{ source: 'atlas-of-reefs' }],
  ...change,
})

export const makeEvent = (change: Partial<EventFile> = {}): EventFile => ({
  id: '1988-03-14-example',
  date: '1988-03-14',
  title: 'A landing on Example Reef',
  summary: 'Troops landed.',
  category: 'control-change',
  parties: ['CHN', 'PHL'],
  features: ['example-reef'],
  confidence: 'high',
  sources,
  ...change,
})

const party = (name: string, role: 'claimant' | 'zone-party' | 'other', hue?: number) => ({
  name,
  adjective: name,
  role,
  ...(hue !== undefined && { hue, pattern: hue < 180 ? ('dots' as const) : ('wave' as const) }),
  nameTags: ['en'],
})

export const makeParties = (): PartiesFile => ({
  CHN: party('China', 'claimant', 300),
  PHL: party('Philippines', 'claimant', 60),
  THA: party('Thailand', 'zone-party'),
  USA: party('United States', 'other'),
})

type Values = { [F in Folder]?: Folders[F][] }
interface Extras {
  parties?: PartiesFile
  geojson?: unknown
  assertions?: unknown
  areas?: AreasFile
  holdersAt?: unknown
  dataDate?: string
  locale?: unknown
}

const endingOf = (folder: Folder): string => (folder === 'features' ? 'geojson' : 'json')

const idOf = (value: unknown): string => String((value as { id?: unknown }).id ?? 'en')

const toEntries = (folder: Folder, values: readonly unknown[]): Entry<unknown>[] =>
  values.map((value) => {
    const id = idOf(value)
    return { file: `data/${folder}/${id}.${endingOf(folder)}`, id, value }
  })

const defaults = (): Values => ({
  features: [makeFeature()],
  groups: [
    {
      id: 'spratly',
      names: [{ lang: 'en', text: 'Spratly Islands', sources }],
      labelAt: [114, 9],
      sea: 'sea',
    },
  ],
  claims: [makeClaim()],
  agreements: [makeAgreement()],
  events: [makeEvent()],
  sources: [makeSource()],
})

/** A sound data set with the folders named replaced. */
export const makeData = (change: Values & Extras = {}): DataSet => {
  const values: Values = { ...defaults(), ...change }
  const folders = Object.fromEntries(folderNames.map((name) => [name, toEntries(name, values[name] ?? [])]))
  const ids = Object.fromEntries(
    folderNames.map((name) => [name, new Set(folders[name]?.map(({ id }) => id))]),
  )
  const only = (file: string, value: unknown) => ({ file, id: file.replace(/.*\/|\..*/g, ''), value })
  return {
    ...folders,
    parties: only('data/parties.json', change.parties ?? makeParties()),
    geojson: change.geojson === undefined ? [] : [only('data/study-area.geojson', change.geojson)],
    ...(change.holdersAt !== undefined && { holdersAt: only('data/holders-at.json', change.holdersAt) }),
    ...(change.assertions !== undefined && { assertions: only('data/assertions.json', change.assertions) }),
    ...(change.areas && { areas: only('data/published-areas.json', change.areas) }),
    dataDate: change.dataDate ?? '2026-11-23',
    ids,
    texts: new Map(),
  } as unknown as DataSet
}

/** Messages of the errors (or of the warnings) that a rule finds. */
export const findMessages = async (
  rule: Rule,
  data: DataSet,
  level: 'error' | 'warning' = 'error',
): Promise<string[]> => {
  const found: Problem[] = await rule.check(data)
  return found
    .filter((problem) => isError(problem) === (level === 'error'))
    .map(({ file, path, message }) => `${file} ${path}: ${message}`)
}
