import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance, inverse } from './geodesic'
import { densify, densifySide } from './path'
import { changi, jfk, parseWaypoints } from './test-routes'
import type { LonLat } from './units'

const place = fc.tuple(
  fc.double({ min: 100, max: 125, noNaN: true }),
  fc.double({ min: -5, max: 25, noNaN: true }),
) as fc.Arbitrary<LonLat>

const middle = (a: LonLat, b: LonLat): LonLat => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]

describe('paths between published points', () => {
  it('keeps the chords of a geodesic within the error asked for', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        fc.pre(distance(a, b) > 1000)
        const points = densifySide(a, b, 'geodesic', { chordErrorM: 15 })
        return points.slice(1).every((to, index) => {
          const from = points[index] ?? to
          const chord = middle(from, to)
          const viaM = distance(from, chord) + distance(chord, to)
          // A point h beside the middle of a line of length s lengthens it by 2h²/s.
          return Math.sqrt((Math.max(0, viaM - distance(from, to)) * distance(from, to)) / 2) < 16
        })
      }),
      { numRuns: 40 },
    )
  })

  it('keeps one bearing along a loxodrome', () => {
    const points = densifySide([110, 5], [118, 15], 'loxodrome', { maxPieceM: 1000 })
    const bearings = points.slice(1).map((to, index) => inverse(points[index] ?? to, to).azimuthDeg)
    expect(Math.max(...bearings) - Math.min(...bearings)).toBeLessThan(0.005)
  })

  it('follows the published loxodrome from JFK to Changi', () => {
    // Example of RhumbSolve(1), GeographicLib: 18523563 m, and a waypoint every 2000 km; seconds to one place.
    const waypoints = parseWaypoints(`
      36:24:30.3N 051:28:26.4W
      32:10:26.8N 030:20:57.3W
      27:56:13.2N 010:10:54.2W
      23:41:50.1N 009:12:45.5E
      19:27:18.7N 027:59:22.1E
      15:12:40.2N 046:17:01.1E
      10:57:55.9N 064:12:52.8E`)
    const points = densifySide(jfk, changi, 'loxodrome', { maxPieceM: 2000 })
    const pieces = points.slice(1).map((to, index) => distance(points[index]!, to))
    expect(pieces.reduce((sum, pieceM) => sum + pieceM, 0)).toBeCloseTo(18523563, -1)
    waypoints.forEach(([lon, lat]) => {
      const after = points.findIndex((point) => point[1] < lat)
      const [from, to] = [points[after - 1]!, points[after]!]
      const share = (lat - from[1]) / (to[1] - from[1])
      // A twentieth of a second in latitude is 6 m along this bearing.
      expect(Math.abs(from[0] + share * (to[0] - from[0]) - lon) * 3600).toBeLessThan(0.3)
    })
  })

  it('follows a parallel without extra points, and a geodesic where a side follows no grid line', () => {
    expect(densifySide([112, 12], [118, 12], 'parallels-and-meridians')).toHaveLength(2)
    const oblique = densifySide([112, 9], [116, 12], 'parallels-and-meridians', { chordErrorM: 1 })
    expect(oblique).toEqual(densifySide([112, 9], [116, 12], 'geodesic', { chordErrorM: 1 }))
  })

  it('keeps the published points exactly', () => {
    // Presidential Decree 1596 (1978), points 3 to 5.
    const points: LonLat[] = [
      [112.1666667, 9],
      [114.5, 12],
      [118, 12],
    ]
    const dense = densify(points, 'geodesic')
    expect(points.every((point) => dense.includes(point))).toBe(true)
    expect(dense.length).toBeGreaterThan(points.length)
  })

  it('drops repeats', () => {
    expect(
      densify(
        [
          [110, 10],
          [110, 10],
        ],
        'geodesic',
      ),
    ).toEqual([[110, 10]])
  })
})
