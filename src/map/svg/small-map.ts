/**
 * Small pictures of the map for the comparison: the same style with fewer words, and without the other
 * claimants' lines, which the big map shows faintly and which here have pictures of their own.
 */
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FirstView } from '../../data/contract'
import type { SvgNode } from '../../data/svg-node'
import type { SmallPicture } from '../../state/renderer'
import { clampCamera } from '../camera'
import { isInFocus } from '../expressions'
import { globalsOf } from '../globals'
import type { Pattern } from '../patterns'
import { buildStyle } from '../style'
import { drawSvg } from './draw'

/** Symbols and the names of groups; every other text is for the big map. */
const symbolsKept: ReadonlySet<string> = new Set(['features-nobody', 'features-held', 'features-groups'])

const isKept = ({ id, type }: LayerSpecification): boolean => type !== 'symbol' || symbolsKept.has(id)

const ofTheView = (layer: LayerSpecification): LayerSpecification =>
  'source' in layer && layer.source === 'lines' && layer.type === 'line'
    ? { ...layer, filter: ['all', isInFocus(), layer.filter ?? true] as never }
    : layer

interface SmallStyle {
  style: StyleSpecification
  patterns: Pattern[]
}

/** Built once for the data: eight pictures share it. */
const styles = new WeakMap<FirstView, SmallStyle>()

const styleOf = (data: FirstView): SmallStyle => {
  const known = styles.get(data)
  if (known) return known
  const { style, patterns } = buildStyle(data)
  const layers = style.layers.filter(isKept).map(ofTheView)
  const built = { style: { ...style, layers }, patterns }
  styles.set(data, built)
  return built
}

/** A picture of this size is read at arm's length, whole: finer detail is not seen. */
const tolerancePx = 0.8

export const drawSmallMap = (
  data: FirstView,
  { state, size, label, idPrefix, darkSystem }: SmallPicture,
): SvgNode => {
  const { style, patterns } = styleOf(data)
  const camera = clampCamera(state.camera)
  return drawSvg(style, patterns, globalsOf(state, darkSystem), camera, size, {
    label,
    idPrefix,
    tolerancePx,
    wholeTexts: true,
  })
}
