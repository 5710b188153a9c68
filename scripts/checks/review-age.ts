/** Rule 18 of fairness: what was not looked at for 24 months is flagged. */
import type { SourceFile } from '../../src/data/types'
import type { DataSet, Entry } from '../read-data'
import type { Problem, Rule } from './support/rule'

const maxAgeMonths = 24

/** Months since year 0 of a date given as year, month. */
const toMonths = (year: number, month: number): number => year * 12 + month - 1

const checkSource = ({ file, value }: Entry<SourceFile>, dataMonths: number): Problem[] => {
  const [year, month = 1] = value.accessed?.['date-parts'][0] ?? []
  if (year === undefined) return []
  const age = dataMonths - toMonths(year, month)
  return age > maxAgeMonths
    ? [
        {
          file,
          path: '/accessed',
          message: `last read ${age} months before the data's date`,
          remedy: 'read it again, correct what changed, and set the new date',
          level: 'warning',
        },
      ]
    : []
}

const checkAll = ({ dataDate, sources }: DataSet): Problem[] => {
  if (!dataDate) return []
  const [year = 0, month = 1] = dataDate.split('-').map(Number)
  return sources.flatMap((entry) => checkSource(entry, toMonths(year, month)))
}

export const rule: Rule = {
  id: 'review-age',
  title: 'Sources were read within 24 months of the data.',
  check: checkAll,
}
