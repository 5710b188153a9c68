/** Periods of numeric series as days: what is written as a range is a range, what is vague covers all it may mean. */
import type { SeriesFile } from '../../data/types'
import { firstDay, lastDay } from '../time'

export type FiscalYear = Pick<NonNullable<SeriesFile['fiscalYear']>, 'startMonth' | 'namedBy'>

/** ISO days, both inclusive. */
export interface Span {
  from: string
  to: string
  /** A calendar year, a fiscal year, or any other length of time. */
  kind: 'year' | 'fiscal' | 'other'
}

const two = (month: number): string => String(month).padStart(2, '0')
const months = (year: string, first: number, last: number): Span => ({
  from: `${year}-${two(first)}-01`,
  to: lastDay(`${year}-${two(last)}`),
  kind: 'other',
})

/** 'early', 'mid' and 'end' of a year are its thirds: sources that say so give no days. */
const parts: Record<string, [first: number, last: number]> = {
  H1: [1, 6],
  H2: [7, 12],
  early: [1, 4],
  mid: [5, 8],
  end: [9, 12],
}

const fiscalSpan = (name: number, { startMonth, namedBy }: FiscalYear): Span => {
  const year = namedBy === 'end' && startMonth > 1 ? name - 1 : name
  const lastMonth = startMonth === 1 ? 12 : startMonth - 1
  const lastYear = startMonth === 1 ? year : year + 1
  return {
    from: `${year}-${two(startMonth)}-01`,
    to: lastDay(`${lastYear}-${two(lastMonth)}`),
    kind: 'fiscal',
  }
}

/** A real date at the precision known: '2019', '2019-05', '2019-05-17'. */
const isDate = (text: string): boolean =>
  /^\d{4}(-\d\d){0,2}$/.test(text) &&
  new Date(`${firstDay(text)}T00:00:00Z`).toJSON()?.startsWith(firstDay(text))

const whole = (date: string): Span => ({
  from: firstDay(date),
  to: lastDay(date),
  kind: date.length === 4 ? 'year' : 'other',
})

const single = (text: string, fiscal: FiscalYear | undefined): Span | undefined => {
  if (isDate(text)) return whole(text)
  const [, fiscalName] = /^FY(\d{4})$/.exec(text) ?? []
  if (fiscalName) return fiscal && fiscalSpan(Number(fiscalName), fiscal)
  const [, end] = /^to (\d{4}-\d\d-\d\d)$/.exec(text) ?? []
  if (end) return isDate(end) ? { from: `${end.slice(0, 4)}-01-01`, to: end, kind: 'other' } : undefined
  const [, year, part] = /^(\d{4})-(\w+)$/.exec(text) ?? []
  const range = year && part ? parts[part] : undefined
  return year && range ? months(year, ...range) : undefined
}

/** The period without words that only say which of several counts it is: 'FY2025 initial', '2022 (other count)'. */
export const barePeriod = (period: string): string =>
  period.replace(/ \([^)]*\)$/, '').replace(/^(FY\d{4}) .*$/, '$1')

/** What days a period stands for; undefined where it is no time but a place. */
export const spanOf = (period: string, fiscal?: FiscalYear): Span | undefined => {
  const bare = barePeriod(period)
  const [from, to, more] = bare.split('/')
  if (from === undefined || to === undefined) return single(bare, fiscal)
  const [first, last] = [single(from, fiscal), single(to, fiscal)]
  if (!first || !last || more !== undefined || first.from > last.to) return undefined
  return { from: first.from, to: last.to, kind: 'other' }
}

/** Another author's count of a period that the series already has. */
export const isRival = (period: string): boolean => period.endsWith('(other count)')

/** Every year of a series that was looked for, as it would be written: 'FY2022' … 'FY2026'. */
export const yearsBetween = (from: string, to: string): string[] => {
  const prefix = from.startsWith('FY') ? 'FY' : ''
  const [first, last] = [from, to].map((year) => Number(year.replace('FY', '')))
  return Array.from(
    { length: (last ?? 0) - (first ?? 0) + 1 },
    (_, index) => `${prefix}${(first ?? 0) + index}`,
  )
}
