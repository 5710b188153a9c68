/** The wiring of the page: loads, reads the address, fills in what a link leaves open, mounts map and panels. */
import { mount, unmount } from 'svelte'
import en from '../data/locales/en.json'
import type { FirstView, MosaicTopology } from './data/contract'
import { loadLibrary } from './data/load'
import { unpackFirstView, type PackedFirstView } from './data/first-view'
import { followEvents } from './late-events'
import { createTranslator, type MessageKey } from './i18n'
import { createMap } from './map/create-map'
import { viewDrawer } from './map/draw-view'
import { mapFonts } from './map/fonts'
import { createPair } from './map/pair'
import { countsOf } from './map/counts-source'
import { legendWith, setSwatch } from './map/legend'
import { followUrl } from './state/follow-url'
import { withPlace } from './state/path'
import {
  askAbout,
  cameraFor,
  openingState,
  pickedAt,
  type AtlasState,
  type DetailKind,
  type Place,
  type Selection,
} from './state/state'
import type { Counts, Legend, MapEvents, MapRenderer, Rays } from './state/renderer'
import { createStore, type Store } from './state/store'
import { parse, type Known, type Notice } from './state/url'
import { App, choosePlace, LoadFailure, loadPanels, openItem } from './ui'

type Load = <T>(name: string) => Promise<T>

const t = createTranslator('en', en.messages)
const element = (id: string): HTMLElement => document.getElementById(id)!

/** Loads the first view; where that fails, says so over the pre-rendered map and offers to try again. */
export const openFirstView = async (load: Load): Promise<FirstView> => {
  for (;;) {
    try {
      return unpackFirstView(await load<PackedFirstView>('first-view'))
    } catch (error) {
      await new Promise<void>((resolve) => {
        const failure = mount(LoadFailure, {
          target: element('app'),
          props: { t, reason: String(error), onRetry: () => void unmount(failure).then(resolve) },
        })
      })
    }
  }
}

/** The day from which every one-claimant view is drawn: the latest of the parties' first versions. */
const firstViewDate = (first: FirstView): string => {
  const starts: Record<string, string> = {}
  for (const { properties } of first.views.features) {
    const { party, land, from } = properties
    if (!land && from && !(starts[party]! <= from)) starts[party] = from
  }
  return Object.values(starts).sort().at(-1) ?? first.index.date
}

const knownIn = (first: FirstView): Known => {
  const ids: Record<DetailKind, Set<string>> = {
    feature: new Set(first.features.features.map(({ properties }) => properties.id)),
    claim: new Set(),
    agreement: new Set(),
    article: new Set(),
    lesson: new Set(),
    topic: new Set(),
    event: new Set(first.events.map(({ id }) => id)),
    series: new Set(),
    party: new Set(Object.keys(first.parties)),
  }
  for (const { kind, id } of first.catalogue) ids[kind].add(id)
  const claimants = Object.keys(first.parties).filter((code) => first.parties[code]?.role === 'claimant')
  return {
    // A block of an article is `<article>/<n>`.
    has: (kind, id) => ids[kind].has(kind === 'article' ? id.replace(/\/\d+$/, '') : id),
    views: ['all', 'article', ...claimants],
    langs: ['en'],
    categories: [...new Set(first.events.map(({ category }) => category))],
    firstDate: '1946-01-01',
    lastDate: first.index.date,
    firstViewDate: firstViewDate(first),
  }
}

/** The article's map reaches from Borneo to the Senkaku, which the article speaks of. */
const articleBounds = { west: 103.5, south: 2, east: 126, north: 31 } as const

/** A link to a spot or an island without a camera goes there. */
const atItsPlace = ({ at, selection }: Partial<AtlasState>, first: FirstView): Partial<AtlasState> => {
  if (at) return choosePlace(openingState(first.index.date, freeSize()), null, [...at])
  if (selection?.kind !== 'feature') return {}
  const { camera } = openItem(openingState(first.index.date, freeSize()), selection, first)
  return camera ? { camera } : {}
}

/** What a link leaves open: the article's map has a date, a place and a panel; a link skips the welcome. */
const completed = (change: Partial<AtlasState>, first: FirstView): Partial<AtlasState> => {
  if (Object.keys(change).length === 0) return change
  // A spot that is linked to is a question.
  const panel = { kind: change.at ? 'spot' : 'none' } as const
  const article = first.catalogue.find(({ kind }) => kind === 'article')
  // In a swipe the article's day is that of both sides.
  const date = change.against === 'article' && article?.date ? { date: article.date } : {}
  if (change.view !== 'article') return { panel, ...date, ...atItsPlace(change, first), ...change }
  return {
    ...(article?.date && { date: article.date }),
    ...(article && { panel: { kind: 'article', id: article.id } as const }),
    camera: cameraFor(articleBounds, freeSize()),
    ...change,
  }
}

/** The window without what the side panel or the sheet will cover. */
const freeSize = (): { width: number; height: number } =>
  innerWidth < 700
    ? { width: innerWidth, height: innerHeight * 0.58 }
    : { width: innerWidth - 400, height: innerHeight - 60 }

/** The single file carries the map's worker as text; elsewhere it is a file of the build. */
const carriedWorker = (): { workerUrl?: string } => {
  const worker = document.querySelector('#map-worker')
  if (!worker) return {}
  return { workerUrl: URL.createObjectURL(new Blob([worker.textContent ?? ''], { type: 'text/javascript' })) }
}

type Padding = Parameters<MapRenderer['setPadding']>[0]
const noPadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 }

/** The position used for a feature; undefined for other things. */
const positionOf = ({ kind, id }: Selection, first: FirstView): Place | undefined => {
  if (kind !== 'feature') return undefined
  const found = first.features.features.find(({ properties }) => properties.id === id)
  const [lon, lat] = found?.geometry.coordinates ?? []
  return lon === undefined || lat === undefined ? undefined : [lon, lat]
}

/** What the reader does on the map. While distances are measured a tap adds a place to the path. */
const eventsTo = (store: Store, tell: (list: Notice[]) => void, first: FirstView): MapEvents => ({
  pick: (selection, at) =>
    store.set(
      store.get().panel.kind === 'distances'
        ? withPlace(store.get(), positionOf(selection, first) ?? at)
        : pickedAt(store.get(), selection, at),
    ),
  ask: (at) => store.set(store.get().panel.kind === 'distances' ? withPlace(store.get(), at) : askAbout(at)),
  move: (camera) => store.set({ camera }),
  fail: (message) => tell([{ message, values: {} }]),
})

/** Time for the page to come to rest. */
const indexDelayMs = 500

/** The number of claimants by place; without it the map shows the claim areas alone, so a failure is silent. */
const loadCounts = async (first: FirstView, load: Load): Promise<Counts | undefined> => {
  try {
    return countsOf(await load<MosaicTopology>('mosaic'), first)
  } catch {
    return undefined
  }
}

/** The live map takes the place of the pre-rendered one; then comes whatever a panel may need, also without a network. */
const showLive = async (
  frame: HTMLElement,
  map: MapRenderer,
  first: FirstView,
  counted: Promise<void>,
): Promise<void> => {
  // The picture that it replaces shows the counts too.
  await Promise.all([map.ready, counted])
  frame.querySelector('.opening-map')?.remove()
  frame.dataset['renderer'] = map.kind
  Object.assign(frame, { drawn: map.drawn })
  frame.dataset['ready'] = 'true'
  const [hasLibrary, { spotIndex }] = await Promise.all([loadLibrary(), loadPanels()])
  frame.dataset['library'] = String(hasLibrary)
  // So that the first answer about a spot comes at once.
  setTimeout(() => void spotIndex(first), indexDelayMs)
}

/** One map, and beside it a second one while the reader swipes between two views. */
const openMap = (
  frame: HTMLElement,
  first: FirstView,
  store: Store,
  tell: (list: Notice[]) => void,
): Promise<MapRenderer> => {
  const options = { mapFonts: mapFonts(), cooperativeGestures: false, ...carriedWorker() }
  return createPair(frame, store.get(), eventsTo(store, tell, first), {
    make: (side, container, state, events) =>
      createMap(container, first, state, events, {
        ...options,
        label: t(side === 'near' ? 'map.opening' : 'swipe.farMap'),
      }),
    onLost: () => {
      tell([{ message: 'swipe.failed', values: {} }])
      store.set({ against: null })
    },
  })
}

/** Starts panels and map on loaded data. */
export const startAtlas = async (first: FirstView, load: Load): Promise<void> => {
  const known = knownIn(first)
  const opening = openingState(first.index.date, freeSize())
  const { change, notices } = parse(location.hash, known)
  const store = createStore({ ...opening, ...completed(change, first) })
  const told = $state<string[]>([])
  const tell = (list: Notice[]): void =>
    void told.push(...list.map(({ message, values }) => t(message as MessageKey, values)))
  tell(notices)
  followUrl(store, opening, known, tell, (change) => completed(change, first))
  const frame = element('map')
  // The panels do not wait for the map: on a slow line the reader can begin with them.
  const live = $state<{ kind?: MapRenderer['kind']; legend: Legend }>({ legend: legendWith() })
  const counting = loadCounts(first, load)
  let map: MapRenderer | null = null
  let padding = noPadding
  let rays: Rays = []
  mount(App, {
    target: element('app'),
    props: {
      store,
      firstView: first,
      catalogue: first.catalogue,
      load,
      t,
      opening,
      setSwatch,
      drawView: viewDrawer(first),
      get notices() {
        return told
      },
      get legend() {
        return live.legend
      },
      get renderer() {
        return live.kind
      },
      days: { first: known.firstDate, last: known.lastDate, firstView: known.firstViewDate },
      byLink: Object.keys(change).length > 0,
      onPadding: (next: Padding) => {
        padding = next
        map?.setPadding(next)
      },
      onRays: (next: Rays) => {
        rays = next
        map?.setRays(next)
      },
    },
  })
  map = await openMap(frame, first, store, tell)
  map.setPadding(padding)
  map.setRays(rays)
  live.kind = map.kind
  store.subscribe(map.apply)
  followEvents(store, load, map.setLate, () => tell([{ message: 'map.noEvents', values: {} }]))
  const counted = counting.then((counts) => {
    if (counts) map?.setCounts(counts)
    live.legend = legendWith(counts)
  })
  await showLive(frame, map, first, counted)
}
