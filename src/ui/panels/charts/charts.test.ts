import { readFileSync, readdirSync } from 'node:fs'
import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import parties from '../../../../data/parties.json'
import type { SeriesDetail, Source } from '../../../data/contract'
import type { PartiesFile, SeriesFile } from '../../../data/types'
import { contextFor } from '../../fixtures'
import ChartsPanel from '../ChartsPanel.svelte'
import SeriesPanel from '../SeriesPanel.svelte'
import { chartCsv } from './csv'
import { nearest, readable, rowLayout, timeLayout } from './layout'
import { lookOf } from './looks'
import { allMarks, platesOf, sourcesOf, type Plate } from './plates'

const data = new URL('../../../../data/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, data), 'utf8'))
const details = readdirSync(new URL('series/', data)).map((name): SeriesDetail => {
  const item = read(`series/${name}`) as SeriesFile
  const ids = [...item.points.flatMap(({ sources }) => sources), ...(item.fiscalYear?.sources ?? [])]
  return { item, sources: Object.fromEntries(ids.map((id) => [id, read(`sources/${id}.json`) as Source])) }
})
const context = contextFor({ parties: parties as PartiesFile, interactive: true, level: 2 })
const plates = platesOf(details)
const plateOf = (id: string): Plate => plates.find((plate) => plate.id === id)!
const articleDay = '2025-03-21'
const paint = (interactive = true): string =>
  render(ChartsPanel, { props: { context: { ...context, interactive }, series: details, articleDay } }).body
const textOf = (html: string): string =>
  html
    .replace(/<!--[^>]*-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('platesOf', () => {
  it('draws every point of every series once at least', () => {
    const drawn = new Set(plates.flatMap(allMarks).map(({ key }) => key))
    const points = details.flatMap(({ item }) => item.points.map((_, index) => `${item.id}:${index}`))
    expect(points.filter((key) => !drawn.has(key))).toEqual([])
  })
  it('gives a series without a plate one of its own', () => {
    const item: SeriesFile = {
      id: 'new',
      title: 'New',
      unit: 'ships',
      points: [{ period: '2020', value: 1, sources: [] }],
      confidence: 'low',
    }
    expect(platesOf([{ item, sources: {} }]).map(({ id, theme }) => [id, theme])).toEqual([['new', 'other']])
  })
})

describe('timeLayout', () => {
  const layout = timeLayout(plateOf('contiguous-days'), 332)
  it('stands values to scale from zero', () => {
    const heights = layout.placed.map(({ mark, y }) => (layout.base - y) / (mark.value ?? 1))
    for (const height of heights) expect(height).toBeCloseTo(140 / 366, 6)
  })
  it('leaves slots for years without a figure, and no bar in them', () => {
    expect(layout.gaps.map(({ year }) => year)).toEqual([
      '2008',
      '2009',
      '2010',
      '2011',
      '2012',
      '2013',
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
    ])
    for (const gap of layout.gaps)
      for (const { x } of layout.placed) expect(x).toBeGreaterThanOrEqual(gap.x + gap.width)
  })
  it('draws periods as long as they are', () => {
    const [decade, year] = timeLayout(plateOf('land-vietnam'), 332).placed
    expect(decade!.width / year!.width).toBeGreaterThan(9)
  })
  it('sets counts of one year beside each other', () => {
    const rivals = timeLayout(plateOf('adiz'), 332).placed.filter(({ mark }) =>
      mark.point.period.startsWith('2022'),
    )
    expect(rivals).toHaveLength(2)
    expect(rivals[1]!.x).toBeGreaterThanOrEqual(rivals[0]!.x + rivals[0]!.width - 1e-6)
    expect(rivals.map(({ mark }) => lookOf(mark))).toEqual(['whole', 'rival'])
  })
  it('keeps everything inside the drawing on the narrowest screen', () => {
    for (const plate of plates.filter(({ form }) => form !== 'rows')) {
      const { placed, gaps } = timeLayout(plate, 240)
      for (const { x, width } of [...placed, ...gaps]) {
        expect(x, plate.id).toBeGreaterThanOrEqual(0)
        expect(x + width, plate.id).toBeLessThanOrEqual(240)
      }
      for (const { y } of placed) expect(y, plate.id).toBeGreaterThanOrEqual(20)
    }
    for (const plate of plates.filter(({ form }) => form === 'rows'))
      for (const { width, others } of rowLayout(plate, 240).rows)
        expect(Math.max(width, ...others), plate.id).toBeLessThanOrEqual(240 - 30)
  })
  it('has one scale for the land of each place', () => {
    const [china, vietnam] = ['land-china-reefs', 'land-vietnam-reefs'].map(
      (id) => rowLayout(plateOf(id), 300).rows[0]!,
    )
    expect(china!.width / china!.mark.value!).toBeCloseTo(vietnam!.width / vietnam!.mark.value!, 6)
  })
})

describe('readable', () => {
  const figure = { text: '355', y: 50, room: 40 }
  it('drops what would touch a figure that matters more', () => {
    const shown = readable([
      { ...figure, key: 'a', x: 50, rank: 0 },
      { ...figure, key: 'b', x: 60, rank: 3 },
      { ...figure, key: 'c', x: 90, rank: 0 },
      { ...figure, key: 'd', x: 150, rank: 0, room: 5 },
    ])
    expect([...shown]).toEqual(['b', 'c'])
  })
  it('finds the mark next to a click', () => {
    expect(
      nearest(
        [
          { key: 'a', x: 10, y: 0 },
          { key: 'b', x: 40, y: 90 },
        ],
        { x: 30, y: 10 },
      ),
    ).toBe('b')
  })
})

describe('ChartsPanel', () => {
  it('has an image with a title and a sentence first for every chart', () => {
    const html = paint()
    expect(html.match(/<svg class="chart-drawing"[^>]*role="img"/g)).toHaveLength(plates.length)
    expect(html.match(/<title /g)).toHaveLength(plates.length)
    expect(textOf(html)).toContain('Latest: 357 days, 2025')
    expect(html).not.toContain('style=')
  })
  it('says as many points in the table as are drawn, and gaps as gaps', () => {
    const html = paint(false)
    const sections = html.split('<section class="chart-plate"').slice(1)
    expect(sections).toHaveLength(plates.length)
    sections.forEach((section, index) => {
      const plate = plates[index]!
      const keys = allMarks(plate).map(({ key }) => key)
      expect([...section.matchAll(/data-row="([^"]+)"/g)].map((match) => match[1])).toEqual(keys)
      const drawn = [...section.matchAll(/data-mark="([^"]+)"/g)].map((match) => match[1])
      expect(drawn).toEqual(
        allMarks(plate).flatMap(({ key, value }) => (value === null && plate.form !== 'rows' ? [] : key)),
      )
    })
    expect(textOf(sections[0]!)).toContain('2018 no figure found')
  })
  it('says what is worked out here and what a source printed', () => {
    expect(textOf(paint(false))).toContain('2,000 acres 8.09 square km, worked out here')
  })
})

describe('SeriesPanel', () => {
  it('shows one series beside those that it is compared with', () => {
    const props = { context, id: 'reclaimed-china', series: details, articleDay }
    const { body } = render(SeriesPanel, { props })
    expect(body.match(/class="chart-drawing"/g)).toHaveLength(1)
    expect(textOf(body)).toContain('Viet Nam, latest: 11 square km')
  })
})

describe('chartCsv', () => {
  it('has a row for every point and gap, empty where there is no figure', () => {
    const rows = chartCsv(plateOf('contiguous-days'), sourcesOf(details), context).split('\r\n')
    expect(rows.filter((row) => row.startsWith('senkaku-contiguous-days,'))).toHaveLength(7 + 11)
    expect(rows).toContain('senkaku-contiguous-days,2018,2018-01-01,2018-12-31,,,,,,,,')
  })
})
