/** Points of a series as marks of a chart: in one unit, with the days they stand for, and the gaps between them. */
import type { SeriesFile } from '../../data/types'
import { lastDay } from '../time'
import { isRival, spanOf, yearsBetween, type Span } from './period'

export type SeriesPoint = SeriesFile['points'][number]

/** An acre is by definition 1/640 of a square mile of 1.609344 km a side. */
const km2Of: Record<string, number> = { 'square km': 1, acres: 1.609344 ** 2 / 640 }

/** The value in another unit; undefined where the two do not measure the same. */
export const convert = (value: number, from: string, to: string): number | undefined => {
  if (from === to) return value
  const [one, other] = [km2Of[from], km2Of[to]]
  return one === undefined || other === undefined ? undefined : (value * one) / other
}

export interface Mark {
  /** Series and number of the point in it: 'us-fonop-scs:3'. */
  key: string
  series: string
  point: SeriesPoint
  /** Undefined for a point that is a place, not a time. */
  span: Span | undefined
  /** In the chart's unit; null where no figure was found. */
  value: number | null
  /** In the unit of its source. */
  published: { value: number; unit: string } | null
  /** What others print, in the chart's unit. */
  others: number[]
  isRival: boolean
  /** Counts less than the period that it is named after. */
  isPart: boolean
}

export interface MarkOptions {
  /** Unit of the chart. */
  unit?: string | undefined
  /** A further figure instead of the value. */
  figure?: string | undefined
}

const endsEarlier = ({ part, until }: SeriesPoint, span: Span | undefined): boolean =>
  part === true || (until !== undefined && span?.kind !== 'other')

const figureOf = (point: SeriesPoint, figure: string | undefined): number | null => {
  if (figure === undefined) return point.value
  const found = point.extra?.[figure]
  return typeof found === 'number' ? found : null
}

/** Marks in the order of the points. Figures whose unit is another than the chart's and the series' are left out. */
export const marksOf = (series: SeriesFile, { unit = series.unit, figure }: MarkOptions = {}): Mark[] =>
  series.points.map((point, index) => {
    const own = figure === undefined ? (point.unit ?? series.unit) : unit
    const span = spanOf(point.period, series.fiscalYear)
    const value = figureOf(point, figure)
    return {
      key: `${series.id}:${index}`,
      series: series.id,
      point,
      span: span && point.until ? { ...span, to: lastDay(point.until) } : span,
      value: value === null ? null : (convert(value, own, unit) ?? null),
      published: value === null ? null : { value, unit: own },
      others:
        figure === undefined
          ? (point.others ?? []).flatMap((other) => convert(other.value, other.unit ?? own, unit) ?? [])
          : [],
      isRival: isRival(point.period),
      isPart: endsEarlier(point, span),
    }
  })

export interface Gap extends Span {
  /** The year as the series would write it. */
  year: string
}

/** Years that were looked for and have no figure: never zero, never filled in. */
export const gapsOf = (
  { covers, fiscalYear }: Pick<SeriesFile, 'covers' | 'fiscalYear'>,
  marks: readonly Mark[],
): Gap[] => {
  const yearly = marks.filter(({ span }) => span?.kind === 'year' || span?.kind === 'fiscal')
  const asked = covers ? yearsBetween(covers.from, covers.to) : []
  const empty = yearly.filter(({ value }) => value === null).map(({ point }) => point.period)
  return [...asked, ...empty].flatMap((year, index, all) => {
    const span = spanOf(year, fiscalYear)
    if (!span || all.findIndex((other) => spanOf(other, fiscalYear)?.from === span.from) !== index) return []
    const isFilled = marks.some(
      (mark) => mark.value !== null && mark.span && mark.span.from <= span.to && mark.span.to >= span.from,
    )
    return isFilled ? [] : [{ ...span, year }]
  })
}

/** The whole count that ends last; where there is none, the last of any kind. */
export const latestOf = (marks: readonly Mark[]): Mark | undefined => {
  const found = marks.filter(({ value, isRival: rival }) => value !== null && !rival)
  const endOf = ({ span }: Mark): string => span?.to ?? ''
  return found.reduce<Mark | undefined>(
    (best, mark) => (!best || endOf(mark) >= endOf(best) ? mark : best),
    undefined,
  )
}
