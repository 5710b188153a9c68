import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import parties from '../../../../data/parties.json'
import type { PartiesFile } from '../../../data/types'
import { openingBounds, openingState } from '../../../state/state'
import type { FirstView } from '../../../data/contract'
import { contextFor, firstView as bare } from '../../fixtures'
import ComparePanel from '../ComparePanel.svelte'
import { runInTurn } from './draw-in-turn'
import { boundsOf, placeBounds, placesOf, sharedCamera } from './places'
import { comparedViews, dayShown, factsOf } from './views'

const firstView: FirstView = { ...bare, lines: { type: 'FeatureCollection', features: [] }, notDrawn: [] }
const real = parties as PartiesFile
const claimants = ['BRN', 'CHN', 'IDN', 'JPN', 'MYS', 'PHL', 'TWN', 'VNM']

describe('comparedViews', () => {
  it('leaves no claimant out, in the order of their codes', () => {
    expect(comparedViews(real)).toEqual(claimants)
  })
  it('shows whoever else becomes a claimant', () => {
    const more = { ...real, ZZZ: { ...real['THA']!, role: 'claimant' as const } }
    expect(comparedViews(more)).toEqual([...claimants, 'ZZZ'])
  })
})

describe('ComparePanel', () => {
  const first = { ...firstView, parties: real }
  const context = { ...contextFor(), parties: real }
  const panelOn = (date: string, view = 'all') =>
    render(ComparePanel, {
      props: {
        context,
        atlas: { ...openingState(date), view },
        first,
        tools: {
          draw: () => Promise.reject(new Error('not drawn on a server')),
          dark: false,
          firstDay: '2010-01-01',
          legendOf: () => [],
        },
        article: undefined,
        onEnlarge: () => undefined,
        onEnd: () => undefined,
      },
    }).body
  const html = panelOn('2020-06-01')
  const spaced = (text: string) => text.replaceAll('\u00a0', ' ')
  const codesIn = (text: string) => [...text.matchAll(/data-view="(\w+)"/g)].map(([, code]) => code)

  it('has a card, a caption and a way to enlarge for every claimant, whatever the view', () => {
    for (const view of ['all', 'article', 'PHL'])
      expect(codesIn(panelOn('2020-06-01', view))).toEqual(claimants)
    expect(html.match(/<figcaption/g)).toHaveLength(claimants.length)
    expect(html.match(/aria-label="Enlarge the map as claimed by /g)).toHaveLength(claimants.length)
    for (const code of claimants) expect(html).toContain(`data-item="party:${code}"`)
  })
  it('has the same words for each: claimed by, objections, counts', () => {
    expect(html.match(/As claimed by /g)).toHaveLength(claimants.length)
    expect(html.match(/objected to by |no objection found/g)).toHaveLength(claimants.length)
    expect(html.match(/sovereignty claimed over /g)).toHaveLength(claimants.length)
  })
  it('names the day, and the first day of such maps for an earlier one', () => {
    expect(spaced(html)).toContain('as of 1 Jun 2020')
    expect(spaced(panelOn('1999-05-01'))).toContain('begin on 1 Jan 2010')
    expect(html).not.toContain('begin on')
  })
  it('keeps to the content policy', () => {
    expect(html).not.toMatch(/\sstyle=/)
  })
})

describe('factsOf', () => {
  it('counts as the panel of the party does', () => {
    const code = comparedViews(firstView.parties)[1]!
    const { claimed, posts } = factsOf(code, firstView, '2020-01-01')
    const features = firstView.features.features.map(({ properties }) => properties)
    expect(claimed).toBe(
      features.filter((f) => f.claimants.some((c) => c.party === code && c.kind === 'sovereignty')).length,
    )
    expect(posts).toBeGreaterThan(0)
    expect(factsOf(code, firstView, '1949-01-01').posts).toBe(0)
    expect(factsOf(code, firstView, '2020-01-01', 'test-group').posts).toBe(posts)
    expect(factsOf(code, firstView, '2020-01-01', 'elsewhere').posts).toBe(0)
  })
  it('shows an earlier day as the first day', () => {
    expect(dayShown('1990-01-01', '2010-01-01')).toBe('2010-01-01')
    expect(dayShown('2020', '2010-01-01')).toBe('2020')
  })
})

describe('places', () => {
  it('gives a single shoal its surroundings and a group a margin', () => {
    expect(boundsOf([[117.75, 15.15]])).toEqual({ west: 115.25, south: 12.65, east: 120.25, north: 17.65 })
    const group = boundsOf([
      [110, 5],
      [120, 10],
    ])!
    expect(group.west).toBeCloseTo(108.8)
    expect(group.north).toBeCloseTo(10.6)
    expect(boundsOf([])).toBeUndefined()
  })
  it('offers only what is on file, and always the whole sea and the big map', () => {
    expect(placesOf(firstView)).toEqual(['sea', 'present'])
    expect(placeBounds('sea', firstView)).toEqual(openingBounds)
  })
  it('keeps middle and width of the big map', () => {
    const present = { lon: 112, lat: 12, zoom: 6 }
    const small = sharedCamera(undefined, { width: 300, height: 225 }, present, 1200)
    expect(small).toEqual({ lon: 112, lat: 12, zoom: 4 })
  })
})

describe('runInTurn', () => {
  const pause = () => Promise.resolve()
  it('runs one job after the other and stops when they are wanted no longer', async () => {
    const done: number[] = []
    const jobs = [1, 2, 3].map((n) => () => Promise.resolve(void done.push(n)))
    await runInTurn(jobs, () => done.length < 2, pause)
    expect(done).toEqual([1, 2])
  })
  it('tells of the first that fails', async () => {
    const failing = [() => Promise.reject(new Error('no chunk'))]
    await expect(runInTurn(failing, () => true, pause)).rejects.toThrow('no chunk')
  })
})
