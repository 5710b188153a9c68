import { describe, expect, it } from 'vitest'
import { coastLines } from './coast'
import { padDate } from './expressions'
import { fixture } from './fixture'
import { choosePick, selectionOf } from './pick'
import { controlPieces, drawnStretches, featurePeriods } from './features-source'
import { mapSources, shortTitle } from './sources'
import { painterList } from './style'

describe('dates', () => {
  it.each([
    ['1974', '1974-01-01'],
    ['1974-05', '1974-05-01'],
    ['1974-05-09', '1974-05-09'],
  ])('pads %s to %s', (date, padded) => {
    expect(padDate(date, 'start')).toBe(padded)
    expect(padDate(date, 'end')).toBe(padded)
  })
  it('leaves no gap and no overlap between stretches, and tells the sure from the unsure', () => {
    const period = {
      party: 'TWN',
      polity: 'Republic of China',
      grade: 'garrison',
      certainty: 'high',
    } as const
    const stretches = drawnStretches([
      { ...period, from: '1946-12-12', to: '1950' },
      { ...period, from: '1956-09-24' },
    ])
    const words = stretches.map(({ from, to, holders, isUnknown }) => [
      from,
      to,
      isUnknown ? 'unknown' : holders.map(({ isSure }) => (isSure ? 'sure' : 'perhaps')).join(),
    ])
    expect(words).toEqual([
      ['0000-01-01', '1946-12-12', 'unknown'],
      ['1946-12-12', '1950-01-01', 'sure'],
      ['1950-01-01', '1951-01-01', 'perhaps'],
      ['1951-01-01', '1956-09-24', 'unknown'],
      ['1956-09-24', '9999-12-31', 'sure'],
    ])
  })
})

describe('sources', () => {
  it('are flat: no property is an object or a list', () => {
    for (const { features } of Object.values(mapSources(fixture)))
      for (const { properties } of features)
        for (const value of Object.values(properties)) expect(typeof value).toMatch(/string|number|boolean/)
  })
  it('set two parties at one feature side by side, with both codes once', () => {
    const [first] = fixture.features.features
    const control = (['PHL', 'CHN'] as const).map((party) => ({
      party,
      polity: party,
      grade: 'contested-presence' as const,
      from: '2024-01-02',
      certainty: 'high' as const,
    }))
    const features = [{ ...first!, properties: { ...first!.properties, control } }]
    const periods = featurePeriods({ features: { type: 'FeatureCollection', features } }).features
    expect(periods.map(({ properties: { grade, shift, codes } }) => [grade, shift, codes])).toEqual([
      ['unknown', 0, ''],
      ['contested-presence', -1, 'CHN · PHL'],
      ['contested-presence', 1, ''],
    ])
  })
  it('never draw a feature as held that is held with its group alone', () => {
    const [first] = fixture.features.features
    const alone = {
      party: 'JPN',
      polity: 'Japan',
      grade: 'group-only',
      from: '1972',
      certainty: 'high',
    } as const
    const features = [{ ...first!, properties: { ...first!.properties, control: [alone] } }]
    const periods = featurePeriods({ features: { type: 'FeatureCollection', features } }).features
    expect(periods.map(({ properties: { grade, party } }) => [grade, party])).toEqual([['none', '']])
  })
  it('cut a vicinity where its holder turns unsure', () => {
    const period = {
      party: 'VNM',
      polity: 'Viet Nam',
      grade: 'garrison',
      from: '1988',
      certainty: 'high',
    } as const
    const control = { ...period, id: 'reef--1', feature: 'reef', kind: 'vicinity' } as const
    expect(controlPieces(control, new Map([['reef', [period]]]))).toEqual([
      { from: '1988-01-01', to: '1988-12-31', sure: false },
      { from: '1988-12-31', to: '9999-12-31', sure: true },
    ])
  })
  it('counts the features of a group', () => {
    expect(mapSources(fixture).groups.features[0]!.properties['count']).toBe(3)
  })
  it('shortens an instrument to what fits along a line', () => {
    expect(shortTitle('Decree No. 1 (Group), section 1 (1978)')).toBe('Decree No. 1 (1978)')
    expect(shortTitle('Act')).toBe('Act')
  })
  it('draw no coast where the land was cut at the box', () => {
    const ring = [
      [89.9995, 10],
      [100, 10],
      [100, 12],
      [90, 12],
      [89.9995, 10],
    ]
    const land = { type: 'Polygon' as const, coordinates: [ring] }
    const { features } = coastLines({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: land, properties: {} }],
    })
    expect(features[0]!.geometry.coordinates).toEqual([ring.slice(0, 4)])
  })
})

describe('picking', () => {
  it('prefers a feature to the area around it', () => {
    const hits = [
      { layer: 'claims-tint', key: 'claim:area' },
      { layer: 'features-held', key: 'feature:reef' },
      { layer: 'claims-published', key: 'claim:line' },
    ]
    expect(choosePick(hits, painterList)).toEqual({ kind: 'feature', id: 'reef' })
    // An area alone is water to ask about.
    expect(choosePick(hits.slice(0, 1), painterList)).toBeNull()
  })
  it('is null over empty water and for unknown kinds', () => {
    expect(choosePick([{ layer: 'base-land', key: 'land:1' }], painterList)).toBeNull()
    expect(selectionOf('group:spratly')).toBeNull()
  })
})
