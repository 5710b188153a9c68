/**
 * Expressions named after what they mean. All state reaches the style through `global-state`, so
 * that the style itself never changes once built.
 */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { OverlayId } from '../state/state'
import { coloredParties, partyColor, themeColors, type Palette, type ThemeName } from './colors'

/** Either a constant or an expression; the style-spec's own types take both. */
export type Expression = ExpressionSpecification

export const globalState = (name: string): Expression => ['global-state', name]
const get = (name: string): Expression => ['get', name]

/** A date as it compares as a string: '1974-01' → '1974-01-01', absent → the open end. */
export const padDate = (date: string | undefined, open: 'start' | 'end'): string => {
  if (date === undefined) return open === 'start' ? '0000-01-01' : '9999-12-31'
  return (date + '-01-01').slice(0, Math.max(10, date.length))
}

/** In force on the day shown: `from` inclusive, `to` exclusive, both padded when the source is made. */
export const during = (): Expression => [
  'all',
  ['<=', get('from'), globalState('date')],
  ['<', globalState('date'), get('to')],
]

const byTheme = (value: (theme: ThemeName) => string | Expression): Expression =>
  [
    'match',
    globalState('theme'),
    'dark',
    value('dark'),
    'contrast',
    value('contrast'),
    value('light'),
  ] as unknown as Expression

/** A colour of the palette in the theme shown. */
export const themed = (name: keyof Palette): Expression => byTheme((theme) => themeColors[theme][name])

/** Any text that differs by theme, such as the name of a pattern. */
export const themedText = (value: (theme: ThemeName) => string | Expression): Expression => byTheme(value)

/** The colour of the party that a property names, in the theme shown. */
export const themedParty = (property = 'party'): Expression =>
  byTheme(
    (theme) =>
      [
        'match',
        get(property),
        ...coloredParties.flatMap((code) => [code, partyColor(code, theme)]),
        themeColors[theme].neutral,
      ] as unknown as Expression,
  )

/** The name in the label language, else English, else the first on file. */
export const localName = (): Expression => [
  'coalesce',
  ['get', ['concat', 'name:', globalState('labelLang')]],
  ['get', 'name:en'],
  ['get', 'name'],
]

export const isSelected = (): Expression => ['==', get('key'), globalState('selected')]

export const ifSelected = <T extends string | number | Expression>(yes: T, no: T): Expression =>
  ['case', isSelected(), yes, no] as unknown as Expression

/** Layout visibility that follows an overlay's switch and, where given, a further condition. */
export const visible = (overlay: OverlayId, condition: Expression | true = true): Expression => [
  'case',
  ['all', ['==', globalState(`show-${overlay}`), true], condition],
  'visible',
  'none',
]

/** The same for label layers, which the reader can hide together. */
export const visibleLabels = (overlay: OverlayId, condition: Expression | true = true): Expression =>
  visible(overlay, ['all', ['!', globalState('hideLabels')], condition])

/** True in the view of one claimant. */
export const inPartyView = (): Expression => ['!=', globalState('party'), '']

/** Outside a one-claimant view, or of the claimant in view. */
export const isInFocus = (property = 'party'): Expression => [
  'any',
  ['==', globalState('party'), ''],
  ['==', get(property), globalState('party')],
]

/** Full strength for what the view is about, fainter for the rest. */
export const muted = (opacity: number, faint: number, property = 'party'): Expression => [
  'case',
  isInFocus(property),
  opacity,
  faint,
]

/** The mosaic has come, and speaks of the day shown. */
export const isCounting = (): Expression => ['==', globalState('isCounting'), true]

/** Water is washed by number of claimants: in place of the claim areas. */
export const showsCounts = (): Expression => [
  'all',
  isCounting(),
  ['!', inPartyView()],
  ['any', ['==', globalState('show-claims'), true], ['==', globalState('show-counts'), true]],
]

/** Each set of claimants has its stripes. */
export const showsSets = (): Expression => ['all', showsCounts(), ['==', globalState('show-counts'), true]]

/** A property of the mosaic that differs by the setting for the dash area. */
export const bySetting = (name: string): Expression => ['get', ['concat', `${name}-`, globalState('dash')]]

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** Every second part from `first` on is an output; zoom may stand at the top of an expression only. */
const withOutputs = (parts: readonly unknown[], first: number, change: (output: unknown) => unknown) =>
  parts.map((part, index) => (index >= first && (index - first) % 2 === 0 ? change(part) : part))

/** An opacity times the strength that the reader gave the overlay. */
export const faded = (opacity: unknown, overlay: OverlayId): Expression => {
  const times = (value: unknown): unknown => ['*', globalState(`opacity-${overlay}`), value]
  const [operator, , third] = isList(opacity) ? opacity : []
  const byZoom = (input: unknown): boolean => isList(input) && input[0] === 'zoom'
  if (isList(opacity) && operator === 'step' && byZoom(opacity[1]))
    return withOutputs(opacity, 2, times) as Expression
  if (isList(opacity) && operator === 'interpolate' && byZoom(third))
    return withOutputs(opacity, 4, times) as Expression
  return times(opacity) as Expression
}

type Stop = readonly [zoom: number, value: number | Expression]

/** Linear in zoom, times the projector scale. */
export const scaled = (...stops: Stop[]): Expression =>
  [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...stops.flatMap(([zoom, value]) => [zoom, ['*', globalState('scale'), value]]),
  ] as unknown as Expression

export const zoomed = (...stops: Stop[]): Expression =>
  ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as unknown as Expression

/** A constant length times the projector scale. */
export const scaledPx = (px: number | Expression): Expression => ['*', globalState('scale'), px]
