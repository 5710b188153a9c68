/** How each key of the address is read: every reader answers with a change of state or the key of a notice. */
import {
  dashReadings,
  detailKinds,
  farthestNm,
  hideables,
  isOnMap,
  mostPlaces,
  mostRings,
  noFilter,
  overlayIds,
  plainPanels,
  scales,
  themes,
  unitSystems,
  type AtlasState,
  type Camera,
  type DetailKind,
  type OverlayId,
  type Place,
  type Selection,
} from './state'

/** What exists in this data version, so that unknown ids are told from known ones. */
export interface Known {
  /** Does a thing of this kind and id exist? */
  has: (kind: DetailKind, id: string) => boolean
  /** Views: all, article and the claimants' codes. */
  views: readonly string[]
  langs: readonly string[]
  /** Categories of events. */
  categories: readonly string[]
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

export type Reader = (text: string, known: Known) => Parsed | string

const accept = (change: Partial<AtlasState>): Parsed => ({ change, notices: [] })
export const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export const oneOf = <T extends string>(values: readonly T[], text: string): T | undefined =>
  values.find((value) => value === text)

const readOneOf =
  <K extends 'theme' | 'scale' | 'units' | 'dash'>(key: K, values: readonly string[]): Reader =>
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

const placeIn = (text: string): Place | undefined => {
  const parts = text.split(',')
  const [lon, lat] = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  return parts.length === 2 && Math.abs(lon!) <= 180 && Math.abs(lat!) <= 90 ? [lon!, lat!] : undefined
}

const readSpot: Reader = (text) => {
  const at = placeIn(text)
  return at ? accept({ at }) : 'notice.badSpot'
}

const readPath: Reader = (text) => {
  const places = text.split(';').map(placeIn)
  const path = places.filter((place) => place !== undefined)
  return path.length === places.length && path.length <= mostPlaces ? accept({ path }) : 'notice.badPath'
}

const readRings: Reader = (text, known) => {
  const [given = '', radii = '', ...rest] = text.split('/')
  const from = known.has('feature', given) ? given : placeIn(given)
  const distancesNm = [...new Set(radii.split(',').map(Number))].sort((one, other) => one - other)
  const isGood =
    rest.length === 0 &&
    distancesNm.length <= mostRings &&
    distancesNm.every((nm) => nm > 0 && nm <= farthestNm)
  return from && isGood ? accept({ rings: { from, distancesNm } }) : 'notice.badRings'
}

const wordsIn = (text: string): string[] => text.split('+').filter((word) => word !== '')

/** `category:clash+ruling;party:CHN;feature:<id>;text:<words>`; what is not known is named and left out. */
const readFilter: Reader = (text, known) => {
  const filter = { ...noFilter }
  const unknown: string[] = []
  const keep = (words: string[], isKnown: (word: string) => boolean): string[] => {
    unknown.push(...words.filter((word) => !isKnown(word)))
    return words.filter(isKnown)
  }
  for (const part of text.split(';')) {
    const split = part.indexOf(':')
    const [name, value] = [part.slice(0, split), part.slice(split + 1)]
    if (name === 'category')
      filter.categories = keep(wordsIn(value), (word) => known.categories.includes(word))
    else if (name === 'party') filter.parties = keep(wordsIn(value), (word) => known.has('party', word))
    else if (name === 'feature') filter.feature = keep([value], (id) => known.has('feature', id))[0] ?? null
    else if (name === 'text') filter.text = decode(value)
    else unknown.push(part)
  }
  return {
    change: { filter },
    notices: unknown.map((given) => ({ message: 'notice.unknownValue', values: { key: 'filter', given } })),
  }
}

/** Codes of claimants, in their order, or how many. */
const readTogether: Reader = (text, known) => {
  if (/^[1-9]$/.test(text)) return accept({ together: Number(text) })
  const codes = [...new Set(text.split(','))].sort()
  const isGood = codes.every((code) => known.views.includes(code) && code !== 'all' && code !== 'article')
  return isGood ? accept({ together: codes }) : 'notice.unknownValue'
}

const readAgainst: Reader = (text, known) =>
  known.views.includes(text) ? accept({ against: text }) : 'notice.unknownView'

const readSplit: Reader = (text) =>
  /^\d{1,3}$/.test(text) && Number(text) <= 100
    ? accept({ split: Number(text) / 100 })
    : 'notice.unknownValue'

export const readers: Record<string, Reader> = {
  date: readDate,
  view: (text, known) => (known.views.includes(text) ? accept({ view: text }) : 'notice.unknownView'),
  layers: readList('overlays', overlayIds),
  opacity: readOpacity,
  dash: readOneOf('dash', dashReadings),
  together: readTogether,
  against: readAgainst,
  split: readSplit,
  at: readSpot,
  path: readPath,
  rings: readRings,
  filter: readFilter,
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
