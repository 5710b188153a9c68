/**
 * The whole state of the atlas as one plain value. A lesson step, a shared link and a test are
 * partial states. Nothing here knows the DOM: the URL reads and writes it (url.ts), the renderers
 * and panels follow it.
 */
import type { DashSetting } from '../data/contract'

export const themes = ['auto', 'light', 'dark', 'contrast'] as const
export const scales = ['normal', 'projector'] as const
export const unitSystems = ['nm', 'km', 'mi'] as const
export const overlayIds = [
  'control',
  'features',
  'counts',
  'claims',
  'dash',
  'certainty',
  'baselines',
  'agreements',
  'depth',
  'places',
  'events',
  'matters',
] as const
export const hideables = ['labels', 'claims', 'welcome', 'chrome'] as const
export const detailKinds = [
  'feature',
  'claim',
  'agreement',
  'party',
  'article',
  'lesson',
  'topic',
  'event',
  'series',
] as const
/** Kinds whose panel marks its thing on the map; the others are texts. */
export const isOnMap = (kind: DetailKind): boolean => !['article', 'lesson', 'topic', 'series'].includes(kind)
export const plainPanels = [
  'welcome',
  'search',
  'layers',
  'list',
  'lessons',
  'compare',
  'matters',
  'glossary',
  'overlaps',
  'certainty',
  'distances',
  'events',
  'holders',
  'charts',
  'about',
  'spot',
  'none',
] as const
/** How much of the area inside the dashes a count of claimants takes in: none, what any reading holds, all. */
export const dashReadings = ['without', 'surely', 'possibly'] as const satisfies readonly DashSetting[]
/** Lengths of a lesson in minutes. */
export const lessonForms = [10, 20, 40] as const

export type Theme = (typeof themes)[number]
export type Scale = (typeof scales)[number]
export type Units = (typeof unitSystems)[number]
export type OverlayId = (typeof overlayIds)[number]
export type Hideable = (typeof hideables)[number]
export type DetailKind = (typeof detailKinds)[number]
export type DashReading = DashSetting
export type PlainPanel = (typeof plainPanels)[number]

/** 'all' claimants, the article's map, or the code of one claimant. */
export type ViewId = string

/** A thing of the data: id is a file name, or for blocks of an article `<article>/<n>`. */
export interface Selection {
  kind: DetailKind
  id: string
}

/** Longitude and latitude, degrees in WGS84. */
export type Place = readonly [lon: number, lat: number]

/** Circles of equal distance on the ground. */
export interface Rings {
  /** A feature of the data by its id, or a place. */
  from: string | Place
  /** Radii in nautical miles, rising. */
  distancesNm: readonly number[]
}

/** Which events the map, the timeline and the list show; an empty list or text leaves nothing out. */
export interface EventFilter {
  categories: readonly string[]
  parties: readonly string[]
  /** Id of a feature, or null for all. */
  feature: string | null
  text: string
}

export const noFilter: EventFilter = { categories: [], parties: [], feature: null, text: '' }

/** Most circles and most places that an address carries. */
export const mostRings = 6
export const mostPlaces = 24
/** Half the way around the Earth is 10,800 M. */
export const farthestNm = 10_000

export type LessonForm = (typeof lessonForms)[number]

/**
 * Steps count from 1 in a lesson; in the article they are the numbers of its blocks, while the steps of its
 * story, counted from 1, are `story`. An article's panel has one of the two.
 */
export type Panel = { kind: PlainPanel } | (Selection & { step?: number; form?: LessonForm; story?: number })

export interface Camera {
  lon: number
  lat: number
  zoom: number
}

export interface AtlasState {
  /** ISO day: what is drawn is what was in force and present on this day. */
  date: string
  view: ViewId
  /** Overlays switched on; 'default' follows the view. */
  overlays: 'default' | OverlayId[]
  selection: Selection | null
  /** A spot that the reader asked about: longitude, latitude. */
  at: Place | null
  /** Share of their usual strength at which overlays are drawn; absent = 1. */
  opacity: Partial<Record<OverlayId, number>>
  /** Which reading of the dash area the counts of claimants follow. */
  dash: DashReading
  /** Water that the counts bring out: of these claimants and no others, or of so many; null = all alike. */
  together: readonly string[] | number | null
  /** The view on the far side of the swipe; null = one picture. */
  against: ViewId | null
  /** Where the swipe divides the picture, 0 to 1 from its left edge. */
  split: number
  /** Places that the reader measures between, in order. */
  path: readonly Place[]
  rings: Rings | null
  filter: EventFilter
  camera: Camera
  panel: Panel
  /** Interface language, BCP 47. */
  lang: string
  /** Language of names on the map; 'auto' follows the interface. */
  labelLang: string
  theme: Theme
  scale: Scale
  hide: Hideable[]
  units: Units
}

/** Where the map opens: 0° to 24° N, from the Malay Peninsula to Luzon. */
export const openingBounds = { west: 103.5, south: 0, east: 122.5, north: 24 } as const

export interface Bounds {
  west: number
  south: number
  east: number
  north: number
}

const mercator = (lat: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)

/** The camera that shows the bounds in a picture of this size, in pixels (Web Mercator, 512 px world). */
export const cameraFor = (
  { west, south, east, north }: Bounds,
  size: { width: number; height: number },
  maxZoom = 6,
): Camera => {
  const tall = mercator(north) - mercator(south)
  const wide = (east - west) / 360
  const zoom = Math.log2(Math.min(size.width / wide, size.height / tall) / 512)
  const middle = (mercator(north) + mercator(south)) / 2
  const lat = (Math.atan(Math.exp(middle * 2 * Math.PI)) * 360) / Math.PI - 90
  return {
    lon: (west + east) / 2,
    lat: Math.round(lat * 1e3) / 1e3,
    zoom: Math.round(Math.min(maxZoom, Math.max(2.5, zoom)) * 100) / 100,
  }
}

/** Opening state for a data version: everything symmetric, nothing selected. */
export const openingState = (dataDate: string, size = { width: 980, height: 720 }): AtlasState => ({
  date: dataDate,
  view: 'all',
  overlays: 'default',
  selection: null,
  at: null,
  opacity: {},
  dash: 'surely',
  together: null,
  against: null,
  split: 0.5,
  path: [],
  rings: null,
  filter: noFilter,
  camera: cameraFor(openingBounds, size),
  panel: { kind: 'welcome' },
  lang: 'en',
  labelLang: 'auto',
  theme: 'auto',
  scale: 'normal',
  hide: [],
  units: 'nm',
})

/** The state as the right half of a swipe shows it; null where there is one picture. */
export const farSide = (state: AtlasState): AtlasState | null =>
  state.against === null ? null : { ...state, view: state.against }

/** Asks who claims a position: marks it, to about a metre as the address writes it, and opens the answer. */
export const askAbout = ([lon, lat]: Place): Partial<AtlasState> => ({
  at: [Number(lon.toFixed(5)), Number(lat.toFixed(5))],
  panel: { kind: 'spot' },
  selection: null,
})

/** Opens what was picked; while lines are drawn by how sure they are, a line is asked about where it was met. */
export const pickedAt = (
  state: Pick<AtlasState, 'overlays' | 'hide' | 'panel'>,
  selection: Selection,
  at: Place,
): Partial<AtlasState> =>
  (selection.kind === 'claim' || selection.kind === 'agreement') && overlaysOf(state).includes('certainty')
    ? { ...askAbout(at), selection, panel: { kind: 'certainty' } }
    : { selection, panel: selection }

const ofClaims: readonly OverlayId[] = ['claims', 'dash', 'counts']

/** Overlays of a view where the reader has not chosen. Baselines and agreements start switched off. */
export const overlaysOf = (state: Pick<AtlasState, 'overlays' | 'hide' | 'panel'>): OverlayId[] => {
  const chosen: readonly OverlayId[] =
    state.overlays === 'default'
      ? ['control', 'features', 'claims', 'dash', 'depth', 'places']
      : state.overlays
  // The panel about overlaps speaks of what this overlay shows.
  const shown = overlayIds.filter(
    (id) => chosen.includes(id) || (id === 'counts' && state.panel.kind === 'overlaps'),
  )
  return state.hide.includes('claims') ? shown.filter((id) => !ofClaims.includes(id)) : shown
}
