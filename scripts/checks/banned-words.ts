/** Rule 14 of fairness: the project's own prose uses none of the banned words. */
import type { DataSet, Entry, Folder } from '../read-data'
import { findBanned, vocabularies } from './support/banned-words'
import { entriesOf } from './support/entries'
import type { Problem, Rule } from './support/rule'
import { isRecord, walk } from './support/walk'

/** Keys whose text is not our own voice: titles of works, names, codes, printed coordinates. */
const notProse = new Set([
  '$schema',
  'URL',
  'author',
  'container-title',
  'country',
  'id',
  'instrument',
  'legalRefs',
  'name',
  'published',
  'publisher',
  'repliesTo',
  'source',
  'sources',
])

/** Folders whose titles are of our own making; elsewhere a title is the instrument's or the work's. */
const ownTitles: ReadonlySet<Folder> = new Set(['events', 'series', 'lessons', 'topics'])

/** Names, what the article asserts, what a party objects, what the tribunal held, words of the glossary: attributed by where they stand. */
const isAttributedPlace = (path: string): boolean =>
  /\/(names|assertions)\/\d+\/text$|\/objections\/\d+\/note$|\/holdings\/\d+\/holding$|^\/forms\//.test(path)

const checkEntry = (
  { file, value }: Entry<unknown>,
  folder: Folder | undefined,
  language: string,
): Problem[] => {
  const problems = []
  for (const { path, key, value: text } of walk(value)) {
    if (typeof text !== 'string' || isAttributedPlace(path) || (folder !== 'locales' && notProse.has(key)))
      continue
    if (key === 'title' && folder && folder !== 'locales' && !ownTitles.has(folder)) continue
    for (const { word, instead } of findBanned(text, language))
      problems.push({
        file,
        path,
        message: `"${word}" in the project's own voice`,
        remedy: `${instead}; if it is a statement of someone, say whose in the same sentence`,
      })
  }
  return problems
}

const prose: Folder[] = [
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
  'sources',
]

/** A translation brings its own list, so that a language is one file. */
const withoutList = ({ file, id, value }: Entry<unknown>): Problem[] =>
  id in vocabularies || ownWords(value).length > 0
    ? []
    : [
        {
          file,
          path: '/meta/bannedWords',
          message: `there is no list of banned words for "${id}"`,
          remedy: 'give the equivalents of the English list in data/README.md in this language',
        },
      ]

const ownWords = (locale: unknown): string[] => {
  const words = isRecord(locale) && isRecord(locale['meta']) ? locale['meta']['bannedWords'] : undefined
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : []
}

const checkOwnWords = ({ file, value }: Entry<unknown>): Problem[] => {
  const messages = isRecord(value) && isRecord(value['messages']) ? value['messages'] : {}
  return Object.entries(messages).flatMap(([key, text]) => {
    const word = ownWords(value).find((banned) => typeof text === 'string' && text.includes(banned))
    return word === undefined
      ? []
      : [
          {
            file,
            path: `/messages/${key}`,
            message: `"${word}" in the project's own voice`,
            remedy: 'say what was done, or who calls it that',
          },
        ]
  })
}

const checkAll = (data: DataSet): Problem[] => [
  ...prose.flatMap((folder) => entriesOf(data, [folder]).flatMap((entry) => checkEntry(entry, folder, 'en'))),
  ...checkEntry(data.parties, undefined, 'en'),
  ...(data.about ? checkEntry(data.about, undefined, 'en') : []),
  ...(data.areas ? checkEntry(data.areas, undefined, 'en') : []),
  ...data.locales.flatMap((entry) => [
    ...withoutList(entry),
    ...checkOwnWords(entry),
    ...checkEntry(entry, 'locales', entry.id),
  ]),
]

export const rule: Rule = {
  id: 'banned-words',
  title: "The project's own voice uses none of the words of rule 14.",
  check: checkAll,
}
