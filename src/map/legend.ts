/**
 * The legend of what is on, bottom of the page to top as the reader needs it. Swatches are drawn by
 * the map's own layers from a sample object, so a key can never differ from the map.
 */
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { svg, type SvgNode } from '../data/svg-node'
import type { Legend } from '../state/renderer'
import { overlayIds, overlaysOf } from '../state/state'
import { coloredParties } from './colors'
import { globalsOf, type Globals } from './globals'
import type { LegendItem, Overlay } from './overlay'
import { agreements } from './overlays/agreements'
import { baselines } from './overlays/baselines'
import { claims } from './overlays/claims'
import { control } from './overlays/control'
import { dash } from './overlays/dash'
import { depth } from './overlays/depth'
import { features } from './overlays/features'
import { matters } from './overlays/matters'
import { places } from './overlays/places'
import { views } from './overlays/views'
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
  dash,
  baselines,
  agreements,
  depth,
  places,
  matters,
]

/** Order of the legend: presence, then claims, then the rest. */
export const legendItems: LegendItem[] = [
  ...features.legend,
  ...control.legend,
  ...views.legend,
  ...overlays.slice(2).flatMap(({ legend }) => legend),
]

const size = { width: 32, height: 20 } as const

const outlines: Record<LegendItem['shape'], Pixel[][]> = {
  area: [
    [
      [1, 1],
      [31, 1],
      [31, 19],
      [1, 19],
      [1, 1],
    ],
  ],
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

const sampleOf = ({ shape, sample }: Item): Subject => ({
  geometry: { type: geometryTypes[shape], coordinates: [] } as Subject['geometry'],
  properties: { from: '0000-01-01', to: '9999-12-31', ...sample },
})

const patterns = new Map(allPatterns(coloredParties).map((pattern) => [pattern.id, pattern]))
const legendStyle: StyleSpecification = {
  version: 8,
  sources: {},
  layers: painterList as LayerSpecification[],
}
const defaultZoom = 6

const swatch = (item: Item, globals: Globals): SvgNode => {
  const { layers } = compileStyle(legendStyle, globals)
  const subject = sampleOf(item)
  const zoom = 'zoom' in item ? (item.zoom ?? defaultZoom) : defaultZoom
  const parts = outlines[item.shape]
  const idPrefix = `legend-${item.id}-`
  const used: SvgNode[] = []
  const patternPaint = (name: string): string | undefined => {
    const pattern = patterns.get(name)
    if (pattern) used.push(toSvgPattern(pattern, idPrefix))
    return pattern && `url(#${idPrefix}${name})`
  }
  const nodes = layers
    .filter(({ layer: { id } }) => item.layers.includes(id))
    .flatMap((layer) => {
      if (layer.layer.type !== 'symbol')
        return marks[layer.layer.type]?.(layer, subject, parts, { zoom, patternPaint }) ?? []
      const block = textBlock(layer, subject, zoom)
      const middle: Pixel = [16, 10]
      const centred = block && { ...block, anchor: 'center', offsetPx: [0, 0] as const }
      return [
        ...iconMark(layer, subject, middle, zoom),
        ...(centred ? [textMark(layer, subject, middle, centred, zoom)] : []),
      ]
    })
  return svg(
    'svg',
    { viewBox: `0 0 ${size.width} ${size.height}`, ...size, 'aria-hidden': 'true', focusable: 'false' },
    [...(used.length > 0 ? [svg('defs', {}, used)] : []), ...nodes],
  )
}

const fullStrength = Object.fromEntries(overlayIds.map((id) => [`opacity-${id}`, 1]))

/** Scale, selection and strength do not change what a key looks like: it is to be read. */
const legendGlobals = (globals: Globals, item: Item): Globals => ({
  ...globals,
  ...fullStrength,
  scale: 1,
  selected: '',
  // A muted sample would not match what it explains.
  party:
    globals['party'] === '' || item.sample['party'] === undefined
      ? globals['party']!
      : String(item.sample['party']),
})

export const legend: Legend = (state, darkSystem) => {
  const globals = globalsOf(state, darkSystem)
  const shown = overlaysOf(state)
  const items: Item[] = [
    ...measure.legend.filter(({ when }) => when(state)),
    ...legendItems.filter(({ overlay, when }) => shown.includes(overlay) && (when?.(globals, state) ?? true)),
  ]
  return items.map((item) => ({
    id: item.id,
    overlay: item.overlay,
    message: `legend.${item.id}`,
    swatch: swatch(item, legendGlobals(globals, item)),
    layers: item.layers,
  }))
}
