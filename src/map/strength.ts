/** The strength that the reader gives an overlay, worked into every opacity that its layers have. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { OverlayId } from '../state/state'
import { faded } from './expressions'

type LayerType = LayerSpecification['type']

export interface Look {
  paint?: object | undefined
  layout?: object | undefined
}

/** A layer that fades as a whole does so once; a symbol layer draws icons, texts or both. */
const opacitiesOf = (type: LayerType, { paint = {}, layout = {} }: Look): string[] => {
  if (type === 'circle') return ['circle-opacity', 'circle-stroke-opacity']
  if (type === 'fill') return ['fill-layer-opacity' in paint ? 'fill-layer-opacity' : 'fill-opacity']
  if (type !== 'symbol') return [`${type}-opacity`]
  return [
    ...('icon-image' in layout ? ['icon-opacity'] : []),
    ...('text-field' in layout ? ['text-opacity'] : []),
  ]
}

/** The look of a layer of an overlay; unchanged where it belongs to none. */
export const withStrength = <T extends Look>(type: LayerType, look: T, overlay: OverlayId | null): T => {
  if (!overlay) return look
  const given: Record<string, unknown> = { ...look.paint }
  const paint = opacitiesOf(type, look).map((name) => [name, faded(given[name] ?? 1, overlay)] as const)
  return { ...look, paint: { ...given, ...Object.fromEntries(paint) } }
}
