import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance, inverse } from './geodesic'
import { densify, densifySide } from './path'
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
