/**
 * The view of one claimant, the article's map for anyone: yellow = it controls; orange hatching = it
 * claims, does not control, and others claim or object; neutral tint = its own waters with no other
 * claim on file. The same colours for whichever claimant is in view.
 */
import {
  during,
  globalState,
  inPartyView,
  scaled,
  themed,
  themedText,
  visible,
  type Expression,
} from '../expressions'
import { fill, fonts, line, symbol, type LegendItem } from '../overlay'

const ofClass = (name: string, land: boolean): Expression => [
  'all',
  ['==', ['get', 'party'], globalState('party')],
  ['==', ['get', 'class'], name],
  ['==', ['get', 'land'], land],
  during(),
]

const shown = { visibility: visible('control', inPartyView()) } as const
const claimedShown = { visibility: visible('claims', inPartyView()) } as const

const own = fill('views-own', 'views', {
  filter: ofClass('own-waters', false),
  layout: claimedShown,
  paint: { 'fill-color': themed('ownWaters'), 'fill-opacity': 0.55, 'fill-antialias': false },
  pick: 7,
  overlay: 'claims',
})

const claimed = (id: string, land: boolean) =>
  fill(id, 'views', {
    filter: ofClass('claims-not-controlled', land),
    layout: claimedShown,
    paint: { 'fill-pattern': themedText((theme) => `claimed-${theme}`), 'fill-opacity': ['get', 'fade'] },
    pick: 7,
    overlay: 'claims',
  })

const controls = (id: string, land: boolean) =>
  fill(id, 'views', {
    filter: ofClass('controls', land),
    layout: shown,
    paint: { 'fill-color': themed('controls'), 'fill-opacity': 0.8, 'fill-antialias': false },
    pick: 7,
    overlay: 'control',
  })

const controlsEdge = line('views-controls-edge', 'views', {
  filter: ofClass('controls', false),
  layout: { ...shown, 'line-join': 'round' },
  paint: { 'line-color': themed('controlsEdge'), 'line-width': 0.9 },
  overlay: 'control',
})

/** Finer cells as the map comes nearer: whole zooms, because filters are evaluated once a tile. */
const shownLevel: Expression = ['step', ['zoom'], 0, 5, 1, 6, 2, 7, 3, 8, 4]

/** Stays when labels are hidden and areas faded: a picture cropped from the area says whose claim it is. */
const label = symbol('views-label', 'viewLabels', {
  filter: [
    'all',
    ['==', ['get', 'party'], globalState('party')],
    ['<=', ['get', 'level'], shownLevel],
    during(),
  ],
  layout: {
    visibility: visible('claims', inPartyView()),
    'text-field': ['coalesce', ['get', ['concat', 'label:', globalState('labelLang')]], ['get', 'label:en']],
    'text-font': fonts.upright,
    'text-size': scaled([4, 10], [7, 12]),
    'text-offset': ['case', ['get', 'below'], ['literal', [0, 5.6]], ['literal', [0, 0]]],
    'text-max-width': 22,
    'text-line-height': 1.25,
    // Wide of each other, so that reefs between them stay to be seen.
    'text-padding': 16,
    'symbol-sort-key': ['get', 'level'],
  },
  paint: { 'text-color': themed('label'), 'text-halo-color': themed('sea'), 'text-halo-width': 2 },
  overlay: null,
})

const item = (
  id: string,
  overlay: LegendItem['overlay'],
  layers: string[],
  className: string,
): LegendItem => ({
  id,
  overlay,
  layers,
  shape: 'area',
  sample: { class: className, land: false, fade: 1 },
  when: ({ party }) => party !== '',
})

export const views = {
  legend: [
    item('views-controls', 'control', ['views-controls-sea', 'views-controls-edge'], 'controls'),
    item('views-claimed', 'claims', ['views-claimed-sea'], 'claims-not-controlled'),
    item('views-own', 'claims', ['views-own'], 'own-waters'),
  ] satisfies LegendItem[],
  own,
  claimedSea: claimed('views-claimed-sea', false),
  claimedLand: claimed('views-claimed-land', true),
  controlsSea: controls('views-controls-sea', false),
  controlsLand: controls('views-controls-land', true),
  controlsEdge,
  label,
}
