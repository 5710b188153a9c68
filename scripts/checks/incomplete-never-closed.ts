/** An incomplete list of points is never closed into a shape; an open one only by a rule that says whose it is. */
import type { ClaimFile, Line } from '../../src/data/types'
import type { DataSet, Entry } from '../read-data'
import type { Problem, Rule } from './support/rule'

const checkLines = (file: string, lines: readonly Line[]): Problem[] =>
  lines.flatMap((line, index) => {
    if (line.complete) return []
    const path = `/lines/${index}`
    const problems: Problem[] = []
    if (line.closed)
      problems.push({
        file,
        path: `${path}/closed`,
        message: `the line "${line.id}" is incomplete and closed`,
        remedy: 'set "closed" to false: an incomplete list is never closed',
      })
    if (!line.missing)
      problems.push({
        file,
        path,
        message: `the line "${line.id}" is incomplete and does not say what is missing`,
        remedy: 'name the missing points in "missing"',
      })
    return problems
  })

type Zone = ClaimFile['zones'][number]

const saysWho = (closing: string): boolean => /\b(by|we|us|our)\b/i.test(closing)
const isByInstrument = (closing: string): boolean => /^closed by the instrument\.?$/i.test(closing.trim())

const checkZone = (file: string, zone: Zone, index: number, lines: readonly Line[]): Problem[] => {
  if (zone.rule.type !== 'enclosed-by') return []
  const { closing, lines: ids } = zone.rule
  const path = `/zones/${index}/rule/closing`
  const ring = lines.filter(({ id }) => ids.includes(id))
  if (!saysWho(closing))
    return [
      {
        file,
        path,
        message: `the closing rule "${closing}" does not say who closes the line`,
        remedy: 'write "closed by the instrument" or, for example, "closed by us along the coast (computed)"',
      },
    ]
  const open = ring.find((line) => !line.closed || !line.complete)
  return isByInstrument(closing) && open && (ring.length === 1 || !open.complete)
    ? [
        {
          file,
          path,
          message: `the zone is said to be closed by the instrument, but its line "${open.id}" is open or incomplete`,
          remedy: 'state the closing rule that we use, or draw no area (rule "not-drawn-yet")',
        },
      ]
    : []
}

const checkClaim = ({ file, value }: Entry<ClaimFile>): Problem[] => [
  ...checkLines(file, value.lines),
  ...value.zones.flatMap((zone, index) => checkZone(file, zone, index, value.lines)),
]

export const rule: Rule = {
  id: 'incomplete-never-closed',
  title: 'Incomplete lists of points are never closed.',
  check: (data: DataSet) => [
    ...data.claims.flatMap(checkClaim),
    ...data.agreements.flatMap(({ file, value }) => checkLines(file, value.lines)),
  ],
}
