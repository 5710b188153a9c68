/** What an overlay is: layers and the legend that explains them, side by side in one file. */
import type {
  CircleLayerSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { AtlasState, OverlayId } from '../state/state'
import type { Globals } from './globals'
import type { Flat, SourceId } from './sources'

/** One line of the legend: the layers themselves draw its swatch from a sample object. */
export interface LegendItem {
  id: string
  overlay: OverlayId
  /** Layer ids that it explains, in paint order. */
  layers: string[]
  shape: 'area' | 'line' | 'point'
  /** Properties of the object drawn as a swatch. */
  sample: Flat
  /** Zoom at which the swatch is drawn. */
  zoom?: number
  /** Left out where this is false, beside the overlay's own switch. */
  when?: (globals: Globals, state: AtlasState) => boolean
}

export interface Overlay {
  id: OverlayId
  layers: LayerSpecification[]
  legend: LegendItem[]
}

type Rest<L> = Omit<L, 'id' | 'type' | 'source' | 'metadata'> & {
  /** Which of several objects under the pointer is meant: 1 goes first; absent = cannot be picked. */
  pick?: number
}

const build = <T extends LayerSpecification['type'], L>(
  type: T,
  id: string,
  source: SourceId,
  { pick, ...rest }: Rest<L>,
) => ({ id, type, source, ...rest, ...(pick === undefined ? {} : { metadata: { pick } }) })

export const fill = (
  id: string,
  source: SourceId,
  rest: Rest<FillLayerSpecification>,
): FillLayerSpecification => build('fill', id, source, rest)
export const line = (
  id: string,
  source: SourceId,
  rest: Rest<LineLayerSpecification>,
): LineLayerSpecification => build('line', id, source, rest)
export const circle = (
  id: string,
  source: SourceId,
  rest: Rest<CircleLayerSpecification>,
): CircleLayerSpecification => build('circle', id, source, rest)
export const symbol = (
  id: string,
  source: SourceId,
  rest: Rest<SymbolLayerSpecification>,
): SymbolLayerSpecification => build('symbol', id, source, rest)

/** Priority of a layer when several objects lie under the pointer, or undefined. */
export const pickOf = (layer: LayerSpecification): number | undefined =>
  (layer.metadata as { pick?: number } | undefined)?.pick

export const fonts = { upright: ['Noto Sans'], italic: ['Noto Sans Italic'] }
