/**
 * Reads every file of data/, found by its folder: there is no register.
 * Reads only; a file that is not JSON becomes a problem and is left out.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import type { Polygon } from 'geojson'
import type {
  AboutFile,
  AgreementFile,
  AreasFile,
  ArticleFile,
  ClaimFile,
  EventFile,
  FeatureFile,
  GroupFile,
  LessonFile,
  PartiesFile,
  SeriesFile,
  SourceFile,
  TermFile,
  TopicFile,
} from '../src/data/types'
import { locateJsonError } from './checks/support/json-error'
import type { Problem } from './checks/support/rule'

export interface Entry<T> {
  /** Path as a reader of the repository knows it: data/features/thitu-island.geojson. */
  file: string
  /** File name without its ending. */
  id: string
  value: T
}

/** Folders of one thing per file, with what each file holds. */
export interface Folders {
  features: FeatureFile
  groups: GroupFile
  claims: ClaimFile
  agreements: AgreementFile
  events: EventFile
  series: SeriesFile
  articles: ArticleFile
  lessons: LessonFile
  topics: TopicFile
  terms: TermFile
  sources: SourceFile
  /** Messages of one language; the file name is its tag. */
  locales: unknown
}
export type Folder = keyof Folders

export type DataSet = { [F in Folder]: Entry<Folders[F]>[] } & {
  parties: Entry<PartiesFile>
  /** data/about.json: what this copy of the atlas says of itself. */
  about?: Entry<AboutFile>
  /** data/published-areas.json: areas that others published, to compare our own with. */
  areas?: Entry<AreasFile>
  /** Other GeoJSON of data/ (study area, base map). */
  geojson: Entry<unknown>[]
  /** data/assertions.json, where there is one. */
  assertions?: Entry<unknown>
  /** data/holders-at.json, where there is one. */
  holdersAt?: Entry<unknown>
  /** The data's date, YYYY-MM-DD: dataDate of package.json beside the folder. */
  dataDate?: string
  /** File names per folder, with those that a later step leaves out. */
  ids: Record<Folder, ReadonlySet<string>>
  /** Text of each file as it stands on disk. */
  texts: ReadonlyMap<string, string>
}

export const endings: Record<Folder, string> = {
  features: '.geojson',
  groups: '.json',
  claims: '.json',
  agreements: '.json',
  events: '.json',
  series: '.json',
  articles: '.json',
  lessons: '.json',
  topics: '.json',
  terms: '.json',
  sources: '.json',
  locales: '.json',
}
export const folderNames = Object.keys(endings) as Folder[]

interface Reading {
  root: string
  /** How the root is called in problems. */
  label: string
  texts: Map<string, string>
  problems: Problem[]
}

const parse = (text: string, file: string, problems: Problem[]): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    const fault = locateJsonError(text)
    problems.push({
      file,
      path: fault ? `line ${fault.line}, column ${fault.column}` : '',
      message: `not valid JSON: expected ${fault?.expected ?? 'something else'} here`,
      remedy: 'look at this place for a missing or extra comma, quote or bracket',
      rule: 'json',
    })
    return undefined
  }
}

const readEntry = (reading: Reading, path: string): Entry<unknown> | undefined => {
  const file = `${reading.label}/${path}`
  const text = readFileSync(join(reading.root, path), 'utf8')
  reading.texts.set(file, text)
  const value = parse(text, file, reading.problems)
  return value === undefined ? undefined : { file, id: basename(path, extname(path)), value }
}

const list = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : []

const readFolder = (reading: Reading, folder: Folder): Entry<unknown>[] => {
  const entries = []
  for (const name of list(join(reading.root, folder))) {
    if (!name.endsWith(endings[folder])) {
      reading.problems.push({
        file: `${reading.label}/${folder}/${name}`,
        path: '',
        message: `not read: files of this folder end in ${endings[folder]}`,
        remedy: `rename the file to end in ${endings[folder]}, or move it elsewhere`,
        rule: 'files',
      })
      continue
    }
    const entry = readEntry(reading, `${folder}/${name}`)
    if (entry) entries.push(entry)
  }
  return entries
}

const readOptional = (reading: Reading, path: string): Entry<unknown> | undefined =>
  existsSync(join(reading.root, path)) ? readEntry(reading, path) : undefined

const readParties = (reading: Reading): Entry<PartiesFile> => {
  const entry = readOptional(reading, 'parties.json')
  if (!entry && !existsSync(join(reading.root, 'parties.json')))
    reading.problems.push({
      file: `${reading.label}/parties.json`,
      path: '',
      message: 'the file is missing',
      remedy: 'add parties.json, keyed by party code',
      rule: 'files',
    })
  return (entry ?? { file: `${reading.label}/parties.json`, id: 'parties', value: {} }) as Entry<PartiesFile>
}

/** GeoJSON that is no disputed feature: study-area.geojson and any in basemap. */
const readOtherGeoJson = (reading: Reading): Entry<unknown>[] => {
  const names = list(join(reading.root, 'basemap')).filter((name) => name.endsWith('.geojson'))
  return ['study-area.geojson', ...names.map((name) => `basemap/${name}`)]
    .map((path) => readOptional(reading, path))
    .filter((entry) => entry !== undefined)
}

const readDataDate = (root: string): string | undefined => {
  const path = join(dirname(root), 'package.json')
  if (!existsSync(path)) return undefined
  const { dataDate } = JSON.parse(readFileSync(path, 'utf8')) as { dataDate?: string }
  return dataDate
}

const labelOf = (root: string): string => {
  const path = relative(process.cwd(), root)
  return path === '' ? '.' : path.startsWith('..') ? root : path
}

/** Reads the data folder `root`; what cannot be read is a problem, never an exception. */
export const readData = (root: string): { data: DataSet; problems: Problem[] } => {
  const reading: Reading = { root, label: labelOf(root), texts: new Map(), problems: [] }
  const folders = Object.fromEntries(folderNames.map((name) => [name, readFolder(reading, name)]))
  const assertions = readOptional(reading, 'assertions.json')
  const holdersAt = readOptional(reading, 'holders-at.json')
  const about = readOptional(reading, 'about.json')
  const areas = readOptional(reading, 'published-areas.json')
  const dataDate = readDataDate(root)
  const ids = Object.fromEntries(
    folderNames.map((name) => [
      name,
      new Set(list(join(root, name)).map((file) => basename(file, extname(file)))),
    ]),
  )
  const data = {
    ...folders,
    parties: readParties(reading),
    geojson: readOtherGeoJson(reading),
    ...(assertions && { assertions }),
    ...(holdersAt && { holdersAt }),
    ...(about && { about }),
    ...(areas && { areas }),
    ...(dataDate && { dataDate }),
    ids,
    texts: reading.texts,
  }
  // The folders are typed by the schema rule, which runs before any other.
  return { data: data as unknown as DataSet, problems: reading.problems }
}

/** The data without some files, for rules that must not meet a file of the wrong shape. */
export const withoutFiles = (data: DataSet, files: ReadonlySet<string>): DataSet => {
  const keep = (entries: Entry<unknown>[]) => entries.filter((entry) => !files.has(entry.file))
  const folders = Object.fromEntries(folderNames.map((name) => [name, keep(data[name])]))
  const parties = files.has(data.parties.file) ? { ...data.parties, value: {} } : data.parties
  const sound = { ...data, ...folders, parties } as DataSet
  if (sound.about && files.has(sound.about.file)) delete sound.about
  if (sound.areas && files.has(sound.areas.file)) delete sound.areas
  return sound
}

/** The polygon of data/study-area.geojson, inside which wide zones are drawn and claimants counted; throws where there is none. */
export const studyAreaOf = (data: DataSet): Polygon => {
  const value = data.geojson.find(({ id }) => id === 'study-area')?.value as { geometry: Polygon } | undefined
  if (!value) throw new Error('data/study-area.geojson is missing: it says where claimants are counted.')
  return value.geometry
}
