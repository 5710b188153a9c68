/** search.json: every name by which a reader may look for something, from the data files alone. */
import type { IndexItem, IndexName, SearchIndex } from '../src/atlas/search/index-file'
import type { FeatureFile } from '../src/data/types'
import type { DataSet, Entry } from './read-data'

const english = (text: string): IndexName => [text, 'en']
const plain = (text: string): IndexName => [text, '']

/** Equal names in two languages stay two; the same name of the same language is said once. */
const unique = (names: readonly IndexName[]): IndexName[] => [
  ...new Map(names.filter(([text]) => text !== '').map((name) => [name.join('|'), name])).values(),
]

const named = (names: readonly { lang: string; text: string }[]): IndexName[] =>
  unique(names.map(({ lang, text }) => [text, lang]))

const featureItem = ({ id, value: { geometry, properties } }: Entry<FeatureFile>): IndexItem => ({
  k: 'feature',
  id,
  n: named(properties.names),
  is: [properties.group],
  at: [geometry.coordinates[0]!, geometry.coordinates[1]!],
  e: properties.positionErrorM,
})

/** 'Republic Act No. 9522' is cited as 'RA 9522', and so on. */
const abbreviations: [RegExp, string][] = [
  [/\bRepublic Acts? (?:No\. )?(\d+)(?: and (\d+))?/g, 'RA'],
  [/\bPresidential Decree (?:No\. )?(\d+)/g, 'PD'],
]

const shortNames = (title: string): IndexName[] =>
  abbreviations.flatMap(([long, short]) =>
    [...title.matchAll(long)].flatMap((match) =>
      match
        .slice(1)
        .filter((number) => number !== undefined)
        .map((number) => plain(`${short} ${number}`)),
    ),
  )

const places = ({ features, groups }: DataSet): IndexItem[] => [
  ...groups.map(({ id, value }): IndexItem => ({ k: 'group', id, n: named(value.names), at: value.labelAt })),
  ...features.map(featureItem),
]

const papers = ({ claims, agreements }: DataSet): IndexItem[] => [
  ...claims.map(({ id, value }): IndexItem => ({
    k: 'claim',
    id,
    n: unique([
      english(value.title),
      ...shortNames(value.title),
      ...(value.editions ?? []).map(({ title }) => english(title)),
    ]),
    is: value.claimants,
  })),
  ...agreements.map(({ id, value }): IndexItem => ({
    k: 'agreement',
    id,
    n: unique([english(value.title), ...shortNames(value.title)]),
    is: value.parties,
  })),
]

const happenings = ({ events }: DataSet): IndexItem[] =>
  events.map(({ id, value: { title, date, at } }) => ({
    k: 'event',
    id,
    n: [english(title)],
    d: date,
    ...(at?.length === 2 && { at: [at[0]!, at[1]!] }),
  }))

const parties = ({ parties: { value } }: DataSet): IndexItem[] =>
  Object.entries(value).map(([id, { name, adjective }]) => ({
    k: 'party',
    id,
    n: unique([english(name), plain(id), english(adjective)]),
  }))

const blocks = ({ articles }: DataSet): IndexItem[] =>
  articles.flatMap(({ id, value }) =>
    value.blocks.map((block) => ({
      k: 'block' as const,
      id: `${id}/${block.n}`,
      n: unique([
        english(block.topic),
        ...(block.places ?? []).map(({ name }) => english(name)),
        ...(block.people ?? []).map(({ name }) => plain(name)),
      ]),
    })),
  )

const teaching = ({ lessons, topics, series, terms }: DataSet): IndexItem[] => [
  ...lessons.map(({ id, value }): IndexItem => ({
    k: 'lesson',
    id,
    n: unique([value.title, value.question].map(english)),
  })),
  ...topics.map(({ id, value }): IndexItem => ({
    k: 'topic',
    id,
    n: unique([value.title, value.question].map(english)),
  })),
  ...series.map(({ id, value }): IndexItem => ({
    k: 'series',
    id,
    n: [english(value.title)],
  })),
  ...terms.map(({ id, value }): IndexItem => ({
    k: 'term',
    id,
    n: unique(
      Object.entries(value.forms).flatMap(([tag, forms]) => forms.map((form): IndexName => [form, tag])),
    ),
  })),
]

/** Everything that can be found. Reads only. */
export const searchIndexOf = (data: DataSet): SearchIndex => [
  ...places(data),
  ...papers(data),
  ...happenings(data),
  ...parties(data),
  ...blocks(data),
  ...teaching(data),
]
