/**
 * Rule 7 of fairness: parties differ in hue and pattern only, all stand out from sea and land alike, and
 * neighbours are told apart: by hue, and by hatch wherever an eye does not see the hue.
 */
import type { PartiesFile } from '../../src/data/types'
import { neighbours, type Pair } from '../neighbours'
import type { DataSet } from '../read-data'
import { contrastRatio, differenceOk, oklchOf, visions } from './support/colour'
import { importIfPresent } from './support/optional-module'
import { patternDifference } from './support/pattern-difference'
import type { Problem, Rule } from './support/rule'

const colorsFile = 'src/map/colors.ts'

/** Greatest difference of OKLCH lightness, of 100. */
export const maxLightnessSpread = 4
/** WCAG 2.2, 1.4.11 for graphics. */
export const minContrast = 3
/** Least ΔE OK of neighbours: twice the 0.02 that just shows. */
export const minDifference = 0.04
/** Least share of area in which hatches differ where hues do not. */
export const minPatternDifference = 0.05
/** OKLCH hues that read as red (the red of sRGB is at 29): the red of flags is nobody's. */
const redHue = { from: 5, to: 40 }

export interface Colors {
  partyColor(code: string, theme: string): string
  themeColors: Record<string, { sea: string; land: string }>
}

const claimantsOf = (parties: PartiesFile): string[] =>
  Object.keys(parties).filter((code) => parties[code]?.role === 'claimant')

const checkTheme = (codes: readonly string[], colors: Colors, theme: string): Problem[] => {
  const problem = (message: string, remedy: string): Problem => ({
    file: colorsFile,
    path: `partyColor, theme ${theme}`,
    message,
    remedy,
  })
  const lightness = codes.map((code) => 100 * oklchOf(colors.partyColor(code, theme)).lightness)
  const spread = Math.max(...lightness) - Math.min(...lightness)
  const { sea, land } = colors.themeColors[theme] ?? { sea: '#ffffff', land: '#ffffff' }
  const faint = codes.flatMap((code) =>
    Object.entries({ sea, land }).flatMap(([name, ground]) => {
      const ratio = contrastRatio(colors.partyColor(code, theme), ground)
      return ratio < minContrast
        ? [
            problem(
              `${code} has a contrast of ${ratio.toFixed(2)}:1 against ${name}`,
              'change the shared lightness',
            ),
          ]
        : []
    }),
  )
  return spread > maxLightnessSpread
    ? [problem(`lightness differs by ${spread.toFixed(1)}`, 'use one lightness for all parties'), ...faint]
    : faint
}

/** Problems of the colours as computed from parties.json, in every theme. */
export const findColourProblems = (codes: readonly string[], colors: Colors): Problem[] =>
  Object.keys(colors.themeColors).flatMap((theme) => checkTheme(codes, colors, theme))

/** Neighbours that no reader can tell apart, by hue in plain sight or by hatch otherwise. */
export const findNeighbourProblems = (
  pairs: readonly Pair[],
  colors: Colors,
  difference: (first: string, second: string) => number = patternDifference,
): Problem[] =>
  pairs.flatMap(([first, second]) => {
    const hatches = difference(first, second)
    return Object.keys(colors.themeColors).flatMap((theme) =>
      visions.flatMap((vision): Problem[] => {
        const hues = differenceOk(colors.partyColor(first, theme), colors.partyColor(second, theme), vision)
        if (hues >= minDifference || (vision !== 'normal' && hatches >= minPatternDifference)) return []
        const figures = `ΔE ${hues.toFixed(3)}, hatches differ by ${hatches.toFixed(3)}`
        return [
          {
            file: 'data/parties.json',
            path: `/${first} and /${second}, theme ${theme}`,
            message: `neighbours look alike, vision ${vision}: ${figures}`,
            remedy: vision === 'normal' ? 'move their hues apart' : 'give one of them another pattern',
          },
        ]
      }),
    )
  })

const checkParties = ({ parties }: DataSet): Problem[] => {
  const codes = claimantsOf(parties.value)
  const problem = (code: string, key: string, message: string, remedy: string): Problem => ({
    file: parties.file,
    path: `/${code}/${key}`,
    message,
    remedy,
  })
  return codes.flatMap((code, index) => {
    const { hue, pattern } = parties.value[code] ?? {}
    const earlier = codes.slice(0, index)
    const samePattern = earlier.find((other) => parties.value[other]?.pattern === pattern)
    const sameHue = earlier.find((other) => parties.value[other]?.hue === hue)
    return [
      ...(hue === undefined || pattern === undefined
        ? [problem(code, 'hue', 'a claimant needs a hue and a pattern', 'give it both')]
        : []),
      ...(pattern && samePattern
        ? [problem(code, 'pattern', `${samePattern} has the pattern "${pattern}" too`, 'choose another')]
        : []),
      ...(hue !== undefined && sameHue
        ? [problem(code, 'hue', `${sameHue} has the hue ${hue} too`, 'choose another')]
        : []),
      ...(hue !== undefined && hue >= redHue.from && hue <= redHue.to
        ? [problem(code, 'hue', `the hue ${hue} is red`, 'no party is red: choose another')]
        : []),
    ]
  })
}

export const rule: Rule = {
  id: 'party-colours',
  title: 'Parties differ in hue and pattern only, and all stand out alike.',
  check: async (data) => {
    const colors = (await importIfPresent(colorsFile)) as unknown as Colors | undefined
    const codes = claimantsOf(data.parties.value)
    if (!colors) return checkParties(data)
    return [
      ...checkParties(data),
      ...findColourProblems(codes, colors),
      ...findNeighbourProblems(neighbours(data), colors),
    ]
  },
}
