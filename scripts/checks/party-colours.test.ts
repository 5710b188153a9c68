import { describe, expect, it } from 'vitest'
import {
  findMessages,
  makeAgreement,
  makeClaim,
  makeData,
  makeFeature,
  makeLine,
  makeParties,
} from './fixtures'
import { neighbours } from '../neighbours'
import { findColourProblems, findNeighbourProblems, rule, type Colors } from './party-colours'
import { contrastRatio, differenceOk, oklchOf } from './support/colour'
import { patternDifference } from './support/pattern-difference'

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

describe('neighbours', () => {
  const codes = makeParties()
  const parties = { BRN: codes['CHN']!, ...codes }
  const far = makeLine({
    points: [
      { n: 1, published: '0', lon: 0, lat: 0 },
      { n: 2, published: '1', lon: 1, lat: 1 },
    ],
  })
  const alone = { features: [], agreements: [], claims: [], parties }

  it('meet at a feature, in an agreement, or where published points span the same waters', () => {
    expect(neighbours(makeData(alone))).toEqual([])
    expect(neighbours(makeData({ ...alone, features: [makeFeature()] }))).toEqual([['CHN', 'PHL']])
    expect(neighbours(makeData({ ...alone, agreements: [makeAgreement()] }))).toEqual([['CHN', 'PHL']])
    const claims = (line = makeLine()) => [
      makeClaim({ claimants: ['PHL'] }),
      makeClaim({ id: 'other', claimants: ['BRN'], lines: [line] }),
    ]
    expect(neighbours(makeData({ ...alone, claims: claims() }))).toEqual([['BRN', 'PHL']])
    expect(neighbours(makeData({ ...alone, claims: claims(far) }))).toEqual([])
  })

  const find = (colours: Record<string, string>, hatches: number): string[] =>
    findNeighbourProblems([['CHN', 'PHL']], makeColors(colours), () => hatches).map(({ message }) => message)

  it('differ in hue for the common eye, whatever the hatch', () => {
    expect(find({ CHN: '#7a5ca0', PHL: '#7b5ca0' }, 1)).toEqual([
      expect.stringMatching(/look alike, vision normal: ΔE 0\.00/),
    ])
  })

  it('differ in hatch where an eye does not see the hue', () => {
    // Green and brown of one lightness: told apart in plain sight, not with deuteranopia or in grey.
    const alike = { CHN: '#91623a', PHL: '#71703a' }
    expect(differenceOk(alike.CHN, alike.PHL)).toBeGreaterThan(0.04)
    expect(differenceOk(alike.CHN, alike.PHL, 'deuteranopia')).toBeLessThan(0.04)
    expect(find(alike, 0.2)).toEqual([])
    expect(find(alike, 0.01)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('vision deuteranopia'),
        expect.stringContaining('vision greyscale'),
      ]),
    )
  })

  it('measure hatches by area, however they are shifted', () => {
    expect(patternDifference('CHN', 'CHN')).toBe(0)
    expect(patternDifference('CHN', 'VNM')).toBeGreaterThan(0.05)
  })
})
