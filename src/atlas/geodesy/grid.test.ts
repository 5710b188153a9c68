import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaKm2, ringAreaKm2 } from './area'
import { cutter, difference, fromGrid, intersect, lineOutside, simplifyLine, toGrid, union } from './grid'
import { PolyTree64 } from 'clipper2-ts'
import type { LonLat, Polygons, Ring } from './units'

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const backward = (ring: Ring): Ring => [...ring].reverse()

describe('overlays on the grid', () => {
  const large: Polygons = [[box(110, 10, 114, 14)]]
  const small: Polygons = [[box(111, 11, 112, 12)]]

  it('cuts a hole, shells counter-clockwise and holes clockwise', () => {
    const [polygon, ...others] = difference(large, small)
    expect(others).toEqual([])
    expect(polygon?.map((ring) => Math.sign(ringAreaKm2(ring)))).toEqual([1, -1])
    expect(polygon?.every((ring) => ring[0]?.join() === ring[ring.length - 1]?.join())).toBe(true)
  })

  it('reads shells and holes whichever way they are wound', () => {
    const holed: Polygons = [[backward(box(110, 10, 114, 14)), box(111, 11, 112, 12)]]
    expect(areaKm2(union(holed))).toBeCloseTo(areaKm2(large) - areaKm2(small), 6)
  })

  it('keeps an island inside a hole as a polygon of its own', () => {
    const island: Polygons = [[box(111.4, 11.4, 111.6, 11.6)]]
    expect(union(difference(large, small), island)).toHaveLength(2)
  })

  it('cuts alike whatever the area does beyond the subject, on every side of it', () => {
    const star = fc.array(fc.double({ min: 0.2, max: 6, noNaN: true }), { minLength: 5, maxLength: 40 })
    const ringOf = (radii: number[]): Ring => {
      const points = radii.map((radius, index): LonLat => {
        const angle = (2 * Math.PI * index) / radii.length
        return [112.3 + radius * Math.cos(angle), 11.8 + radius * Math.sin(angle)]
      })
      return [...points, ...points.slice(0, 1)]
    }
    fc.assert(
      fc.property(star, (radii) => {
        const area: Polygons = [[ringOf(radii)]]
        const { shared, rest } = cutter(area)(small)
        // The other way round nothing of the small subject can be left out.
        expect(areaKm2(shared)).toBeCloseTo(areaKm2(intersect(area, small)), 1)
        expect(areaKm2(shared) + areaKm2(rest)).toBeCloseTo(areaKm2(small), 1)
      }),
      { numRuns: 200 },
    )
  })

  it('counts overlaps once', () => {
    expect(areaKm2(union(large, small, small))).toBeCloseTo(areaKm2(large), 6)
  })

  it('answers nothing for nothing', () => {
    expect(intersect([], large)).toEqual([])
    expect(difference([], large)).toEqual([])
    expect(difference(large, [])).toHaveLength(1)
    expect(fromGrid(new PolyTree64())).toEqual([])
  })

  it('keeps 7 decimals', () => {
    expect(toGrid([[[[110.1234567, 10.7654321]]]])).toEqual([[{ x: 1101234567, y: 107654321 }]])
  })

  it('cuts a line at a polygon', () => {
    const pieces = lineOutside(
      [
        [109, 12.5],
        [115, 12.5],
      ],
      large,
    )
    expect(pieces).toHaveLength(2)
    expect(
      pieces
        .flat()
        .map(([lon]) => lon)
        .sort(),
    ).toEqual([109, 110, 114, 115])
  })

  it('thins a crowded ring and keeps it closed', () => {
    const crowded: Ring = [
      ...box(110, 10, 114, 14).slice(0, 2),
      [114, 12],
      [113.999999, 12.5],
      ...box(110, 10, 114, 14).slice(2),
    ]
    expect(simplifyLine(crowded, 2)).toEqual(box(110, 10, 114, 14))
  })
})
