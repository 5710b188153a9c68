/**
 * Where the marks of a chart stand. Lengths are in units of which 16 are one em of the page, so that a chart
 * grows with the type. Time is drawn to scale; a year without a figure is a slot of its own kind.
 */
import { scaleLinear } from 'd3-scale'
import type { Gap, Mark } from '../../../atlas/series/marks'
import { dayNumber } from '../../../atlas/timeline'
import type { Plate } from './plates'

export const margin = { top: 32, right: 6, bottom: 22, left: 34 } as const
export const plotHeight = 140
/** Width of a figure of the value labels. */
const figureWidth = 6.4

export interface Placed {
  mark: Mark
  /** Number of the series in its chart. */
  layer: number
  x: number
  width: number
  /** Top of a bar, middle of a dot. */
  y: number
  /** Where others' values stand. */
  others: number[]
}

export interface Axis {
  ticks: { at: number; value: number }[]
}

export interface TimeLayout {
  width: number
  height: number
  base: number
  placed: Placed[]
  gaps: (Gap & { x: number; width: number })[]
  years: { year: number; at: number; from: number; isNamed: boolean }[]
  ticks: Axis['ticks']
  /** Height of a value, undefined beyond the axis. */
  heightOf: (value: number) => number
  /** Place of a day; undefined outside the years of the chart. */
  placeOf: (day: string) => number | undefined
}

const valuesOf = (marks: readonly Mark[]): number[] =>
  marks.flatMap(({ value, others }) => (value === null ? others : [value, ...others]))

/** Share of the shorter of two periods that both cover. */
const shared = (one: Mark, other: Mark): number => {
  if (!one.span || !other.span) return 0
  const [a, b] = [one.span, other.span].map(({ from, to }) => [dayNumber(from), dayNumber(to) + 1] as const)
  if (!a || !b) return 0
  const both = Math.min(a[1], b[1]) - Math.max(a[0], b[0])
  return both / Math.min(a[1] - a[0], b[1] - b[0])
}

/** Counts of the same period stand beside each other in it. */
const laneOf = (mark: Mark, marks: readonly Mark[]): { lane: number; lanes: number } => {
  const rivals = marks.filter((other) => other.value !== null && shared(mark, other) > 0.5)
  return { lane: rivals.indexOf(mark), lanes: rivals.length }
}

const spanYears = (plate: Plate): readonly [number, number] => {
  const days = plate.layers
    .flatMap(({ marks, gaps }) => [...marks.flatMap(({ span }) => span ?? []), ...gaps])
    .flatMap(({ from, to }) => [Number(from.slice(0, 4)), Number(to.slice(0, 4))])
  return [Math.min(...days), Math.max(...days)]
}

const nameWidth = 32

const yearsOf = (first: number, last: number, x: (day: number) => number): TimeLayout['years'] => {
  const from = (year: number): number => x(dayNumber(`${year}-01-01`))
  const step = Math.max(1, Math.ceil(nameWidth / (from(first + 1) - from(first))))
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    return {
      year,
      from: from(year),
      at: (from(year) + from(year + 1)) / 2,
      isNamed: (last - year) % step === 0,
    }
  })
}

const extent = (x: (day: number) => number, { from, to }: { from: string; to: string }) => {
  const start = x(dayNumber(from))
  return { x: start, width: x(dayNumber(to) + 1) - start }
}

/** @param width of the drawing, in units */
export const timeLayout = (plate: Plate, width: number): TimeLayout => {
  const [first, last] = plate.years ?? spanYears(plate)
  const start = dayNumber(`${first}-01-01`)
  // Fiscal years may run into the year after.
  const ends = plate.layers.flatMap(({ marks, gaps }) => [
    ...marks.flatMap(({ span }) => span ?? []),
    ...gaps,
  ])
  const lastDay = [`${last}-12-31`, ...ends.map(({ to }) => to)].sort().at(-1) ?? `${last}-12-31`
  const time = scaleLinear([start, dayNumber(lastDay) + 1], [margin.left, width - margin.right])
  const marks = plate.layers.flatMap((layer) => layer.marks)
  const most = plate.most ?? Math.max(...valuesOf(marks), plate.line?.value ?? 0)
  const height = scaleLinear([0, most], [margin.top + plotHeight, margin.top])
  if (plate.most === undefined) height.nice(4)
  const place = (mark: Mark, layer: number): Placed[] => {
    if (mark.value === null || !mark.span) return []
    const { lane, lanes } = plate.form === 'bars' ? laneOf(mark, marks) : { lane: 0, lanes: 1 }
    const slot = extent(time, mark.span)
    const inset = plate.form === 'bars' && slot.width > 6 ? 1 : 0
    const part = (slot.width - 2 * inset) / lanes
    return [
      {
        mark,
        layer,
        x: slot.x + inset + lane * part,
        width: Math.max(part, 0.5),
        y: height(mark.value),
        others: mark.others.map(height),
      },
    ]
  }
  return {
    width,
    height: margin.top + plotHeight + margin.bottom,
    base: margin.top + plotHeight,
    placed: plate.layers.flatMap((layer, index) => layer.marks.flatMap((mark) => place(mark, index))),
    gaps: plate.layers.flatMap(({ gaps }) => gaps.map((gap) => ({ ...gap, ...extent(time, gap) }))),
    years: yearsOf(first, Number(lastDay.slice(0, 4)), time).filter(({ at }) => at < width - margin.right),
    ticks: height.ticks(4).map((value) => ({ value, at: height(value) })),
    heightOf: height,
    placeOf: (day) => {
      const at = time(dayNumber(day))
      return at >= margin.left && at <= width - margin.right ? at : undefined
    },
  }
}

interface Figure {
  key: string
  /** Middle and foot of the text. */
  x: number
  y: number
  text: string
  /** Width that the mark leaves it; 0 for marks that never show theirs unasked. */
  room: number
  /** The greater goes first; above 0 it needs no room of its own. */
  rank: number
}

const lineUnits = 13

/** The figures that can stand without touching each other: those that matter first. */
export const readable = (figures: readonly Figure[]): Set<string> => {
  const shown: Figure[] = []
  const touches = (one: Figure, other: Figure): boolean =>
    Math.abs(one.x - other.x) < ((one.text.length + other.text.length) * figureWidth) / 2 &&
    Math.abs(one.y - other.y) < lineUnits
  for (const figure of [...figures].sort((a, b) => b.rank - a.rank)) {
    const fits = figure.rank > 0 || figure.room + 3 >= figure.text.length * figureWidth
    if (fits && !shown.some((other) => touches(figure, other))) shown.push(figure)
  }
  return new Set(shown.map(({ key }) => key))
}

export interface RowPlaced {
  mark: Mark
  /** Foot of the words above the bar. */
  textAt: number
  y: number
  width: number
  others: number[]
}

export const rowHeight = 34
export const barHeight = 11

/** Room at the right for the figure of the longest bar. */
const valueRoom = 46

export const rowLayout = (plate: Plate, width: number) => {
  const marks = plate.layers.flatMap((layer) => layer.marks)
  const most = plate.most ?? Math.max(...valuesOf(marks))
  const length = scaleLinear([0, most], [0, width - valueRoom])
  const rows = marks.map((mark, index): RowPlaced => ({
    mark,
    textAt: index * rowHeight + 14,
    y: index * rowHeight + 19,
    width: mark.value === null ? 0 : length(mark.value),
    others: mark.others.map(length),
  }))
  return { width, height: marks.length * rowHeight + 4, rows }
}

/** The mark nearest to a spot of the drawing; of bars, height hardly counts: their columns are what is hit. */
export const nearest = (
  spots: readonly { key: string; x: number; y: number }[],
  at: { x: number; y: number },
  weightOfHeight = 0.05,
): string | undefined => {
  const far = ({ x, y }: { x: number; y: number }): number =>
    Math.hypot(x - at.x, (y - at.y) * weightOfHeight)
  return [...spots].sort((a, b) => far(a) - far(b))[0]?.key
}
