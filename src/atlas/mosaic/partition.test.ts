import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaKm2 } from '../geodesy/area'
import { intersect, union } from '../geodesy/grid'
import type { LonLat, Polygons } from '../geodesy/units'
import { contains, distanceToEdge } from './contains'
import { OverlayError, partition, type LayerInput, type Piece } from './partition'
import { box } from './test-zones'

const layer = (id: string, ...polygons: Polygons): LayerInput => ({ id, polygons })
const setsOf = (pieces: readonly Piece[]): string[] => pieces.map(({ layers }) => layers.join('')).sort()
const areaOf = (pieces: readonly Piece[], id: string): number =>
  areaKm2(pieces.filter(({ layers }) => layers.includes(id)).map(({ polygon }) => polygon))

describe('a partition', () => {
  it('of three overlapping squares has seven pieces', () => {
    const squares = [
      layer('a', [box(110, 10, 112, 12)]),
      layer('b', [box(111, 11, 113, 13)]),
      layer('c', [box(111, 10.5, 112.5, 11.5)]),
    ]
    expect(setsOf(partition(squares))).toEqual(['a', 'ab', 'abc', 'ac', 'b', 'bc', 'c'])
  })

  it('of identical areas has one piece with both', () => {
    const same = box(110, 10, 112, 12)
    expect(setsOf(partition([layer('a', [same]), layer('b', [same])]))).toEqual(['ab'])
  })

  it('of an area wholly inside another has a piece with a hole', () => {
    const pieces = partition([layer('a', [box(110, 10, 113, 13)]), layer('b', [box(111, 11, 112, 12)])])
    expect(setsOf(pieces)).toEqual(['a', 'ab'])
    expect(pieces.find(({ layers }) => layers.length === 1)?.polygon).toHaveLength(2)
  })

  it('keeps areas that touch along an edge apart', () => {
    const pieces = partition([layer('a', [box(110, 10, 111, 11)]), layer('b', [box(111, 10, 112, 11)])])
    expect(setsOf(pieces)).toEqual(['a', 'b'])
  })

  it('fills the hole of an area by what another claims there, no more', () => {
    const ring = [box(110, 10, 113, 13), [...box(111, 11, 112, 12)].reverse()]
    const pieces = partition([layer('a', ring), layer('b', [box(110.5, 11, 111.5, 12)])])
    expect(setsOf(pieces)).toEqual(['a', 'ab', 'b'])
    expect(areaOf(pieces, 'a')).toBeCloseTo(areaKm2([ring]), 3)
  })

  it('holds with arcs 1e-6 degrees apart, where overlays in floating point fail', () => {
    const wave = (shift: number): LayerInput => {
      const edge = Array.from({ length: 400 }, (_, index): LonLat => {
        const lon = 110 + index / 200
        return [lon, 11 + 0.3 * Math.sin(lon * 7) + shift * (index % 2 === 0 ? 1 : -1)]
      })
      return layer(`s${shift}`, [[[110, 10], [112, 10], ...edge.reverse(), [110, 10]]])
    }
    const layers = [wave(0), wave(1e-6), wave(-1e-6)]
    const pieces = partition(layers)
    for (const { id, polygons } of layers)
      expect(areaOf(pieces, id) / areaKm2(union(polygons))).toBeCloseTo(1, 7)
  })

  it('of nothing is empty', () => {
    expect(partition([])).toEqual([])
  })

  it.each([
    [
      'a ring of two sides',
      layer('north', [
        [
          [110, 10],
          [111, 11],
          [110, 10],
        ],
      ]),
      /north cannot be .* fewer than four/,
    ],
    ['no polygons', layer('north'), /claim north cannot be overlaid: it has no area/],
    [
      'a position that is no number',
      layer('north', [box(110, 10, NaN, 11)]),
      /claim north .* NaN, 10 is no long/,
    ],
    ['positions off the globe', layer('north', [box(110, 10, 1e12, 11)]), /claim north cannot be overlaid/],
  ])('names a claim with %s', (_, faulty, message) => {
    expect(() => partition([layer('a', [box(109, 9, 110, 10)]), faulty])).toThrow(message)
    expect(() => partition([faulty])).toThrow(OverlayError)
  })
})

// Sides a metre apart or more: what is a single step of the grid wide, 0.1 m, may be lost to it.
const degrees = (least: number, most: number) =>
  fc.integer({ min: least * 1e5, max: most * 1e5 }).map((n) => n / 1e5)
const rectangle = fc
  .record({
    west: degrees(105, 115),
    south: degrees(0, 15),
    width: degrees(0.01, 6),
    height: degrees(0.01, 6),
  })
  .map(({ west, south, width, height }) => box(west, south, west + width, south + height))
const rectangles = fc
  .array(rectangle, { minLength: 1, maxLength: 7 })
  .map((rings) => rings.map((ring, index) => layer(`r${index}`, [ring])))

// Areas are good to 1e-6: a side cut in two follows its parallel more closely than before.
describe('any rectangles', () => {
  it('are the sums of their pieces, which share nothing', () => {
    fc.assert(
      fc.property(rectangles, (layers) => {
        const pieces = partition(layers)
        for (const { id, polygons } of layers)
          expect(areaOf(pieces, id) / areaKm2(polygons)).toBeCloseTo(1, 5)
        const whole = areaKm2(union(...layers.map(({ polygons }) => polygons)))
        expect(areaKm2(pieces.map(({ polygon }) => polygon)) / whole).toBeCloseTo(1, 5)
        pieces.forEach((one, index) =>
          pieces
            .slice(index + 1)
            .forEach((other) =>
              expect(areaKm2(intersect([one.polygon], [other.polygon]))).toBeLessThan(1e-4),
            ),
        )
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('hold a point exactly if the piece round it says so', () => {
    fc.assert(
      fc.property(rectangles, degrees(105, 121), degrees(0, 21), (layers, lon, lat) => {
        const point: LonLat = [lon, lat]
        fc.pre(layers.every(({ polygons }) => distanceToEdge(polygons, point) > 1e-6))
        const piece = partition(layers).find(({ polygon }) => contains([polygon], point))
        const around = layers.filter(({ polygons }) => contains(polygons, point)).map(({ id }) => id)
        expect(piece?.layers ?? []).toEqual(around)
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})
