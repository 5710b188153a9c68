import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doCross, isOnSegment, orientation, type Xy } from './orientation'

/** Points a few last bits away from a line, where plain floating-point gives contradictory answers. */
const nearLine = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 3000 }))
  .map(([i, j, scale]): Xy => [0.5 + i * 2 ** -53 + scale / 64, 0.5 + j * 2 ** -53 + scale / 64])

describe('orientation', () => {
  it('agrees with itself however the points are ordered', () => {
    fc.assert(
      fc.property(nearLine, nearLine, nearLine, (a, b, c) => {
        const sign = orientation(a, b, c)
        expect([orientation(b, c, a), orientation(c, a, b)]).toEqual([sign, sign])
        expect(orientation(b, a, c)).toBe(sign === 0 ? 0 : -sign)
      }),
      { numRuns: 2000 },
    )
  })

  it('tells left from right by one last bit', () => {
    expect(orientation([12, 12], [24, 24], [0.5, 0.5])).toBe(0)
    expect(orientation([12, 12], [24, 24], [0.5, 0.5 + 2 ** -53])).toBe(1)
    expect(orientation([12, 12], [24, 24], [0.5 + 2 ** -53, 0.5])).toBe(-1)
  })
})

describe('segments', () => {
  it('cross inside, not at a common end', () => {
    expect(doCross([0, 0], [2, 2], [0, 2], [2, 0])).toBe(true)
    expect(doCross([0, 0], [2, 2], [2, 2], [3, 0])).toBe(false)
    expect(doCross([0, 0], [2, 2], [1, 1], [3, 0])).toBe(false)
  })

  it('cover each other only for a length', () => {
    expect(doCross([0, 0], [2, 0], [1, 0], [3, 0])).toBe(true)
    expect(doCross([0, 0], [2, 0], [2, 0], [0, 0])).toBe(true)
    expect(doCross([0, 0], [2, 0], [2, 0], [3, 0])).toBe(false)
  })

  it('hold their ends and what lies between', () => {
    expect(isOnSegment([0, 0], [2, 2], [1, 1])).toBe(true)
    expect(isOnSegment([0, 0], [2, 2], [2, 2])).toBe(true)
    expect(isOnSegment([0, 0], [2, 2], [3, 3])).toBe(false)
  })
})
