/**
 * Islands and reefs by who is there on the day shown. Shape tells the grade, hue and letter code the
 * holder, so that greyscale loses nothing. Small scale: group names, no possessor.
 */
import {
  during,
  isSelected,
  localName,
  scaled,
  scaledPx,
  themed,
  themedParty,
  visible,
  visibleLabels,
  type Expression,
} from '../expressions'
import { iconName } from '../icons'
import { circle, fonts, symbol, type LegendItem, type Overlay } from '../overlay'

/** From this zoom every feature has its symbol; below it a dot marks the outposts on the trackers' lists. */
const symbolsFrom = 5.5
const namesFrom = 7

/** Where several parties are present at once their symbols stand side by side. */
const shiftPx = 6

const isHeld: Expression = ['all', ['!=', ['get', 'grade'], 'none'], ['!=', ['get', 'grade'], 'unknown']]
/** False where a date known to the year or month alone leaves open who was there. */
const isSure: Expression = ['get', 'sure']
const orPerhaps = (id: 'post' | 'platform' | 'patrol' | 'contested'): Expression => [
  'case',
  isSure,
  iconName(id),
  iconName(`${id}-perhaps`),
]

const icon: Expression = [
  'match',
  ['get', 'grade'],
  ['garrison', 'civilian-post', 'grounded-ship'],
  orPerhaps('post'),
  'platform',
  orPerhaps('platform'),
  'patrol',
  orPerhaps('patrol'),
  'contested-presence',
  orPerhaps('contested'),
  'unknown',
  iconName('unknown'),
  iconName('nobody'),
]

const dots = circle('features-dots', 'features', {
  maxzoom: symbolsFrom,
  filter: ['all', ['get', 'tracked'], isHeld, during()],
  layout: { visibility: visible('features') },
  paint: {
    // Hollow where it is not sure.
    'circle-color': ['case', isSure, themedParty(), themed('halo')],
    'circle-radius': scaled([3, 1.5], [5.5, 2.6]),
    'circle-stroke-color': ['case', isSure, themed('halo'), themedParty()],
    'circle-stroke-width': ['case', isSure, 0.6, 1],
  },
  pick: 1,
})

const symbols = (id: string, filter: Expression) =>
  symbol(id, 'features', {
    minzoom: symbolsFrom,
    filter: ['all', filter, during()],
    layout: {
      visibility: visible('features'),
      'icon-image': icon,
      'icon-size': scaled([5.5, 0.62], [8, 0.95], [12, 1.3]),
      'icon-offset': [
        'match',
        ['get', 'shift'],
        -1,
        ['literal', [-shiftPx, 0]],
        1,
        ['literal', [shiftPx, 0]],
        ['literal', [0, 0]],
      ],
      'icon-allow-overlap': true,
      'icon-ignore-placement': false,
    },
    paint: { 'icon-color': themedParty(), 'icon-halo-color': themed('halo'), 'icon-halo-width': 1.2 },
    pick: 1,
  })

const nobody = symbols('features-nobody', ['!', isHeld])
const held = symbols('features-held', isHeld)

const selected = circle('features-selected', 'features', {
  filter: ['all', isSelected(), during()],
  layout: { visibility: visible('features') },
  paint: {
    'circle-color': themed('halo'),
    'circle-opacity': 0.35,
    'circle-radius': scaledPx(11),
    'circle-stroke-color': themed('selected'),
    'circle-stroke-width': 2,
  },
})

const text = {
  'text-color': themed('label'),
  'text-halo-color': themed('halo'),
  'text-halo-width': 1.3,
} as const

const codes = symbol('features-codes', 'features', {
  minzoom: 6.2,
  filter: ['all', ['!=', ['get', 'codes'], ''], during()],
  layout: {
    visibility: visibleLabels('features'),
    'text-field': ['step', ['zoom'], ['get', 'codes'], 8, ['get', 'held']],
    'text-font': fonts.upright,
    'text-size': scaledPx(9),
    'text-anchor': 'bottom',
    'text-offset': [0, -0.7],
  },
  paint: { ...text, 'text-color': themedParty('hue') },
})

const names = symbol('features-names', 'features', {
  minzoom: namesFrom,
  filter: ['all', during(), ['any', isHeld, ['>=', ['zoom'], 8]]],
  layout: {
    visibility: visibleLabels('features'),
    'text-field': localName(),
    'text-font': fonts.upright,
    'text-size': scaled([7, 10], [11, 13]),
    'text-anchor': 'top',
    'text-offset': [0, 0.6],
    'text-max-width': 8,
    'symbol-sort-key': ['case', ['get', 'tracked'], 0, isHeld, 1, 2],
  },
  paint: text,
})

const groups = symbol('features-groups', 'groups', {
  maxzoom: 6.8,
  layout: {
    visibility: visibleLabels('features'),
    'text-field': ['concat', localName(), '\n(', ['to-string', ['get', 'count']], ')'],
    'text-font': fonts.italic,
    'text-size': scaled([3, 12], [6.5, 17]),
    'text-letter-spacing': 0.06,
    'text-max-width': 10,
    'symbol-sort-key': ['-', ['get', 'count']],
    'text-line-height': 1.15,
    'text-padding': 4,
  },
  paint: { ...text, 'text-halo-color': themed('sea'), 'text-halo-width': 1.4 },
})

const gradeItem = (id: string, grade: string, sure = true): LegendItem => ({
  id,
  overlay: 'features',
  layers: [['none', 'unknown'].includes(grade) ? 'features-nobody' : 'features-held'],
  shape: 'point',
  sample: { grade, party: '', tracked: true, sure },
  zoom: 9,
  when: (_globals, { camera }) => camera.zoom >= symbolsFrom,
})

const legend: LegendItem[] = [
  gradeItem('features-post', 'garrison'),
  gradeItem('features-platform', 'platform'),
  gradeItem('features-patrol', 'patrol'),
  gradeItem('features-contested', 'contested-presence'),
  gradeItem('features-perhaps', 'garrison', false),
  gradeItem('features-unknown', 'unknown'),
  gradeItem('features-nobody', 'none'),
  {
    id: 'features-dots',
    overlay: 'features',
    layers: ['features-dots'],
    shape: 'point',
    sample: { grade: 'garrison', party: '', tracked: true, sure: true },
    zoom: 5,
    when: (_globals, { camera }) => camera.zoom < symbolsFrom,
  },
  {
    id: 'features-dots-perhaps',
    overlay: 'features',
    layers: ['features-dots'],
    shape: 'point',
    sample: { grade: 'garrison', party: '', tracked: true, sure: false },
    zoom: 5,
    when: (_globals, { camera }) => camera.zoom < symbolsFrom,
  },
]

export const features = {
  id: 'features',
  layers: [dots, selected, nobody, held, codes, names, groups],
  legend,
  dots,
  selected,
  nobody,
  held,
  codes,
  names,
  groups,
} satisfies Overlay & Record<string, unknown>
