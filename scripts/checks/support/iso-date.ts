/** ISO dates at the precision known (year, month or day), as text. */

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const pad = (value: number): string => String(value).padStart(2, '0')

/** First and last day that the date can mean, YYYY-MM-DD; undefined where there is no such date. */
export const dayRange = (date: string): { first: string; last: string } | undefined => {
  const match = shape.exec(date)
  if (!match) return undefined
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  if (year === undefined || month === 0 || (month ?? 1) > 12 || day === 0) return undefined
  const end = daysInMonth(year, month ?? 12)
  if ((day ?? 1) > end) return undefined
  const [yearText, monthText] = [match[1] ?? '', month === undefined ? undefined : pad(month)]
  return {
    first: `${yearText}-${monthText ?? '01'}-${day === undefined ? '01' : pad(day)}`,
    last: `${yearText}-${monthText ?? '12'}-${pad(day ?? end)}`,
  }
}

const always = { first: '0000-01-01', last: '0000-01-01' }
const never = { first: '9999-12-31', last: '9999-12-31' }

/** True where the period surely includes the day, at the precision known. An open side has no end. */
export const surelyIncludes = (period: { from?: string; to?: string }, day: string): boolean => {
  const from = period.from === undefined ? always : dayRange(period.from)
  const to = period.to === undefined ? never : dayRange(period.to)
  return from !== undefined && to !== undefined && from.last <= day && day < to.first
}

/** True where two periods surely have a day in common; a side that is unknown proves nothing. */
export const surelyOverlap = (
  one: { from?: string; to?: string },
  other: { from?: string; to?: string },
): boolean => {
  const starts = [one, other].map(({ from }) => (from === undefined ? undefined : dayRange(from)?.last))
  const ends = [one, other].map(({ to }) => (to === undefined ? never.first : dayRange(to)?.first))
  if (starts.includes(undefined) || ends.includes(undefined)) return false
  const latestStart = [...starts].sort().at(-1) ?? ''
  const earliestEnd = [...ends].sort()[0] ?? ''
  return latestStart < earliestEnd
}
