import { describe, expect, it } from 'vitest'
import { buildControl } from './control'
import { areaKm2 } from './geodesy/area'
import { toPolygons } from './geodesy/geojson'
import { intersect } from './geodesy/grid'
import type { LonLat, Polygons } from './geodesy/units'
import { feature, held, noLand } from './test-support'

const today = '2026-11-23'
const here: LonLat = [114, 10]
const near: LonLat = [114.2, 10]
const build = (features: ReturnType<typeof feature>[]) => buildControl(features, noLand, {}, today)

const polygonsOf = (features: ReturnType<typeof build>, id: string): Polygons => {
  const geometry = features.find(({ properties }) => properties.id === id)?.geometry
  return geometry && geometry.type !== 'Point' ? toPolygons(geometry) : []
}

const discKm2 = areaKm2(polygonsOf(build([feature('alone', here, [held('VNM')])]), 'alone--1'))

describe('control', () => {
  it('fills a vicinity of 12 M: π r² within 0.2 %', () => {
    expect(discKm2 / (Math.PI * 22.224 ** 2)).toBeCloseTo(1, 2)
  })

  it.each([
    ['garrison', 'vicinity'],
    ['civilian-post', 'vicinity'],
    ['grounded-ship', 'vicinity'],
    ['patrol', 'vicinity'],
    ['platform', 'point'],
    ['contested-presence', 'point'],
    ['group-only', 'point'],
    ['none', 'point'],
  ] as const)('draws %s as a %s', (grade, kind) => {
    const [only] = build([feature('one', here, [held('CHN', { grade })])])
    expect(only?.properties.kind).toBe(kind)
  })

  it('gives a submerged bank a point whatever the grade', () => {
    const [only] = build([feature('bank', here, [held('CHN')], 'submerged bank')])
    expect(only?.geometry.type).toBe('Point')
  })

  it('divides the water between parties, not within one', () => {
    const rivals = build([feature('a', here, [held('VNM')]), feature('b', near, [held('CHN')])])
    const shared = intersect(polygonsOf(rivals, 'a--1'), polygonsOf(rivals, 'b--1'))
    expect(areaKm2(shared)).toBeLessThan(0.1)
    const friends = build([feature('a', here, [held('VNM')]), feature('b', near, [held('VNM')])])
    expect(areaKm2(polygonsOf(friends, 'a--1'))).toBeCloseTo(discKm2, 3)
  })

  it('does not let a holder of the past trim a present vicinity', () => {
    const past = held('CHN', { from: '1956', to: '1999' })
    const features = build([feature('a', here, [held('VNM', { from: '1975' })]), feature('b', near, [past])])
    expect(areaKm2(polygonsOf(features, 'a--1'))).toBeCloseTo(discKm2, 3)
    expect(areaKm2(polygonsOf(features, 'b--1'))).toBeLessThan(discKm2 * 0.9)
  })

  it('cuts a vicinity at the coast and adds party land', () => {
    const coast = {
      type: 'MultiPolygon' as const,
      coordinates: [
        [
          [
            [114, 9],
            [116, 9],
            [116, 11],
            [114, 11],
            [114, 9],
          ],
        ],
      ],
    }
    const features = buildControl([feature('a', here, [held('VNM')])], coast, { VNM: coast }, today)
    expect(areaKm2(polygonsOf(features, 'a--1')) / discKm2).toBeCloseTo(0.5, 2)
    expect(features[1]?.properties).toMatchObject({
      id: 'land--vnm',
      kind: 'land',
      grade: 'land',
      party: 'VNM',
    })
  })
})
