/** Lines in the style of their certainty: one layer for each, the same for every party. */
import type { LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Certainty } from '../data/contract'
import { certaintyStyles, dashInWidths, type CertaintyStyle } from './certainty-styles'
import { globalState, isSelected, scaled, themed, type Expression } from './expressions'
import { line } from './overlay'

export interface EdgeOptions {
  /** Layers are named `<prefix>-<certainty>`. */
  prefix: string
  filter: Expression
  color: Expression
  visibility: Expression
  /** Opacity factor of an object, for muting what a view is not about. */
  opacity: (full: number) => Expression | number
  certainties: readonly Certainty[]
  minzoom?: number
  pick: number
}

/** The reader asks how sure lines are, not whose. */
const isBySureness: Expression = ['==', globalState('show-certainty'), true]

/** Then every line has one ink, so that weight and dash alone speak; letter codes still tell whose it is. */
const inkOf = (color: Expression): Expression => ['case', isBySureness, themed('label'), color]

const emphasis = 1.35
const width = (px: number): Expression => {
  const at = (factor: number): Expression => [
    '*',
    px * factor,
    ['case', isBySureness, emphasis, 1] as unknown as Expression,
  ]
  return scaled([3, at(0.75)], [6, at(1)], [10, at(1.6)])
}
const ofCertainty = (filter: Expression, certainty: Certainty): Expression => [
  'all',
  ['==', ['get', 'certainty'], certainty],
  filter,
]

const stroke = (options: EdgeOptions, certainty: Certainty): LineLayerSpecification => {
  const style: CertaintyStyle = certaintyStyles[certainty]
  const dash = dashInWidths(style)
  return line(`${options.prefix}-${certainty}`, 'lines', {
    filter: ofCertainty(options.filter, certainty),
    layout: { visibility: options.visibility, 'line-cap': style.cap, 'line-join': 'round' },
    paint: {
      'line-color': inkOf(options.color),
      'line-width': width(style.widthPx),
      'line-opacity': options.opacity(style.opacity),
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
    pick: options.pick,
    ...(options.minzoom === undefined ? {} : { minzoom: options.minzoom }),
  })
}

const softBand = (options: EdgeOptions, certainty: Certainty, bandPx: number): LineLayerSpecification =>
  line(`${options.prefix}-${certainty}-band`, 'lines', {
    filter: ofCertainty(options.filter, certainty),
    layout: { visibility: options.visibility, 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': inkOf(options.color),
      'line-width': width(bandPx),
      'line-opacity': options.opacity(0.16),
    },
    ...(options.minzoom === undefined ? {} : { minzoom: options.minzoom }),
  })

export const edgeLayers = (options: EdgeOptions): LineLayerSpecification[] =>
  options.certainties.flatMap((certainty) => {
    const { bandPx } = certaintyStyles[certainty]
    return [
      ...(bandPx === undefined ? [] : [softBand(options, certainty, bandPx)]),
      stroke(options, certainty),
    ]
  })

/** A broad pale stroke under the selected line. */
export const selectedCasing = (
  id: string,
  { filter, color, visibility }: Pick<EdgeOptions, 'filter' | 'color' | 'visibility'>,
): LineLayerSpecification =>
  line(id, 'lines', {
    filter: ['all', isSelected(), filter],
    layout: { visibility, 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width(7), 'line-opacity': 0.3 },
  })
