/** Measures the look: every figure of the design page comes from tokens.css, the map's code or a calculation. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { svg, type SvgNode } from '../src/data/svg-node'
import { certainties, certaintyStyles } from '../src/map/certainty-styles'
import { themeColors, themeNames, partyColor, type ThemeName } from '../src/map/colors'
import { legend } from '../src/map/legend'
import { partyPattern, toSvgPattern } from '../src/map/patterns'
import { openingState, overlayIds } from '../src/state/state'
import type { DesignFacts, Drawing, PartyLook, Ratio, ThemeLook, Token } from '../src/ui/design-facts'
import { maxLightnessSpread, minContrast, minDifference, minPatternDifference } from './checks/party-colours'
import { contrastRatio, differenceOk, oklchOf, visions } from './checks/support/colour'
import { patternDifference } from './checks/support/pattern-difference'
import { readTokens, type Tokens } from './design-tokens'
import { neighbours, type Pair } from './neighbours'
import { readData } from './read-data'

const textContrast = 4.5
/** Text, its ground and the least contrast: WCAG 2.2, 1.4.3 for text, 1.4.11 for lines that carry meaning. */
const pairs: [front: string, back: string, least: number][] = [
  ...['paper', 'paper-raised', 'paper-sunk'].flatMap((back): [string, string, number][] => [
    ['ink', back, textContrast],
    ['ink-quiet', back, textContrast],
    ['rule-strong', back, minContrast],
  ]),
  ['accent', 'paper', textContrast],
  ['accent', 'paper-raised', textContrast],
  ['ink', 'accent-soft', textContrast],
  ['paper', 'accent', textContrast],
]

const isColor = (value: string): boolean => /^#([\da-f]{3}|[\da-f]{6})$/i.test(value)
const longHex = (hex: string): string => (hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex)

const frame = (width: number, height: number, children: SvgNode[]): SvgNode =>
  svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' }, children)

const patch = (color: string): SvgNode => frame(40, 24, [svg('rect', { width: 40, height: 24, fill: color })])

const named = (tokens: Tokens, prefix: string): Token[] =>
  Object.entries(tokens)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => ({ name: `--${name}`, value }))

const ratiosOf = (tokens: Tokens): Ratio[] =>
  pairs.map(([front, back, least]) => ({
    front: `--${front}`,
    back: `--${back}`,
    ratio: contrastRatio(longHex(tokens[front]!), longHex(tokens[back]!)),
    least,
  }))

/** The party's hatch, left on the sea and right on the land. */
const partySwatch = (code: string, theme: ThemeName): SvgNode => {
  const pattern = partyPattern(code, theme)
  const { sea, land } = themeColors[theme]
  return frame(72, 28, [
    svg('defs', {}, [toSvgPattern(pattern, 'look-')]),
    svg('rect', { width: 36, height: 28, fill: sea }),
    svg('rect', { x: 36, width: 36, height: 28, fill: land }),
    svg('rect', {
      x: 1,
      y: 1,
      width: 70,
      height: 26,
      fill: `url(#look-${pattern.id})`,
      stroke: partyColor(code, theme),
      'stroke-width': certaintyStyles.published.widthPx,
    }),
  ])
}

/** Without colour all parties are alike, as they share their lightness: there the hatch alone speaks. */
const otherEyes = visions.filter((vision) => vision !== 'normal' && vision !== 'greyscale')

const least = <T extends { difference: number }>(items: T[]): T | undefined =>
  items.reduce<T | undefined>(
    (found, item) => (found && found.difference <= item.difference ? found : item),
    undefined,
  )

const partyLook = (code: string, theme: ThemeName, touching: readonly Pair[]): PartyLook => {
  const color = partyColor(code, theme)
  const { lightness, chroma, hueDeg } = oklchOf(color)
  const others = touching.filter((pair) => pair.includes(code)).map(([a, b]) => (a === code ? b : a))
  const compare = (vision: (typeof visions)[number]) =>
    others.map((other) => ({
      code: other,
      vision,
      difference: differenceOk(color, partyColor(other, theme), vision),
    }))
  const nearest = least(compare('normal'))
  const hidden = least(otherEyes.flatMap(compare))
  return {
    code,
    color,
    lightness: 100 * lightness,
    chroma,
    hueDeg,
    pattern: partyPattern(code, theme).family,
    seaContrast: contrastRatio(color, themeColors[theme].sea),
    landContrast: contrastRatio(color, themeColors[theme].land),
    swatch: partySwatch(code, theme),
    ...(nearest && { nearest: { code: nearest.code, difference: nearest.difference } }),
    ...(hidden && { hidden: { ...hidden, hatches: patternDifference(code, hidden.code) } }),
  }
}

const linesOf = (theme: ThemeName): Drawing[] =>
  certainties.map((certainty) => {
    const { widthPx, opacity, dashPx, cap, bandPx } = certaintyStyles[certainty]
    const stroke = (width: number, strokeOpacity: number, dash?: readonly number[]): SvgNode =>
      svg('path', {
        d: 'M8 12H152',
        fill: 'none',
        stroke: themeColors[theme].label,
        'stroke-width': width,
        'stroke-opacity': strokeOpacity,
        'stroke-linecap': cap,
        ...(dash && { 'stroke-dasharray': dash.join(' ') }),
      })
    return {
      name: certainty,
      text: [
        `${widthPx} px`,
        `${Math.round(100 * opacity)} %`,
        ...(dashPx ? [`${dashPx.join(' + ')} px`] : []),
      ].join(' · '),
      ...(bandPx && { bandPx }),
      swatch: frame(160, 24, [
        svg('rect', { width: 160, height: 24, fill: themeColors[theme].sea }),
        ...(bandPx ? [stroke(bandPx, 0.16)] : []),
        stroke(widthPx, opacity, dashPx),
      ]),
    }
  })

const mapTokens = ['sea', 'land', 'coast', 'label', 'neutral', 'controls', 'claimed', 'ownWaters'] as const

const themeLook = (theme: ThemeName, tokens: Tokens, touching: readonly Pair[], date: string): ThemeLook => {
  const codes = [...new Set(touching.flat())].sort()
  const parties = codes.map((code) => partyLook(code, theme, touching))
  const lightness = parties.map((party) => party.lightness)
  const withSwatch = (token: Token) => ({ ...token, swatch: patch(token.value) })
  const state = { ...openingState(date), overlays: [...overlayIds], theme }
  return {
    theme,
    colors: named(tokens, '')
      .filter(({ value }) => isColor(value))
      .map(withSwatch),
    map: mapTokens.map((name) => withSwatch({ name, value: themeColors[theme][name] })),
    ratios: ratiosOf(tokens),
    parties,
    spread: Math.max(...lightness) - Math.min(...lightness),
    leastContrast: Math.min(
      ...parties.flatMap(({ seaContrast, landContrast }) => [seaContrast, landContrast]),
    ),
    leastHatches: Math.min(...touching.map(([first, second]) => patternDifference(first, second))),
    leastDifference: Math.min(...parties.map(({ nearest }) => nearest?.difference ?? Infinity)),
    lines: linesOf(theme),
    legend: legend(state, false).map(({ message, swatch }) => ({ message, swatch })),
  }
}

/** Everything that the page shows, for the project at `root`. */
export const designFacts = (root: string, edition: { version: string; date: string }): DesignFacts => {
  const tokens = readTokens(readFileSync(join(root, 'src/ui/styles/tokens.css'), 'utf8'))
  const light = tokens.theme('light')
  const touching = neighbours(readData(join(root, 'data')).data)
  return {
    ...edition,
    fonts: [...named(light, 'reading'), ...named(light, 'interface')],
    sizes: named(light, 'size-'),
    spaces: named(light, 'space-'),
    motions: named(light, 'motion-').map((token) => ({
      ...token,
      reduced: tokens.reduced[token.name.slice(2)] ?? token.value,
    })),
    limits: {
      spread: maxLightnessSpread,
      contrast: minContrast,
      difference: minDifference,
      hatches: minPatternDifference,
    },
    themes: themeNames.map((theme) => themeLook(theme, tokens.theme(theme), touching, edition.date)),
  }
}
