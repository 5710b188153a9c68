import { describe, expect, it } from 'vitest'
import type { CatalogueItem } from '../data/contract'
import type { LegendEntry } from '../state/renderer'
import { openingState, type AtlasState } from '../state/state'
import { chooseView, daysOf } from './actions'
import { parties, t } from './fixtures'
import { endSwipe, firstChoice, legendOfBoth, startSwipe, swapSides, swipeViews, viewName } from './swipe'

const dataDate = '2026-11-23'
const article: CatalogueItem = {
  kind: 'article',
  id: 'a',
  title: 'A',
  parties: [],
  objections: [],
  date: '2025-03-21',
}
const days = { dataDate, firstDay: '2010-01-01', article }
const atlas = openingState(dataDate)
const swiped: AtlasState = { ...atlas, view: 'AAA', against: 'BBB' }

describe('a swipe', () => {
  it('shows any two views on the day of the state, and refuses one view twice', () => {
    expect(startSwipe(atlas, 'AAA', 'BBB', days)).toEqual({ view: 'AAA', against: 'BBB', date: dataDate })
    expect(startSwipe(atlas, 'AAA', 'AAA', days)).toBeNull()
  })
  it('begins no earlier than one-claimant views', () => {
    expect(startSwipe({ ...atlas, date: '1990-05-01' }, 'all', 'BBB', days)?.date).toBe('2010-01-01')
    const range = { first: '1946-01-01', last: dataDate, firstView: '2010-01-01' }
    expect(daysOf({ view: 'all', against: 'BBB' }, range).first).toBe('2010-01-01')
    expect(daysOf({ view: 'all', against: null }, range).first).toBe('1946-01-01')
  })
  it('shows both sides on the day of the article where its map is one, and not afterwards', () => {
    const change = startSwipe(atlas, 'AAA', 'article', days)!
    expect(change.date).toBe('2025-03-21')
    const there = { ...atlas, ...change }
    expect(startSwipe(there, 'AAA', 'BBB', days)?.date).toBe(dataDate)
    expect(endSwipe(there, dataDate)).toEqual({ against: null, date: dataDate })
    expect(endSwipe({ ...there, ...swapSides(there) }, dataDate)).toEqual({ against: null })
  })
  it('swaps sides by the button and by a choice of the other view', () => {
    expect(swapSides(swiped)).toEqual({ view: 'BBB', against: 'AAA' })
    expect(chooseView(swiped, 'BBB', dataDate, article)).toEqual({ view: 'BBB', against: 'AAA' })
    expect(chooseView(swiped, 'all', dataDate, article)).toEqual({ view: 'all' })
  })
  it('offers every claimant, and begins with what the map shows', () => {
    expect(swipeViews(['AAA', 'BBB'], true)).toEqual(['all', 'article', 'AAA', 'BBB'])
    expect(firstChoice(atlas, ['AAA', 'BBB'])).toEqual(['all', 'AAA'])
    expect(firstChoice({ view: 'AAA', against: null }, ['AAA', 'BBB'])).toEqual(['AAA', 'BBB'])
    expect(firstChoice(swiped, ['AAA', 'BBB'])).toEqual(['AAA', 'BBB'])
  })
  it('names whose view it is, alike for all', () => {
    expect(['all', 'AAA', 'BBB'].map((view) => viewName(t, view, parties))).toEqual([
      'All claimants',
      'As claimed by Aland',
      'As claimed by Beland',
    ])
  })
  it('explains the signs of both halves once', () => {
    const legendOf = ({ view }: AtlasState) =>
      (view === 'all' ? ['a', 'b'] : ['b', 'c']).map((id) => ({ id }) as LegendEntry)
    const ids = (state: AtlasState) => legendOfBoth(state, legendOf).map(({ id }) => id)
    expect(ids(atlas)).toEqual(['a', 'b'])
    expect(ids({ ...atlas, against: 'AAA' })).toEqual(['a', 'b', 'c'])
  })
})
