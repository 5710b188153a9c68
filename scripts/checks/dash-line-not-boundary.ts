/** Rule 9 of fairness: a dash line is a drawing on dated maps with its imprecision, never a boundary. */
import type { ClaimFile, Line } from '../../src/data/types'
import type { DataSet, Entry } from '../read-data'
import type { Problem, Rule } from './support/rule'

type Found = Omit<Problem, 'file'>

const checkLine = ({ certainty, bandKm, path: joined, closed }: Line, index: number): Found[] => {
  const path = `/lines/${index}`
  const found: Found[] = []
  if (certainty !== 'drawn')
    found.push({
      path: `${path}/certainty`,
      message: `a dash is "${certainty}"`,
      remedy: 'no coordinates were ever published: write "drawn"',
    })
  if (!bandKm)
    found.push({
      path: `${path}/bandKm`,
      message: 'a dash has no imprecision',
      remedy: 'give its half-width in bandKm',
    })
  if (joined === 'points-only')
    found.push({
      path: `${path}/path`,
      message: 'a dash is not joined',
      remedy: 'write "geodesic" and say whose convention',
    })
  if (closed)
    found.push({ path: `${path}/closed`, message: 'a dash is closed', remedy: 'set "closed" to false' })
  return found
}

const checkClaim = ({ file, value }: Entry<ClaimFile>): Problem[] => {
  if (value.kind !== 'dash-line') return []
  const { editions = [], zones, lines } = value
  const found = lines.flatMap(checkLine)
  if (!editions.length)
    found.push({
      path: '/editions',
      message: 'no edition of the map is named',
      remedy: 'name each with its date',
    })
  editions.forEach(({ date }, index) => {
    if (!date)
      found.push({ path: `/editions/${index}/date`, message: 'the edition has no date', remedy: 'give it' })
  })
  zones.forEach(({ rule: { type } }, index) => {
    if (type !== 'dash-area' && type !== 'not-drawn-yet')
      found.push({
        path: `/zones/${index}/rule`,
        message: `the area inside the dashes is made by "${type}", with a hard edge`,
        remedy: 'use the rule "dash-area"',
      })
  })
  return found.map((problem) => ({ ...problem, file }))
}

export const rule: Rule = {
  id: 'dash-line-not-boundary',
  title: 'A dash line is a drawing on dated maps with its imprecision, never a boundary.',
  check: (data: DataSet) => data.claims.flatMap(checkClaim),
}
