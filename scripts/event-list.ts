/** What is worked out from the events for other files: event-list.json, and what happened at each feature. */
import { byTime, mayFallInto } from '../src/atlas/events'
import type { EventListItem, FeatureEvent, FeatureItem } from '../src/data/contract'
import type { EventFile, FeatureFile } from '../src/data/types'

const listItem = (event: EventFile): EventListItem => {
  const { id, date, endDate, title, category, at, placeName, precision } = event
  const { parties, features, confidence, noAddress } = event
  return {
    id,
    date,
    ...(endDate && { endDate }),
    title,
    category,
    ...(at && { at }),
    ...(placeName && { placeName }),
    ...(precision && { precision }),
    parties,
    features,
    confidence,
    ...(noAddress && { noAddress }),
  }
}

/** Every event in order of time. */
export const eventListOf = (events: readonly EventFile[]): EventListItem[] =>
  events.map(listItem).sort(byTime)

/** Only a change of control points at periods of control. */
const periodsOf = (event: EventFile, { properties: { control } }: FeatureFile): { periods?: number[] } => {
  if (event.category !== 'control-change') return {}
  const periods = control.flatMap((period, index) => (mayFallInto(event, period) ? [index] : []))
  return periods.length > 0 ? { periods } : {}
}

/** A feature with what happened there. */
export const withEvents = (feature: FeatureFile, events: readonly EventFile[]): FeatureItem => {
  const own = events.filter(({ features }) => features.includes(feature.id)).sort(byTime)
  if (own.length === 0) return feature
  return {
    ...feature,
    events: own.map((event): FeatureEvent => {
      const { id, date, endDate, title, category } = event
      return { id, date, ...(endDate && { endDate }), title, category, ...periodsOf(event, feature) }
    }),
  }
}
