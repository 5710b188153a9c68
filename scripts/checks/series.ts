/** Series: periods are read and in order, units of one series can be set against one another, values are possible. */
import { convert } from '../../src/atlas/series/marks'
import { isRival, spanOf, type Span } from '../../src/atlas/series/period'
import { lastDay } from '../../src/atlas/time'
import type { SeriesFile } from '../../src/data/types'
import type { DataSet, Entry } from '../read-data'
import type { Problem, Rule } from './support/rule'

type Series = Entry<SeriesFile>
type Point = SeriesFile['points'][number]
type Fault = Omit<Problem, 'file'>

const dayMs = 86_400_000
const daysIn = ({ from, to }: Span): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1

const at = (index: number, key: string): string => `/points/${index}/${key}`

const units = ({ unit }: SeriesFile, point: Point, index: number): Fault[] => {
  const used = [point.unit, ...(point.others ?? []).map((other) => other.unit)]
  return used
    .filter((own) => own !== undefined && convert(1, own, unit) === undefined)
    .map((own) => ({
      path: at(index, 'unit'),
      message: `"${own}" cannot be set against the series' "${unit}"`,
      remedy: 'move the point to a series of its own unit, or give the unit as the others do',
    }))
}

const impossible = (value: number, unit: string, span: Span | undefined): string | undefined => {
  if (value < 0) return `${value} is less than nothing`
  return unit === 'days' && span && value > daysIn(span)
    ? `${value} days are more than the period has, ${daysIn(span)}`
    : undefined
}

const values = (series: SeriesFile, point: Point, index: number): Fault[] => {
  if (point.value === null)
    return point.note
      ? []
      : [
          {
            path: at(index, 'note'),
            message: 'no value and no word why',
            remedy: 'say in "note" what was not found',
          },
        ]
  const span = spanOf(point.period, series.fiscalYear)
  const message = impossible(point.value, series.unit, span)
  return message === undefined
    ? []
    : [{ path: at(index, 'value'), message, remedy: 'correct the value or the period' }]
}

const until = (point: Point, index: number, span: Span | undefined): Fault[] =>
  point.until === undefined || (span && span.from <= point.until && lastDay(point.until) <= span.to)
    ? []
    : [
        {
          path: at(index, 'until'),
          message: `${point.until} is not within ${point.period}`,
          remedy: 'give the last day counted, inside the period',
        },
      ]

/** Kinds of period run beside each other: calendar years, fiscal years, another author's count. */
const laneOf = (point: Point, span: Span): string =>
  `${span.kind === 'fiscal' ? 'fiscal' : 'calendar'} ${isRival(point.period)} ${point.label ?? ''}`

const order = ({ points, fiscalYear }: SeriesFile): Fault[] => {
  const last = new Map<string, string>()
  return points.flatMap((point, index) => {
    const span = spanOf(point.period, fiscalYear)
    if (!span) return []
    const lane = laneOf(point, span)
    const before = last.get(lane)
    last.set(lane, span.from)
    return before !== undefined && span.from < before
      ? [
          {
            path: at(index, 'period'),
            message: `${point.period} stands after a later period`,
            remedy: 'put the points in order of time',
          },
        ]
      : []
  })
}

const isPlace = (period: string, features: ReadonlySet<string>): boolean =>
  features.has(period) || /^[A-Z]{3}(, .+)?$/.test(period)

const periods = ({ points, fiscalYear }: SeriesFile, features: ReadonlySet<string>): Fault[] => {
  const spans = points.map(({ period }) => spanOf(period, fiscalYear))
  const isInTime = spans.some((span) => span !== undefined)
  return points.flatMap(({ period }, index) =>
    spans[index] || (!isInTime && isPlace(period, features))
      ? []
      : [
          {
            path: at(index, 'period'),
            message: `"${period}" is read as no period, and as no place of a series of places`,
            remedy: 'write it as data/schema/series.schema.json says; FY needs "fiscalYear"',
          },
        ],
  )
}

const checkSeries = ({ file, value }: Series, features: ReadonlySet<string>): Problem[] => {
  const faults = [
    ...periods(value, features),
    ...order(value),
    ...value.points.flatMap((point, index) => [
      ...units(value, point, index),
      ...values(value, point, index),
      ...until(point, index, spanOf(point.period, value.fiscalYear)),
    ]),
  ]
  return faults.map((fault) => ({ file, ...fault }))
}

export const rule: Rule = {
  id: 'series',
  title: 'Series have periods that are read and in order, units that can be compared, possible values.',
  check: (data: DataSet) => data.series.flatMap((entry) => checkSeries(entry, data.ids.features)),
}
