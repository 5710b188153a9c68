/**
 * Control: solid, in the holder's hue. A vicinity makes a speck visible and is no legal zone; held
 * by patrol alone, or not surely held on the day, it is an outline without fill.
 */
import { during, isInFocus, scaled, themedParty, visible, type Expression } from '../expressions'
import { fill, line, type LegendItem, type Overlay } from '../overlay'

const isVicinity: Expression = ['all', ['==', ['get', 'kind'], 'vicinity'], during(), isInFocus()]
const isPatrol: Expression = ['==', ['get', 'grade'], 'patrol']
/** In a one-claimant view the vicinities of that claimant are among its yellow areas. */
const inAllView: Expression = ['==', ['global-state', 'party'], '']

const vicinities = fill('control-vicinities', 'control', {
  minzoom: 4.5,
  filter: ['all', isVicinity, ['!', isPatrol], ['get', 'sure']],
  layout: { visibility: visible('control', inAllView) },
  // Of the layer, not of each disc: one holder's discs that overlap read as one area.
  paint: { 'fill-color': themedParty(), 'fill-layer-opacity': 0.3, 'fill-antialias': false },
  pick: 4,
})

const outlines = line('control-outlines', 'control', {
  minzoom: 4.5,
  filter: isVicinity,
  layout: { visibility: visible('control'), 'line-join': 'round' },
  paint: { 'line-color': themedParty(), 'line-width': scaled([4.5, 0.5], [8, 1.2]), 'line-opacity': 0.75 },
  pick: 4,
})

const item = (id: string, grade: string, layers: string[], sure = true): LegendItem => ({
  id,
  overlay: 'control',
  layers,
  shape: 'area',
  sample: { kind: 'vicinity', grade, party: '', sure },
  zoom: 8,
  when: ({ party }, { camera }) => party === '' && camera.zoom >= 4.5,
})

export const control = {
  id: 'control',
  layers: [vicinities, outlines],
  legend: [
    item('control-vicinities', 'garrison', ['control-vicinities', 'control-outlines']),
    item('control-patrol', 'patrol', ['control-outlines']),
    item('control-perhaps', 'garrison', ['control-outlines'], false),
  ],
  vicinities,
  outlines,
} satisfies Overlay & Record<string, unknown>
