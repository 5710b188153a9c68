/** Depth contours: four honest lines, too coarse for reefs. */
import { scaled, scaledPx, themed, visible, visibleLabels } from '../expressions'
import { fonts, line, symbol, type Overlay } from '../overlay'

const contours = line('depth-contours', 'depth', {
  layout: { visibility: visible('depth'), 'line-join': 'round' },
  paint: {
    'line-color': themed('depth'),
    'line-width': scaled([3, 0.6], [8, 1]),
    // Two lines suffice for the whole sea: the shelf's edge and the basin.
    'line-opacity': ['step', ['zoom'], ['match', ['get', 'depthM'], [200, 2000], 1, 0], 5, 1],
  },
})

const figures = symbol('depth-figures', 'depth', {
  minzoom: 5,
  layout: {
    visibility: visibleLabels('depth'),
    'symbol-placement': 'line',
    'symbol-spacing': 320,
    'text-field': ['concat', ['to-string', ['get', 'depthM']], ' m'],
    'text-font': fonts.italic,
    'text-size': scaledPx(9),
    'text-padding': 12,
  },
  paint: { 'text-color': themed('depthLabel'), 'text-halo-color': themed('sea'), 'text-halo-width': 1.2 },
})

export const depth = {
  id: 'depth',
  layers: [contours, figures],
  legend: [
    {
      id: 'depth-contours',
      overlay: 'depth',
      layers: ['depth-contours'],
      shape: 'line',
      sample: { depthM: 200 },
      zoom: 8,
    },
  ],
  contours,
  figures,
} satisfies Overlay & Record<string, unknown>
