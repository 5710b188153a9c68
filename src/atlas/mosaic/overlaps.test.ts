import { describe, expect, it } from 'vitest'
import { areaKm2 } from '../geodesy/area'
import { mosaicOn } from './mosaic'
import { overlapsOf } from './overlaps'
import { box, openSea, zoneOf } from './test-zones'

const zones = [
  zoneOf('v', 'VNM', [[box(106, 6, 108, 8)]]),
  zoneOf('p', 'PHL', [[box(107, 6, 109, 8)]]),
  zoneOf('sure', 'CHN', [[box(105, 7, 110, 8)]], { kind: 'dash-area', reading: 'surely-inside' }),
  zoneOf('may', 'CHN', [[box(105, 8, 110, 9)]], { kind: 'dash-area', reading: 'possibly-inside' }),
]
const square = (west: number, south: number, east: number, north: number) =>
  areaKm2([[box(west, south, east, north)]])

describe('overlaps', () => {
  const table = overlapsOf(
    mosaicOn(zones, openSea, '2026-01-01'),
    ['CHN', 'IDN', 'PHL', 'VNM'],
    { surelyInsideKm2: 10, possiblyInsideKm2: 5 },
    'how',
  )
  const { without, surely, possibly } = table.tables

  it('count water by claimants, and what nobody claims, to the whole study area', () => {
    for (const { counts } of [without, surely, possibly]) {
      const sum = counts.reduce((total, count) => total + count.areaKm2, 0)
      expect(Math.abs(sum - table.studyAreaKm2)).toBeLessThanOrEqual(counts.length)
      expect(counts.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 3)
    }
    expect(without.counts[2]?.areaKm2).toBeCloseTo(square(107, 6, 108, 8), -1)
    expect(surely.counts[3]?.areaKm2).toBeCloseTo(square(107, 7, 108, 8), -1)
  })

  it('take the dash area out, in on any reading, or in whole', () => {
    const china = ({ claimants }: typeof without) => claimants.find(({ party }) => party === 'CHN')?.areaKm2
    expect(china(without)).toBe(0)
    expect(china(surely)).toBeCloseTo(square(105, 7, 110, 8), -1)
    expect(china(possibly)).toBeCloseTo(square(105, 7, 110, 9), -1)
  })

  it('have each pair once, a claimant without a drawn zone among them', () => {
    expect(possibly.pairs.map(({ parties }) => parties.join())).toEqual([
      'CHN,IDN',
      'CHN,PHL',
      'CHN,VNM',
      'IDN,PHL',
      'IDN,VNM',
      'PHL,VNM',
    ])
    const pair = without.pairs.find(({ parties }) => parties.join() === 'PHL,VNM')
    expect(pair).toMatchObject({ shareOfFirst: 0.5, shareOfSecond: 0.5 })
    expect(without.claimants.find(({ party }) => party === 'IDN')).toMatchObject({ areaKm2: 0, share: 0 })
  })

  it('say what one claims alone', () => {
    const alone = without.claimants.find(({ party }) => party === 'VNM')
    expect(alone?.aloneKm2).toBeCloseTo(square(106, 6, 107, 8), -1)
  })

  it('give the dash area as a range with its method', () => {
    expect(table.dashArea).toMatchObject({ leastKm2: 10, mostKm2: 15, method: 'how' })
    expect(table.dashArea.insideStudyArea.mostKm2).toBeCloseTo(square(105, 7, 110, 9), -1)
  })
})
