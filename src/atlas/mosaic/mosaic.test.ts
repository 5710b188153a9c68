import { describe, expect, it } from 'vitest'
import { mosaicOn, seaOf } from './mosaic'
import { box, openSea, zoneOf } from './test-zones'

const idsOf = (zones: Parameters<typeof mosaicOn>[0], date = '2026-01-01') =>
  mosaicOn(zones, openSea, date)
    .cells.map(({ claims }) => claims.join('+'))
    .sort()

describe('the mosaic', () => {
  const a = zoneOf('a', 'VNM', [[box(106, 6, 109, 9)]])
  const b = zoneOf('b', 'CHN', [[box(108, 8, 111, 11)]])

  it('lists the claims of a cell by claimant, with their claimants by code', () => {
    const both = mosaicOn([a, b], openSea, '2026-01-01').cells.find(({ claims }) => claims.length === 2)
    expect(both).toMatchObject({ claims: ['b', 'a'], claimants: ['CHN', 'VNM'] })
    expect(both?.id).toMatch(/^chn-vnm-[0-9a-f]{8}$/)
  })

  it('counts a claimant once, however many of its zones cover a cell', () => {
    const again = zoneOf('again', 'VNM', [[box(106, 6, 109, 9)]], { kind: 'continental-shelf' })
    const { cells } = mosaicOn([a, again], openSea, '2026-01-01')
    expect(cells).toHaveLength(1)
    expect(cells[0]).toMatchObject({ claims: ['a', 'again'], claimants: ['VNM'] })
  })

  it('takes only claims to water, of the standings that count', () => {
    const others = [
      zoneOf('land', 'CHN', [[box(106, 6, 109, 9)]], { kind: 'sovereignty-land' }),
      zoneOf('islands', 'CHN', [[box(106, 6, 109, 9)]], { kind: 'sovereignty' }),
      zoneOf('police', 'CHN', [[box(106, 6, 109, 9)]], { kind: 'contiguous-zone' }),
      zoneOf('past', 'PHL', [[box(106, 6, 109, 9)]], { standing: 'historical' }),
      zoneOf('what-if', 'PHL', [[box(106, 6, 109, 9)]], { standing: 'hypothetical' }),
      zoneOf('fence', 'PHL', [[box(106, 6, 109, 9)]], { standing: 'administrative' }),
    ]
    expect(idsOf([a, ...others])).toEqual(['a'])
  })

  it('takes the versions in force on the day', () => {
    const first = zoneOf('first', 'MYS', [[box(106, 6, 109, 9)]], { from: '1979', to: '2009-03-16' })
    const then = zoneOf('then', 'MYS', [[box(106, 6, 108, 9)]], { from: '2009-03-16' })
    expect(idsOf([first, then], '1978-12-31')).toEqual([])
    expect(idsOf([first, then], '2009-03-15')).toEqual(['first'])
    expect(idsOf([first, then], '2009-03-16')).toEqual(['then'])
  })

  it('tells cells inside the dash area on any reading from those that may be', () => {
    const sure = zoneOf('sure', 'CHN', [[box(106, 6, 108, 9)]], {
      kind: 'dash-area',
      reading: 'surely-inside',
    })
    const may = zoneOf('may', 'CHN', [[box(108, 6, 110, 9)]], {
      kind: 'dash-area',
      reading: 'possibly-inside',
    })
    const { cells } = mosaicOn([a, sure, may], openSea, '2026-01-01')
    const of = (...claims: string[]) => cells.find((cell) => cell.claims.join() === claims.join())
    expect(of('sure', 'a')).toMatchObject({ dash: 'surely-inside', claimantsWithoutDash: ['VNM'] })
    expect(of('may', 'a')).toMatchObject({ dash: 'possibly-inside', claimants: ['CHN', 'VNM'] })
    expect(of('may')).toMatchObject({ claimantsWithoutDash: [] })
  })

  it('ends at the study area and at its coast', () => {
    const study = { type: 'Polygon' as const, coordinates: [box(105, 5, 108, 15)] }
    const land = { type: 'MultiPolygon' as const, coordinates: [[box(106, 6, 107, 7)]] }
    const mosaic = mosaicOn([a, b], seaOf(study, land), '2026-01-01')
    expect(mosaic.claims.map(({ zone }) => zone.id)).toEqual(['a'])
    expect(mosaic.cells).toHaveLength(1)
    const open = mosaicOn([a], openSea, '2026-01-01').cells[0]!
    expect((mosaic.cells[0]?.areaKm2 ?? 0) / open.areaKm2).toBeCloseTo(5 / 9, 2)
  })

  it('keeps the name of a cell while its claims stay', () => {
    const moved = zoneOf('b', 'CHN', [[box(108.5, 8, 111, 11)]])
    const names = (zones: (typeof a)[]) => mosaicOn(zones, openSea, '2026-01-01').cells.map(({ id }) => id)
    expect(names([b, a])).toEqual(names([a, moved]))
  })

  it('of no claims has no cells', () => {
    expect(mosaicOn([], openSea, '2026-01-01').cells).toEqual([])
  })

  it('names a claim that cannot be overlaid', () => {
    const broken = zoneOf('north-claim', 'PHL', [[box(106, 6, NaN, 9)]])
    expect(() => mosaicOn([a, broken], openSea, '2026-01-01')).toThrow(/north-claim/)
  })
})
