// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followUrl } from './follow-url'
import { openingState } from './state'
import { createStore } from './store'

const opening = openingState('2026-11-23')
const known = {
  has: () => true,
  views: ['all', 'PHL'],
  langs: ['en'],
  categories: [],
  firstDate: '1946-01-01',
  lastDate: '2026-11-23',
  firstViewDate: '2025-01-01',
}

describe('the address of a swipe', () => {
  const push = vi.spyOn(history, 'pushState')
  const replace = vi.spyOn(history, 'replaceState')
  const store = createStore(opening)
  followUrl(
    store,
    opening,
    known,
    () => undefined,
    (change) => change,
  )
  beforeEach(() => {
    vi.useFakeTimers()
    store.set(opening)
    vi.advanceTimersByTime(1000)
    vi.clearAllMocks()
  })
  afterEach(() => vi.useRealTimers())

  it('makes a step of the second view', () => {
    store.set({ against: 'PHL' })
    expect(push).toHaveBeenCalledWith(null, '', '#against=PHL')
  })
  it('writes a divider that moves a few times a second', () => {
    store.set({ against: 'PHL' })
    for (let percent = 51; percent <= 80; percent++) store.set({ split: percent / 100 })
    vi.advanceTimersByTime(1000)
    const written = replace.mock.calls.map(([, , address]) => address)
    expect(written).toEqual(['#against=PHL&split=51', '#against=PHL&split=80'])
    expect(push).toHaveBeenCalledOnce()
  })
  it('leaves the divider where it was in the step before', () => {
    store.set({ against: 'PHL' })
    store.set({ split: 0.4 })
    store.set({ split: 0.3 })
    store.set({ against: null })
    expect(replace).toHaveBeenLastCalledWith(null, '', '#against=PHL&split=30')
    expect(push).toHaveBeenLastCalledWith(null, '', '#split=30')
    vi.advanceTimersByTime(1000)
    expect(replace).toHaveBeenCalledTimes(2)
  })
})
