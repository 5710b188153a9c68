import { describe, expect, it } from 'vitest'
import { meanWidthM } from './width'
import type { Ring } from './units'

const strip = (heightDeg: number): Ring[] => [
  [
    [0, 0],
    [1, 0],
    [1, heightDeg],
    [0, heightDeg],
    [0, 0],
  ],
]

describe('the mean width of a polygon', () => {
  it('is the breadth of a long strip', () => {
    // 0.001° of latitude at the equator is 110.57 m.
    expect(meanWidthM(strip(0.001))).toBeGreaterThan(110)
    expect(meanWidthM(strip(0.001))).toBeLessThan(111)
  })

  it('is nothing for a ring without area or without points', () => {
    expect(meanWidthM(strip(0))).toBe(0)
    expect(meanWidthM([])).toBe(0)
  })
})
