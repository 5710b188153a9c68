/**
 * The dash line as printed on maps: one soft stroke an edition's dash, never a boundary. The area
 * inside fades out through nested bands, because no line was ever published between the dashes.
 */
import { edgeLayers, selectedCasing } from '../edges'
import { certainties, claimTintOpacity } from '../certainty-styles'
import {
  during,
  globalState,
  isInFocus,
  isSelected,
  muted,
  scaledPx,
  showsCounts,
  themed,
  themedParty,
  visible,
  visibleLabels,
  type Expression,
} from '../expressions'
import { fill, fonts, symbol, type LegendItem, type Overlay } from '../overlay'

/** The second digitisation shows how far readings differ: drawn when the reader picks the line. */
const shown: Expression = [
  'all',
  ['==', ['get', 'kind'], 'dash'],
  during(),
  ['any', ['!', ['get', 'secondReading']], isSelected()],
]

/** They are the step of the counts' wash that the dash area adds, where a count takes it in. */
const bandsShown: Expression = [
  'case',
  ['case', showsCounts(), ['!=', globalState('dash'), 'without'], ['==', globalState('show-dash'), true]],
  'visible',
  'none',
]

const bands = fill('dash-bands', 'bands', {
  filter: ['all', ['==', ['get', 'kind'], 'dash-area'], during(), isInFocus()],
  layout: { visibility: bandsShown },
  paint: {
    // The same grey wash as any other claim area, in as many steps as there are bands.
    'fill-color': themed('tint'),
    'fill-opacity': ['/', ['case', isSelected(), claimTintOpacity * 3, claimTintOpacity], ['get', 'steps']],
    'fill-antialias': false,
  },
  pick: 6,
})

const look = { filter: shown, color: themedParty(), visibility: visible('dash') } as const

const strokes = edgeLayers({
  ...look,
  prefix: 'dash',
  opacity: (full) => muted(full, full * 0.3),
  certainties,
  pick: 3,
})

const casing = selectedCasing('dash-casing', look)

const label = symbol('dash-label', 'dashLabels', {
  filter: during(),
  layout: {
    visibility: visibleLabels('dash'),
    'text-field': [
      'coalesce',
      ['get', ['concat', 'label:', ['global-state', 'labelLang']]],
      ['get', 'label:en'],
    ],
    'text-font': fonts.italic,
    'text-size': scaledPx(9.5),
    'text-anchor': 'left',
    'text-offset': [0.9, 0],
    'text-max-width': 7,
    'text-line-height': 1.1,
    // Wide of each other: one or two on the screen are enough.
    'text-padding': 40,
  },
  paint: {
    'text-color': themedParty(),
    'text-halo-color': themed('sea'),
    'text-halo-width': 1.4,
    'text-opacity': muted(1, 0.35),
  },
})

const legend: LegendItem[] = [
  {
    id: 'dash-line',
    overlay: 'dash',
    layers: ['dash-drawn-band', 'dash-drawn', 'dash-label'],
    shape: 'line',
    sample: { kind: 'dash', certainty: 'drawn', party: 'CHN', secondReading: false },
  },
  {
    id: 'dash-bands',
    overlay: 'dash',
    layers: ['dash-bands'],
    shape: 'area',
    sample: { kind: 'dash-area', party: 'CHN', step: 1, steps: 1 },
    when: ({ party, dash: reading, isCounting }) =>
      party === 'CHN' || (party === '' && !(isCounting === true && reading === 'without')),
  },
]

export const dash = {
  id: 'dash',
  layers: [bands, casing, ...strokes, label],
  legend,
  bands,
  casing,
  strokes,
  label,
} satisfies Overlay & Record<string, unknown>
