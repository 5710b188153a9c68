/**
 * Hatches as values, drawn twice from one description: as pixels for MapLibre and as an SVG
 * <pattern>. A tile repeats without a seam because each family is periodic in its square.
 */
import { svg, type SvgNode } from '../data/svg-node'
import parties from '../../data/parties.json'
import { partyColor, themeColors, themeNames, type ThemeName } from './colors'

export const families = [
  'diagonal',
  'counter',
  'vertical',
  'horizontal',
  'dots',
  'cross',
  'wave',
  'dash',
] as const
export type Family = (typeof families)[number]

/** One square tile: strokes of one or more colours in turn over a background. */
export interface Pattern {
  id: string
  family: Family
  /** Side of the tile in CSS pixels. */
  sizePx: number
  /** Equal stripes, in party order. */
  stripes: { color: string; widthPx: number; opacity: number }[]
  background?: { color: string; opacity: number }
}

export interface TileImage {
  width: number
  height: number
  data: Uint8ClampedArray
}

type Rgba = readonly [red: number, green: number, blue: number, alpha: number]

const rgba = (hex: string, opacity: number): Rgba => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
  opacity,
]

const mod = (value: number, period: number): number => ((value % period) + period) % period
/** Distance from a value to the nearest multiple of the period. */
const toMultiple = (value: number, period: number): number => {
  const rest = mod(value, period)
  return Math.min(rest, period - rest)
}

/** Height of the wave in parts of the tile; half a tile is one swing. */
const waveHeight = 0.14
const dashLength = 0.55

/**
 * Distance in tile units from a point to the centre line of stripe `index` of `count`;
 * x and y in tile units. Diagonals run along x − y or x + y and are √2 closer than they count.
 */
const distances: Record<Family, (x: number, y: number, shift: number) => number> = {
  diagonal: (x, y, shift) => toMultiple(x + y - shift, 1) / Math.SQRT2,
  counter: (x, y, shift) => toMultiple(x - y - shift, 1) / Math.SQRT2,
  vertical: (x, _y, shift) => toMultiple(x - shift, 1),
  horizontal: (_x, y, shift) => toMultiple(y - shift, 1),
  dots: (x, y, shift) => Math.hypot(toMultiple(x - shift, 1), toMultiple(y - 0.5, 1)),
  cross: (x, y, shift) => Math.min(toMultiple(x - shift, 1), toMultiple(y - shift, 1)),
  wave: (x, y, shift) => toMultiple(y - shift - waveHeight * Math.sin(2 * Math.PI * x), 1),
  dash: (x, y, shift) =>
    Math.hypot(Math.max(0, toMultiple(x - 0.5, 1) - dashLength / 2), toMultiple(y - shift, 1)),
}

const over = (under: Rgba, color: Rgba, coverage: number): Rgba => {
  const alpha = color[3] * coverage
  const total = alpha + under[3] * (1 - alpha)
  if (total === 0) return under
  const mix = (at: 0 | 1 | 2): number => (color[at] * alpha + under[at] * under[3] * (1 - alpha)) / total
  return [mix(0), mix(1), mix(2), total]
}

const colorAt = (pattern: Pattern, xPx: number, yPx: number): Rgba => {
  const { sizePx, stripes, background, family } = pattern
  const start: Rgba = background ? rgba(background.color, background.opacity) : [0, 0, 0, 0]
  return stripes.reduce<Rgba>((under, { color, widthPx, opacity }, index) => {
    const distancePx = sizePx * distances[family](xPx / sizePx, yPx / sizePx, (index + 0.5) / stripes.length)
    // One pixel of smooth edge: the area that a straight edge covers, to first order.
    const coverage = Math.min(1, Math.max(0, widthPx / 2 - distancePx + 0.5))
    return over(under, rgba(color, opacity), coverage)
  }, start)
}

const samples = [0.25, 0.75] as const

/** Pixels of one tile, not premultiplied; width and height are sizePx times the pixel ratio. */
export const toImageData = (pattern: Pattern, pixelRatio: number): TileImage => {
  const side = Math.round(pattern.sizePx * pixelRatio)
  const data = new Uint8ClampedArray(side * side * 4)
  const step = pattern.sizePx / side
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      let sum: Rgba = [0, 0, 0, 0]
      for (const dx of samples)
        for (const dy of samples) {
          const [red, green, blue, alpha] = colorAt(pattern, (column + dx) * step, (row + dy) * step)
          sum = [sum[0] + red * alpha, sum[1] + green * alpha, sum[2] + blue * alpha, sum[3] + alpha]
        }
      const at = (row * side + column) * 4
      const weight = sum[3] || 1
      data.set([sum[0] / weight, sum[1] / weight, sum[2] / weight, (sum[3] / 4) * 255], at)
    }
  }
  return { width: side, height: side, data }
}

/** The stripe as path data over a tile of side `size`, running past the edges so that it joins. */
const stripePaths: Record<Family, (size: number, at: number) => string> = {
  diagonal: (size, at) =>
    [-1, 0, 1]
      .map((turn) => `M${at + turn * size + size} ${-size}L${at + turn * size - size} ${size}`)
      .join(''),
  counter: (size, at) =>
    [-1, 0, 1]
      .map((turn) => `M${at + turn * size - size} ${-size}L${at + turn * size + size} ${size}`)
      .join(''),
  vertical: (size, at) => `M${at} ${-size}V${2 * size}`,
  horizontal: (size, at) => `M${-size} ${at}H${2 * size}`,
  dots: (size, at) => `M${at} ${size / 2}h0`,
  cross: (size, at) => `M${at} ${-size}V${2 * size}M${-size} ${at}H${2 * size}`,
  wave: (size, at) => {
    const points = Array.from({ length: 17 }, (_, index) => {
      const y = at + size * waveHeight * Math.sin((2 * Math.PI * index) / 16)
      return `${((size * index) / 16).toFixed(2)} ${y.toFixed(2)}`
    })
    return `M${points.join('L')}`
  },
  dash: (size, at) => `M${(size * (1 - dashLength)) / 2} ${at}h${(size * dashLength).toFixed(2)}`,
}

/** The same tile as an SVG <pattern>; `id` of the element is the pattern's id with a prefix. */
export const toSvgPattern = (pattern: Pattern, idPrefix = ''): SvgNode => {
  const { sizePx: size, stripes, background, family } = pattern
  const ground = background
    ? [svg('rect', { width: size, height: size, fill: background.color, 'fill-opacity': background.opacity })]
    : []
  const strokes = stripes.map(({ color, widthPx, opacity }, index) =>
    svg('path', {
      d: stripePaths[family](size, (size * (index + 0.5)) / stripes.length),
      fill: 'none',
      stroke: color,
      'stroke-width': widthPx,
      'stroke-opacity': opacity,
      'stroke-linecap': family === 'dots' || family === 'dash' ? 'round' : 'butt',
    }),
  )
  return svg(
    'pattern',
    { id: idPrefix + pattern.id, width: size, height: size, patternUnits: 'userSpaceOnUse' },
    [...ground, ...strokes],
  )
}

/** Orange hatching of the one-claimant view; alike for whichever claimant is in view. */
const claimedPattern = (theme: ThemeName): Pattern => ({
  id: `claimed-${theme}`,
  family: 'diagonal',
  sizePx: 16,
  stripes: [
    { color: themeColors[theme].claimed, widthPx: 2.2, opacity: 0.85 },
    { color: themeColors[theme].claimed, widthPx: 2.2, opacity: 0.85 },
  ],
  background: { color: themeColors[theme].claimed, opacity: 0.1 },
})

const familyOf: Record<string, { role: string; pattern?: string | undefined }> = parties
const isFamily = (name: string | undefined): name is Family => families.includes(name as Family)

/** A claimant's own pattern, shown on the claim area that the reader has picked. */
export const partyPattern = (code: string, theme: ThemeName): Pattern => {
  const family = familyOf[code]?.pattern
  const color = partyColor(code, theme)
  return {
    id: `party-${code}-${theme}`,
    family: isFamily(family) ? family : 'diagonal',
    sizePx: 8,
    stripes: [{ color, widthPx: family === 'dots' ? 3 : 1.2, opacity: 0.75 }],
    background: { color, opacity: 0.1 },
  }
}

/** Every pattern that the style may name. */
export const allPatterns = (codes: readonly string[]): Pattern[] =>
  themeNames.flatMap((theme) => [claimedPattern(theme), ...codes.map((code) => partyPattern(code, theme))])
