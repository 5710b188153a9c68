/** Periods of ISO dates at the precision known; `from` inclusive, `to` exclusive, absent = open. */
export interface Period {
  from?: string
  to?: string
}

/** The first day that a date of any precision stands for: '1988' is 1988-01-01. Such strings sort by time. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10)

/** The last day that a date of any precision stands for: '1988-02' is 1988-02-29. */
export const lastDay = (date: string): string => {
  const [year = 0, month = 12] = date.split('-').map(Number)
  return date.length === 10 ? date : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

const earliest = '0000-01-01'
const latest = '9999-12-31'
const startOf = ({ from }: Period): string => (from ? firstDay(from) : earliest)
const endOf = ({ to }: Period): string => (to ? firstDay(to) : latest)

export const isInForce = (period: Period, date: string): boolean =>
  startOf(period) <= firstDay(date) && firstDay(date) < endOf(period)

export const overlapsInTime = (a: Period, b: Period): boolean =>
  startOf(a) < endOf(b) && startOf(b) < endOf(a)

/** Days on which some period begins or ends, in order, each once. */
export const changeDays = (periods: readonly Period[]): string[] =>
  [
    ...new Set(periods.flatMap(({ from, to }) => [from, to]).flatMap((date) => (date ? firstDay(date) : []))),
  ].sort()

/** Copies `from` and `to` where present (exactOptionalPropertyTypes wants absent, not undefined). */
export const periodOf = ({ from, to }: { from?: string | undefined; to?: string | undefined }): Period => ({
  ...(from && { from }),
  ...(to && { to }),
})
