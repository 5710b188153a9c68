import { describe, expect, it } from 'vitest'
import { groupRings, ringOf, runsOf } from './published-lines'
import { line } from './test-support'

describe('published lines', () => {
  it('breaks an incomplete list wherever its numbering breaks', () => {
    const numbered = ['A20', 'A21', 'A24', '36 (inferred)'].map((n, index) => ({
      n,
      lon: 107 + index,
      lat: 18,
    }))
    const gap = { ...line('gap', [], { complete: false }), points: numbered }
    expect(runsOf(gap).map((run) => run.map(({ n }) => n))).toEqual([
      ['A20', 'A21'],
      ['A24'],
      ['36 (inferred)'],
    ])
    const lettered = ['A', 'B', 'D'].map((n, index) => ({ n, lon: 102 + index, lat: 7 }))
    expect(runsOf({ ...gap, points: lettered })).toHaveLength(2)
  })

  it('joins a complete list whatever its numbers', () => {
    const points = ['S1', 'x', 9].map((n, index) => ({ n, lon: 107 + index, lat: 18 }))
    expect(runsOf({ ...line('whole', []), points })).toHaveLength(1)
  })

  it('turns lines so that each goes on where the last stopped, and closes with one seam', () => {
    const west = line('west', [
      [110, 6],
      [110, 5],
    ])
    const outer = line('outer', [
      [110, 6],
      [112, 6],
    ])
    const east = line('east', [
      [112, 5],
      [112, 6],
    ])
    const { ring, seams } = ringOf([west, outer, east])
    expect(seams).toHaveLength(1)
    expect(seams[0]).toMatchObject({ from: 1, to: 2 })
    expect(ring[0]).toEqual(ring[ring.length - 1])
    expect(ring.slice(0, 2)).toEqual([
      [110, 5],
      [110, 6],
    ])
  })

  it('runs along the coast from landfall to landfall', () => {
    const coast = [
      [
        [
          [109, 0],
          [113, 0],
          [113, 4],
          [111, 3],
          [109, 4],
          [109, 0],
        ] as [number, number][],
      ],
    ]
    const { ring, seams } = ringOf(
      [
        line('sea', [
          [109, 5],
          [113, 5],
        ]),
      ],
      coast,
    )
    expect(seams.map(({ from, to }) => [from, to])).toEqual([
      [2, 'coast'],
      ['coast', 1],
    ])
    expect(ring).toContainEqual([111, 3])
    expect(ring).not.toContainEqual([109, 0])
  })

  it('groups open lines that meet end to end into a ring', () => {
    const straight = line('straight', [
      [120, 22],
      [122, 24],
      [121, 25],
    ])
    const shore = line('shore', [
      [120, 22],
      [120.5, 24],
      [121, 25],
    ])
    const atoll = line(
      'atoll',
      [
        [116, 20],
        [117, 20],
        [117, 21],
      ],
      { closed: true },
    )
    expect(groupRings([straight, shore, atoll]).rings.map((ring) => ring.length)).toEqual([2, 1])
    expect(groupRings([straight, atoll]).open?.id).toBe('straight')
  })
})
