/**
 * AtlasState ⇄ URL hash. `parse` never throws: what it understands it returns, what it does not it
 * names in a notice, so that a damaged link opens the valid rest. A hash without `=` is no state.
 *
 * Keys: date, view, layers, opacity, dash, together (codes,… or a number), against (a view), split (percent),
 * sel, at (lon,lat), path (lon,lat;…), rings (feature or lon,lat / radii in M), filter (of events), map
 * (zoom/lat/lon), panel, step, form, story, lang,
 * labels, theme, scale, hide, units.
 */
import {
  isOnMap,
  lessonForms,
  overlayIds,
  overlaysOf,
  type AtlasState,
  type Camera,
  type Panel,
  type Place,
} from './state'
import { decode, oneOf, readers, type Known, type Notice, type Parsed } from './url-readers'

export { cameraLimits, type Known, type Notice, type Parsed } from './url-readers'

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
  const { date, view = 'all', against } = change
  const isForAll = view === 'all' && (against ?? 'all') === 'all'
  if (isForAll || !date || date >= firstViewDate) return
  change.date = firstViewDate
  notices.push({ message: 'notice.viewDateClamped', values: { given: date, used: firstViewDate } })
}

/** A swipe needs two views. */
const dropSameView = ({ change, notices }: Parsed): void => {
  const { view = 'all', against } = change
  if (against !== view) return
  delete change.against
  notices.push({ message: 'notice.sameView', values: { given: against } })
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
  dropSameView(result)
  clampViewDate(result, known)
  return result
}

const round = (value: number, digits: number): string => String(Number(value.toFixed(digits)))

const formatCamera = ({ zoom, lat, lon }: Camera): string =>
  `${round(zoom, 2)}/${round(lat, 3)}/${round(lon, 3)}`

const formatPlace = (place: Place): string => place.map((value) => round(value, 5)).join(',')

const formatRings = ({ from, distancesNm }: NonNullable<AtlasState['rings']>): string =>
  `${typeof from === 'string' ? from : formatPlace(from)}/${distancesNm.join(',')}`

const formatFilter = ({ categories, parties, feature, text }: AtlasState['filter']): string | undefined => {
  const parts = [
    ...(categories.length ? [`category:${categories.join('+')}`] : []),
    ...(parties.length ? [`party:${parties.join('+')}`] : []),
    ...(feature ? [`feature:${feature}`] : []),
    ...(text ? [`text:${encodeURIComponent(text)}`] : []),
  ]
  return parts.length ? parts.join(';') : undefined
}

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

/** Says something only while the counts are shown. */
const formatTogether = (state: AtlasState): string | undefined =>
  state.together === null || !overlaysOf(state).includes('counts') ? undefined : [state.together].join()

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The hash of a state: only what differs from the opening state, in a fixed order. Empty for the opening state. */
export const format = (state: AtlasState, opening: AtlasState): string => {
  const { panel } = state
  const parts: [string, string | undefined][] = [
    ['date', state.date === opening.date ? undefined : state.date],
    ['view', same(state.view, opening.view) ? undefined : state.view],
    ['layers', state.overlays === 'default' ? undefined : state.overlays.join(',')],
    ['opacity', formatOpacity(state)],
    ['dash', same(state.dash, opening.dash) ? undefined : state.dash],
    ['together', formatTogether(state)],
    ['against', state.against ?? undefined],
    ['split', same(state.split, opening.split) ? undefined : round(state.split * 100, 0)],
    ['at', state.at ? formatPlace(state.at) : undefined],
    ['path', state.path.length ? state.path.map(formatPlace).join(';') : undefined],
    ['rings', state.rings ? formatRings(state.rings) : undefined],
    ['filter', formatFilter(state.filter)],
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
