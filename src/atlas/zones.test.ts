import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ClaimFile } from '../data/types'
import { areaKm2 } from './geodesy/area'
import { toPolygons } from './geodesy/geojson'
import { intersect } from './geodesy/grid'
import { claim, feature, line, noLand, zone } from './test-support'
import { buildZones, objectorsOf } from './zones'

const onFile = (id: string): ClaimFile =>
  JSON.parse(readFileSync(`data/claims/${id}.json`, 'utf8')) as ClaimFile
const build = (claims: ClaimFile[], land = noLand, territories = {}) =>
  buildZones(
    claims,
    // Taiwan's first batch names the shoal; the position here serves the test alone.
    [feature('reef', [114, 10]), feature('scarborough-shoal', [117.8, 15.1])],
    land,
    territories,
  )

const square = line(
  'square',
  [
    [110, 10],
    [111, 10],
    [111, 11],
    [110, 11],
  ],
  { closed: true },
)
const around = (distanceNm: number) => ({ type: 'around-line' as const, lines: ['square'], distanceNm })

describe('zones of small claims', () => {
  const inner = zone(
    'inside',
    { type: 'enclosed-by', lines: ['square'], closing: 'closed by the instrument' },
    { kind: 'internal-waters' },
  )
  const sea = zone('sea', around(12))
  const outer = zone('outer', around(24), { kind: 'contiguous-zone' })
  const { zones } = build([claim('c', { lines: [square], zones: [inner, sea, outer] })])

  it('are named by claim and zone', () => {
    expect(zones.map(({ id }) => id)).toEqual(['c--inside', 'c--sea', 'c--outer'])
    expect(zones[0]?.properties).toMatchObject({ instrument: 'Instrument c (1996)', rule: 'enclosed-by' })
  })

  it('lie beside each other: a belt outside its baseline, a contiguous zone beyond the territorial sea', () => {
    const [a, b, c] = zones.map(({ geometry }) => toPolygons(geometry))
    if (!a || !b || !c) throw new Error('a zone is missing')
    for (const [one, other] of [
      [a, b],
      [b, c],
      [a, c],
    ] as const)
      expect(areaKm2(intersect(one, other))).toBeLessThan(1)
  })

  it('end at the coast', () => {
    const land = {
      type: 'MultiPolygon' as const,
      coordinates: [
        [
          [
            [110, 10],
            [110.5, 10],
            [110.5, 11],
            [110, 11],
            [110, 10],
          ],
        ],
      ],
    }
    const [half] = build([claim('c', { lines: [square], zones: [inner] })], land as never).zones
    expect((half?.properties.areaKm2 ?? 0) / (zones[0]?.properties.areaKm2 ?? 1)).toBeCloseTo(0.5, 3)
  })

  it('have one object per claimant of a joint claim', () => {
    const joint = claim('j', { claimants: ['MYS', 'VNM'], lines: [square], zones: [inner] })
    expect(build([joint]).zones.map(({ id }) => id)).toEqual(['j--inside--mys', 'j--inside--vnm'])
  })

  it('report what is not drawn, with the reason', () => {
    const open = claim('open', { lines: [{ ...square, closed: false }], zones: [sea] })
    const later = claim('later', { zones: [zone('eez', { type: 'not-drawn-yet', reason: 'unpublished' })] })
    expect(build([open, later]).notDrawn.map(({ claim: id, zone: name }) => [id, name])).toEqual([
      ['open', 'sea'],
      ['later', 'eez'],
    ])
  })
})

describe('faults', () => {
  it.each([
    [
      'a missing line',
      zone('z', { type: 'around-line', lines: ['none'], distanceNm: 12 }),
      /claims\/c\.json, zone 'z'.*'none'/,
    ],
    [
      'a missing feature',
      zone('z', { type: 'around-feature', features: ['nowhere'], distanceNm: 12 }),
      /zone 'z'.*'nowhere'/,
    ],
    ['a missing territory', zone('z', { type: 'land', territories: ['atlantis'] }), /zone 'z'.*'atlantis'/],
  ])('%s is named with its file', (_, faulty, message) => {
    expect(() => build([claim('c', { lines: [square], zones: [faulty] })])).toThrow(message)
  })

  it('an incomplete list never encloses an area', () => {
    const gap = { ...square, complete: false }
    const faulty = zone('z', { type: 'enclosed-by', lines: ['square'], closing: 'closed by us' })
    expect(() => build([claim('c', { lines: [gap], zones: [faulty] })])).toThrow(/incomplete/)
  })
})

describe('zones on file', () => {
  it('enclose 17,240 km² in the Xisha baselines of 1996 (17,300 on a sphere in the research dossier)', () => {
    const [inside] = build([onFile('prc-1996-xisha-baselines')]).zones
    expect((inside?.properties.areaKm2 ?? 0) / 17_300).toBeCloseTo(0.9965, 3)
  })

  it('enclose 236,000 km² in Presidential Decree 1596 (236,800 in the dossier, sphere and great circles)', () => {
    const [area] = build([onFile('phl-pd1596-kalayaan-island-group')]).zones
    expect((area?.properties.areaKm2 ?? 0) / 236_800).toBeCloseTo(0.9966, 3)
  })

  it('close the baseline of Taiwan through the low-water line of Pengjiayu', () => {
    const { zones, notDrawn } = build([onFile('roc-1999-2009-first-batch-baselines')])
    expect(zones.map(({ properties }) => properties.kind)).toContain('territorial-sea')
    expect(notDrawn.map(({ zone: name }) => name)).toEqual(['territorial-sea-elsewhere'])
  })
})

describe('objectors', () => {
  it('are listed once, by code, without the replies of the claimant', () => {
    const objection = (party: string) => ({ party, instrument: 'note', sources: [] })
    const contested = claim('c', {
      objections: [objection('VNM'), objection('CHN'), objection('PHL')],
      objectorsUndocumented: [{ party: 'PHL', basis: '', sources: [] }],
    })
    expect(objectorsOf(contested)).toEqual(['PHL', 'VNM'])
  })
})
