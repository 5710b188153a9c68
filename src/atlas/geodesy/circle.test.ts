import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circle, inWorld, legLine, legsOf, totalNm } from './circle'
import { alongGeodesic, distance } from './geodesic'
import { metresPerNm, type LonLat } from './units'

const places = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
) as fc.Arbitrary<LonLat>
const near = fc.tuple(
  fc.double({ min: 90, max: 160, noNaN: true }),
  fc.double({ min: -15, max: 50, noNaN: true }),
) as fc.Arbitrary<LonLat>
const radii = fc.double({ min: 1, max: 5000, noNaN: true })

describe('a range ring', () => {
  it('has every vertex at its distance, by the inverse problem', () =>
    fc.assert(
      fc.property(places, radii, (centre, radiusNm) => {
        for (const vertex of circle(centre, radiusNm * metresPerNm))
          expect(Math.abs(distance(centre, vertex) - radiusNm * metresPerNm)).toBeLessThan(1)
      }),
      { numRuns: 30 },
    ))
  it('keeps its chords, straight in longitude and latitude, within 50 m up to 70° of latitude', () =>
    fc.assert(
      fc.property(near, radii, (centre, radiusNm) => {
        const radiusM = radiusNm * metresPerNm
        for (const part of inWorld(circle(centre, radiusM)))
          for (const [index, [lon, lat]] of part.slice(1).entries()) {
            const [beforeLon, beforeLat] = part[index]!
            const middle: LonLat = [(lon + beforeLon) / 2, (lat + beforeLat) / 2]
            if (Math.abs(lat) < 70) expect(Math.abs(distance(centre, middle) - radiusM)).toBeLessThan(50)
          }
      }),
      { numRuns: 30 },
    ))
  it('closes, and is finely cut however small', () => {
    const ring = circle([114, 10], 12 * metresPerNm)
    expect(ring.at(-1)).toEqual(ring[0])
    expect(ring.length).toBeGreaterThan(60)
  })
})

describe('a path', () => {
  it('is as long as the sum of its legs, and the same both ways', () =>
    fc.assert(
      fc.property(fc.array(near, { minLength: 2, maxLength: 24 }), (path) => {
        const legs = legsOf(path)
        const sum = path.slice(1).reduce((metres, to, index) => metres + distance(path[index]!, to), 0)
        expect(legs).toHaveLength(path.length - 1)
        expect(totalNm(legs) * metresPerNm).toBeCloseTo(sum, 3)
        expect(totalNm(legsOf([...path].reverse()))).toBeCloseTo(totalNm(legs), 6)
      }),
    ))
  it('is never shorter than the straight way', () =>
    fc.assert(
      fc.property(near, near, near, (one, two, three) => {
        expect(totalNm(legsOf([one, two, three]))).toBeGreaterThanOrEqual(
          totalNm(legsOf([one, three])) - 1e-6,
        )
      }),
    ))
  it('leaves by an azimuth from 0 up to 360°, and by none where it does not leave', () => {
    const [north, west, still] = legsOf([
      [114, 0],
      [114, 1],
      [113, 1],
      [113, 1],
    ])
    expect(north?.azimuthDeg).toBeCloseTo(0, 9)
    expect(west?.azimuthDeg).toBeCloseTo(270, 1)
    expect(still).toMatchObject({ distanceNm: 0, azimuthDeg: undefined })
    // One degree of the meridian at the equator: 110,574.4 m on WGS84.
    expect(north!.distanceNm * metresPerNm).toBeCloseTo(110574.4, 0)
  })
  it('is drawn along the geodesic: every vertex on it', () =>
    fc.assert(
      fc.property(near, near, (a, b) => {
        const line = legLine(a, b)
        const middle = alongGeodesic(a, b, 2)[1]!
        const whole = distance(a, b)
        for (const at of line) expect(distance(a, at) + distance(at, b)).toBeCloseTo(whole, 2)
        expect(Math.min(...line.map((at) => distance(at, middle)))).toBeLessThan(5001)
      }),
      { numRuns: 30 },
    ))
})

describe('the world in which lines hang together', () => {
  it('runs on across the 180th meridian', () => {
    const [part, ...rest] = inWorld(legLine([-157.9, 21.4], [139.3, 35.7]))
    expect(rest).toEqual([])
    expect(part![0]![0]).toBeCloseTo(202.1, 9)
    expect(part!.at(-1)![0]).toBeCloseTo(139.3, 9)
  })
  it('parts a ring that holds a pole, and leaves out what Mercator cannot draw', () => {
    const parts = inWorld(circle([-157.9, 21.4], 4500 * metresPerNm))
    expect(parts.length).toBeGreaterThan(0)
    for (const part of parts)
      for (const [index, [lon, lat]] of part.entries()) {
        expect(lon).toBeGreaterThanOrEqual(-60)
        expect(lon).toBeLessThanOrEqual(300)
        expect(Math.abs(lat)).toBeLessThanOrEqual(85)
        if (index > 0) expect(Math.abs(lon - part[index - 1]![0])).toBeLessThan(10)
      }
  })
})
