import { describe, expect, it } from 'vitest'
import { areaKm2 } from '../geodesy/area'
import type { LonLat } from '../geodesy/units'
import { withoutBridges } from './bridges'
import { partition } from './partition'
import { mergeSlivers } from './slivers'
import { withoutSpikes } from './spikes'
import { box } from './test-zones'

describe('slivers', () => {
  // Lines published twice, 5 m apart over 200 km.
  const strip = [
    { id: 'a', polygons: [[box(110, 10, 112, 11)]] },
    { id: 'b', polygons: [[box(110, 10.99995, 112, 12)]] },
  ]

  it('join the neighbour they border most and are listed', () => {
    const { pieces, slivers } = mergeSlivers(partition(strip))
    expect(pieces.map(({ layers }) => layers.join(''))).toEqual(['a', 'b'])
    expect(slivers).toHaveLength(1)
    expect(slivers[0]?.layers).toEqual(['a', 'b'])
    expect(slivers[0]?.mergedInto).toHaveLength(1)
    const whole = areaKm2([[box(110, 10, 112, 12)]])
    expect(areaKm2(pieces.map(({ polygon }) => polygon)) / whole).toBeCloseTo(1, 6)
  })

  it('stay where they are wider than rounding makes them', () => {
    const wide = [strip[0]!, { id: 'b', polygons: [[box(110, 10.9998, 112, 12)]] }]
    expect(mergeSlivers(partition(wide)).pieces).toHaveLength(3)
  })

  it('without a neighbour are dropped and listed', () => {
    const speck = [{ id: 'speck', polygons: [[box(110, 10, 110.0003, 10.0003)]] }]
    const { pieces, slivers } = mergeSlivers(partition(speck))
    expect(pieces).toEqual([])
    expect(slivers[0]).not.toHaveProperty('mergedInto')
  })
})

describe('spikes', () => {
  const square = box(110, 10, 111, 11)
  const spiked = (tip: LonLat, back: LonLat) => [square[0]!, square[1]!, tip, back, ...square.slice(2)]

  it('go, whether the way back is the same or a centimetre beside it', () => {
    expect(withoutSpikes(spiked([112, 10], [111, 10]))).toEqual(square)
    expect(withoutSpikes(spiked([112, 10], [111, 10.0000001])).length).toBeLessThanOrEqual(6)
    expect(areaKm2([[withoutSpikes(spiked([112, 10], [111, 10.0000001]))]])).toBeCloseTo(
      areaKm2([[square]]),
      2,
    )
  })

  it('of two parts go whole', () => {
    const long = [square[0]!, square[1]!, [112, 10], [113, 10], [112, 10], ...square.slice(1)] as LonLat[]
    expect(withoutSpikes(long)).toEqual(square)
  })

  it('are not corners', () => {
    const acute: LonLat[] = [
      [110, 10],
      [112, 10],
      [110, 10.001],
      [110, 10],
    ]
    expect(withoutSpikes(acute)).toEqual(acute)
  })

  it('leave nothing of a ring that is nothing else', () => {
    expect(
      withoutSpikes([
        [110, 10],
        [111, 10],
        [112, 10],
        [110, 10],
      ]),
    ).toEqual([])
  })
})

describe('bridges', () => {
  const joined = (widthDegrees: number): LonLat[] => [
    [110, 10],
    [111, 10],
    [111, 10.5],
    [112, 10.5],
    [112, 10],
    [113, 10],
    [113, 11],
    [112, 11],
    [112, 10.5 + widthDegrees],
    [111, 10.5 + widthDegrees],
    [111, 11],
    [110, 11],
    [110, 10],
  ]

  it('a centimetre wide are cut: two parts, with no area lost', () => {
    const parts = withoutBridges([joined(1e-7)])
    expect(parts).toHaveLength(2)
    expect(areaKm2(parts)).toBeCloseTo(2 * areaKm2([[box(110, 10, 111, 11)]]), 1)
  })

  it('of a metre stay', () => {
    expect(withoutBridges([joined(1e-5)])).toEqual([[joined(1e-5)]])
  })
})
