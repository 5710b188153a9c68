/** Brings the events to the map when the reader first asks for them, and anew when the filter changes. */
import type { EventListItem } from './data/contract'
import type { LateCollection } from './state/renderer'
import { overlaysOf, type AtlasState } from './state/state'
import type { Store } from './state/store'

type Load = <T>(name: string) => Promise<T>

/** The overlay is on, or a panel is about an event, whose place the map marks. */
const isAsked = (state: AtlasState): boolean =>
  overlaysOf(state).includes('events') || state.selection?.kind === 'event'

/** `fail` is told once where the list cannot be had; the next change of state asks again. */
export const followEvents = (
  store: Store,
  load: Load,
  send: (sourceId: string, data: LateCollection) => void,
  fail: () => void,
): void => {
  let filter: AtlasState['filter'] | undefined
  const fill = async (): Promise<void> => {
    const [list, { eventPoints, eventsSourceId }] = await Promise.all([
      load<EventListItem[]>('event-list'),
      import('./map/events-source'),
    ])
    filter = store.get().filter
    send(eventsSourceId, eventPoints(list, filter))
  }
  let isFilling = false
  let hasFailed = false
  const follow = (state: AtlasState): void => {
    if (isFilling || !isAsked(state) || state.filter === filter) return
    isFilling = true
    fill()
      .catch(() => {
        if (!hasFailed) fail()
        hasFailed = true
      })
      .finally(() => {
        isFilling = false
        // The reader went on typing meanwhile.
        if (filter !== undefined && store.get().filter !== filter) follow(store.get())
      })
  }
  store.subscribe(follow)
}
