/** The map of the page: MapLibre where WebGL2 works, the same style as SVG where not. */
import type { FirstView } from '../data/contract'
import type { MapEvents, MapRenderer } from '../state/renderer'
import type { AtlasState } from '../state/state'
import { withMeasures, type DrawingRenderer } from './follow-measures'
import { webgl2Available } from './gl/webgl'
import { buildStyle, type StyleOptions } from './style'

export interface CreateMapOptions extends StyleOptions {
  /** Name of the map for assistive technology. */
  label?: string
  /** 'auto' prefers GL; 'svg' never loads it. */
  renderer?: 'auto' | 'svg'
  cooperativeGestures?: boolean
  workerUrl?: string
}

const defined = <T extends object>(options: T): T =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T

/** Resolves once something is drawn; falls back to SVG, with a notice, when GL cannot start. */
export const createMap = async (
  container: HTMLElement,
  data: FirstView,
  initial: AtlasState,
  events: MapEvents,
  options: CreateMapOptions = {},
): Promise<MapRenderer> => {
  const { style, patterns } = buildStyle(data, options)
  const follow = (renderer: DrawingRenderer): MapRenderer =>
    withMeasures(renderer, data, initial, () => events.fail('map.error'))
  const drawAsSvg = async (): Promise<MapRenderer> => {
    const { createSvgMap } = await import('./svg/map')
    const named = defined({ label: options.label }) as { label: string }
    return follow(createSvgMap(container, style, patterns, initial, events, named))
  }
  if (options.renderer === 'svg' || !webgl2Available()) return drawAsSvg()
  try {
    const { createGlMap } = await import('./gl/map')
    return follow(createGlMap(container, style, patterns, initial, events, options))
  } catch (error) {
    console.error(error)
    events.fail('map.noWebgl')
    return drawAsSvg()
  }
}
