/**
 * The bar of time: where a day stands on it, and which day stands at a place on it. Half of its length goes to
 * the years alike, half to the years by how much happened in them, so that it is finer where more is on file.
 */
const msPerDay = 86_400_000

export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / msPerDay)
export const dayOfNumber = (number: number): string => new Date(number * msPerDay).toISOString().slice(0, 10)

/** The day so many days later or, with a negative number, earlier. */
export const addDays = (day: string, days: number): string => dayOfNumber(dayNumber(day) + days)

/** The same day of another month; the last of the month where it is shorter. */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}

export interface TimeScale {
  first: string
  last: string
  /** Place of a day on the bar, 0 to 1; days outside stand at the ends. */
  fractionOf: (day: string) => number
  /** The day at a place; places outside 0 to 1 give the ends. */
  dayAt: (fraction: number) => string
}

/** Share of the bar's length that follows the calendar alone. */
const evenShare = 0.5

interface Knot {
  day: number
  fraction: number
}

/** Where each year begins on the bar. */
const knotsOf = (first: string, last: string, days: readonly string[]): Knot[] => {
  const [start, end] = [dayNumber(first), dayNumber(last)]
  const firstYear = Number(first.slice(0, 4))
  const years = Array.from(
    { length: Number(last.slice(0, 4)) - firstYear + 1 },
    (_, index) => firstYear + index,
  )
  const inside = days.filter((day) => day >= first && day <= last)
  const counts = new Map<number, number>()
  for (const day of inside)
    counts.set(Number(day.slice(0, 4)), (counts.get(Number(day.slice(0, 4))) ?? 0) + 1)
  const knots: Knot[] = [{ day: start, fraction: 0 }]
  let fraction = 0
  for (const year of years) {
    const from = Math.max(start, dayNumber(`${year}-01-01`))
    const to = Math.min(end, dayNumber(`${year + 1}-01-01`))
    const even = end > start ? (to - from) / (end - start) : 0
    const eventful = inside.length > 0 ? (counts.get(year) ?? 0) / inside.length : even
    fraction += evenShare * even + (1 - evenShare) * eventful
    knots.push({ day: to, fraction: Math.min(1, fraction) })
  }
  return [...knots.slice(0, -1), { day: end, fraction: 1 }]
}

const between = (knots: readonly Knot[], from: keyof Knot, to: keyof Knot, value: number): number => {
  const index = Math.max(
    1,
    knots.findIndex((knot) => knot[from] >= value),
  )
  const [low, high] = [knots[index - 1]!, knots[index]!]
  const span = high[from] - low[from]
  return span === 0 ? high[to] : low[to] + ((value - low[from]) / span) * (high[to] - low[to])
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** `days` are ISO days on which something happened; those outside the bar do not count. Needs first < last. */
export const timeScale = (first: string, last: string, days: readonly string[]): TimeScale => {
  const knots = knotsOf(first, last, days)
  const [start, end] = [dayNumber(first), dayNumber(last)]
  return {
    first,
    last,
    fractionOf: (day) => between(knots, 'day', 'fraction', clamp(dayNumber(day), start, end)),
    dayAt: (fraction) => dayOfNumber(Math.round(between(knots, 'fraction', 'day', clamp(fraction, 0, 1)))),
  }
}
