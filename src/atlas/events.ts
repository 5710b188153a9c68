/** Events in time: which of them a filter shows, in which order, and which come before and after one. */
import type { EventListItem } from '../data/contract'
import { compact, fold } from './search/fold'
import { firstDay, lastDay } from './time'

/** An empty list, null or an empty text leaves nothing out; of several categories or parties any one will do. */
export interface EventChoice {
  categories: readonly string[]
  parties: readonly string[]
  feature: string | null
  text: string
}

export const eventChoices = ['categories', 'parties', 'feature', 'text'] as const
export type EventChoiceName = (typeof eventChoices)[number]

type Test = (event: EventListItem) => boolean

/** Every word sought stands in the title, the place, the names of the features or the date. */
const holdsText = (text: string): Test => {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '')
  return ({ title, placeName = '', features, date }) => {
    const held = compact(fold([title, placeName, features.join(' ').replaceAll('-', ' '), date].join(' ')))
    return words.every((word) => held.includes(compact(word)))
  }
}

const tests: Record<EventChoiceName, (choice: EventChoice) => Test | null> = {
  categories: ({ categories }) =>
    categories.length ? ({ category }) => categories.includes(category) : null,
  parties: ({ parties }) =>
    parties.length ? (event) => event.parties.some((code) => parties.includes(code)) : null,
  feature: ({ feature }) => (feature === null ? null : ({ features }) => features.includes(feature)),
  text: ({ text }) => (text.trim() === '' ? null : holdsText(text)),
}

/** The parts of a choice that leave something out. */
export const activeChoices = (choice: EventChoice): EventChoiceName[] =>
  eventChoices.filter((name) => tests[name](choice) !== null)

export const chooseEvents = (events: readonly EventListItem[], choice: EventChoice): EventListItem[] => {
  const active = eventChoices.flatMap((name) => tests[name](choice) ?? [])
  return events.filter((event) => active.every((test) => test(event)))
}

/** The same choice without one of its parts. */
export const without = <C extends EventChoice>(choice: C, name: EventChoiceName): C => ({
  ...choice,
  [name]: name === 'feature' ? null : name === 'text' ? '' : [],
})

/** By the first day that its date stands for; among equals the shorter range first, then by id. */
export const byTime = (
  a: Pick<EventListItem, 'id' | 'date' | 'endDate'>,
  b: Pick<EventListItem, 'id' | 'date' | 'endDate'>,
): number =>
  firstDay(a.date).localeCompare(firstDay(b.date)) ||
  lastDay(a.endDate ?? a.date).localeCompare(lastDay(b.endDate ?? b.date)) ||
  a.id.localeCompare(b.id)

export interface Neighbours {
  before: EventListItem | undefined
  after: EventListItem | undefined
  /** Counted from 1; 0 where the list does not hold it. */
  place: number
  all: number
}

/** @param events in order of time */
export const neighboursOf = (events: readonly EventListItem[], id: string): Neighbours => {
  const index = events.findIndex((event) => event.id === id)
  return {
    before: index > 0 ? events[index - 1] : undefined,
    after: index < 0 ? undefined : events[index + 1],
    place: index + 1,
    all: events.length,
  }
}

export interface EventYear {
  /** Four figures. */
  year: string
  events: EventListItem[]
}

/** In the order given: neighbours of one year together. */
export const byYear = (events: readonly EventListItem[]): EventYear[] => {
  const years: EventYear[] = []
  for (const event of events) {
    const year = event.date.slice(0, 4)
    const last = years.at(-1)
    if (last?.year === year) last.events.push(event)
    else years.push({ year, events: [event] })
  }
  return years
}

interface Dated {
  from?: string
  to?: string
}

/**
 * Whether an event may fall into a period of control, whose end is no part of it: on any reading of dates known
 * to the year or month alone.
 */
export const mayFallInto = ({ date }: Pick<EventListItem, 'date'>, { from, to }: Dated): boolean =>
  (from === undefined || lastDay(date) >= firstDay(from)) &&
  (to === undefined || firstDay(date) < firstDay(to))
