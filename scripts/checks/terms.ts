/** The glossary: two sentences each, no word under two terms, related terms on file, a source or marked as our own. */
import type { TermFile } from '../../src/data/types'
import type { DataSet, Entry } from '../read-data'
import type { Problem, Rule } from './support/rule'

const sentencesOf = (text: string, language: string): number =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].filter(
    ({ segment }) => segment.trim() !== '',
  ).length

const checkDefinitions = ({ file, value }: Entry<TermFile>): Problem[] =>
  Object.entries(value.definition).flatMap(([language, text]) => {
    const count = sentencesOf(text, language)
    if (count === 2 && /[.!?。！？]$/u.test(text)) return []
    return {
      file,
      path: `/definition/${language}`,
      message: `${count} sentence(s), or none at the end closed, where there must be two`,
      remedy: 'say what it is in one sentence and what follows from it in a second',
    }
  })

const checkLanguages = ({ file, value }: Entry<TermFile>): Problem[] =>
  Object.keys(value.forms)
    .filter((language) => !(language in value.definition))
    .map((language) => ({
      file,
      path: `/forms/${language}`,
      message: `words in "${language}" without a definition in it`,
      remedy: 'add the definition in this language',
    }))

const checkEmpty = ({ file, value }: Entry<TermFile>): Problem[] =>
  Object.entries(value.forms).flatMap(([language, forms]) =>
    forms.some((form) => form.trim() !== form || form === '')
      ? [
          {
            file,
            path: `/forms/${language}`,
            message: 'a word is empty or has blanks around it',
            remedy: 'write the word alone',
          },
        ]
      : [],
  )

const checkSources = ({ file, value }: Entry<TermFile>): Problem[] =>
  value.bibliography.length > 0 || value.own === true
    ? []
    : [
        {
          file,
          path: '/bibliography',
          message: 'neither a source nor "own": true',
          remedy: 'cite what was read, or mark the word as the atlas’s own and say “in this atlas”',
        },
      ]

const checkSeeAlso = (entry: Entry<TermFile>, known: ReadonlySet<string>): Problem[] =>
  (entry.value.seeAlso ?? [])
    .filter((id) => !known.has(id) || id === entry.id)
    .map((id) => ({
      file: entry.file,
      path: '/seeAlso',
      message: `"${id}" is no other term of data/terms`,
      remedy: 'name the file of a related term',
    }))

/** In the text every word leads to one term; case does not tell words apart. */
const checkUnique = (terms: readonly Entry<TermFile>[]): Problem[] => {
  const owners = new Map<string, string>()
  return terms.flatMap(({ file, id, value }) =>
    Object.entries(value.forms).flatMap(([language, forms]) =>
      forms.flatMap((form) => {
        const key = `${language}:${form.toLowerCase()}`
        const owner = owners.get(key)
        owners.set(key, owner ?? id)
        if (owner === undefined) return []
        return {
          file,
          path: `/forms/${language}`,
          message: `the word "${form}" stands under "${owner}" already`,
          remedy: 'keep it under one of the two',
        }
      }),
    ),
  )
}

const checkAll = ({ terms, ids }: DataSet): Problem[] => [
  ...terms.flatMap((entry) => [
    ...checkDefinitions(entry),
    ...checkLanguages(entry),
    ...checkEmpty(entry),
    ...checkSources(entry),
    ...checkSeeAlso(entry, ids.terms),
  ]),
  ...checkUnique(terms),
]

export const rule: Rule = {
  id: 'terms',
  title: 'Every term of the glossary has two sentences, words of its own, and a source or the mark "own".',
  check: checkAll,
}
