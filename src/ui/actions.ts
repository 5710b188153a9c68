/** What the reader's choices do to the state: pure, so that a test can follow a visit. */
import type { ArticleFile } from '../data/types'
import { lastDay } from '../atlas/time'
import type { CatalogueItem, FirstView } from '../data/contract'
import { ringsAround } from '../state/path'
import {
  cameraFor,
  detailKinds,
  isOnMap,
  openingState,
  overlayIds,
  overlaysOf,
  type AtlasState,
  type Camera,
  type Rings,
  type Selection,
} from '../state/state'
import { cameraLimits } from '../state/url'

type Change = Partial<AtlasState>

/** Close enough to tell a reef from its neighbours. */
const closeZoom = 7
/** Close enough to see a place of the article in its region. */
const placeZoom = 6
/** Close enough for the story to tell the two rings around small islands. */
const storyZoom = 9

const nearer = (camera: Camera, at: readonly number[], zoom: number): Camera => {
  const [lon, lat] = at
  return lon === undefined || lat === undefined ? camera : { lon, lat, zoom: Math.max(camera.zoom, zoom) }
}

/** Opens an item's panel; an island is also brought into view. */
export const openItem = (atlas: AtlasState, selection: Selection, first: FirstView): Change => {
  const change: Change = { panel: { ...selection }, selection: isOnMap(selection.kind) ? selection : null }
  if (selection.kind !== 'feature') return change
  const found = first.features.features.find((feature) => feature.properties.id === selection.id)
  return found ? { ...change, camera: nearer(atlas.camera, found.geometry.coordinates, closeZoom) } : change
}

/** Close enough for an event at a feature, or near one; a region keeps its surroundings. */
const eventZoom = 6

interface PlacedEvent {
  id: string
  at?: readonly number[] | undefined
  precision?: string | undefined
}

/** Opens an event's panel and brings its place into view, where it has one that the atlas shows. */
export const openEvent = (atlas: AtlasState, { id, at, precision }: PlacedEvent): Change => {
  const event = { kind: 'event', id } as const
  const [lon, lat] = at ?? []
  const { west, east, south, north } = cameraLimits
  const isShown =
    lon !== undefined && lat !== undefined && lon > west && lon < east && lat > south && lat < north
  const zoom = precision === 'region' ? atlas.camera.zoom : eventZoom
  return {
    panel: event,
    selection: event,
    ...(isShown && { camera: nearer(atlas.camera, [lon, lat], zoom) }),
  }
}

/** Another view; the article's map shows the day of the article, the others the day of the data. */
export const chooseView = (
  atlas: AtlasState,
  view: string,
  dataDate: string,
  article: CatalogueItem | undefined,
): Change => {
  // In a swipe the chosen view stands left; the one that stood right already changes sides.
  const sides: Change = view === atlas.against ? { view, against: atlas.view } : { view }
  if (view === 'article') return { ...sides, date: article?.date ?? atlas.date }
  const keepsDay = atlas.view !== 'article' || (sides.against ?? atlas.against) === 'article'
  return keepsDay ? sides : { ...sides, date: dataDate }
}

/** First and last day, ISO. */
export interface DateRange {
  first: string
  last: string
}
/** The days of the atlas; one-claimant views begin later. */
export interface Days extends DateRange {
  firstView: string
}

/** Days that a view, or two at once, can show. */
export const daysOf = (
  { view, against }: Pick<AtlasState, 'view' | 'against'>,
  { first, last, firstView }: Days,
): DateRange => ({
  first: view === 'all' && (against ?? 'all') === 'all' ? first : firstView,
  last,
})

/**
 * The map of an event's day with the event on it: its first day, or the last that its date may stand for, so
 * that it has surely begun. One-claimant views of earlier days do not exist, so these take the map of all.
 * Undefined where the map begins later.
 */
export const dayOfEvent = (
  atlas: AtlasState,
  event: PlacedEvent & { date: string },
  days: Days,
): (Change & Pick<AtlasState, 'date' | 'view' | 'against'>) | undefined => {
  const known = lastDay(event.date)
  const date = known > days.last ? days.last : known
  if (date < days.first) return undefined
  return {
    ...openEvent(atlas, event),
    date,
    ...(date < daysOf(atlas, days).first
      ? { view: 'all', against: null }
      : { view: atlas.view, against: atlas.against }),
    overlays: overlayIds.filter((id) => id === 'events' || overlaysOf(atlas).includes(id)),
  }
}

/** The article's panel and its map together. */
export const openArticle = (atlas: AtlasState, article: CatalogueItem, dataDate: string): Change => ({
  ...chooseView({ ...atlas, against: null }, 'article', dataDate, article),
  against: null,
  panel: { kind: 'article', id: article.id },
  selection: null,
})

/** A step of the article: its block, its places, its camera. */
export const chooseStep = (article: ArticleFile, n: number): Change => {
  const block = article.blocks.find((candidate) => candidate.n === n)
  const change: Change = {
    panel: { kind: 'article', id: article.id, step: n },
    selection: { kind: 'article', id: `${article.id}/${n}` },
  }
  return block?.camera ? { ...change, camera: block.camera } : change
}

export type StoryStep = NonNullable<ArticleFile['story']>[number]
/** What a story needs to know of the atlas: the day of the data, and the part of the window that the map has. */
export interface Stage {
  dataDate: string
  size: { width: number; height: number }
}

const selectionIn = (text: string | undefined): Selection | null => {
  const [name, id] = text?.split(':') ?? []
  const kind = detailKinds.find((candidate) => candidate === name)
  return kind && id ? { kind, id } : null
}

/** Step of a number counted from 1; undefined where the story has none such. */
export const storyStep = (article: ArticleFile, number: number): StoryStep | undefined =>
  article.story?.[number - 1]

/** The whole map of a step: what it leaves out is as the atlas opens, so that the way to it does not matter. */
export const storyMap = ({ state }: StoryStep, { dataDate, size }: Stage) =>
  ({
    date: state.date ?? dataDate,
    view: state.view ?? 'all',
    overlays: state.overlays ? overlayIds.filter((id) => state.overlays?.includes(id)) : 'default',
    selection: selectionIn(state.selection),
    at: null,
    against: null,
    camera: cameraFor(state.bounds, size, storyZoom),
  }) satisfies Change

/** A step of the article's story, counted from 1: its panel and its map. */
export const chooseStory = (article: ArticleFile, number: number, stage: Stage): Change => {
  const step = storyStep(article, number)
  const panel = { kind: 'article', id: article.id } as const
  return step ? { panel: { ...panel, story: number }, ...storyMap(step, stage) } : { panel }
}

/** Parts of the map that stand as the atlas opens; its camera is known by its middle, as its zoom follows the window. */
const untouched = (atlas: AtlasState, { dataDate, size }: Stage): (keyof AtlasState)[] => {
  const opening = openingState(dataDate, size)
  const keys = (['date', 'view', 'overlays', 'selection'] as const).filter(
    (key) => JSON.stringify(atlas[key]) === JSON.stringify(opening[key]),
  )
  const { lon, lat } = opening.camera
  return atlas.camera.lon === lon && atlas.camera.lat === lat ? [...keys, 'camera'] : keys
}

/** What a link to a step of the story leaves open is the step's; undefined where nothing is missing. */
export const completeStory = (atlas: AtlasState, article: ArticleFile, stage: Stage): Change | undefined => {
  const { panel } = atlas
  const step = 'story' in panel && panel.story ? storyStep(article, panel.story) : undefined
  if (!step) return undefined
  const open = untouched(atlas, stage)
  const parts = Object.entries(storyMap(step, stage)).filter(
    ([key, value]) =>
      open.some((name) => name === key) &&
      JSON.stringify(value) !== JSON.stringify(atlas[key as keyof AtlasState]),
  )
  return parts.length ? Object.fromEntries(parts) : undefined
}

export const choosePlace = (
  atlas: AtlasState,
  selection: Selection | null,
  at: [number, number] | undefined,
): Change => (at ? { selection, camera: nearer(atlas.camera, at, placeZoom) } : { selection })

/** Range rings and the panel that explains them. */
export const openRings = (from: Rings['from'], distancesNm?: readonly number[]): Change => ({
  rings: ringsAround(from, distancesNm),
  panel: { kind: 'distances' },
  selection: null,
})

export const zoomBy = ({ camera }: AtlasState, steps: number): Change => {
  const { minZoom, maxZoom } = cameraLimits
  return { camera: { ...camera, zoom: Math.min(maxZoom, Math.max(minZoom, camera.zoom + steps)) } }
}
