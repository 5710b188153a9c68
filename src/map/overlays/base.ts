/** The paper: sea, graticule, land. Always on; land has no countries and so no owners. */
import type { BackgroundLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { scaled, themed, zoomed } from '../expressions'
import { fill, line } from '../overlay'

const sea: BackgroundLayerSpecification = {
  id: 'base-sea',
  type: 'background',
  paint: { 'background-color': themed('sea') },
}

const lattice = { maxzoom: 8, paint: { 'line-color': themed('graticule'), 'line-width': 0.6 } } as const
/** Under the coarse land of the world, and again over the window that covers it. */
const graticule = line('base-graticule', 'graticule', lattice)
const graticuleInBox = line('base-graticule-in-box', 'graticuleInBox', lattice)

/** A wash on the sea side of the coast: the land covers its inner half. */
const shore = line('base-shore', 'coast', {
  layout: { 'line-join': 'round' },
  paint: { 'line-color': themed('shore'), 'line-width': zoomed([3, 4], [7, 12]) },
})

const world = fill('base-world', 'world', { paint: { 'fill-color': themed('land') } })

const worldCoast = line('base-world-coast', 'worldCoast', {
  layout: { 'line-join': 'round' },
  paint: { 'line-color': themed('coast'), 'line-width': scaled([3, 0.5], [8, 0.9]) },
})

/** Sea over the coarse land where the detailed land follows. */
const seaWindow = fill('base-sea-window', 'window', {
  paint: { 'fill-color': themed('sea'), 'fill-antialias': false },
})

const land = fill('base-land', 'land', { paint: { 'fill-color': themed('land') } })

const coast = line('base-coast', 'coast', {
  layout: { 'line-join': 'round' },
  paint: { 'line-color': themed('coast'), 'line-width': scaled([3, 0.5], [8, 0.9]) },
})

export const base = { sea, graticule, graticuleInBox, shore, world, worldCoast, seaWindow, land, coast }
