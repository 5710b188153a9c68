/** What of the atlas's state the style reads, as MapLibre's global state: one function for both renderers. */
import type { Counts } from '../state/renderer'
import { dashReadings, overlayIds, overlaysOf, type AtlasState } from '../state/state'
import type { ThemeName } from './colors'
import { padDate } from './expressions'

export type Globals = Record<string, string | number | boolean>

/** The article's map is China's view at the article's date; the state carries the date. */
const articleParty = 'CHN'
const projectorScale = 1.5

export const resolveTheme = (theme: AtlasState['theme'], darkSystem: boolean): ThemeName =>
  theme === 'auto' ? (darkSystem ? 'dark' : 'light') : theme

/** Code of the claimant in view, '' for all. */
export const partyOfView = (view: AtlasState['view']): string =>
  view === 'all' ? '' : view === 'article' ? articleParty : view

/** Strength of each overlay, the same for every party in it. */
const opacities = (chosen: AtlasState['opacity']): Globals =>
  Object.fromEntries(overlayIds.map((id) => [`opacity-${id}`, chosen[id] ?? 1]))

export type CountsFacts = Pick<Counts, 'from' | 'to' | 'most'>

/** Of the mosaic, where it has come. */
const countsGlobals = ({ date, dash, together }: AtlasState, counts: CountsFacts | undefined): Globals => {
  const day = padDate(date, 'end')
  return {
    dash,
    together: [together ?? ''].flat().join('-'),
    isCounting: counts !== undefined && counts.from <= day && day < counts.to,
    ...Object.fromEntries(dashReadings.map((reading) => [`most-${reading}`, counts?.most[reading] ?? 0])),
  }
}

/** `counts` is given once the mosaic has come. */
export const globalsOf = (state: AtlasState, darkSystem: boolean, counts?: CountsFacts): Globals => {
  const shown = overlaysOf(state)
  return {
    view: state.view,
    party: partyOfView(state.view),
    date: padDate(state.date, 'end'),
    selected: state.selection ? `${state.selection.kind}:${state.selection.id}` : '',
    theme: resolveTheme(state.theme, darkSystem),
    scale: state.scale === 'projector' ? projectorScale : 1,
    labelLang: state.labelLang === 'auto' ? state.lang : state.labelLang,
    hideLabels: state.hide.includes('labels'),
    ...Object.fromEntries(overlayIds.map((id) => [`show-${id}`, shown.includes(id)])),
    ...opacities(state.opacity),
    ...countsGlobals(state, counts),
  }
}

/** Defaults that the style declares, so that it draws alone too. */
export const defaultGlobals: Globals = {
  view: 'all',
  party: '',
  date: '9999-12-30',
  selected: '',
  theme: 'light',
  scale: 1,
  labelLang: 'en',
  hideLabels: false,
  // How sure lines are takes the place of whose they are: never both.
  ...Object.fromEntries(overlayIds.map((id) => [`show-${id}`, id !== 'certainty'])),
  ...opacities({}),
  dash: 'surely',
  together: '',
  isCounting: false,
  ...Object.fromEntries(dashReadings.map((reading) => [`most-${reading}`, 0])),
}
