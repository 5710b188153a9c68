/** Dates are real, not after the data's date, and in order; full control is never by two parties at once. */
import type { FeatureFile } from '../../src/data/types'
import type { DataSet, Entry } from '../read-data'
import { entriesOf } from './support/entries'
import { dayRange, surelyOverlap } from './support/iso-date'
import type { Problem, Rule } from './support/rule'
import { isRecord, walk } from './support/walk'

const dateKeys = new Set([
  'date',
  'endDate',
  'from',
  'to',
  'notBefore',
  'knownBy',
  'made',
  'enacted',
  'communicated',
  'inForce',
  'signed',
  'ended',
])

/** asOf of an area may be a range or words ("2014-2015"). */
const isDate = (key: string, text: string): boolean =>
  key === 'asOf' ? /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) : dateKeys.has(key) && /^\d/.test(text)

const checkDate = (file: string, path: string, date: string, dataDate: string | undefined): Problem[] => {
  const range = dayRange(date)
  if (!range)
    return [
      {
        file,
        path,
        message: `"${date}" is not a date`,
        remedy: 'write YYYY, YYYY-MM or YYYY-MM-DD as known',
      },
    ]
  return dataDate !== undefined && range.first > dataDate
    ? [
        {
          file,
          path,
          message: `${date} is after the data's date, ${dataDate}`,
          remedy: 'correct the date, or raise dataDate in package.json when the data are newer',
        },
      ]
    : []
}

const checkOrder = (file: string, path: string, from: unknown, to: unknown, names: string): Problem[] => {
  if (typeof from !== 'string' || typeof to !== 'string') return []
  const [start, end] = [dayRange(from), dayRange(to)]
  const [first, last] = names.split(' ')
  return start && end && start.first >= end.last
    ? [
        {
          file,
          path,
          message: `${first} (${from}) is not before ${last} (${to})`,
          remedy: `correct one of them: "${first}" is inclusive, "${last}" the end`,
        },
      ]
    : []
}

const checkEntry = ({ file, value }: Entry<unknown>, dataDate: string | undefined): Problem[] => {
  const problems = []
  for (const node of walk(value)) {
    if (typeof node.value === 'string' && isDate(node.key, node.value))
      problems.push(...checkDate(file, node.path, node.value, dataDate))
    if (isRecord(node.value)) {
      const { from, to, date, endDate, signed, ended } = node.value
      problems.push(...checkOrder(file, node.path, from, to, 'from to'))
      if (date !== endDate) problems.push(...checkOrder(file, node.path, date, endDate, 'date endDate'))
      problems.push(...checkOrder(file, node.path, signed, ended, 'signed ended'))
    }
  }
  return problems
}

/** accessed and issued of sources: lists of year, month, day. */
const checkDateParts = ({ file, value }: Entry<unknown>, dataDate: string | undefined): Problem[] => {
  if (!isRecord(value)) return []
  return (['issued', 'accessed'] as const).flatMap((key) => {
    const field = value[key]
    const parts = isRecord(field) ? (field['date-parts'] as number[][]) : []
    return parts.flatMap((numbers) => {
      const date = numbers.map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-')
      return checkDate(file, `/${key}`, date, dataDate)
    })
  })
}

type Period = FeatureFile['properties']['control'][number]

const fullGrades: ReadonlySet<string> = new Set(['garrison', 'civilian-post', 'grounded-ship'])

const startOf = ({ from }: Period): string | undefined => (from ? dayRange(from)?.first : undefined)

const checkControl = ({ file, value }: Entry<FeatureFile>): Problem[] => {
  const { control } = value.properties
  const starts = control.map(startOf)
  const known = starts.filter((start) => start !== undefined)
  const ordered = known.every((start, index) => start >= (known[index - 1] ?? ''))
  const order: Problem[] = ordered
    ? []
    : [
        {
          file,
          path: '/properties/control',
          message: 'the periods are not in the order of their start',
          remedy: 'put the earliest first',
        },
      ]
  const full = control
    .map((period, index) => ({ period, index }))
    .filter(({ period }) => fullGrades.has(period.grade))
  const overlaps = full.flatMap(({ period, index }, at) =>
    full
      .slice(at + 1)
      .filter(({ period: later }) => later.party !== period.party && surelyOverlap(period, later))
      .map(({ period: later, index: other }) => ({
        file,
        path: `/properties/control/${other}`,
        message: `${later.party} and ${period.party} (entry ${index}) both hold it at once`,
        remedy: 'end one period, or give one of them a lesser grade with a note on who says so',
      })),
  )
  return [...order, ...overlaps]
}

const dated = ['features', 'claims', 'agreements', 'events', 'articles'] as const

const checkAll = (data: DataSet): Problem[] => [
  ...entriesOf(data, dated).flatMap((entry) => checkEntry(entry, data.dataDate)),
  ...data.sources.flatMap((entry) => checkDateParts(entry, data.dataDate)),
  ...data.features.flatMap(checkControl),
]

export const rule: Rule = {
  id: 'dates',
  title: 'Dates are real, not after the data, in order; full control is by one party at a time.',
  check: checkAll,
}
