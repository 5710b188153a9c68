import { describe, expect, it } from 'vitest'
import type { EventListItem } from '../data/contract'
import { activeChoices, byTime, byYear, chooseEvents, mayFallInto, neighboursOf, without } from './events'

const event = (id: string, change: Partial<EventListItem> = {}): EventListItem => ({
  id,
  date: '1988-03-14',
  title: 'A landing on Example Reef',
  category: 'control-change',
  placeName: 'Đảo Trường Sa',
  parties: ['CHN', 'VNM'],
  features: ['second-thomas-shoal'],
  confidence: 'high',
  ...change,
})
const all = { categories: [], parties: [], feature: null, text: '' }
const list = [
  event('a'),
  event('b', { date: '1988', category: 'clash', parties: ['PHL'] }),
  event('c', { date: '2016-07-12', category: 'ruling', features: [], title: 'The award' }),
]
const ids = (events: readonly EventListItem[]): string => events.map(({ id }) => id).join('')

describe('the filter of events', () => {
  it.each([
    ['nothing', {}, 'abc'],
    ['a category', { categories: ['clash'] }, 'b'],
    ['any of two categories', { categories: ['clash', 'ruling'] }, 'bc'],
    ['any of two parties', { parties: ['PHL', 'VNM'] }, 'abc'],
    ['a party and a category', { parties: ['VNM'], categories: ['clash'] }, ''],
    ['a feature', { feature: 'second-thomas-shoal' }, 'ab'],
    ['words of the title in any order', { text: 'reef LANDING' }, 'ab'],
    ['a place without its accents', { text: 'truong sa' }, 'abc'],
    ['the name of a feature', { text: 'Second Thomas' }, 'ab'],
    ['a year', { text: '2016' }, 'c'],
    ['spaces alone', { text: '  ' }, 'abc'],
  ])('by %s', (_, part, expected) => {
    expect(ids(chooseEvents(list, { ...all, ...part }))).toBe(expected)
  })
  it('names its active parts, and drops one', () => {
    const choice = { ...all, parties: ['PHL'], text: 'reef' }
    expect(activeChoices(choice)).toEqual(['parties', 'text'])
    expect(activeChoices(without(choice, 'text'))).toEqual(['parties'])
    expect(activeChoices(all)).toEqual([])
  })
})

describe('events in time', () => {
  it('puts a year before its days, and a day before what begins on it and lasts', () => {
    const dates = [
      event('long', { date: '1988-03-14', endDate: '1988-03-16' }),
      event('day'),
      event('year', { date: '1988' }),
      event('month', { date: '1988-03' }),
    ]
    expect([...dates].sort(byTime).map(({ id }) => id)).toEqual(['year', 'month', 'day', 'long'])
  })
  it('knows the neighbours, at the ends and of what is not in the list', () => {
    expect(neighboursOf(list, 'b')).toMatchObject({
      before: { id: 'a' },
      after: { id: 'c' },
      place: 2,
      all: 3,
    })
    expect(neighboursOf(list, 'a').before).toBeUndefined()
    expect(neighboursOf(list, 'c').after).toBeUndefined()
    expect(neighboursOf(list, 'x')).toEqual({ before: undefined, after: undefined, place: 0, all: 3 })
  })
  it('puts the events of a year together', () => {
    expect(byYear(list).map(({ year, events }) => `${year} ${ids(events)}`)).toEqual(['1988 ab', '2016 c'])
  })
  it.each([
    ['1988-03-14', { from: '1988-03-14' }, true],
    ['1988-03-13', { from: '1988-03-14' }, false],
    ['1988', { from: '1988-03-14' }, true],
    ['1988-03-14', { from: '1988' }, true],
    ['1988-03-14', { to: '1988-03-14' }, false],
    ['1988-03-14', { to: '1988' }, false],
    ['1987', { to: '1988' }, true],
    ['1987', {}, true],
  ])('%s in %j: %s', (date, period, expected) => {
    expect(mayFallInto({ date }, period)).toBe(expected)
  })
})
