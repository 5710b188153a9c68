/** Places with a position on file: features, groups, the article's points and places, towns. No wording of its own. */
import { nearestFeatures } from '../../../atlas/search/nearby'
import type { IndexItem, IndexName, SearchIndex } from '../../../atlas/search/index-file'
import { prepare, search, type Searchable } from '../../../atlas/search/search'
import type { ArticleItem, FirstView } from '../../../data/contract'
import { roundPlace } from '../../../state/path'
import type { Place } from '../../../state/state'

export type KnownKind = 'feature' | 'group' | 'article' | 'town'

export interface KnownPlace {
  kind: KnownKind
  id: string
  name: string
  /** As the address writes it. */
  at: Place
  /** Error of the position in metres, where it is on file. */
  errorM?: number
  /** How good the position is, in words, where the file says so. */
  precision?: string
}

/** All known places, and the same to be sought by name. */
export interface KnownPlaces {
  all: KnownPlace[]
  index: SearchIndex
  byKey: ReadonlyMap<string, KnownPlace>
  searchable: Searchable
}

type Entry = [KnownPlace, readonly IndexName[]]

const indexEntries = (index: SearchIndex): Entry[] =>
  index.flatMap(({ k, id, n, at, e }): Entry[] =>
    at && (k === 'feature' || k === 'group')
      ? [[{ kind: k, id, name: n[0]?.[0] ?? id, at: roundPlace(at), ...(e && { errorM: e }) }, n]]
      : [],
  )

const articleEntries = (article: ArticleItem | undefined): Entry[] => [
  ...(article?.points ?? []).flatMap(({ id, name, short, at, precision }): Entry[] =>
    at
      ? [
          [
            { kind: 'article', id, name, at: roundPlace([at[0], at[1]]), precision },
            [[name, 'en'], ...(short ? [[short, 'en'] as const] : [])],
          ],
        ]
      : [],
  ),
  ...(article?.blocks ?? []).flatMap(({ n, places = [] }) =>
    places.flatMap(({ name, at, precision }, index): Entry[] =>
      at
        ? [
            [
              {
                kind: 'article',
                id: `${n}-${index}`,
                name,
                at: roundPlace([at[0], at[1]]),
                ...(precision && { precision }),
              },
              [[name, 'en']],
            ],
          ]
        : [],
    ),
  ),
]

const townEntries = (towns: FirstView['places']): Entry[] =>
  towns.map(({ id, names, lon, lat }) => [
    { kind: 'town', id, name: names['en'] ?? id, at: roundPlace([lon, lat]) },
    Object.entries(names).map(([tag, text]) => [text, tag] as const),
  ])

const keyOf = ({ kind, id }: KnownPlace): string => `${kind}:${id}`

/** A place that the article names twice is one place. */
const unique = (entries: Entry[]): Entry[] => [
  ...new Map([...entries].reverse().map((entry) => [String(entry[0].at), entry])).values(),
]

export const knownPlaces = (
  index: SearchIndex,
  article: ArticleItem | undefined,
  towns: FirstView['places'],
): KnownPlaces => {
  const entries = [
    ...indexEntries(index),
    ...unique(articleEntries(article)).reverse(),
    ...townEntries(towns),
  ]
  return {
    all: entries.map(([place]) => place),
    index,
    byKey: new Map(entries.map(([place]) => [keyOf(place), place])),
    // The index's kinds are those of the search panel; here only the id counts.
    searchable: prepare(entries.map(([place, n]): IndexItem => ({ k: 'block', id: keyOf(place), n }))),
  }
}

export const findPlaces = ({ searchable, byKey }: KnownPlaces, text: string, limit = 8): KnownPlace[] =>
  search(searchable, text)
    .flatMap(({ item }) => byKey.get(item.id) ?? [])
    .slice(0, limit)

/** A position within so many nautical miles of a feature is told from it. */
export const nearNm = 12

export interface Described {
  /** The known place that lies exactly here. */
  known?: KnownPlace
  /** The nearest feature within `nearNm`, and in which direction it lies. */
  near?: { name: string; distanceNm: number; direction: string; isHere: boolean }
}

export const describe = ({ all, index }: KnownPlaces, at: Place): Described => {
  const known = all.find((place) => place.at[0] === at[0] && place.at[1] === at[1])
  if (known) return { known }
  const [near] = nearestFeatures(index, [at[0], at[1]], 1)
  if (!near || near.distanceNm > nearNm) return {}
  const { item, distanceNm, direction, isHere } = near
  return { near: { name: item.n[0]?.[0] ?? item.id, distanceNm, direction, isHere } }
}
