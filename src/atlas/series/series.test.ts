import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SeriesFile } from '../../data/types'
import { convert, gapsOf, latestOf, marksOf } from './marks'
import { spanOf, yearsBetween } from './period'

const folder = new URL('../../../data/series/', import.meta.url)
const all = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as SeriesFile,
)
const series = (change: Partial<SeriesFile> = {}): SeriesFile => ({
  id: 'ships',
  title: 'Ships',
  unit: 'days',
  points: [
    { period: '2019', value: 5, sources: [] },
    { period: '2021', value: 0, sources: [] },
    { period: '2022', value: null, sources: [] },
  ],
  confidence: 'high',
  ...change,
})

describe('spanOf', () => {
  const us = { startMonth: 10, namedBy: 'end' } as const
  const japan = { startMonth: 4, namedBy: 'start' } as const
  it.each([
    ['2019', '2019-01-01', '2019-12-31', 'year'],
    ['2020-H1', '2020-01-01', '2020-06-30', 'other'],
    ['2014-12', '2014-12-01', '2014-12-31', 'other'],
    ['2026-02-11', '2026-02-11', '2026-02-11', 'other'],
    ['2015-early', '2015-01-01', '2015-04-30', 'other'],
    ['2015-end', '2015-09-01', '2015-12-31', 'other'],
    ['2012/2022', '2012-01-01', '2022-12-31', 'other'],
    ['2023-12-22/2024-07-23', '2023-12-22', '2024-07-23', 'other'],
    ['2022 (other count)', '2022-01-01', '2022-12-31', 'year'],
    ['to 2020-10-07', '2020-01-01', '2020-10-07', 'other'],
  ])('reads %s', (period, from, to, kind) => {
    expect(spanOf(period)).toEqual({ from, to, kind })
  })
  it('reads fiscal years by the rule of their country, and none without a rule', () => {
    expect(spanOf('FY2019', us)).toEqual({ from: '2018-10-01', to: '2019-09-30', kind: 'fiscal' })
    expect(spanOf('FY2025 with supplementary', japan)).toEqual({
      from: '2025-04-01',
      to: '2026-03-31',
      kind: 'fiscal',
    })
    expect(spanOf('FY2019')).toBeUndefined()
  })
  it.each(['mischief-reef', 'CHN, Spratlys', '2023-02-30', '2023-13', '2022/2019', 'to 2020-02-31', ''])(
    'takes %s for no time',
    (period) => expect(spanOf(period)).toBeUndefined(),
  )
  it('counts years', () => {
    expect(yearsBetween('FY2022', 'FY2024')).toEqual(['FY2022', 'FY2023', 'FY2024'])
  })
})

describe('marks', () => {
  it('converts areas, and nothing into what it is not', () => {
    expect(convert(640, 'acres', 'square km')).toBeCloseTo(2.589988, 6)
    expect(convert(1, 'days', 'square km')).toBeUndefined()
    const land = series({
      unit: 'square km',
      points: [{ period: '2015', value: 2000, unit: 'acres', sources: [] }],
    })
    const [mark] = marksOf(land)
    expect(mark?.value).toBeCloseTo(8.0937, 4)
    expect(mark?.published).toEqual({ value: 2000, unit: 'acres' })
  })
  it('leaves a gap where a year is missing or null, and none where the figure is zero', () => {
    const given = series({ covers: { from: '2018', to: '2022' } })
    expect(gapsOf(given, marksOf(given)).map(({ year }) => year)).toEqual(['2018', '2020', '2022'])
  })
  it('knows a part of a period', () => {
    const points = [
      { period: '2025', value: 2, until: '2025-08-13', sources: [] },
      { period: '2012/2022', value: 2, until: '2021-12-31', sources: [] },
    ]
    const marks = marksOf(series({ points }))
    expect(marks.map(({ isPart }) => isPart)).toEqual([true, false])
    expect(marks[0]?.span?.to).toBe('2025-08-13')
  })
  it('finds the latest figure, not a rival of it', () => {
    const points = [
      { period: '2022', value: 7, sources: [] },
      { period: '2022 (other count)', value: 9, sources: [] },
      { period: '2023', value: null, sources: [] },
    ]
    expect(latestOf(marksOf(series({ points })))?.value).toBe(7)
  })
})

describe('the series on file', () => {
  it.each(all.map((file) => [file.id, file] as const))('%s is drawn point by point', (_, file) => {
    const marks = marksOf(file)
    expect(marks).toHaveLength(file.points.length)
    expect(marks.map(({ value }) => value !== null)).toEqual(file.points.map(({ value }) => value !== null))
  })
})
