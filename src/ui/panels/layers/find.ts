/** What of the layer list holds the words sought, and how strong a layer is. */
import type { LegendEntry } from '../../../state/renderer'
import type { AtlasState, OverlayId } from '../../../state/state'
import { plain } from '../../facts'

/** True where every word sought is in the text, whatever its case and accents. */
export const holds = (text: string, sought: string): boolean => {
  const folded = plain(text)
  return plain(sought)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}

export interface FoundLayer {
  overlay: OverlayId
  entries: LegendEntry[]
}

/**
 * Layers whose name holds the words, with their whole legend; else those of which some legend lines do,
 * with these lines alone.
 */
export const findLayers = (
  overlays: readonly OverlayId[],
  legend: readonly LegendEntry[],
  sought: string,
  textOf: { layer: (overlay: OverlayId) => string; sign: (entry: LegendEntry) => string },
): FoundLayer[] =>
  overlays.flatMap((overlay) => {
    const entries = legend.filter((entry) => entry.overlay === overlay)
    if (holds(textOf.layer(overlay), sought)) return [{ overlay, entries }]
    const found = entries.filter((entry) => holds(textOf.sign(entry), sought))
    return found.length > 0 ? [{ overlay, entries: found }] : []
  })

/** Full strength is not kept, so that a link says only what differs. */
export const withStrength = (
  { opacity }: Pick<AtlasState, 'opacity'>,
  overlay: OverlayId,
  percent: number,
): AtlasState['opacity'] => {
  const others = Object.fromEntries(Object.entries(opacity).filter(([id]) => id !== overlay))
  return percent >= 100 ? others : { ...others, [overlay]: Math.max(10, percent) / 100 }
}
