/** What an overlay is: layers and the legend that explains them, side by side in one file. */
import type {
  CircleLayerSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { overlayIds, type AtlasState, type OverlayId } from '../state/state'
import type { Flat } from './flat'
import type { Globals } from './globals'
import type { SourceId } from './sources'
import { withStrength, type Look } from './strength'

/** One line of the legend: the layers themselves draw its swatch from a sample object. */
export interface LegendItem {
  id: string
  overlay: OverlayId
  /** Layer ids that it explains, in paint order. */
  layers: string[]
  shape: 'area' | 'line' | 'point'
  /** Properties of the object drawn as a swatch. */
  sample: Flat
  /** Properties in turn of a swatch that shows several looks side by side. */
  steps?: (globals: Globals) => Flat[]
  /** What its message counts. */
  values?: (globals: Globals) => Record<string, number>
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
  /** Whose strength it follows: absent = the overlay that its id begins with, null = always full. */
  overlay?: OverlayId | null
}

/** Layers are named `<overlay>-<part>`. */
const overlayIn = (id: string): OverlayId | undefined =>
  overlayIds.find((overlay) => id.startsWith(`${overlay}-`))

const build = <T extends LayerSpecification['type'], L extends Look>(
  type: T,
  id: string,
  source: SourceId,
  { pick, overlay = overlayIn(id) ?? null, ...rest }: Rest<L>,
) => ({
  id,
  type,
  source,
  ...withStrength(type, rest, overlay),
  ...(pick === undefined ? {} : { metadata: { pick } }),
})

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
