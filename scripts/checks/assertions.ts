/** Rule 23 of fairness: who claims and who is there, stated apart from the data and compared with it. */
import type { FeatureFile } from '../../src/data/types'
import type { DataSet } from '../read-data'
import { dayRange, surelyIncludes } from './support/iso-date'
import type { Problem, Rule } from './support/rule'
import { isRecord } from './support/walk'

/** Fewest rows that the table may shrink to. */
const minRows = 40

export interface Assertion {
  feature: string
  /** The day for which the row holds, YYYY-MM-DD. */
  on: string
  /** All claimants, in party order; absent where the row says nothing of them. */
  claimants?: string[]
  /** Who is there; null for nobody with a post, garrison or grounded ship. */
  holder: string | null
  grade?: string
  /** What the row rests on. */
  basis: string
}

const isRow = (row: unknown): row is Assertion =>
  isRecord(row) &&
  typeof row.feature === 'string' &&
  typeof row.on === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(row.on) &&
  dayRange(row.on) !== undefined &&
  (row.claimants === undefined || Array.isArray(row.claimants)) &&
  (row.holder === null || typeof row.holder === 'string') &&
  (row.grade === undefined || typeof row.grade === 'string') &&
  typeof row.basis === 'string' &&
  row.basis !== ''

const fullGrades: ReadonlySet<string> = new Set(['garrison', 'civilian-post', 'grounded-ship'])

type Properties = FeatureFile['properties']

/** What the data say otherwise than the row; undefined where they agree. */
const differClaimants = ({ claims }: Properties, { claimants }: Assertion): string | undefined => {
  const found = [...new Set(claims.map(({ party }) => party))].sort()
  return claimants && [...claimants].sort().join() !== found.join()
    ? `claimants are ${found.join(', ') || 'none'}, asserted ${claimants.join(', ')}`
    : undefined
}

const differHolder = ({ control }: Properties, { holder, grade, on }: Assertion): string | undefined => {
  const present = control.filter((period) => surelyIncludes(period, on))
  const words = present.map((period) => `${period.party} (${period.grade})`).join(', ') || 'nobody'
  if (holder === null)
    return present.some((period) => fullGrades.has(period.grade))
      ? `on ${on} it is held by ${words}, asserted nobody`
      : undefined
  const agrees = present.some((period) => period.party === holder && (!grade || period.grade === grade))
  return agrees
    ? undefined
    : `on ${on} it is held by ${words}, asserted ${holder}${grade ? ` (${grade})` : ''}`
}

const checkRow = (data: DataSet, file: string, row: unknown, index: number): Problem[] => {
  const problem = (path: string, message: string, remedy: string): Problem => ({
    file,
    path,
    message,
    remedy,
  })
  const path = `/rows/${index}`
  if (!isRow(row))
    return [problem(path, 'not a row', 'give feature, on (YYYY-MM-DD), holder (a code or null), basis')]
  const entry = data.features.find(({ id }) => id === row.feature)
  if (!entry)
    return data.ids.features.has(row.feature)
      ? []
      : [problem(`${path}/feature`, `no feature "${row.feature}"`, 'name a file of data/features')]
  const { properties } = entry.value
  return [differClaimants(properties, row), differHolder(properties, row)]
    .filter((difference) => difference !== undefined)
    .map((difference) => ({
      file: entry.file,
      path: '/properties',
      message: `${difference} (${file}${path})`,
      remedy: `check both against the sources and correct the wrong one; the row rests on: ${row.basis}`,
    }))
}

const checkAll = (data: DataSet): Problem[] => {
  const table = data.assertions?.value
  const file = data.assertions?.file ?? 'data/assertions.json'
  const rows = isRecord(table) && Array.isArray(table.rows) ? (table.rows as unknown[]) : []
  const few =
    rows.length < minRows
      ? [
          {
            file,
            path: '/rows',
            message: `${rows.length} rows, at least ${minRows} are wanted`,
            remedy: 'state who claims and who holds for more features, from the sources',
          },
        ]
      : []
  return [...few, ...rows.flatMap((row, index) => checkRow(data, file, row, index))]
}

export const rule: Rule = {
  id: 'assertions',
  title: 'The data agree with what data/assertions.json states of claimants and holders.',
  check: checkAll,
}
