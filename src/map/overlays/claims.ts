/**
 * Claim areas: a grey wash for each area that covers a place, so that more claims read darker, and
 * their edges in one outline style, told apart by hue and letter code.
 */
import { edgeLayers, selectedCasing } from '../edges'
import { coloredParties } from '../colors'
import { certainties, claimTintOpacity } from '../certainty-styles'
import {
  during,
  inPartyView,
  isCounting,
  isSelected,
  muted,
  scaledPx,
  showsSets,
  themed,
  themedParty,
  visible,
  visibleLabels,
  type Expression,
} from '../expressions'
import { fill, fonts, symbol, type LegendItem, type Overlay } from '../overlay'

const isClaimLine: Expression = ['match', ['get', 'kind'], ['claim-line', 'zone-edge'], true, false]
/** Historical and administrative lines are no claims of today: drawn only when the reader picks them. */
const shown: Expression = ['all', isClaimLine, during(), ['any', ['get', 'counted'], isSelected()]]

const tint = fill('claims-tint', 'zones', {
  filter: ['all', ['get', 'counted'], during()],
  layout: { visibility: visible('claims', ['all', ['!', inPartyView()], ['!', isCounting()]]) },
  paint: { 'fill-color': themed('tint'), 'fill-opacity': claimTintOpacity, 'fill-antialias': false },
  pick: 5,
})

/** The claimant's own pattern on the claim that the reader picked: never more than one claim at once. */
const picked = fill('claims-picked', 'zones', {
  // The area inside the dashes has no edge to fill to: its bands answer instead (dash.ts).
  filter: ['all', isSelected(), during(), ['!=', ['get', 'kind'], 'dash-area']],
  // Stripes of claimants who claim together are on: no second hatch over them.
  layout: { visibility: visible('claims', ['!', showsSets()]) },
  paint: { 'fill-pattern': ['concat', 'party-', ['get', 'party'], '-', ['global-state', 'theme']] },
  pick: 5,
})

const look = {
  filter: shown,
  color: themedParty(),
  visibility: visible('claims'),
} as const

const edges = edgeLayers({
  ...look,
  prefix: 'claims',
  opacity: (full) => muted(full, full * 0.3),
  certainties,
  pick: 3,
})

const casing = selectedCasing('claims-casing', look)

const codes = symbol('claims-codes', 'lines', {
  filter: ['all', shown, ['!=', ['get', 'certainty'], 'coast']],
  minzoom: 3.2,
  layout: {
    visibility: visibleLabels('claims'),
    'symbol-placement': 'line',
    'symbol-spacing': 170,
    'text-max-angle': 60,
    'text-field': [
      'step',
      ['zoom'],
      ['get', 'party'],
      7,
      [
        'case',
        ['==', ['get', 'instrument'], ''],
        ['get', 'party'],
        ['concat', ['get', 'party'], ' · ', ['get', 'instrument']],
      ],
    ],
    'text-font': fonts.upright,
    'text-size': scaledPx(10),
    'text-letter-spacing': 0.08,
    'text-padding': 3,
  },
  paint: {
    'text-color': themedParty(),
    'text-halo-color': themed('sea'),
    'text-halo-width': 1.6,
    'text-opacity': muted(1, 0.35),
  },
})

/** Japan is a party in the East China Sea only: listed while that sea can be on the screen. */
const japanFrom = { lat: 21, lonFrom: 115, zoomBelow: 4.6 } as const

const partyItem = (code: string): LegendItem => ({
  id: `claims-${code}`,
  overlay: 'claims',
  layers: ['claims-published', 'claims-codes'],
  shape: 'line',
  sample: { party: code, certainty: 'published', kind: 'claim-line', instrument: '', counted: true },
  ...(code === 'JPN'
    ? {
        when: (_globals, { camera }) =>
          camera.zoom < japanFrom.zoomBelow || (camera.lat > japanFrom.lat && camera.lon > japanFrom.lonFrom),
      }
    : {}),
})

const certaintyItem = (certainty: string): LegendItem => ({
  id: `certainty-${certainty}`,
  overlay: 'claims',
  layers: [`claims-${certainty}`],
  shape: 'line',
  sample: { party: '', certainty, kind: 'claim-line', counted: true },
})

const legend: LegendItem[] = [
  ...coloredParties.map(partyItem),
  ...['published', 'coast', 'computed'].map(certaintyItem),
  {
    id: 'claims-tint',
    overlay: 'claims',
    layers: ['claims-tint'],
    shape: 'area',
    sample: { counted: true, party: '' },
    when: ({ party, isCounting: counts }) => party === '' && counts !== true,
  },
]

export const claims = {
  id: 'claims',
  layers: [tint, picked, casing, ...edges, codes],
  legend,
  tint,
  picked,
  casing,
  edges,
  codes,
} satisfies Overlay & Record<string, unknown>
