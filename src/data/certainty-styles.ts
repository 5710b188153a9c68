/**
 * How sure a line is decides how it looks, and nothing else does: one style for each certainty,
 * the same for every party.
 */
import type { Certainty } from './contract'

export interface CertaintyStyle {
  widthPx: number
  opacity: number
  /** Dash and gap in pixels; absent = unbroken. */
  dashPx?: readonly [number, number]
  cap: 'butt' | 'round'
  /** A broad faint stroke under the line: drawn by hand on a small map, so no crisp edge. */
  bandPx?: number
}

export const certaintyStyles: Record<Certainty, CertaintyStyle> = {
  published: { widthPx: 1.5, opacity: 1, cap: 'round' },
  // Its ground width comes from the bands of the data; this is the line's own blur at any zoom.
  drawn: { widthPx: 5, opacity: 0.42, cap: 'round', bandPx: 13 },
  coast: { widthPx: 0.8, opacity: 0.6, cap: 'round' },
  // A dash of nearly no length with a round cap is a dot.
  computed: { widthPx: 1.9, opacity: 1, dashPx: [0.1, 5.6], cap: 'round' },
  hypothetical: { widthPx: 1.4, opacity: 0.9, dashPx: [12, 6], cap: 'butt' },
}

export const certainties = Object.keys(certaintyStyles) as Certainty[]
