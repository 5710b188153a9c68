import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildLand, type Land } from './basemap/land'
import { readData } from './read-data'

/** Planar even-odd test, enough for a point well inside an island. */
const contains = (polygons: number[][][][], [lon, lat]: [number, number]): boolean =>
  polygons.some(([shell]) => {
    let inside = false
    for (let i = 0, j = shell!.length - 1; i < shell!.length; j = i++) {
      const [x1, y1] = shell![i] as [number, number]
      const [x2, y2] = shell![j] as [number, number]
      if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside
    }
    return inside
  })

describe('party land', () => {
  let land: Land
  beforeAll(() => {
    const { data } = readData(join(import.meta.dirname, '../data'))
    land = buildLand(
      data.features.map(({ value }) => value),
      data.claims.map(({ value }) => value),
    )
  })

  // Positions: PRC base points 19, 20, 22 and 23 of 1996 stand on Dongyin, Matsu's Dongsha, Wuqiu and Dongding; Kinmen from GeoNames.
  it.each([
    ['Kinmen', [118.377, 24.437]],
    ['Matsu (Dongsha)', [120.405, 26.15667]],
    ['Dongyin', [120.50667, 26.37667]],
    ['Wuqiu', [119.47833, 24.97667]],
    ['Dongding', [118.23667, 24.16167]],
    ['the main island of Taiwan', [120.9, 23.9]],
  ] as [string, [number, number]][])('gives %s to Taiwan, which holds it', (_, point) => {
    expect(contains(land.partyLand['TWN']!.coordinates, point)).toBe(true)
    expect(contains(land.partyLand['CHN']!.coordinates, point)).toBe(false)
  })

  it('takes the disputed islands out of the coast', () => {
    const isRemoved = (lon: number, lat: number) =>
      land.removed.some((ring) => Math.hypot(ring.lon - lon, ring.lat - lat) < 0.1)
    expect(isRemoved(112.333, 16.834)).toBe(true)
    expect(isRemoved(123.47, 25.745)).toBe(true)
    expect(contains(land.land.coordinates, [112.333, 16.834])).toBe(false)
  })

  it('keeps the undisputed coast whole', () => {
    for (const [party, point] of Object.entries({ CHN: [113.3, 23.2], VNM: [107.5, 16.2], PHL: [121, 15.6] }))
      expect(contains(land.partyLand[party]!.coordinates, point as [number, number])).toBe(true)
    expect(land.removed.length).toBeLessThan(15)
  })
})
