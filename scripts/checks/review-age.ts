/** Rule 18 of fairness: what was not looked at for 24 months is flagged. */
import type { SourceFile } from '../../src/data/types'
import { ageInMonths, maxAgeMonths } from '../data-history'
import type { DataSet, Entry } from '../read-data'
import type { Problem, Rule } from './support/rule'

const checkSource = ({ file, value }: Entry<SourceFile>, dataDate: string): Problem[] => {
  const age = ageInMonths(value, dataDate)
  return age !== undefined && age > maxAgeMonths
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

const checkAll = ({ dataDate, sources }: DataSet): Problem[] =>
  dataDate ? sources.flatMap((entry) => checkSource(entry, dataDate)) : []

export const rule: Rule = {
  id: 'review-age',
  title: 'Sources were read within 24 months of the data.',
  check: checkAll,
}
