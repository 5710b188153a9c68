/**
 * How many claim a patch of water, and who together. One wash for each cell of the mosaic, darker with
 * each claimant, in place of one for each claim area (claims.ts), which adds up where one claimant has
 * several; and on request stripes of those who claim, one pattern for each set. Outside one-claimant
 * views only: there the same water has the classes of the claimant in view.
 */
import { dashReadings, type DashReading, type OverlayId } from '../../state/state'
import { claimTintOpacity } from '../certainty-styles'
import {
  bySetting,
  globalState,
  inPartyView,
  isCounting,
  showsCounts,
  themed,
  visible,
  type Expression,
} from '../expressions'
import { fill, line, type LegendItem, type Overlay } from '../overlay'
import { setName } from '../set-patterns'

const isCell: Expression = ['==', ['get', 'part'], 'cell']
const inAllViews: Expression = ['all', isCounting(), ['!', inPartyView()]]

const tint = fill('counts-tint', 'mosaic', {
  filter: ['all', isCell, ['>', bySetting('wash'), 0]],
  layout: { visibility: ['case', showsCounts(), 'visible', 'none'] },
  paint: {
    'fill-color': themed('tint'),
    'fill-opacity': ['*', claimTintOpacity, ['coalesce', bySetting('wash'), 1]],
    'fill-antialias': false,
  },
  overlay: 'claims',
})

/** What the reader chose among the sets stands out, the rest steps back. */
const isBroughtOut: Expression = [
  'any',
  ['==', globalState('together'), ''],
  ['==', bySetting('set'), globalState('together')],
  ['==', ['to-string', bySetting('count')], globalState('together')],
]

const sets = fill('counts-sets', 'mosaic', {
  filter: ['all', isCell, ['>', bySetting('count'), 0]],
  layout: { visibility: visible('counts', inAllViews) },
  paint: {
    'fill-pattern': ['concat', 'set-', bySetting('set'), '-', globalState('theme')],
    'fill-opacity': ['case', isBroughtOut, 1, 0.18],
  },
})

/** Outside it nobody is counted. */
const limit = line('counts-limit', 'mosaic', {
  filter: ['==', ['get', 'part'], 'limit'],
  layout: { visibility: visible('counts', inAllViews), 'line-cap': 'round' },
  paint: {
    'line-color': themed('neutral'),
    'line-width': 1,
    'line-dasharray': [0, 3],
    'line-opacity': 0.9,
  },
})

/** One step for each number that some cell has, from light to dark. */
const tintItem =
  (overlay: OverlayId, prefix: string, isMeant: (showsSets: boolean) => boolean) =>
  (reading: DashReading): LegendItem => ({
    id: `${prefix}-${reading}`,
    overlay,
    layers: ['counts-tint'],
    shape: 'area',
    sample: { part: 'cell' },
    steps: ({ [`most-${reading}`]: most }) =>
      Array.from({ length: Number(most) }, (_, index) => ({ [`wash-${reading}`]: index + 1 })),
    values: ({ [`most-${reading}`]: most }) => ({ most: Number(most) }),
    when: (globals, { dash }) =>
      globals['party'] === '' &&
      globals['isCounting'] === true &&
      dash === reading &&
      isMeant(globals['show-counts'] === true),
  })

const sampleSet = ['BRN', 'CHN', 'MYS']
const sample = Object.fromEntries(
  dashReadings.flatMap((reading) => [
    [`count-${reading}`, sampleSet.length],
    [`set-${reading}`, setName(sampleSet)],
  ]),
)
const isShown: LegendItem['when'] = ({ party, isCounting: counts }) => party === '' && counts === true

const legend: LegendItem[] = [
  ...dashReadings.map(tintItem('claims', 'claims-counted', (showsSets) => !showsSets)),
  ...dashReadings.map(tintItem('counts', 'counts-tint', (showsSets) => showsSets)),
  {
    id: 'counts-sets',
    overlay: 'counts',
    layers: ['counts-tint', 'counts-sets'],
    shape: 'area',
    sample: { part: 'cell', ...sample },
    when: isShown,
  },
  {
    id: 'counts-limit',
    overlay: 'counts',
    layers: ['counts-limit'],
    shape: 'line',
    sample: { part: 'limit' },
    when: isShown,
  },
]

/** The key of one set, drawn like its cells. */
export const setItem = (claimants: readonly string[], reading: DashReading): LegendItem => ({
  id: `counts-set-${setName(claimants)}`,
  overlay: 'counts',
  layers: ['counts-tint', 'counts-sets'],
  shape: 'area',
  sample: {
    part: 'cell',
    [`count-${reading}`]: claimants.length,
    [`wash-${reading}`]: claimants.length,
    [`set-${reading}`]: setName(claimants),
  },
})

export const counts = {
  id: 'counts',
  layers: [tint, sets, limit],
  legend,
  tint,
  sets,
  limit,
} satisfies Overlay & Record<string, unknown>
