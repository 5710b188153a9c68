/**
 * What each renderer drew, as comparable records `layer|kind:id|fill|stroke|pattern`: the proof that
 * both draw the same value. Labels are left out, since each places them in its own way.
 */
import type { Map as MapLibreMap, MapGeoJSONFeature } from 'maplibre-gl'
import type { SvgNode } from '../data/svg-node'
import { hexOf } from './svg/marks'

const record = (layer: string, key: string, fill: string, stroke: string, pattern: string): string =>
  [layer, key, fill, stroke, pattern].join('|')

/** Colours of a drawing on the page or in a tree; label groups hold <text>. */
export const drawnBySvg = (tree: SvgNode, patternPrefix = 'pattern-'): Set<string> => {
  const found = new Set<string>()
  for (const group of tree.children) {
    if (typeof group === 'string' || group.attributes['data-layer'] === undefined) continue
    for (const node of group.children) {
      if (typeof node === 'string' || node.tag === 'text') continue
      const look = { ...group.attributes, ...node.attributes }
      const key = look['data-id']
      if (key === undefined) continue
      const [, pattern = ''] = new RegExp(`url\\(#${patternPrefix}(.*)\\)`).exec(String(look['fill'])) ?? []
      const fill = pattern || look['fill'] === 'none' ? '' : String(look['fill'])
      found.add(record(String(look['data-layer']), String(key), fill, String(look['stroke'] ?? ''), pattern))
    }
  }
  return found
}

type Paint = Record<string, unknown>

/** A pattern's name: plain, as a resolved image, or as the pair that MapLibre fades between. */
const named = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  if ('name' in value) return String(value.name)
  return 'to' in value ? named(value.to) : ''
}

const lookOf: Record<string, (paint: Paint) => [fill: string, stroke: string, pattern: string]> = {
  fill: (paint) => {
    const pattern = named(paint['fill-pattern'])
    return [pattern ? '' : hexOf(paint['fill-color']), '', pattern]
  },
  line: (paint) => ['', hexOf(paint['line-color']), ''],
  circle: (paint) => [hexOf(paint['circle-color']), hexOf(paint['circle-stroke-color']), ''],
  symbol: (paint) => [hexOf(paint['icon-color']), hexOf(paint['icon-halo-color']), ''],
}

const isLabel = ({ layer }: MapGeoJSONFeature): boolean =>
  layer.type === 'symbol' && !('icon-image' in (layer.layout ?? {}))

export const drawnByGl = (map: Pick<MapLibreMap, 'queryRenderedFeatures'>): Set<string> => {
  const found = new Set<string>()
  for (const feature of map.queryRenderedFeatures()) {
    const key: unknown = feature.properties['key']
    const look = lookOf[feature.layer.type]
    if (typeof key !== 'string' || !look || isLabel(feature)) continue
    const [fill, stroke, pattern] = look((feature.layer.paint ?? {}) as Paint)
    found.add(record(feature.layer.id, key, fill, stroke, pattern))
  }
  return found
}
