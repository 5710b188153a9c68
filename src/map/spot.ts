/**
 * The spot that the reader asked about, as a crosshair, and lines from it to the coasts whose distances the
 * panel tells. They alone of the map come from the state, not from the data, so they have a source of their
 * own, which each renderer fills anew: `at` is null, and the source empty, until the reader asks.
 */
import type { LineLayerSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Rays } from '../state/renderer'
import type { AtlasState } from '../state/state'
import { scaledPx, themed } from './expressions'
import { iconName } from './icons'
import type { FlatCollection } from './sources'

export const spotSourceId = 'spot'

/** The spot as the source's data, longitude and latitude in WGS84 degrees; no lines without a spot. */
export const spotData = (at: AtlasState['at'], rays: Rays = []): FlatCollection => ({
  type: 'FeatureCollection',
  features: at
    ? [
        ...rays.map((ray): FlatCollection['features'][number] => ({
          type: 'Feature',
          geometry: { type: 'LineString', coordinates: ray.map((place) => [...place]) },
          properties: { key: 'spot:ray' },
        })),
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [...at] },
          properties: { key: 'spot:at' },
        },
      ]
    : [],
})

/** Dots that lead from the spot: no party's colour, as they are nobody's line. */
export const spotRays: LineLayerSpecification = {
  id: 'spot-rays',
  type: 'line',
  source: spotSourceId,
  filter: ['==', ['geometry-type'], 'LineString'],
  layout: { 'line-cap': 'round' },
  paint: {
    'line-color': themed('selected'),
    'line-width': scaledPx(1.4),
    'line-dasharray': [0, 2.6],
    'line-opacity': 0.8,
  },
}

/** Drawn over every symbol and beside no label: it hides nothing that names a place. */
export const spotMark: SymbolLayerSpecification = {
  id: 'spot-mark',
  type: 'symbol',
  source: spotSourceId,
  filter: ['==', ['geometry-type'], 'Point'],
  layout: {
    'icon-image': iconName('spot'),
    'icon-size': scaledPx(1),
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
  },
  paint: { 'icon-color': themed('selected'), 'icon-halo-color': themed('halo'), 'icon-halo-width': 1.4 },
}
