/** Rule 4 of fairness: the summaries of the claimants differ in length by at most 15 %. */
import type { DataSet } from '../read-data'
import type { Problem, Rule } from './support/rule'

const maxDifference = 0.15

const checkAll = ({ parties }: DataSet): Problem[] => {
  const claimants = Object.entries(parties.value).filter(([, { role }]) => role === 'claimant')
  const lengths = claimants.map(([code, { summary = '' }]) => ({ code, length: summary.length }))
  const given = lengths.filter(({ length }) => length > 0)
  if (!given.length) return []
  const longest = given.reduce((a, b) => (b.length > a.length ? b : a))
  return lengths
    .filter(({ length }) => length < longest.length * (1 - maxDifference))
    .map(({ code, length }) => ({
      file: parties.file,
      path: `/${code}/summary`,
      message: `${length} characters against ${longest.length} of ${longest.code}: more than 15 % shorter`,
      remedy: 'say as much of each claimant as of the others',
    }))
}

export const rule: Rule = {
  id: 'summary-length',
  title: 'The summaries of the claimants differ in length by at most 15 %.',
  check: checkAll,
}
