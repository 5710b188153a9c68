import { describe, expect, it } from 'vitest'
import type { FirstView } from '../data/contract'
import { openingState } from '../state/state'
import { choosePlace, chooseStep, chooseView, openItem, zoomBy } from './actions'
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

describe('zoomBy', () => {
  it('stays within the limits', () => {
    expect(zoomBy(atlas, 99).camera!.zoom).toBe(12)
    expect(zoomBy(atlas, -99).camera!.zoom).toBe(2.5)
  })
})
