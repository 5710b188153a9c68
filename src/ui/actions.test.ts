import { describe, expect, it } from 'vitest'
import type { FirstView } from '../data/contract'
import { openingState } from '../state/state'
import { choosePlace, chooseStep, chooseStory, chooseView, completeStory, openItem, zoomBy } from './actions'
import { article } from './fixtures'

const atlas = openingState('2026-11-23')
const first = {
  features: { features: [{ geometry: { coordinates: [114, 10] }, properties: { id: 'test-reef' } }] },
} as unknown as FirstView

describe('openItem', () => {
  it('opens the panel, selects, and brings an island near', () => {
    const change = openItem(atlas, { kind: 'feature', id: 'test-reef' }, first)
    expect(change.panel).toEqual({ kind: 'feature', id: 'test-reef' })
    expect(change.camera).toEqual({ lon: 114, lat: 10, zoom: 7 })
  })
  it('leaves the map where it is for a claim', () => {
    expect(openItem(atlas, { kind: 'claim', id: 'c' }, first).camera).toBeUndefined()
  })
})

describe('chooseView', () => {
  const entry = {
    kind: 'article' as const,
    id: 'a',
    title: 'A',
    parties: [],
    objections: [],
    date: '2025-03-21',
  }
  it('shows the article on its day, and the data on theirs afterwards', () => {
    const there = chooseView(atlas, 'article', '2026-11-23', entry)
    expect(there).toEqual({ view: 'article', date: '2025-03-21' })
    expect(chooseView({ ...atlas, ...there }, 'all', '2026-11-23', entry)).toEqual({
      view: 'all',
      date: '2026-11-23',
    })
  })
})

describe('steps and places of the article', () => {
  it('selects the block and keeps the camera where the block has none', () => {
    expect(chooseStep(article.item, 4)).toEqual({
      panel: { kind: 'article', id: 'test-article', step: 4 },
      selection: { kind: 'article', id: 'test-article/4' },
    })
  })
  it('goes to a place that has a position', () => {
    const change = choosePlace(atlas, { kind: 'feature', id: 'x' }, [120, 20])
    expect(change.camera).toMatchObject({ lon: 120, lat: 20, zoom: 6 })
  })
})

describe('the story of the article', () => {
  const stage = { dataDate: '2026-11-23', size: { width: 980, height: 720 } }
  const first = chooseStory(article.item, 1, stage)

  it('sets panel and whole map, as far in as the place needs', () => {
    expect(first).toMatchObject({
      panel: { kind: 'article', id: 'test-article', story: 1 },
      date: '2025-03-21',
      view: 'AAA',
      overlays: ['control', 'places'],
      selection: { kind: 'feature', id: 'test-reef' },
      at: null,
      camera: { lon: 110 },
    })
    expect(first.camera!.zoom).toBeGreaterThan(7)
  })
  it('shows the same place on a small screen from farther away', () => {
    const phone = chooseStory(article.item, 1, { ...stage, size: { width: 390, height: 490 } })
    expect(phone.camera!.zoom).toBeLessThan(first.camera!.zoom)
  })
  it('returns to how the atlas opens where a step says nothing', () => {
    const change = chooseStory(article.item, 2, stage)
    expect(change).toMatchObject({ date: '2026-11-23', view: 'all', overlays: 'default', selection: null })
  })
  it('opens the panel alone where the story has no such step', () => {
    expect(chooseStory(article.item, 3, stage)).toEqual({ panel: { kind: 'article', id: 'test-article' } })
  })
  it('fills in what a link leaves open, and nothing that it names', () => {
    const panel = { kind: 'article', id: 'test-article', story: 1 } as const
    const bare = { ...openingState('2026-11-23', stage.size), panel }
    expect({ ...bare, ...completeStory(bare, article.item, stage) }).toEqual({ ...bare, ...first })
    const named = completeStory(
      { ...bare, view: 'article', camera: { lon: 1, lat: 2, zoom: 3 } },
      article.item,
      stage,
    )
    expect(Object.keys(named ?? {}).sort()).toEqual(['date', 'overlays', 'selection'])
    expect(completeStory({ ...bare, ...first }, article.item, stage)).toBeUndefined()
    expect(completeStory({ ...bare, panel: { kind: 'list' } }, article.item, stage)).toBeUndefined()
  })
})

describe('zoomBy', () => {
  it('stays within the limits', () => {
    expect(zoomBy(atlas, 99).camera!.zoom).toBe(12)
    expect(zoomBy(atlas, -99).camera!.zoom).toBe(2.5)
  })
})
