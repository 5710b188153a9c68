/**
 * Events as a flat source, filled when their list has come. Several at one place would hide each other: each
 * stands from its own first day until the next of them, and carries how many came before it.
 */
import { byTime, chooseEvents, type EventChoice } from '../atlas/events'
import { addMonths } from '../atlas/timeline'
import { firstDay, lastDay } from '../atlas/time'
import type { EventListItem } from '../data/contract'
import { padDate } from './expressions'
import { collect, point, type FlatCollection } from './flat'

export const eventsSourceId = 'events'

/** As long after its last day an event is drawn at full strength. */
const freshMonths = 12

/** Never drawn unless selected. */
const never = { from: '9999-12-31', to: '0000-01-01' } as const

type Placed = EventListItem & { at: [number, number] }
const isPlaced = (event: EventListItem): event is Placed => event.at !== undefined

const placeOf = ({ at, precision }: Placed): string => `${at.join()} ${precision ?? ''}`

/** When each event is the latest of its place, and how many there are by then. */
const turnsOf = (events: readonly Placed[]) => {
  const turns = new Map<string, { from: string; to: string; count: number }>()
  const latest = new Map<string, { from: string; to: string; count: number }>()
  for (const event of events) {
    const place = placeOf(event)
    const before = latest.get(place)
    const turn = {
      from: firstDay(event.date),
      to: padDate(undefined, 'end'),
      count: (before?.count ?? 0) + 1,
    }
    if (before) before.to = turn.from
    latest.set(place, turn)
    turns.set(event.id, turn)
  }
  return turns
}

/**
 * @returns points with `key` 'event:<id>', `category`, `precision`, `count` at its place, `from` and `to` between
 * which it is the latest there, and `fresh`: the day from which it is drawn faintly
 */
export const eventPoints = (list: readonly EventListItem[], choice: EventChoice): FlatCollection => {
  const placed = [...list].sort(byTime).filter(isPlaced)
  const turns = turnsOf(chooseEvents(placed, choice).filter(isPlaced))
  return collect(
    placed.map((event) =>
      point(event.at, {
        key: `event:${event.id}`,
        category: event.category,
        precision: event.precision ?? 'approximate',
        fresh: addMonths(lastDay(event.endDate ?? event.date), freshMonths),
        count: 1,
        ...(turns.get(event.id) ?? never),
      }),
    ),
  )
}
