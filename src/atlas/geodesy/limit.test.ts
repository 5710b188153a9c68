import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance } from './geodesic'
import { limitAround } from './limit'
import { NearestOf } from './nearest'
import { metresPerNm, type LonLat } from './units'

const radiusM = 200 * metresPerNm
/** Every position asked, one by one: slow, and nothing of the code under test. */
const leastM = (at: LonLat, positions: readonly LonLat[]): number =>
  positions.reduce((least, position) => Math.min(least, distance(at, position)), Infinity)

/** Base points along a coast of some hundred kilometres, 1° to 24° N. */
const coast = fc
  .record({
    lon: fc.double({ min: 105, max: 118, noNaN: true }),
    lat: fc.double({ min: 1, max: 21, noNaN: true }),
    points: fc.array(
      fc.tuple(fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true })),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ lon, lat, points }) => points.map(([east, north]): LonLat => [lon + east, lat + north]))

describe('an outer limit', () => {
  it('lies at its distance from the nearest base point: vertices to 1 m, middles of sides to 50 m', () => {
    fc.assert(
      fc.property(coast, (positions) => {
        for (const ring of limitAround(positions, radiusM).rings)
          ring.forEach(({ at }, index) => {
            const next = ring[(index + 1) % ring.length]!.at
            const middle: LonLat = [(at[0] + next[0]) / 2, (at[1] + next[1]) / 2]
            expect(Math.abs(leastM(at, positions) - radiusM)).toBeLessThan(1)
            expect(Math.abs(leastM(middle, positions) - radiusM)).toBeLessThan(50)
          })
      }),
      { numRuns: 12 },
    )
  })

  it('solves the cusp where two circles meet', () => {
    const [one, other]: LonLat[] = [
      [110, 10],
      [112, 10],
    ]
    const { rings } = limitAround([one!, other!], radiusM)
    const cusps = rings.flat().filter(({ from }) => from.length === 2)
    expect(cusps).toHaveLength(2)
    for (const { at } of cusps) {
      expect(distance(at, one!)).toBeCloseTo(radiusM, 1)
      expect(distance(at, other!)).toBeCloseTo(radiusM, 1)
    }
  })

  it('leaves out base points that lie behind others', () => {
    const corners: LonLat[] = [
      [110, 10],
      [112, 10],
      [111, 12],
    ]
    expect(limitAround([...corners, [111, 10.7]], radiusM).basePoints).toEqual([0, 1, 2])
  })
})

describe('the nearest of many', () => {
  it('is the one that asking all of them finds', () => {
    const place = fc.tuple(
      fc.double({ min: 100, max: 125, noNaN: true }),
      fc.double({ min: 0, max: 30, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), place, (positions, at) => {
        const [near] = new NearestOf(positions as LonLat[]).near(at as LonLat)
        expect(near!.distanceM).toBe(leastM(at as LonLat, positions as LonLat[]))
      }),
      { numRuns: 50 },
    )
  })
})
