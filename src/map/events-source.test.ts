import { describe, expect, it } from 'vitest'
import type { EventListItem } from '../data/contract'
import { openingState, overlaysOf, type AtlasState } from '../state/state'
import { eventPoints } from './events-source'
import { fixture } from './fixture'
import { globalsOf } from './globals'
import { buildStyle } from './style'
import { drawSvg } from './svg/draw'
import { drawnBySvg } from './drawn'

const event = (id: string, date: string, change: Partial<EventListItem> = {}): EventListItem => ({
  id,
  date,
  title: id,
  category: 'clash',
  at: [114, 10],
  precision: 'feature',
  parties: ['CHN'],
  features: [],
  confidence: 'high',
  ...change,
})
const list = [
  event('late', '2020-05-01'),
  event('early', '1988'),
  event('region', '1990-02', { at: [115, 12], precision: 'region', category: 'ruling' }),
  event('nowhere', '1991-01-01', { at: undefined } as never),
]
const all = { categories: [], parties: [], feature: null, text: '' }
const { style, patterns } = buildStyle(fixture)

/** Keys of the symbols drawn on a day. */
const drawn = (date: string, change: Partial<AtlasState> = {}): string[] => {
  const opening = openingState('2026-11-01')
  const state = { ...opening, date, overlays: [...overlaysOf(opening), 'events' as const], ...change }
  const tree = drawSvg(
    style,
    patterns,
    globalsOf(state, false),
    { lon: 114.5, lat: 11, zoom: 5 },
    { width: 800, height: 600 },
    { late: { events: eventPoints(list, state.filter) } },
  )
  return [...drawnBySvg(tree)]
    .filter((record) => /^events-|^spot-event/.test(record))
    .map((record) => record.split('|').slice(0, 2).join(' '))
    .sort()
}

describe('events on the map', () => {
  it('come with their day, the latest of a place alone', () => {
    expect(drawn('1987-12-31')).toEqual([])
    expect(drawn('1988-01-01')).toEqual(['events-symbols event:early'])
    expect(drawn('2020-04-30')).toEqual([
      'events-region event:region',
      'events-symbols event:early',
      'events-symbols event:region',
    ])
    expect(drawn('2020-05-01')).toEqual([
      'events-region event:region',
      'events-symbols event:late',
      'events-symbols event:region',
    ])
  })
  it('are off until asked for, but for the one that a panel is about', () => {
    const selection = { kind: 'event', id: 'late' } as const
    expect(drawn('2021-01-01', { overlays: 'default' })).toEqual([])
    expect(drawn('1950-01-01', { overlays: 'default', selection })).toEqual(['spot-event event:late'])
  })
  it('follow the filter: an event left out hides no other', () => {
    expect(drawn('2021-01-01', { filter: { ...all, categories: ['ruling'] } })).toEqual([
      'events-region event:region',
      'events-symbols event:region',
    ])
    expect(drawn('2021-01-01', { filter: { ...all, text: 'early' } })).toEqual(['events-symbols event:early'])
  })
  it('count what is on file at their place, and fade after a year', () => {
    const points = eventPoints(list, all).features.map(({ properties }) => properties)
    expect(points.find(({ key }) => key === 'event:late')).toMatchObject({ count: 2, fresh: '2021-05-01' })
    expect(points.find(({ key }) => key === 'event:early')).toMatchObject({ count: 1, fresh: '1989-12-31' })
  })
})
