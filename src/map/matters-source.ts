/** Places of the topics as a flat source; see sources.ts for what a source may hold. */
import type { FirstView, TopicPlace } from '../data/contract'
import type { FlatCollection } from './flat'

/** Places that stand beside an island's own symbol are drawn to its left, one after the other. */
const stepOf = (place: TopicPlace, places: readonly TopicPlace[]): number =>
  place.feature === undefined
    ? 0
    : 1 + places.filter(({ feature }) => feature === place.feature).findIndex((other) => other === place)

/** @returns points with `key` 'topic:<id>', `topic`, `name`, and `step`: 0 on the spot, else the place to its left. */
export const mattersPoints = ({ matters = [] }: Pick<FirstView, 'matters'>): FlatCollection => ({
  type: 'FeatureCollection',
  features: matters.map((place) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...place.at] },
    properties: {
      key: `topic:${place.topic}`,
      topic: place.topic,
      name: place.name,
      step: stepOf(place, matters),
    },
  })),
})
