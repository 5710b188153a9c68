import { describe, expect, it } from 'vitest'
import { toMarkup } from '../data/svg-node'
import { coloredParties, partyColor } from './colors'
import { allPatterns, families, partyPattern, toImageData, toSvgPattern, type Pattern } from './patterns'

const patternOf = (family: Pattern['family']): Pattern => ({
  id: family,
  family,
  sizePx: 8,
  stripes: [{ color: '#336699', widthPx: 2.5, opacity: 1 }],
})

const alphaAt = ({ width, data }: ReturnType<typeof toImageData>, x: number, y: number): number =>
  data[(y * width + x) * 4 + 3]!

describe('toImageData', () => {
  it.each(families)('draws %s in its colour at any pixel ratio', (family) => {
    for (const ratio of [1, 2, 3]) {
      const image = toImageData(patternOf(family), ratio)
      expect(image.width).toBe(8 * ratio)
      expect(image.data.length).toBe(image.width * image.height * 4)
      const strongest = Math.max(...image.data.filter((_, index) => index % 4 === 3))
      expect(strongest).toBeGreaterThan(180)
      const at = image.data.findIndex((value, index) => index % 4 === 3 && value > 100)
      expect([...image.data.slice(at - 3, at)]).toEqual([0x33, 0x66, 0x99])
    }
  })
  it('repeats without a seam: a shift by half a tile gives the same coverage', () => {
    for (const family of families) {
      const image = toImageData(patternOf(family), 2)
      const first = Array.from({ length: image.width }, (_, y) => alphaAt(image, 0, y))
      const last = Array.from({ length: image.width }, (_, y) => alphaAt(image, image.width - 1, y))
      const jump = Math.max(...first.map((alpha, index) => Math.abs(alpha - last[index]!)))
      // Neighbouring columns of one tile differ by no more than neighbouring columns across the edge may.
      const inside = Math.max(
        ...Array.from({ length: image.width - 1 }, (_, x) =>
          Math.max(
            ...Array.from({ length: image.width }, (_, y) =>
              Math.abs(alphaAt(image, x, y) - alphaAt(image, x + 1, y)),
            ),
          ),
        ),
      )
      expect(jump).toBeLessThanOrEqual(inside + 1)
    }
  })
  it('puts the stripe where the SVG pattern has it', () => {
    const image = toImageData(patternOf('vertical'), 1)
    expect(alphaAt(image, 4, 0)).toBeGreaterThan(100)
    expect(alphaAt(image, 0, 0)).toBe(0)
    expect(toMarkup(toSvgPattern(patternOf('vertical')))).toContain('M4 -8V16')
  })
})

describe('allPatterns', () => {
  it('has one pattern a party and theme, with the party’s colour and unique ids', () => {
    const patterns = allPatterns(coloredParties)
    expect(new Set(patterns.map(({ id }) => id)).size).toBe(patterns.length)
    expect(partyPattern('VNM', 'dark').stripes[0]!.color).toBe(partyColor('VNM', 'dark'))
  })
  it('gives claimants patterns that differ without colour', () => {
    const families = coloredParties.map((code) => partyPattern(code, 'light').family)
    expect(new Set(families).size).toBe(families.length)
  })
})
