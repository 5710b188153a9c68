import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LonLat, Polygons, Ring } from '../geodesy/units'
import { onEdgeDeg, PolygonIndex } from './polygon-index'

const box = (west: number, south: number, side: number): Ring => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
]

const isOnSide = ([x, y]: LonLat, [ax, ay]: LonLat, [bx, by]: LonLat): boolean => {
  const square = (bx - ax) ** 2 + (by - ay) ** 2
  if (square === 0) return false
  const share = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square))
  return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay)) <= onEdgeDeg
}

/** Ray casting over every ring, holes too: slow, and short enough to be seen right. */
const covers = (polygons: Polygons, point: LonLat): boolean => {
  let isInside = false
  for (const ring of polygons.flat())
    for (const [index, b] of ring.entries()) {
      const a = ring[index - 1]
      if (!a) continue
      if (isOnSide(point, a, b)) return true
      const [x, y] = point
      if (a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
        isInside = !isInside
    }
  return isInside
}

/** A star about a centre: any radii give a ring that does not cross itself. */
const star = ([lon, lat]: LonLat, radii: readonly number[]): Ring => {
  const corners = radii.map((radius, index): LonLat => {
    const turn = (2 * Math.PI * index) / radii.length
    return [lon + radius * Math.cos(turn), lat + radius * Math.sin(turn)]
  })
  return [...corners, corners[0]!]
}

const radius = fc.double({ min: 0.5, max: 3, noNaN: true })
const area: fc.Arbitrary<Polygons> = fc
  .record({
    lon: fc.integer({ min: -6, max: 6 }),
    lat: fc.integer({ min: -6, max: 6 }),
    radii: fc.array(radius, { minLength: 3, maxLength: 9 }),
    hole: fc.boolean(),
  })
  .map(({ lon, lat, radii, hole }) => [
    [
      star([lon, lat], radii),
      ...(hole
        ? [
            star(
              [lon, lat],
              radii.map((value) => value / 2),
            ).reverse(),
          ]
        : []),
    ],
  ])
const place = fc.tuple(
  fc.double({ min: -10, max: 10, noNaN: true }),
  fc.double({ min: -10, max: 10, noNaN: true }),
)

describe('the index of polygons', () => {
  it('says what plain ray casting says, holes and corners included', () => {
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 6 }), fc.array(place), (areas, places) => {
        const index = new PolygonIndex(areas)
        const corners = areas.flat(2).flat() as LonLat[]
        const middles = corners.map(([lon, lat], corner): LonLat => {
          const next = corners[(corner + 1) % corners.length]!
          return [(lon + next[0]) / 2, (lat + next[1]) / 2]
        })
        for (const point of [...places, ...corners, ...middles])
          expect(index.covering(...point)).toEqual(
            areas.flatMap((polygons, owner) => (covers(polygons, point) ? [owner] : [])),
          )
      }),
      { numRuns: 300 },
    )
  })

  it('covers a point on a shared side twice, on a corner by all that meet there', () => {
    const index = new PolygonIndex([[[box(0, 0, 1)]], [[box(1, 0, 1)]], [[box(1, 1, 1)]]])
    expect(index.covering(0.5, 0.5)).toEqual([0])
    expect(index.covering(1, 0.5)).toEqual([0, 1])
    expect(index.covering(1, 1)).toEqual([0, 1, 2])
    expect(index.covering(1.5, 1)).toEqual([1, 2])
    expect(index.covering(0, 0)).toEqual([0])
    expect(index.covering(2, 2)).toEqual([2])
  })

  it('leaves holes open, but not their rim', () => {
    const index = new PolygonIndex([[[box(0, 0, 3), box(1, 1, 1)]]])
    expect(index.covering(1.5, 1.5)).toEqual([])
    expect(index.covering(1, 1.5)).toEqual([0])
    expect(index.covering(2, 2)).toEqual([0])
    expect(index.covering(0.5, 1.5)).toEqual([0])
  })

  it('finds nothing outside, and nothing for what is no position', () => {
    const index = new PolygonIndex([[[box(0, 0, 1)]]])
    for (const [lon, lat] of [
      [5, 0.5],
      [-5, 0.5],
      [0.5, 91],
      [0.5, -3],
      [Number.NaN, 0.5],
      [0.5, Number.NaN],
      [Infinity, 0.5],
    ] as const)
      expect(index.covering(lon, lat)).toEqual([])
    expect(new PolygonIndex([]).covering(0, 0)).toEqual([])
  })
})
