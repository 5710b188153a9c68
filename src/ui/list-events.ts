/** Leads from a feature or a party to its events. */
import { noFilter, type AtlasState, type EventFilter } from '../state/state'

export type ListEvents = (part: Partial<EventFilter>) => void

/** The list of events with this filter alone. */
export const listEvents = (part: Partial<EventFilter>): Partial<AtlasState> => ({
  panel: { kind: 'events' },
  selection: null,
  filter: { ...noFilter, ...part },
})
