/** Parts of events that the build writes into other files: see contract.ts. */
import type { EventFile, FeatureFile } from './types'

/** An event as other panels list it. */
export type EventLink = Pick<EventFile, 'id' | 'date' | 'endDate' | 'title' | 'category'>
/** An event of a feature. `periods` are places in its list of control: what may have begun, ended or changed there. */
export type FeatureEvent = EventLink & { periods?: number[] }
/** A feature as panels get it: with what happened there, in order of time. */
export type FeatureItem = FeatureFile & { events?: FeatureEvent[] }
/** event-list.json: one event as the list, the line of time and the map show it; the rest is in its own file. */
export type EventListItem = EventLink &
  Pick<EventFile, 'at' | 'placeName' | 'precision' | 'parties' | 'features' | 'confidence' | 'noAddress'>
