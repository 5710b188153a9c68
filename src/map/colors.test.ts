import { describe, expect, it } from 'vitest'
import parties from '../../data/parties.json'
import {
  coloredParties,
  contrast,
  oklchToHex,
  oklchToLinear,
  partyColor,
  partyTone,
  themeColors,
  themeNames,
} from './colors'

const hues: Record<string, { name: string; hue?: number }> = parties

describe('OKLCH', () => {
  it('agrees with known values: white, black, sRGB blue', () => {
    expect(oklchToHex(1, 0, 0)).toBe('#ffffff')
    expect(oklchToHex(0, 0, 0)).toBe('#000000')
    // Ottosson's reference: sRGB blue is about L 0.452, C 0.3132, h 264.05.
    expect(oklchToHex(0.45201, 0.31321, 264.052)).toBe('#0000ff')
  })
})

describe.each(themeNames)('%s theme', (theme) => {
  const { sea, land, neutral, label, halo, placeLabel } = themeColors[theme]
  it.each(coloredParties)('shows %s at 3:1 or more against sea and land', (code) => {
    expect(contrast(partyColor(code, theme), sea)).toBeGreaterThanOrEqual(3)
    expect(contrast(partyColor(code, theme), land)).toBeGreaterThanOrEqual(3)
  })
  it('keeps every party inside sRGB, so that lightness is truly shared', () => {
    const { lightness, chroma } = partyTone[theme]
    for (const code of coloredParties)
      for (const channel of oklchToLinear(lightness, chroma, hues[code]!.hue!)) {
        expect(channel).toBeGreaterThan(-0.002)
        expect(channel).toBeLessThan(1.002)
      }
  })
  it('gives no two parties one colour and no party red', () => {
    expect(new Set(coloredParties.map((code) => partyColor(code, theme))).size).toBe(coloredParties.length)
    for (const code of coloredParties) {
      const fromRed = Math.abs(((hues[code]!.hue! - 29 + 540) % 360) - 180)
      expect(fromRed).toBeGreaterThan(15)
    }
  })
  it('keeps text readable', () => {
    for (const paper of [sea, land, halo]) {
      expect(contrast(label, paper)).toBeGreaterThanOrEqual(7)
      expect(contrast(placeLabel, paper)).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(neutral, sea)).toBeGreaterThanOrEqual(3)
  })
})
