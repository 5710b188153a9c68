import { describe, expect, it } from 'vitest'
import type { ClaimFile } from '../data/types'
import { buildControl } from './control'
import { areaKm2 } from './geodesy/area'
import { toPolygons } from './geodesy/geojson'
import type { LonLat } from './geodesy/units'
import { claim, feature, held, line, noLand, zone } from './test-support'
import { buildViews } from './views'
import { versionsFor } from './view-versions'
import { buildZones, type SoftArea } from './zones'

const today = '2026-11-23'
const box = (id: string, party: string, west: number, rest: Partial<ClaimFile> = {}): ClaimFile => {
  const points: LonLat[] = [
    [west, 10],
    [west + 2, 10],
    [west + 2, 12],
    [west, 12],
  ]
  const rule = { type: 'enclosed-by' as const, lines: ['box'], closing: 'closed by the instrument' }
  const zones = [zone('box', rule, { kind: 'eez', standing: 'declared' })]
  return claim(id, {
    claimants: [party as never],
    lines: [line('box', points, { closed: true })],
    zones,
    ...rest,
  })
}

const view = (claims: ClaimFile[], features: ReturnType<typeof feature>[] = [], soft: SoftArea[] = []) => {
  const { zones } = buildZones(claims, features, noLand, {})
  return buildViews(zones, soft, buildControl(features, noLand, {}, today), {}, ['MYS', 'PHL'], today)
}

const sizes = (views: ReturnType<typeof view>, party: string): Record<string, number> =>
  Object.fromEntries(
    views
      .filter(({ properties }) => properties.party === party)
      .map(({ properties, geometry }) => [properties.class, areaKm2(toPolygons(geometry))]),
  )

describe('one-claimant views', () => {
  const a = box('a', 'PHL', 115)
  const b = box('b', 'MYS', 116)

  it('hatch only where another claims', () => {
    const phl = sizes(view([a, b]), 'PHL')
    expect((phl['claims-not-controlled'] ?? 0) / (phl['own-waters'] ?? 1)).toBeCloseTo(1, 2)
  })

  it('leave waters plain where nobody else claims', () => {
    expect(Object.keys(sizes(view([a]), 'PHL'))).toEqual(['own-waters'])
  })

  it('hatch all of a claim that drew an objection', () => {
    const objected = { ...a, objections: [{ party: 'CHN', instrument: 'note', sources: [] }] }
    expect(Object.keys(sizes(view([objected]), 'PHL'))).toEqual(['claims-not-controlled'])
  })

  it('never call water its own that lies inside an area without edge which others object to', () => {
    const eastHalf: LonLat[] = [
      [116, 10],
      [117, 10],
      [117, 12],
      [116, 12],
      [116, 10],
    ]
    const soft = [{ claim: 'a', claimant: 'PHL', rings: [{ fade: 1, polygons: [[eastHalf]] }] }]
    const alone = sizes(view([a]), 'PHL')['own-waters'] ?? 0
    const both = sizes(view([a], [], soft), 'PHL')
    expect((both['own-waters'] ?? 0) / alone).toBeCloseTo(0.5, 2)
    expect((both['claims-not-controlled'] ?? 0) / alone).toBeCloseTo(0.5, 2)
  })

  it('leave out claims of no standing', () => {
    const { zones, ...rest } = a
    const historical = { ...rest, zones: zones.map((one) => ({ ...one, standing: 'historical' as const })) }
    expect(view([historical, b]).map(({ properties }) => properties.party)).toEqual(['MYS'])
  })

  it('colour vicinities as controlled and take them out of the rest', () => {
    const without = sizes(view([a]), 'PHL')['own-waters'] ?? 0
    const phl = sizes(view([a], [feature('reef', [116, 11], [held('PHL')])]), 'PHL')
    expect((phl['controls'] ?? 0) + (phl['own-waters'] ?? 0)).toBeCloseTo(without, 0)
  })

  it('end one version where the next begins', () => {
    const later = { ...b, from: '2025-06-01' }
    const own = view([a, later]).filter(
      ({ properties }) => properties.party === 'PHL' && properties.class === 'own-waters',
    )
    expect(own.map(({ properties }) => [properties.from, properties.to])).toEqual([
      [undefined, '2025-06-01'],
      ['2025-06-01', undefined],
    ])
  })
})

describe('versions', () => {
  it('reach back to the last change before the first date and leave out what comes after the last', () => {
    const items = [
      { id: 'a', from: '1996' },
      { id: 'b', from: '2025-06', to: '2026-01' },
      { id: 'c', from: '2030' },
    ]
    const versions = versionsFor(items, '2025-03-21', '2026-11-23')
    expect(versions.map(({ ids, period }) => [[...ids].join(''), period.from, period.to])).toEqual([
      ['a', '1996-01-01', '2025-06-01'],
      ['ab', '2025-06-01', '2026-01-01'],
      ['a', '2026-01-01', undefined],
    ])
  })
})
