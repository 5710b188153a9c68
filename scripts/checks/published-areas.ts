/** Where a published area measures what our points enclose, the two agree within 1 %; every row says why it differs. */
import type { AreasFile } from '../../src/data/types'
import { differenceOf, lineAreaKm2, lineNamed } from '../compare-areas'
import type { DataSet } from '../read-data'
import type { Problem, Rule } from './support/rule'

const allowedShare = 0.01

/** What is wrong with a row, and how to mend it. */
const faultOf = (row: AreasFile[number], data: DataSet): [message: string, remedy: string] | undefined => {
  const { of } = row
  const isSame = row.definition === 'same'
  if (!of || 'zones' in of)
    return isSame
      ? ['is called the same without naming a line', 'name the line whose points were measured']
      : undefined
  const line = lineNamed(data, of)
  if (!line) return [`there is no line "${of.line}" in "${of.item}"`, 'name a line on file']
  if (!line.closed || !line.complete)
    return [`"${of.line}" has gaps or is open`, 'never close it: leave "of" out']
  const share = differenceOf(lineAreaKm2(line), row.km2)
  if (!isSame || Math.abs(share) <= allowedShare) return undefined
  return [
    `ours differs by ${(100 * share).toFixed(1)} % though the definition is the same`,
    'look for a wrong point or unit; where the source measured something else, say so',
  ]
}

export const rule: Rule = {
  id: 'published-areas',
  title: 'Areas that others measured by the same definition agree with ours within 1 %.',
  check: (data: DataSet): Problem[] =>
    (data.areas?.value ?? []).flatMap((row, index) => {
      const fault = faultOf(row, data)
      if (!fault || !data.areas) return []
      return [{ file: data.areas.file, path: `/${index}`, message: fault[0], remedy: fault[1] }]
    }),
}
