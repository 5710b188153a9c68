import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaKm2, ringAreaKm2 } from './area'
import { difference, intersect } from './grid'
import type { Polygons, Ring } from './units'

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

const flattening = 1 / 298.257223563
const e2 = flattening * (2 - flattening)
const polarRadiusKm = 6378.137 * (1 - flattening)

/** Area between the equator and a latitude per radian of longitude: the integral of the area element. */
const zoneKm2 = (latDeg: number): number => {
  const sine = Math.sin((latDeg * Math.PI) / 180)
  const e = Math.sqrt(e2)
  return (polarRadiusKm ** 2 / 2) * (sine / (1 - e2 * sine ** 2) + Math.atanh(e * sine) / e)
}

const degree = fc.integer({ min: 0, max: 20 })

describe('areas', () => {
  it('adds up to the whole ellipsoid', () => {
    // 510065621724088.5093 m²: geographiclib-geodesic 2.2.0, test/geodesictest.js, Planimeter15.
    expect(8 * ringAreaKm2(box(0, 0, 90, 90))).toBeCloseTo(510065621.724088, 0)
  })

  it('agrees with the closed form for a box of parallels and meridians', () => {
    const exact = (zoneKm2(20) - zoneKm2(5)) * ((10 * Math.PI) / 180)
    expect(ringAreaKm2(box(110, 5, 120, 20)) / exact).toBeCloseTo(1, 6)
  })

  it('is negative for a clockwise ring', () => {
    expect(ringAreaKm2([...box(110, 5, 120, 20)].reverse())).toBeLessThan(0)
  })

  it('takes holes out', () => {
    const outer = box(110, 5, 120, 20)
    const hole = box(112, 7, 113, 8)
    expect(areaKm2([[outer, hole]])).toBeCloseTo(areaKm2([[outer]]) - areaKm2([[hole]]), 6)
  })

  it('is additive: a piece and the rest make the whole', () => {
    fc.assert(
      fc.property(degree, degree, (west, south) => {
        const whole: Polygons = [[box(105, 5, 115, 15)]]
        const piece: Polygons = [[box(100 + west, south, 107 + west, south + 6)]]
        const parts = areaKm2(intersect(whole, piece)) + areaKm2(difference(whole, piece))
        return Math.abs(parts / areaKm2(whole) - 1) < 1e-9
      }),
      { numRuns: 50 },
    )
  })
})
