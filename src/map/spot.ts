/**
 * The spot that the reader asked about, as a crosshair. It is the one object of the map that comes from the
 * state, not from the data, so it has a source of its own, which each renderer fills anew: `at` is null, and
 * the source empty, until the reader asks.
 */
import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { AtlasState } from '../state/state'
import { scaledPx, themed } from './expressions'
import { iconName } from './icons'
import type { FlatCollection } from './sources'

export const spotSourceId = 'spot'

/** The spot as the source's data, longitude and latitude in WGS84 degrees. */
export const spotData = (at: AtlasState['at']): FlatCollection => ({
  type: 'FeatureCollection',
  features: at
    ? [{ type: 'Feature', geometry: { type: 'Point', coordinates: [...at] }, properties: { key: 'spot:at' } }]
    : [],
})

/** Drawn over every symbol and beside no label: it hides nothing that names a place. */
export const spotMark: SymbolLayerSpecification = {
  id: 'spot-mark',
  type: 'symbol',
  source: spotSourceId,
  layout: {
    'icon-image': iconName('spot'),
    'icon-size': scaledPx(1),
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
  },
  paint: { 'icon-color': themed('selected'), 'icon-halo-color': themed('halo'), 'icon-halo-width': 1.4 },
}
