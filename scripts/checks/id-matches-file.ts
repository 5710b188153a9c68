/** The id of a thing is the name of its file: one name everywhere. */
import { folderNames, type DataSet, type Entry } from '../read-data'
import type { Problem, Rule } from './support/rule'
import { isRecord } from './support/walk'

const languageTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/

const wrongId = (entry: Entry<unknown>, path: string, found: unknown): Problem => ({
  file: entry.file,
  path,
  message: `the id ${JSON.stringify(found)} is not the name of the file, "${entry.id}"`,
  remedy: 'give both the same name',
})

const checkEntry = (entry: Entry<unknown>): Problem[] => {
  if (!isRecord(entry.value)) return []
  const { id, properties } = entry.value
  const problems = id === entry.id ? [] : [wrongId(entry, '/id', id)]
  const inner = isRecord(properties) ? properties.id : undefined
  if (inner !== undefined && inner !== entry.id) problems.push(wrongId(entry, '/properties/id', inner))
  return problems
}

const checkLocale = ({ file, id }: Entry<unknown>): Problem[] =>
  languageTag.test(id)
    ? []
    : [
        {
          file,
          path: '',
          message: `"${id}" is no language tag`,
          remedy: 'name the file en.json, zh-Hant.json, …',
        },
      ]

const checkAll = (data: DataSet): Problem[] => [
  ...folderNames.filter((name) => name !== 'locales').flatMap((name) => data[name].flatMap(checkEntry)),
  ...data.locales.flatMap(checkLocale),
]

export const rule: Rule = {
  id: 'id-matches-file',
  title: 'The id of a thing is the name of its file.',
  check: checkAll,
}
