/**
 * AtlasState ⇄ URL hash. `parse` never throws: what it understands it returns, what it does not it
 * names in a notice, so that a damaged link opens the valid rest. A hash without `=` is no state.
 *
 * Keys: date, view, layers, opacity, sel, at (lon,lat), map (zoom/lat/lon), panel, step, form, story, lang,
 * labels, theme, scale, hide, units.
 */
import {
  detailKinds,
  hideables,
  isOnMap,
  lessonForms,
  overlayIds,
  plainPanels,
  scales,
  themes,
  unitSystems,
  type AtlasState,
  type Camera,
  type DetailKind,
  type OverlayId,
  type Panel,
  type Selection,
} from './state'

/** What exists in this data version, so that unknown ids are told from known ones. */
export interface Known {
  /** Does a thing of this kind and id exist? */
  has: (kind: DetailKind, id: string) => boolean
  /** Views: all, article and the claimants' codes. */
  views: readonly string[]
  langs: readonly string[]
  /** First and last day of the atlas. */
  firstDate: string
  lastDate: string
  /** One-claimant views are drawn from this day on. */
  firstViewDate: string
}

export interface Notice {
  /** Message key. */
  message: string
  values: Record<string, string>
}

export interface Parsed {
  change: Partial<AtlasState>
  notices: Notice[]
}

export const cameraLimits = { west: 90, east: 160, south: -15, north: 50, minZoom: 2.5, maxZoom: 12 } as const

type Reader = (text: string, known: Known) => Parsed | string

const accept = (change: Partial<AtlasState>): Parsed => ({ change, notices: [] })
const oneOf = <T extends string>(values: readonly T[], text: string): T | undefined =>
  values.find((value) => value === text)

const readOneOf =
  <K extends 'theme' | 'scale' | 'units'>(key: K, values: readonly string[]): Reader =>
  (text) => {
    const value = oneOf(values, text)
    return value === undefined ? 'notice.unknownValue' : accept({ [key]: value })
  }

const isDay = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  return new Date(time).toISOString().slice(0, 10) === text
}

const readDate: Reader = (text, known) => {
  if (!isDay(text)) return 'notice.badDate'
  const date = text < known.firstDate ? known.firstDate : text > known.lastDate ? known.lastDate : text
  if (date === text) return accept({ date })
  return {
    change: { date },
    notices: [{ message: 'notice.dateClamped', values: { given: text, used: date } }],
  }
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

const readCamera: Reader = (text) => {
  const parts = text.split('/')
  const [zoom, lat, lon] = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  if (parts.length !== 3 || ![zoom, lat, lon].every(Number.isFinite)) return 'notice.badCamera'
  const { west, east, south, north, minZoom, maxZoom } = cameraLimits
  const camera: Camera = {
    lon: clamp(lon!, west, east),
    lat: clamp(lat!, south, north),
    zoom: clamp(zoom!, minZoom, maxZoom),
  }
  const inside = camera.lon === lon && camera.lat === lat && camera.zoom === zoom
  return {
    change: { camera },
    notices: inside ? [] : [{ message: 'notice.cameraClamped', values: { given: text } }],
  }
}

const readThing = (text: string, known: Known): Selection | undefined => {
  const split = text.indexOf(':')
  const kind = oneOf(detailKinds, text.slice(0, split))
  const id = text.slice(split + 1)
  return split > 0 && kind && known.has(kind, id) ? { kind, id } : undefined
}

const unknownLesson = (given: string): Notice => ({ message: 'notice.unknownLesson', values: { given } })

const readPanel: Reader = (text, known) => {
  const kind = oneOf(plainPanels, text)
  if (kind) return accept({ panel: { kind } })
  const thing = readThing(text, known)
  if (thing) return accept({ panel: thing, ...(isOnMap(thing.kind) && { selection: thing }) })
  // A lesson that does not exist leads to those that do.
  if (text.startsWith('lesson:'))
    return { change: { panel: { kind: 'lessons' } }, notices: [unknownLesson(text.slice('lesson:'.length))] }
  return 'notice.unknownId'
}

/** Reads a comma-separated list; names the items that it does not know and keeps the others. */
const readList =
  <T extends string>(key: 'overlays' | 'hide', values: readonly T[]): Reader =>
  (text) => {
    const items = text.split(',').filter((item) => item !== '')
    const unknown = items.filter((item) => !oneOf(values, item))
    const valid = values.filter((value) => items.includes(value))
    return {
      change: { [key]: valid },
      notices: unknown.map((item) => ({ message: 'notice.unknownValue', values: { key, given: item } })),
    }
  }

/** `overlay:percent,…`, 10 to 100. */
const readOpacity: Reader = (text) => {
  const result: Parsed = { change: { opacity: {} }, notices: [] }
  for (const item of text.split(',').filter((entry) => entry !== '')) {
    const [name = '', percent = ''] = item.split(':')
    const overlay = oneOf<OverlayId>(overlayIds, name)
    const share = /^\d{1,3}$/.test(percent) ? clamp(Number(percent), 10, 100) / 100 : undefined
    if (!overlay || share === undefined)
      result.notices.push({ message: 'notice.unknownValue', values: { key: 'opacity', given: item } })
    else if (share < 1) result.change.opacity![overlay] = share
  }
  return result
}

const readSpot: Reader = (text) => {
  const [lon, lat] = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  const inside = Math.abs(lon!) <= 180 && Math.abs(lat!) <= 90
  if (text.split(',').length !== 2 || !inside) return 'notice.badSpot'
  return accept({ at: [lon!, lat!] })
}

const readers: Record<string, Reader> = {
  date: readDate,
  view: (text, known) => (known.views.includes(text) ? accept({ view: text }) : 'notice.unknownView'),
  layers: readList('overlays', overlayIds),
  opacity: readOpacity,
  at: readSpot,
  sel: (text, known) => {
    if (text === 'none') return accept({ selection: null })
    const selection = readThing(text, known)
    return selection ? accept({ selection }) : 'notice.unknownId'
  },
  map: readCamera,
  panel: readPanel,
  lang: (text, known) => (known.langs.includes(text) ? accept({ lang: text }) : 'notice.unknownValue'),
  labels: (text) =>
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?$|^auto$/.test(text) ? accept({ labelLang: text }) : 'notice.unknownValue',
  theme: readOneOf('theme', themes),
  scale: readOneOf('scale', scales),
  hide: readList('hide', hideables),
  units: readOneOf('units', unitSystems),
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Keys that mean something only beside a panel that has them, and so are read after it. */
const panelKeys = ['step', 'form', 'story'] as const
type PanelKey = (typeof panelKeys)[number]

/** Step and length belong to a panel that has them: an article or a lesson; a story to an article. */
const readStep = (key: PanelKey, text: string, change: Partial<AtlasState>): Notice[] => {
  const { panel } = change
  const value = /^\d{1,3}$/.test(text) ? Number(text) : undefined
  const form = lessonForms.find((minutes) => minutes === value)
  if (key === 'step' && value !== undefined && (panel?.kind === 'article' || panel?.kind === 'lesson')) {
    change.panel = { ...panel, step: value }
    return []
  }
  if (key === 'form' && form && panel?.kind === 'lesson') {
    change.panel = { ...panel, form }
    return []
  }
  // A link to a paragraph and to a step of the story at once opens the paragraph.
  if (key === 'story' && value && panel?.kind === 'article') {
    if (!('step' in panel)) change.panel = { ...panel, story: value }
    return []
  }
  return [{ message: 'notice.unknownValue', values: { key, given: text } }]
}

/** One-claimant views of earlier days do not exist yet: the first one is shown, and said to be. */
const clampViewDate = ({ change, notices }: Parsed, { firstViewDate }: Known): void => {
  const { date, view } = change
  if (!view || view === 'all' || !date || date >= firstViewDate) return
  change.date = firstViewDate
  notices.push({ message: 'notice.viewDateClamped', values: { given: date, used: firstViewDate } })
}

/** True where the hash speaks of state at all; `#src-3` and the empty hash do not. */
export const hasState = (hash: string): boolean => hash.includes('=')

export const parse = (hash: string, known: Known): Parsed => {
  const result: Parsed = { change: {}, notices: [] }
  if (!hasState(hash)) return result
  const pairs = hash
    .replace(/^#/, '')
    .split('&')
    .filter((pair) => pair !== '')
  const late: [PanelKey, string][] = []
  for (const pair of pairs) {
    const split = pair.indexOf('=')
    const key = decode(split < 0 ? pair : pair.slice(0, split))
    const given = split < 0 ? '' : decode(pair.slice(split + 1))
    const panelKey = oneOf(panelKeys, key)
    if (panelKey) {
      late.push([panelKey, given])
      continue
    }
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined
    const read = reader ? reader(given, known) : 'notice.unknownKey'
    if (typeof read === 'string') result.notices.push({ message: read, values: { key, given } })
    else {
      Object.assign(result.change, read.change)
      result.notices.push(...read.notices)
    }
  }
  late.sort(([one], [other]) => panelKeys.indexOf(one) - panelKeys.indexOf(other))
  for (const [key, given] of late) result.notices.push(...readStep(key, given, result.change))
  clampViewDate(result, known)
  return result
}

const round = (value: number, digits: number): string => String(Number(value.toFixed(digits)))

const formatCamera = ({ zoom, lat, lon }: Camera): string =>
  `${round(zoom, 2)}/${round(lat, 3)}/${round(lon, 3)}`

const formatPanel = (panel: Panel): string => ('id' in panel ? `${panel.kind}:${panel.id}` : panel.kind)

/** A detail panel selects its thing, so only a selection that differs from it is written. */
const formatSelection = ({ panel, selection }: AtlasState): string | undefined => {
  const implied = 'id' in panel && isOnMap(panel.kind) ? `${panel.kind}:${panel.id}` : undefined
  const actual = selection ? `${selection.kind}:${selection.id}` : undefined
  return actual === implied ? undefined : (actual ?? 'none')
}

const formatOpacity = ({ opacity }: AtlasState): string | undefined => {
  const items = overlayIds.flatMap((id) =>
    opacity[id] === undefined ? [] : [`${id}:${Math.round(opacity[id] * 100)}`],
  )
  return items.length ? items.join(',') : undefined
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The hash of a state: only what differs from the opening state, in a fixed order. Empty for the opening state. */
export const format = (state: AtlasState, opening: AtlasState): string => {
  const { panel } = state
  const parts: [string, string | undefined][] = [
    ['date', state.date === opening.date ? undefined : state.date],
    ['view', same(state.view, opening.view) ? undefined : state.view],
    ['layers', state.overlays === 'default' ? undefined : state.overlays.join(',')],
    ['opacity', formatOpacity(state)],
    ['at', state.at ? state.at.map((value) => round(value, 5)).join(',') : undefined],
    ['map', same(state.camera, opening.camera) ? undefined : formatCamera(state.camera)],
    ['panel', same(panel, opening.panel) ? undefined : formatPanel(panel)],
    ['step', 'step' in panel && panel.step !== undefined ? String(panel.step) : undefined],
    ['form', 'form' in panel && panel.form !== undefined ? String(panel.form) : undefined],
    ['story', 'story' in panel && panel.story !== undefined ? String(panel.story) : undefined],
    ['sel', formatSelection(state)],
    ['lang', same(state.lang, opening.lang) ? undefined : state.lang],
    ['labels', same(state.labelLang, opening.labelLang) ? undefined : state.labelLang],
    ['theme', same(state.theme, opening.theme) ? undefined : state.theme],
    ['scale', same(state.scale, opening.scale) ? undefined : state.scale],
    ['hide', state.hide.length ? state.hide.join(',') : undefined],
    ['units', same(state.units, opening.units) ? undefined : state.units],
  ]
  return parts
    .filter((part): part is [string, string] => part[1] !== undefined)
    .map(([key, value]) => `${key}=${encodeURI(value).replace(/[&#]/g, encodeURIComponent)}`)
    .join('&')
}
