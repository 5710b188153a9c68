import type { DrawView, LegendEntry } from '../../../state/renderer'
import type { AtlasState } from '../../../state/state'

/** What the comparison takes from the map, which panels never import. */
export interface CompareTools {
  draw: DrawView
  /** The system's theme, for where the reader has chosen none. */
  dark: boolean
  /** First day of one-claimant views. */
  firstDay: string
  legendOf: (state: AtlasState) => LegendEntry[]
}
