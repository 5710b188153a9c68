import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance } from '../geodesy/geodesic'
import type { LonLat } from '../geodesy/units'
import { SideSet } from './side-set'

const lon = fc.double({ min: 105, max: 120, noNaN: true })
const lat = fc.double({ min: 1, max: 24, noNaN: true })
const point = fc.tuple(lon, lat)
const course = fc.array(point, { minLength: 2, maxLength: 6 })

/** The least of many geodesics to places 100 m apart along the lines. */
const sampled = (at: LonLat, line: readonly LonLat[]): number => {
  let least = Infinity
  for (const [index, to] of line.entries()) {
    const from = line[index - 1]
    if (!from) continue
    const parts = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 0.01)
    for (let part = 0; part <= parts; part += 1) {
      const share = parts === 0 ? 0 : part / parts
      least = Math.min(
        least,
        distance(at, [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]),
      )
    }
  }
  return least
}

describe('the nearest place on many lines', () => {
  it('is no further than any place tried, and not much nearer', () => {
    fc.assert(
      fc.property(point, fc.array(course, { minLength: 1, maxLength: 3 }), (at, lines) => {
        const set = new SideSet(lines.map((line) => [line]))
        lines.forEach((line, group) => {
          const foot = set.nearest(at, group)
          if (!foot) return
          const least = sampled(at, line)
          expect(foot.distanceM).toBeLessThanOrEqual(least + 3)
          expect(foot.distanceM).toBeGreaterThan(least - 600)
          expect(distance(at, foot.at)).toBeCloseTo(foot.distanceM, 6)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('knows its groups, its tags and the sides that were left out', () => {
    const west: LonLat[] = [
      [110, 10],
      [110, 11],
    ]
    const east: LonLat[] = [
      [112, 10],
      [112, 11],
    ]
    const set = new SideSet([[west], [east], []], { tagOf: (from) => (from[0] > 111 ? 7 : 0) })
    expect(set.nearest([111, 10.5], 0)!.at[0]).toBe(110)
    const foot = set.nearest([111, 10.5], 1)!
    expect(foot.at[0]).toBe(112)
    expect(set.tagOf(foot.piece)).toBe(7)
    expect(set.nearest([111, 10.5], 2)).toBeUndefined()
    const kept = new SideSet([[west, east]], { keeps: (from) => from[0] > 111 })
    expect(kept.nearest([110, 10.5], 0)!.at[0]).toBe(112)
  })
})
