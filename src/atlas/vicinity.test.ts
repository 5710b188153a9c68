import { describe, expect, it } from 'vitest'
import { areaKm2 } from './geodesy/area'
import { alongGeodesic, destination, distance, inverse } from './geodesy/geodesic'
import { intersect, union } from './geodesy/grid'
import type { LonLat } from './geodesy/units'
import { nearerSide, vicinitiesMeet, vicinity } from './vicinity'

const own: LonLat = [114.3, 10.4]

describe('vicinities', () => {
  it.each([0, 30, 75, 140, 210, 300])(
    'divide along true equidistance within 1 m, azimuth %i',
    (azimuthDeg) => {
      const other = destination(own, azimuthDeg, 30_000)
      const [first, ...rest] = nearerSide(own, other).flat(2).slice(0, 9)
      const bisector = [first, ...rest].flatMap((to, index, all) => {
        const from = all[index - 1]
        return from && to ? alongGeodesic(from, to, 4) : []
      })
      const within = bisector.filter((point) => distance(point, own) < 22_224)
      expect(within.length).toBeGreaterThan(10)
      for (const point of within)
        expect(Math.abs(distance(point, own) - distance(point, other))).toBeLessThan(1)
    },
  )

  it('of two rivals do not overlap and together lose nothing', () => {
    const other = destination(own, 60, 20_000)
    const mine = vicinity(own, [other])
    const theirs = vicinity(other, [own])
    expect(areaKm2(intersect(mine, theirs))).toBeLessThan(0.1)
    const whole = areaKm2(union(vicinity(own, []), vicinity(other, [])))
    expect(areaKm2(mine) + areaKm2(theirs)).toBeCloseTo(whole, 0)
  })

  it('meet under 24 M, and never at one position', () => {
    const { azimuthDeg } = inverse(own, [116, 11])
    expect(vicinitiesMeet(own, destination(own, azimuthDeg, 44_000))).toBe(true)
    expect(vicinitiesMeet(own, destination(own, azimuthDeg, 45_000))).toBe(false)
    expect(vicinitiesMeet(own, own)).toBe(false)
  })
})
