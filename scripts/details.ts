/** The files behind the panels: library.json with everything, details/<kind>/<id>.json one by one. */
import type { ClaimItem, Detail, EdgeDetails, PartyItem, Source } from '../src/data/contract'
import type { ClaimFile } from '../src/data/types'
import { detailOf, type Library } from '../src/data/library'
import { withEvents } from './event-list'
import { partyClaims } from './party-claims'
import type { DataSet, Entry } from './read-data'
import { withDistances } from './story-distances'

const byId = <T>(entries: Entry<T>[]): Record<string, T> =>
  Object.fromEntries(entries.map(({ id, value }) => [id, value]))

export const libraryOf = (
  data: DataSet,
  computedOf: (claim: ClaimFile) => EdgeDetails | undefined = () => undefined,
): Library => {
  const claims = data.claims.map(({ value }) => value)
  const events = data.events.map(({ value }) => value)
  return {
    items: {
      feature: byId(data.features.map((entry) => ({ ...entry, value: withEvents(entry.value, events) }))),
      claim: Object.fromEntries(
        data.claims.map(({ id, value }) => {
          const computed = computedOf(value)
          return [id, { ...value, ...(computed && { computed }) } satisfies ClaimItem]
        }),
      ),
      agreement: byId(data.agreements),
      article: byId(withDistances(data.articles, data.features)),
      lesson: byId(data.lessons),
      topic: byId(data.topics),
      event: byId(data.events),
      series: byId(data.series),
      party: Object.fromEntries(
        Object.entries(data.parties.value).map(([id, party]) => [
          id,
          { id, ...party, claims: partyClaims(id, claims) } satisfies PartyItem,
        ]),
      ),
    },
    sources: byId(data.sources) as Record<string, Source>,
  }
}

/** All detail files by name in dist/data. */
export const details = ({ items, sources }: Library): Record<string, Detail<unknown>> =>
  Object.fromEntries(
    Object.entries(items).flatMap(([kind, group]) =>
      Object.entries(group).map(([id, item]) => [`details/${kind}/${id}.json`, detailOf(item, sources)]),
    ),
  )
