/**
 * What the reader measures: a path and range rings. They come from the state, not from the data, so they have
 * a source of their own, empty in the first view, which each renderer fills anew (follow-measures.ts). Dashed
 * and in no party's colour: they are distances, nobody's claim.
 */
import type {
  CircleLayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { AtlasState } from '../state/state'
import { scaledPx, themed, type Expression } from './expressions'
import type { Flat } from './flat'
import { fonts } from './overlay'

export const measureSourceId = 'measure'

const isKind = (...kinds: string[]): Expression => ['match', ['get', 'kind'], kinds, true, false]

const casing: LineLayerSpecification = {
  id: 'measure-casing',
  type: 'line',
  source: measureSourceId,
  filter: isKind('leg', 'ring'),
  paint: { 'line-color': themed('halo'), 'line-width': scaledPx(3.4), 'line-opacity': 0.7 },
}

const rings: LineLayerSpecification = {
  id: 'measure-rings',
  type: 'line',
  source: measureSourceId,
  filter: isKind('ring'),
  paint: {
    'line-color': themed('selected'),
    'line-width': scaledPx(1.2),
    'line-dasharray': [7, 3, 1.5, 3],
  },
}

const path: LineLayerSpecification = {
  id: 'measure-path',
  type: 'line',
  source: measureSourceId,
  filter: isKind('leg'),
  paint: { 'line-color': themed('selected'), 'line-width': scaledPx(1.7), 'line-dasharray': [5, 3] },
}

const dots: CircleLayerSpecification = {
  id: 'measure-dots',
  type: 'circle',
  source: measureSourceId,
  filter: isKind('place', 'centre'),
  paint: {
    'circle-radius': scaledPx(['match', ['get', 'kind'], 'centre', 2.6, 3.6]),
    'circle-color': themed('halo'),
    'circle-stroke-color': themed('selected'),
    'circle-stroke-width': scaledPx(1.6),
  },
}

const words = {
  'text-color': themed('label'),
  'text-halo-color': themed('halo'),
  'text-halo-width': 1.8,
} as const

/** How far along a line, so that a label stands wherever the reader has moved the map. */
const distances: SymbolLayerSpecification = {
  id: 'measure-distances',
  type: 'symbol',
  source: measureSourceId,
  filter: isKind('leg', 'ring'),
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': 320,
    'text-field': ['get', 'label'],
    'text-font': fonts.upright,
    'text-size': scaledPx(11),
    'text-max-angle': 70,
    'text-padding': 2,
  },
  paint: words,
}

const numbers: SymbolLayerSpecification = {
  id: 'measure-numbers',
  type: 'symbol',
  source: measureSourceId,
  filter: isKind('place'),
  layout: {
    'text-field': ['get', 'label'],
    'text-font': fonts.upright,
    'text-size': scaledPx(11),
    'text-anchor': 'bottom-left',
    'text-offset': [0.45, -0.2],
    'text-allow-overlap': true,
  },
  paint: words,
}

/** One line of the legend; it belongs to no overlay that the reader switches. */
export interface MeasureLegendItem {
  id: string
  overlay: null
  layers: string[]
  shape: 'line'
  sample: Flat
  when: (state: AtlasState) => boolean
}

const legend: MeasureLegendItem[] = [
  {
    id: 'measure-path',
    overlay: null,
    layers: ['measure-casing', 'measure-path'],
    shape: 'line',
    sample: { kind: 'leg', label: '' },
    when: (state) => state.path.length > 1,
  },
  {
    id: 'measure-rings',
    overlay: null,
    layers: ['measure-casing', 'measure-rings'],
    shape: 'line',
    sample: { kind: 'ring', label: '' },
    when: (state) => state.rings !== null,
  },
]

export const measure = { casing, rings, path, dots, distances, numbers, legend }
