/** Every cited source is on file, and every source on file is cited. */
import type { DataSet, Entry } from '../read-data'
import { entriesOf } from './support/entries'
import type { Problem, Rule } from './support/rule'
import { stringsAt } from './support/walk'

const citingKeys = new Set(['sources', 'source'])

const citingEntries = (data: DataSet): Entry<unknown>[] => [
  ...entriesOf(data, [
    'features',
    'groups',
    'claims',
    'agreements',
    'events',
    'series',
    'articles',
    'lessons',
    'topics',
    'terms',
  ]),
  data.parties,
  ...data.geojson.filter(({ id }) => id === 'study-area'),
  ...(data.about ? [data.about] : []),
  ...(data.areas ? [data.areas] : []),
]

const isCitation = ({ path }: { path: string }): boolean => !/\/(extra)\//.test(path)

const checkAll = (data: DataSet): Problem[] => {
  const cited = citingEntries(data).flatMap(({ file, value }) =>
    stringsAt(value, citingKeys)
      .filter(isCitation)
      .map((found) => ({ file, ...found })),
  )
  const missing = cited
    .filter(({ text }) => !data.ids.sources.has(text))
    .map(({ file, path, text }) => ({
      file,
      path,
      message: `the source "${text}" is not on file`,
      remedy: `add data/sources/${text}.json or cite a source that is there`,
    }))
  const used = new Set(cited.map(({ text }) => text))
  const unused = data.sources
    .filter(({ id }) => !used.has(id))
    .map(({ file }) => ({
      file,
      path: '',
      message: 'no file cites this source',
      remedy: 'cite it where it was used, or remove the file',
      level: 'warning' as const,
    }))
  return [...missing, ...unused]
}

export const rule: Rule = {
  id: 'sources-exist',
  title: 'Every cited source is on file, and every source on file is cited.',
  check: checkAll,
}
