import { describe, expect, it } from 'vitest'
import type { SeriesFile } from '../../src/data/types'
import { findMessages, makeData } from './fixtures'
import { rule } from './series'

type Point = SeriesFile['points'][number]
const point = (period: string, value: number | null = 1, more: Partial<Point> = {}): Point => ({
  period,
  value,
  sources: [],
  ...more,
})
const find = (points: Point[], change: Partial<SeriesFile> = {}) =>
  findMessages(
    rule,
    makeData({
      series: [{ id: 'ships', title: 'Ships', unit: 'days', points, confidence: 'high', ...change }],
    }),
  )

describe('series', () => {
  it('accepts periods in order, beside them fiscal years and rivals, and places', async () => {
    const fiscalYear = { startMonth: 10, namedBy: 'end' as const, sources: [] }
    const points = [
      point('2019'),
      point('2020'),
      point('2020 (other count)'),
      point('FY2019'),
      point('FY2020'),
    ]
    expect(await find(points, { fiscalYear })).toEqual([])
    expect(await find([point('example-reef'), point('CHN, Spratlys')])).toEqual([])
    expect(await find([point('2015', 8, { unit: 'acres' })], { unit: 'square km' })).toEqual([])
  })
  it('refuses a period that is none, a place that is none and a place among periods', async () => {
    expect(await find([point('last year')])).toEqual([
      expect.stringContaining('"last year" is read as no period'),
    ])
    expect(await find([point('no-such-reef')])).toEqual([expect.stringContaining('"no-such-reef"')])
    expect(await find([point('2019'), point('example-reef')])).toEqual([
      expect.stringContaining('"example-reef"'),
    ])
    expect(await find([point('FY2019')])).toEqual([expect.stringContaining('"FY2019"')])
  })
  it('refuses periods out of order', async () => {
    expect(await find([point('2020'), point('2019')])).toEqual([
      expect.stringContaining('/points/1/period: 2019 stands after a later period'),
    ])
  })
  it('refuses a unit that measures something else', async () => {
    expect(await find([point('2019', 1, { unit: 'acres' })])).toEqual([
      expect.stringContaining('"acres" cannot be set against the series\' "days"'),
    ])
    expect(await find([point('2019', 1, { others: [{ value: 1, unit: 'ships', text: 'x' }] })])).toHaveLength(
      1,
    )
  })
  it('refuses what cannot be: less than nothing, more days than the period has, no value without a word', async () => {
    expect(await find([point('2019', -1)])).toEqual([expect.stringContaining('less than nothing')])
    expect(await find([point('2019', 366)])).toEqual([
      expect.stringContaining('more than the period has, 365'),
    ])
    expect(await find([point('2020', 366)])).toEqual([])
    expect(await find([point('2019', null)])).toEqual([expect.stringContaining('no value and no word why')])
  })
  it('refuses a last day outside the period', async () => {
    expect(await find([point('2019', 1, { until: '2020-01-01' })])).toEqual([
      expect.stringContaining('2020-01-01 is not within 2019'),
    ])
  })
})
