/** The strip of who was and is at a feature: places 0 to 1 along its time, grades by height. Pure, no wording. */
import { piecesOf, stretchesOf } from '../../atlas/presence'
import { firstDay, lastDay } from '../../atlas/time'
import { timeScale, type TimeScale } from '../../atlas/timeline'
import type { Control, Grade } from '../../data/contract'
import type { DateRange } from '../actions'

/** Height of the strip in pixels, and of each grade inside it: more for whoever holds the feature itself. */
export const stripHeightPx = 24
const gradeHeightsPx: Record<Grade, number> = {
  garrison: 18,
  'civilian-post': 18,
  'grounded-ship': 18,
  platform: 12,
  patrol: 18,
  'contested-presence': 8,
  'group-only': 4,
  none: 2,
}

export interface Segment {
  /** Which of the periods given. */
  index: number
  from: number
  to: number
  isSure: boolean
  yPx: number
  heightPx: number
}

/** Parties present at once, for certain, share the height in the order of their codes. */
const lanesOf = (control: readonly Control[]): string[] => {
  const together = stretchesOf(control)
    .map(({ present }) => present.filter(({ standing }) => standing !== 'perhaps'))
    .map((present) => [...new Set(present.map(({ period: { party } }) => party))])
    .filter((parties) => parties.length > 1)
  return [...new Set(together.flat())].sort()
}

export const segmentsOf = (control: readonly Control[], scale: TimeScale): Segment[] => {
  const lanes = lanesOf(control)
  return control.flatMap((period, index) => {
    const lane = lanes.indexOf(period.party)
    const room = lane < 0 ? stripHeightPx : stripHeightPx / lanes.length
    const heightPx = Math.min(gradeHeightsPx[period.grade], room - 2)
    const yPx = (lane < 0 ? 0 : lane * room) + (room - heightPx) / 2
    return piecesOf(period)
      .filter(({ from, to }) => to > scale.first && from <= scale.last)
      .map(({ from, to, isSure }) => ({
        index,
        from: scale.fractionOf(from),
        to: scale.fractionOf(to),
        isSure,
        yPx,
        heightPx,
      }))
  })
}

/** Where nobody is on file although somebody is at another time. */
export const gapsOf = (control: readonly Control[], scale: TimeScale): { from: number; to: number }[] =>
  control.length === 0
    ? []
    : stretchesOf(control)
        .filter(({ present, from, to }) => present.length === 0 && to > scale.first && from < scale.last)
        .map(({ from, to }) => ({ from: scale.fractionOf(from), to: scale.fractionOf(to) }))

const yearsBefore = 4
/** The bar of time begins here; a strip does too, or before its first date on file. */
const barBegins = '1946-01-01'

/** The time of a strip: to the data's date, from the bar's first day or a few years before the first on file. */
export const stripScale = (
  control: readonly Control[],
  dataDate: string,
  days: readonly string[] = [],
): TimeScale => {
  const dates = control.flatMap(({ from, notBefore }) =>
    [from, notBefore].filter((date) => date !== undefined),
  )
  const earliest = dates.map(firstDay).sort()[0]
  const before = earliest && `${Number(earliest.slice(0, 4)) - yearsBefore}-01-01`
  return timeScale(before && before < barBegins ? before : barBegins, dataDate, days)
}

/**
 * The day that shows a period's beginning on the map; undefined where the map cannot show the period. One that
 * began before the map's first day is shown on that day.
 */
export const dayOfPeriod = (period: Control, { first, last }: DateRange): string | undefined => {
  const { from, notBefore, knownBy, to } = period
  const begin = from ? firstDay(from) : knownBy ? lastDay(knownBy) : notBefore ? firstDay(notBefore) : first
  const day = begin < first ? first : begin
  return day > last || (to !== undefined && day >= firstDay(to)) ? undefined : day
}
