import { booleanPointInPolygon } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaKm2 } from './area'
import { aroundRuns } from './buffer'
import { disc, discSteps } from './disc'
import { destination, distance } from './geodesic'
import { densify } from './path'
import { metresPerNm, type LonLat } from './units'

// Xisha baselines of 15 May 1996, points 1, 2 and 3 as numbered there: a corner and a long side.
const baseline: LonLat[] = [
  [112.7366667, 16.675],
  [111.2016667, 15.78],
  [111.6016667, 17.11],
]
const dense = densify(baseline, 'geodesic', { maxPieceM: 500 })
const nearestM = (point: LonLat): number => Math.min(...dense.map((station) => distance(station, point)))

describe('discs', () => {
  it('need 86 steps for 15 m at 12 M', () => {
    expect(discSteps(12 * metresPerNm, 15)).toBe(86)
  })

  it('have every corner at the distance and every side within the error', () => {
    const centre: LonLat = [114, 10]
    const ring = disc(centre, 22224)
    ring.slice(1).forEach(([lon, lat], index) => {
      const [fromLon, fromLat] = ring[index] ?? [lon, lat]
      expect(distance(centre, [lon, lat])).toBeCloseTo(22224, 6)
      const inset = 22224 - distance(centre, [(lon + fromLon) / 2, (lat + fromLat) / 2])
      expect(inset).toBeGreaterThan(0)
      expect(inset).toBeLessThan(16)
    })
  })
})

describe('the envelope of a line', () => {
  const belt = aroundRuns([baseline], 12)

  it('has its corners at the distance, but for the stations of the test', () => {
    const corners = belt.flat(2).map(nearestM)
    expect(Math.max(...corners)).toBeLessThan(22224 + 2)
    expect(Math.min(...corners)).toBeGreaterThan(22224 - 1)
  })

  it('holds what is nearer and nothing that is farther', () => {
    const stations = fc.integer({ min: 0, max: dense.length - 1 })
    const metres = fc.double({ min: 0, max: 60_000, noNaN: true })
    const azimuths = fc.double({ min: 0, max: 360, noNaN: true })
    fc.assert(
      fc.property(stations, azimuths, metres, (index, azimuthDeg, distanceM) => {
        const point = destination(dense[index] ?? [112, 16], azimuthDeg, distanceM)
        const apartM = nearestM(point)
        fc.pre(Math.abs(apartM - 22224) > 20)
        const isInside = booleanPointInPolygon(point, { type: 'MultiPolygon', coordinates: belt })
        return isInside === apartM < 22224
      }),
      { numRuns: 100 },
    )
  })

  it('of a point is its disc', () => {
    const apart = areaKm2(aroundRuns([[[114, 10]]], 12)) - areaKm2([[disc([114, 10], 22224)]])
    expect(apart).toBeCloseTo(0, 3)
  })
})
