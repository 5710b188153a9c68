import { describe, expect, it } from 'vitest'
import { findMessages, makeData, makeParties } from './fixtures'
import { findColourProblems, rule, type Colors } from './party-colours'
import { contrastRatio, oklchOf } from './support/colour'

const makeColors = (colours: Record<string, string>): Colors => ({
  partyColor: (code) => colours[code] ?? '#777777',
  themeColors: { light: { sea: '#ffffff', land: '#f6f0e2' } },
})
const messagesOf = (colours: Record<string, string>) =>
  findColourProblems(Object.keys(colours), makeColors(colours)).map(({ message }) => message)

describe('colour', () => {
  it('agrees with known values', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    // Red of sRGB in OKLCH, CSS Color 4 sample code.
    expect(oklchOf('#ff0000').lightness).toBeCloseTo(0.628, 3)
    expect(oklchOf('#ff0000').chroma).toBeCloseTo(0.2577, 3)
    expect(oklchOf('#ff0000').hueDeg).toBeCloseTo(29.23, 1)
  })
})

describe('party-colours', () => {
  it('accepts colours of one lightness that stand out', async () => {
    expect(messagesOf({ CHN: '#7a5ca0', PHL: '#00758b' })).toEqual([])
    expect(await findMessages(rule, makeData())).toEqual([])
  })

  it('refuses one party darker than the others, and one too faint', () => {
    expect(messagesOf({ CHN: '#3a1c60', PHL: '#00758b' })).toEqual([
      expect.stringMatching(/lightness differs by/),
    ])
    expect(messagesOf({ CHN: '#c9a9e9' })).toEqual([
      expect.stringMatching(/CHN has a contrast of .* against sea/),
      expect.stringMatching(/against land/),
    ])
  })

  it('refuses a pattern or hue used twice, red, and a claimant without', async () => {
    const { CHN, PHL } = makeParties()
    if (!CHN || !PHL) throw new Error('fixture')
    const bare = { ...PHL }
    delete bare.hue
    delete bare.pattern
    const find = (parties: typeof PHL) => findMessages(rule, makeData({ parties: { CHN, PHL: parties } }))
    expect(await find({ ...PHL, pattern: 'wave' })).toEqual([
      expect.stringContaining('CHN has the pattern "wave" too'),
    ])
    expect(await find({ ...PHL, hue: 300 })).toEqual([expect.stringContaining('CHN has the hue 300 too')])
    expect(await find({ ...PHL, hue: 25 })).toEqual([expect.stringContaining('is red')])
    expect(await find(bare)).toEqual([expect.stringContaining('needs a hue and a pattern')])
  })
})
