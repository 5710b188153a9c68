/** Rule 4 of fairness: what is said of each claimant differs in length by at most 15 %. */
import type { DataSet } from '../read-data'
import type { Problem, Rule } from './support/rule'

const maxDifference = 0.15

type Parties = DataSet['parties']
type Texts = { code: string; length: number }[]

const tooShort = (texts: Texts, { file }: Parties, field: string): Problem[] => {
  const given = texts.filter(({ length }) => length > 0)
  if (!given.length) return []
  const longest = given.reduce((a, b) => (b.length > a.length ? b : a))
  return texts
    .filter(({ length }) => length < longest.length * (1 - maxDifference))
    .map(({ code, length }) => ({
      file,
      path: `/${code}/${field}`,
      message: `${length} characters against ${longest.length} of ${longest.code}: more than 15 % shorter`,
      remedy: 'say as much of each claimant as of the others',
    }))
}

const checkAll = ({ parties }: DataSet): Problem[] => {
  const claimants = Object.entries(parties.value).filter(([, { role }]) => role === 'claimant')
  const summaries = claimants.map(([code, { summary = '' }]) => ({ code, length: summary.length }))
  const gaps = claimants.map(([code, { unstated = [] }]) => ({
    code,
    length: unstated.reduce((sum, { text }) => sum + text.length, 0),
  }))
  return [...tooShort(summaries, parties, 'summary'), ...tooShort(gaps, parties, 'unstated')]
}

export const rule: Rule = {
  id: 'summary-length',
  title: 'Summaries of the claimants, and what is said of their gaps, differ in length by at most 15 %.',
  check: checkAll,
}
