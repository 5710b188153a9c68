/** What the bar of time shows along its line: events, changes of presence, round years. Places are 0 to 1. */
import { firstDay, lastDay } from '../../atlas/time'
import { addDays, type TimeScale } from '../../atlas/timeline'
import type { FirstView } from '../../data/contract'

/** A date as a stretch of the bar: as wide as its range, a point where the day is known. */
export interface Mark {
  from: number
  to: number
}

const markOf = (date: string, { fractionOf }: TimeScale): Mark => {
  const isDay = date.length === 10
  return { from: fractionOf(firstDay(date)), to: fractionOf(isDay ? date : addDays(lastDay(date), 1)) }
}

const isOn = (date: string, { first, last }: TimeScale): boolean =>
  lastDay(date) >= first && firstDay(date) <= last

/** Dates on which somebody came to a feature or left it, each once. */
export const presenceDates = ({ features }: Pick<FirstView, 'features'>): string[] => [
  ...new Set(
    features.features.flatMap(({ properties }) =>
      properties.control.flatMap(({ from, to }) => [from, to].filter((date) => date !== undefined)),
    ),
  ),
]

export const marksOf = (dates: readonly string[], scale: TimeScale): Mark[] =>
  dates.filter((date) => isOn(date, scale)).map((date) => markOf(date, scale))

/** First days of the dates on the bar, in order, each once: the stops of "next" and "previous". */
export const stopsOf = (dates: readonly string[], { first, last }: TimeScale): string[] =>
  [...new Set(dates.map(firstDay))].filter((day) => day >= first && day <= last).sort()

/** Room that the name of a year takes, in pixels. */
const yearRoomPx = 42
const manyYears = 16

/** Years for an axis of this width: round ones first, others where there is room between their names. */
export const yearsOf = (
  { first, last, fractionOf }: TimeScale,
  widthPx: number,
): { year: number; at: number }[] => {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const kept: { year: number; at: number }[] = []
  const gap = yearRoomPx / Math.max(widthPx, 1)
  for (const step of years.length > manyYears ? [10, 5] : [10, 5, 2, 1])
    for (const year of years.filter((candidate) => candidate % step === 0)) {
      const day = `${year}-01-01`
      if (day < first) continue
      const at = fractionOf(day)
      if (kept.every((other) => Math.abs(other.at - at) >= gap)) kept.push({ year, at })
    }
  return kept.sort((one, other) => one.at - other.at)
}
