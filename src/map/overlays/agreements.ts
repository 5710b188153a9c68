/** Treaty lines and joint areas, in no party's hue, with the codes of those they bind. */
import { edgeLayers, selectedCasing } from '../edges'
import { certainties } from '../certainty-styles'
import { during, scaledPx, themed, visible, visibleLabels, type Expression } from '../expressions'
import { fonts, symbol, type Overlay } from '../overlay'

const shown: Expression = [
  'all',
  ['match', ['get', 'kind'], ['agreement', 'joint-area'], true, false],
  during(),
]
const look = { filter: shown, color: themed('agreement'), visibility: visible('agreements') } as const

const lines = edgeLayers({ ...look, prefix: 'agreements', opacity: (full) => full, certainties, pick: 3 })
const casing = selectedCasing('agreements-casing', look)

const codes = symbol('agreements-codes', 'lines', {
  filter: shown,
  minzoom: 4,
  layout: {
    visibility: visibleLabels('agreements'),
    'symbol-placement': 'line',
    'symbol-spacing': 280,
    'text-field': ['get', 'parties'],
    'text-font': fonts.upright,
    'text-size': scaledPx(9.5),
    'text-padding': 6,
  },
  paint: { 'text-color': themed('agreement'), 'text-halo-color': themed('sea'), 'text-halo-width': 1.4 },
})

export const agreements = {
  id: 'agreements',
  layers: [casing, ...lines, codes],
  legend: [
    {
      id: 'agreements',
      overlay: 'agreements',
      layers: ['agreements-published', 'agreements-codes'],
      shape: 'line',
      sample: { kind: 'agreement', certainty: 'published', party: '', parties: '' },
    },
  ],
  lines,
  casing,
  codes,
} satisfies Overlay & Record<string, unknown>
