/** Rule 3 of fairness: each certainty of a line has exactly one line style, and no two share one. */
import type { DataSet } from '../read-data'
import { importIfPresent } from './support/optional-module'
import type { Problem, Rule } from './support/rule'

const stylesFile = 'src/map/certainty-styles.ts'

const linesOf = (data: DataSet) =>
  [...data.claims, ...data.agreements].flatMap(({ file, value }) =>
    value.lines.map(({ certainty }, index) => ({ file, path: `/lines/${index}/certainty`, certainty })),
  )

/** Problems of a data set under a table of styles, keyed by certainty. */
export const findStyleProblems = (data: DataSet, styles: Readonly<Record<string, unknown>>): Problem[] => {
  const unstyled = linesOf(data)
    .filter(({ certainty }) => !(certainty in styles))
    .map(({ file, path, certainty }) => ({
      file,
      path,
      message: `the certainty "${certainty}" has no line style`,
      remedy: `add it to ${stylesFile}`,
    }))
  const drawn = Object.entries(styles).map(([certainty, style]) => ({
    certainty,
    look: JSON.stringify(style),
  }))
  const alike = drawn.flatMap(({ certainty, look }, index) => {
    const twin = drawn.slice(0, index).find((other) => other.look === look)
    return twin
      ? [
          {
            file: stylesFile,
            path: certainty,
            message: `"${certainty}" looks like "${twin.certainty}"`,
            remedy: 'give each certainty a line style of its own',
          },
        ]
      : []
  })
  return [...unstyled, ...alike]
}

export const rule: Rule = {
  id: 'certainty-has-one-style',
  title: 'Each certainty of a line has exactly one line style.',
  check: async (data) => {
    const module = await importIfPresent(stylesFile)
    return module ? findStyleProblems(data, module.certaintyStyles as Record<string, unknown>) : []
  },
}
