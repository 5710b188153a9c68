/** What the design page shows: measured at build by scripts/design-facts.ts, drawn by DesignPage.svelte. */
import type { SvgNode } from '../data/svg-node'

export interface Token {
  name: string
  value: string
}

/** A text or line on its ground, with the least contrast that it needs. */
export interface Ratio {
  front: string
  back: string
  ratio: number
  least: number
}

export interface PartyLook {
  code: string
  color: string
  /** OKLCH: lightness 0 to 100, chroma, hue in degrees. */
  lightness: number
  chroma: number
  hueDeg: number
  pattern: string
  seaContrast: number
  landContrast: number
  swatch: SvgNode
  /** The neighbour most like it in plain sight; absent where no other area touches. */
  nearest?: { code: string; difference: number }
  /** The neighbour most like it to an eye that sees other hues, and by how much the hatches differ. */
  hidden?: { code: string; vision: string; difference: number; hatches: number }
}

export interface Drawing {
  name: string
  swatch: SvgNode
  /** Figures of the style, as code has them. */
  text: string
  /** Width of the faint stroke under it, where it has one. */
  bandPx?: number
}

export interface ThemeLook {
  theme: 'light' | 'dark' | 'contrast'
  colors: (Token & { swatch: SvgNode })[]
  map: (Token & { swatch: SvgNode })[]
  ratios: Ratio[]
  parties: PartyLook[]
  /** Differences over all parties: greatest of lightness, least contrast, least ΔE and least difference of hatches of neighbours. */
  spread: number
  leastContrast: number
  leastDifference: number
  leastHatches: number
  lines: Drawing[]
  /** Keys of the map by message. */
  legend: { message: string; swatch: SvgNode }[]
}

export interface DesignFacts {
  version: string
  date: string
  fonts: Token[]
  sizes: Token[]
  spaces: Token[]
  /** With the value where the reader asks for less motion. */
  motions: (Token & { reduced: string })[]
  limits: { spread: number; contrast: number; difference: number; hatches: number }
  themes: ThemeLook[]
}
