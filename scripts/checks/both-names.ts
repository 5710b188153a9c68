/** Rule 10 of fairness: a title of our own names islands that two names compete for by both, or by neither. */
import type { DataSet } from '../read-data'
import type { Problem, Rule } from './support/rule'

/** Names in English use that each belong to one side of a dispute over what to say. */
const pairs = [{ names: [/Senkaku/, /Diaoyu/], remedy: 'write "Senkaku/Diaoyu Islands"' }]

const titled = ['events', 'series', 'lessons', 'topics'] as const

const checkAll = (data: DataSet): Problem[] =>
  titled.flatMap((folder) =>
    data[folder].flatMap(({ file, value: { title } }) =>
      pairs
        .filter(
          ({ names }) => names.some((name) => name.test(title)) && !names.every((name) => name.test(title)),
        )
        .map(({ remedy }) => ({
          file,
          path: '/title',
          message: `"${title}" takes the name of one side alone`,
          remedy,
        })),
    ),
  )

export const rule: Rule = {
  id: 'both-names',
  title: 'Titles of our own give both names, or neither.',
  check: checkAll,
}
