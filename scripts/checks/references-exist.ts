/** Every id that a file names is on file: features, groups, claims, series, parties, its own lines. */
import type { ClaimFile } from '../../src/data/types'
import type { DataSet, Entry, Folder } from '../read-data'
import { entriesOf } from './support/entries'
import type { Problem, Rule } from './support/rule'
import { stringsAt } from './support/walk'

/** Key of a reference, wherever it stands, and the folder in which its values are file names. */
const folderOfKey: Record<string, Folder> = {
  feature: 'features',
  features: 'features',
  except: 'features',
  group: 'groups',
  groups: 'groups',
  claim: 'claims',
  series: 'series',
  seeAlso: 'terms',
}
const folderKeys = new Set(Object.keys(folderOfKey))
const partyKeys = new Set(['party', 'parties', 'claimants'])

const referring = [
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
] as const

const checkFolders = (data: DataSet, { file, value }: Entry<unknown>): Problem[] =>
  stringsAt(value, folderKeys).flatMap(({ path, key, text }) => {
    const folder = folderOfKey[key] ?? 'features'
    return data.ids[folder].has(text)
      ? []
      : [
          {
            file,
            path,
            message: `"${text}" is not on file in data/${folder}`,
            remedy: `write the name of a file of data/${folder}, or add one`,
          },
        ]
  })

const checkParties = (data: DataSet, { file, value }: Entry<unknown>): Problem[] =>
  stringsAt(value, partyKeys)
    .filter(({ text }) => !(text in data.parties.value))
    .map(({ path, text }) => ({
      file,
      path,
      message: `the party "${text}" is not in parties.json`,
      remedy: 'correct the code, or add the party to data/parties.json',
    }))

const repeated = (file: string, path: string, ids: readonly string[]): Problem[] =>
  [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    file,
    path,
    message: `the id "${id}" is used twice in this file`,
    remedy: 'give each its own id',
  }))

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id)

/** Ids inside one file: zones and editions name lines of the same file. */
const checkLines = ({ file, value }: Entry<ClaimFile>): Problem[] => {
  const known = new Set(idsOf(value.lines))
  const used = [
    ...value.zones.flatMap(({ rule }, index) =>
      'lines' in rule ? rule.lines.map((id) => ({ id, path: `/zones/${index}/rule/lines` })) : [],
    ),
    ...(value.editions ?? []).flatMap(({ lines }, index) =>
      lines.map((id) => ({ id, path: `/editions/${index}/lines` })),
    ),
  ]
  return used
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => ({
      file,
      path,
      message: `the line "${id}" is not in this file`,
      remedy: `name one of its lines: ${[...known].join(', ') || 'there are none'}`,
    }))
}

const checkAll = (data: DataSet): Problem[] => [
  ...entriesOf(data, referring).flatMap((entry) => [
    ...checkFolders(data, entry),
    ...checkParties(data, entry),
  ]),
  ...data.claims.flatMap((entry) => [
    ...checkLines(entry),
    ...repeated(entry.file, '/lines', idsOf(entry.value.lines)),
    ...repeated(entry.file, '/zones', idsOf(entry.value.zones)),
    ...repeated(entry.file, '/editions', idsOf(entry.value.editions ?? [])),
  ]),
  ...data.agreements.flatMap(({ file, value }) => repeated(file, '/lines', idsOf(value.lines))),
]

export const rule: Rule = {
  id: 'references-exist',
  title: 'Every id that a file names is on file.',
  check: checkAll,
}
