/** Towns for orientation, fewer at small scale. */
import { localName, scaledPx, themed, visibleLabels } from '../expressions'
import { circle, fonts, symbol, type Overlay } from '../overlay'
import type { Expression } from '../expressions'

/** Whole zooms: MapLibre evaluates filters once a tile. */
const shownRank: Expression = ['step', ['zoom'], 1, 5, 2, 6, 3]
const isShown: Expression = ['<=', ['get', 'rank'], shownRank]

const dots = circle('places-dots', 'places', {
  minzoom: 3.4,
  filter: isShown,
  layout: { visibility: visibleLabels('places') },
  paint: {
    'circle-color': themed('land'),
    'circle-radius': scaledPx(1.6),
    'circle-stroke-color': themed('placeLabel'),
    'circle-stroke-width': 0.9,
  },
})

const names = symbol('places-names', 'places', {
  minzoom: 3.4,
  filter: isShown,
  layout: {
    visibility: visibleLabels('places'),
    'text-field': localName(),
    'text-font': fonts.upright,
    'text-size': scaledPx(10.5),
    'text-anchor': 'left',
    'text-offset': [0.5, 0],
    'symbol-sort-key': ['get', 'rank'],
    'text-max-width': 9,
  },
  paint: { 'text-color': themed('placeLabel'), 'text-halo-color': themed('halo'), 'text-halo-width': 1.1 },
})

export const places = {
  id: 'places',
  layers: [dots, names],
  legend: [
    {
      id: 'places-names',
      overlay: 'places',
      layers: ['places-dots', 'places-names'],
      shape: 'point',
      sample: { rank: 1 },
      when: (globals) => globals['hideLabels'] !== true,
    },
  ],
  dots,
  names,
} satisfies Overlay & Record<string, unknown>
