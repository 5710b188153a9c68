/** The styles of certainty as the map uses them. */
import type { CertaintyStyle } from '../data/certainty-styles'

export { certainties, certaintyStyles, type CertaintyStyle } from '../data/certainty-styles'

/** MapLibre counts dashes in line widths. */
export const dashInWidths = ({ dashPx, widthPx }: CertaintyStyle): number[] | undefined =>
  dashPx?.map((length) => Math.round((length / widthPx) * 100) / 100)

/** One grey wash for each claim area, the same for every claimant: they add up. */
export const claimTintOpacity = 0.085
