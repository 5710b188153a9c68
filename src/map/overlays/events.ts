/**
 * What happened, where, up to the day shown: the latest event of each place, for a year at full strength, then
 * faintly. A symbol for each category in one neutral ink; what is known of the place is in its surround.
 */
import {
  globalState,
  isSelected,
  scaled,
  scaledPx,
  themed,
  visible,
  visibleLabels,
  type Expression,
} from '../expressions'
import { eventCategories } from '../event-icons'
import { iconName } from '../icons'
import { circle, fonts, symbol, type LegendItem, type Overlay } from '../overlay'

/** Clear of the island's own symbol, which stands to the left. */
const besidePx = 14
const faint = 0.5

const shown: Expression = [
  'all',
  ['<=', ['get', 'from'], globalState('date')],
  ['<', globalState('date'), ['get', 'to']],
]
const has = (precision: string): Expression => ['==', ['get', 'precision'], precision]
const strength: Expression = ['case', ['<', globalState('date'), ['get', 'fresh']], 1, faint]
const besideFeature: Expression = [
  'case',
  has('feature'),
  ['literal', [besidePx, 0]],
  ['literal', [0, 0]],
] as unknown as Expression

/** Surrounds are smaller in the legend, whose samples have no key. */
const onMap = (px: number, inLegendPx: number): Expression => ['case', ['has', 'key'], px, inLegendPx]

/** Around a position that is known roughly. */
const halo = circle('events-halo', 'events', {
  filter: ['all', shown, has('approximate')],
  layout: { visibility: visible('events') },
  paint: {
    'circle-color': themed('halo'),
    'circle-opacity': ['*', strength, 0.55],
    'circle-radius': scaledPx(onMap(13, 8)),
    'circle-stroke-color': themed('label'),
    'circle-stroke-width': 0.8,
    'circle-stroke-opacity': ['*', strength, 0.7],
  },
})

/** An open circle: the event belongs somewhere in the region, not to the spot in its middle. */
const region = symbol('events-region', 'events', {
  filter: ['all', shown, has('region')],
  layout: {
    visibility: visible('events'),
    'icon-image': iconName('event-region'),
    'icon-size': scaled([3, onMap(1.6, 0.8)], [7, onMap(2.2, 0.8)]),
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
  },
  paint: { 'icon-color': themed('label'), 'icon-opacity': strength },
})

const symbols = symbol('events-symbols', 'events', {
  filter: shown,
  layout: {
    visibility: visible('events'),
    'icon-image': [
      'match',
      ['get', 'category'],
      ...eventCategories.flatMap((id) => [id, iconName(`event-${id}`)]),
      iconName('event-other'),
    ] as unknown as Expression,
    'icon-size': scaled([3.5, 0.75], [6, 0.95], [12, 1.3]),
    'icon-offset': besideFeature,
    'icon-allow-overlap': true,
    'icon-ignore-placement': false,
  },
  paint: {
    'icon-color': themed('label'),
    'icon-opacity': strength,
    'icon-halo-color': themed('halo'),
    'icon-halo-width': 1.4,
  },
  pick: 2,
})

/** The event that a panel is about, whatever the day and the switches: the reader's mark, like the spot's. */
const selected = circle('spot-event', 'events', {
  filter: isSelected(),
  overlay: null,
  paint: {
    'circle-color': themed('halo'),
    'circle-opacity': 0.35,
    'circle-radius': scaledPx([
      'case',
      has('region'),
      26,
      has('approximate'),
      17,
      11,
    ] as unknown as Expression),
    'circle-stroke-color': themed('selected'),
    'circle-stroke-width': 2,
  },
})

/** How many are on file there by this day. */
const counts = symbol('events-counts', 'events', {
  minzoom: 4,
  filter: ['all', shown, ['>', ['get', 'count'], 1]],
  layout: {
    visibility: visibleLabels('events'),
    'text-field': ['to-string', ['get', 'count']],
    'text-font': fonts.upright,
    'text-size': scaledPx(9.5),
    'text-anchor': 'left',
    'text-offset': [
      'case',
      has('feature'),
      ['literal', [2.2, -0.4]],
      has('region'),
      ['literal', [2.3, -0.9]],
      ['literal', [1.5, -0.7]],
    ] as unknown as Expression,
  },
  paint: {
    'text-color': themed('label'),
    'text-opacity': strength,
    'text-halo-color': themed('halo'),
    'text-halo-width': 1.3,
  },
})

const sample = { category: 'other', precision: 'feature', count: 1, fresh: '9999-12-31' }

const legend: LegendItem[] = [
  ...eventCategories.map((category): LegendItem => ({
    id: `events-${category}`,
    overlay: 'events',
    layers: ['events-symbols'],
    shape: 'point',
    sample: { ...sample, category, precision: 'centred' },
  })),
  {
    id: 'events-approximate',
    overlay: 'events',
    layers: ['events-halo'],
    shape: 'point',
    sample: { ...sample, precision: 'approximate' },
    zoom: 4,
  },
  {
    id: 'events-region',
    overlay: 'events',
    layers: ['events-region'],
    shape: 'point',
    sample: { ...sample, precision: 'region' },
    zoom: 3,
  },
]

export const events = {
  id: 'events',
  layers: [halo, region, symbols, counts],
  legend,
  halo,
  region,
  selected,
  symbols,
  counts,
} satisfies Overlay & Record<string, unknown>
