/**
 * How sure lines are. The lines themselves follow (edges.ts): one ink for all parties, so that weight and dash
 * speak alone. Here are the soft bands of true ground width round them: four nested strokes for an error that
 * is alike on both sides, and the data's own nested areas where a limit may lie farther out only.
 */
import { during, isInFocus, isSelected, muted, themed, visible, type Expression } from '../expressions'
import { fill, line, type LegendItem, type Overlay } from '../overlay'

const ofKind = (overlay: string, ...kinds: string[]): Expression =>
  [
    'all',
    ['==', ['global-state', `show-${overlay}`], true],
    ['match', ['get', 'kind'], kinds, true, false],
  ] as unknown as Expression

/** Bands go with the lines that are drawn. */
const isDrawn: Expression = [
  'any',
  ['all', ofKind('claims', 'claim-line', 'zone-edge'), ['any', ['get', 'counted'], isSelected()]],
  ['all', ofKind('dash', 'dash'), ['any', ['!', ['get', 'secondReading']], isSelected()]],
  ofKind('baselines', 'baseline'),
  ofKind('agreements', 'agreement', 'joint-area'),
]

const deepest = 24
/** Doubles with every zoom, as the ground does. */
const groundWidth = (share: number): Expression =>
  [
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    0,
    ['*', share, ['get', 'groundPx']],
    deepest,
    ['*', share * 2 ** deepest, ['get', 'groundPx']],
  ] as unknown as Expression

/** Of the whole width, outermost first. */
const steps = { widest: 1, wide: 0.75, narrow: 0.5, narrowest: 0.25 } as const
const stepOpacity = 0.11

const near = Object.entries(steps).map(([name, share]) =>
  line(`certainty-near-${name}`, 'lines', {
    filter: ['all', ['>', ['get', 'groundPx'], 0], during(), isDrawn],
    layout: { visibility: visible('certainty'), 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': themed('label'),
      'line-width': groundWidth(share),
      'line-opacity': muted(stepOpacity, stepOpacity * 0.3),
    },
  }),
)

const margins = fill('certainty-margins', 'bands', {
  filter: ['all', ['==', ['get', 'kind'], 'limit'], during(), isInFocus()],
  layout: { visibility: visible('certainty', ['==', ['global-state', 'show-claims'], true]) },
  paint: {
    'fill-color': themed('label'),
    'fill-opacity': ['/', 0.44, ['get', 'steps']],
    'fill-antialias': false,
  },
})

const legend: LegendItem[] = [
  {
    id: 'certainty-drawn',
    overlay: 'certainty',
    layers: ['dash-drawn-band', 'dash-drawn'],
    shape: 'line',
    sample: { kind: 'dash', certainty: 'drawn', party: '', secondReading: false },
  },
  {
    id: 'certainty-near',
    overlay: 'certainty',
    layers: near.map(({ id }) => id),
    shape: 'line',
    sample: { kind: 'claim-line', certainty: 'published', party: '', counted: true, groundPx: 14 / 2 ** 6 },
    when: (globals) => globals['show-claims'] === true,
  },
  {
    id: 'certainty-margins',
    overlay: 'certainty',
    layers: ['certainty-margins'],
    shape: 'area',
    sample: { kind: 'limit', party: '', step: 1, steps: 2 },
    when: (globals) => globals['show-claims'] === true,
  },
]

export const certainty = {
  id: 'certainty',
  layers: [margins, ...near],
  legend,
  margins,
  near,
} satisfies Overlay & Record<string, unknown>
