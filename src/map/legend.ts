/**
 * The legend of what is on, bottom of the page to top as the reader needs it. Swatches are drawn by
 * the map's own layers from a sample object, so a key can never differ from the map.
 */
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { svg, type SvgNode } from '../data/svg-node'
import type { Legend, SetSwatch } from '../state/renderer'
import { overlayIds, overlaysOf } from '../state/state'
import { coloredParties } from './colors'
import { globalsOf, type CountsFacts, type Globals } from './globals'
import type { Flat } from './flat'
import type { LegendItem, Overlay } from './overlay'
import { agreements } from './overlays/agreements'
import { baselines } from './overlays/baselines'
import { certainty } from './overlays/certainty'
import { claims } from './overlays/claims'
import { counts, setItem } from './overlays/counts'
import { control } from './overlays/control'
import { dash } from './overlays/dash'
import { depth } from './overlays/depth'
import { events } from './overlays/events'
import { features } from './overlays/features'
import { matters } from './overlays/matters'
import { places } from './overlays/places'
import { views } from './overlays/views'
import { patternFinder } from './set-patterns'
import { allPatterns, toSvgPattern } from './patterns'
import { compileStyle, type Subject } from './svg/compile'
import { iconMark, marks } from './svg/marks'
import { textBlock, textMark } from './svg/text'
import type { Pixel } from './svg/project'
import { measure, type MeasureLegendItem } from './measure'
import { painterList } from './style'

export const overlays: Overlay[] = [
  features,
  control,
  claims,
  counts,
  dash,
  certainty,
  baselines,
  agreements,
  depth,
  places,
  matters,
  events,
]

/** Order of the legend: presence, then claims, then the rest. */
export const legendItems: LegendItem[] = [
  ...features.legend,
  ...control.legend,
  ...views.legend,
  ...overlays.slice(2).flatMap(({ legend }) => legend),
]

const size = { width: 32, height: 20 } as const

const box = (left: number, right: number): Pixel[][] => [
  [
    [left, 1],
    [right, 1],
    [right, 19],
    [left, 19],
    [left, 1],
  ],
]

const outlines: Record<LegendItem['shape'], Pixel[][]> = {
  area: box(1, 31),
  line: [
    [
      [2, 10],
      [30, 10],
    ],
  ],
  point: [[[16, 10]]],
}

const geometryTypes = { area: 'Polygon', line: 'LineString', point: 'Point' } as const

type Item = LegendItem | MeasureLegendItem

const subjectOf = (shape: LegendItem['shape'], sample: Flat): Subject => ({
  geometry: { type: geometryTypes[shape], coordinates: [] } as Subject['geometry'],
  properties: { from: '0000-01-01', to: '9999-12-31', ...sample },
})

/** Objects that the layers draw, and where: one, or several side by side. */
const samplesOf = (item: Item, globals: Globals): [Subject, Pixel[][]][] => {
  const { shape, sample } = item
  const looks = 'steps' in item ? (item.steps?.(globals) ?? []) : []
  if (looks.length === 0) return [[subjectOf(shape, sample), outlines[shape]]]
  const widthPx = (size.width - 2) / looks.length
  return looks.map((look, index) => [
    subjectOf(shape, { ...sample, ...look }),
    box(1 + index * widthPx, 1 + (index + 1) * widthPx),
  ])
}

const findPattern = patternFinder(allPatterns(coloredParties))
const legendStyle: StyleSpecification = {
  version: 8,
  sources: {},
  layers: painterList as LayerSpecification[],
}
const defaultZoom = 6

const swatch = (item: Item, globals: Globals): SvgNode => {
  const { layers } = compileStyle(legendStyle, globals)
  const zoom = 'zoom' in item ? (item.zoom ?? defaultZoom) : defaultZoom
  const idPrefix = `legend-${item.id}-`
  const used: SvgNode[] = []
  const patternPaint = (name: string): string | undefined => {
    const pattern = findPattern(name)
    if (pattern) used.push(toSvgPattern(pattern, idPrefix))
    return pattern && `url(#${idPrefix}${name})`
  }
  const drawn = layers.filter(({ layer: { id } }) => item.layers.includes(id))
  const nodes = samplesOf(item, globals).flatMap(([subject, parts]) =>
    drawn.flatMap((layer) => {
      if (layer.layer.type !== 'symbol')
        return marks[layer.layer.type]?.(layer, subject, parts, { zoom, patternPaint }) ?? []
      const block = textBlock(layer, subject, zoom)
      const middle: Pixel = [16, 10]
      const centred = block && { ...block, anchor: 'center', offsetPx: [0, 0] as const }
      return [
        ...iconMark(layer, subject, middle, zoom),
        ...(centred ? [textMark(layer, subject, middle, centred, zoom)] : []),
      ]
    }),
  )
  return svg(
    'svg',
    { viewBox: `0 0 ${size.width} ${size.height}`, ...size, 'aria-hidden': 'true', focusable: 'false' },
    [...(used.length > 0 ? [svg('defs', {}, used)] : []), ...nodes],
  )
}

const fullStrength = Object.fromEntries(overlayIds.map((id) => [`opacity-${id}`, 1]))

/** Scale, selection, choice of a set and strength do not change what a key looks like: it is to be read. */
const legendGlobals = (globals: Globals, item: Item): Globals => ({
  ...globals,
  ...fullStrength,
  scale: 1,
  selected: '',
  together: '',
  // A muted sample would not match what it explains.
  party:
    globals['party'] === '' || item.sample['party'] === undefined
      ? globals['party']!
      : String(item.sample['party']),
})

/** The legend of a map with or without the mosaic. */
export const legendWith =
  (facts?: CountsFacts): Legend =>
  (state, darkSystem) => {
    const globals = globalsOf(state, darkSystem, facts)
    const shown = overlaysOf(state)
    const items: Item[] = [
      ...measure.legend.filter(({ when }) => when(state)),
      ...legendItems.filter(
        ({ overlay, when }) => shown.includes(overlay) && (when?.(globals, state) ?? true),
      ),
    ]
    return items.map((item) => ({
      id: item.id,
      overlay: item.overlay,
      message: `legend.${item.id}`,
      ...('values' in item && item.values && { values: item.values(globals) }),
      swatch: swatch(item, legendGlobals(globals, item)),
      layers: item.layers,
    }))
  }

export const legend: Legend = legendWith()

export const setSwatch: SetSwatch = (claimants, state, darkSystem) => {
  const item = setItem(claimants, state.dash)
  return swatch(item, legendGlobals(globalsOf(state, darkSystem), item))
}
