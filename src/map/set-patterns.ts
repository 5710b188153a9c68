/**
 * One pattern for each set of claimants: equal stripes in party order, as wide and as far apart in every
 * set. They are made from their names, because the sets come with the mosaic, after the style is built.
 */
import { partyColor, themeNames, type ThemeName } from './colors'
import type { Pattern } from './patterns'

/** From the middle of one stripe to the next, along an edge of the tile. */
const pitchPx = 10
const stripe = { widthPx: 2, opacity: 0.55 } as const

/** Codes as a name carries them: in their order, with a dash between. */
export const setName = (claimants: readonly string[]): string => [...claimants].sort().join('-')

const nameForm = new RegExp(`^set-([A-Z]{3}(?:-[A-Z]{3})*)-(${themeNames.join('|')})$`)

/** The pattern `set-<codes>-<theme>`; undefined for any other name. */
export const setPattern = (id: string): Pattern | undefined => {
  const [, names, theme] = nameForm.exec(id) ?? []
  if (!names || !theme) return undefined
  const codes = names.split('-')
  return {
    id,
    family: 'diagonal',
    sizePx: pitchPx * codes.length,
    stripes: codes.map((code) => ({ color: partyColor(code, theme as ThemeName), ...stripe })),
  }
}

/** Finds a pattern by its name, among those of the style or made for a set. */
export const patternFinder = (patterns: readonly Pattern[]): ((id: string) => Pattern | undefined) => {
  const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]))
  return (id) => byId.get(id) ?? setPattern(id)
}
