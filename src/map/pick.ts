/** From what lies under the pointer to what the reader meant: the layer's priority decides. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { detailKinds, type DetailKind, type Selection } from '../state/state'
import { pickOf } from './overlay'

export interface Hit {
  layer: string
  /** '<kind>:<id>'. */
  key: string
}

const isDetailKind = (kind: string): kind is DetailKind => detailKinds.includes(kind as DetailKind)

export const selectionOf = (key: string): Selection | null => {
  const at = key.indexOf(':')
  const kind = key.slice(0, at)
  return at > 0 && isDetailKind(kind) ? { kind, id: key.slice(at + 1) } : null
}

/** Areas are water to ask about: they are not picked, what stands or runs in them is. */
export const isPickable = (layer: LayerSpecification): boolean =>
  layer.type !== 'fill' && pickOf(layer) !== undefined

/** Chooses among hits given topmost first; null for water, whoever claims it. */
export const choosePick = (hits: readonly Hit[], layers: readonly LayerSpecification[]): Selection | null => {
  const priorities = new Map(layers.filter(isPickable).map((layer) => [layer.id, pickOf(layer)]))
  let best: { key: string; priority: number } | null = null
  for (const { layer, key } of hits) {
    const priority = priorities.get(layer)
    if (priority !== undefined && (!best || priority < best.priority)) best = { key, priority }
  }
  return best && selectionOf(best.key)
}
