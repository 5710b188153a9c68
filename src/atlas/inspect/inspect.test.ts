import { describe, expect, it } from 'vitest'
import { distance } from '../geodesy/geodesic'
import { claimsAt, inspect, prepare, withStudyArea } from '.'
import { square, world, zone } from './fixture'

const day = '2026-11-01'
const dash = { kind: 'dash-area', standing: 'stated' } as const
const index = prepare(
  world([
    zone('VNM', 'law', square(109, 9, 3)),
    zone('PHL', 'act', square(110, 10, 2), { standing: 'declared', from: '1978', to: '2030' }),
    zone('PHL', 'treaty', square(110, 10, 2), { standing: 'historical' }),
    zone('PHL', 'old', square(110, 10, 2), { to: '2009' }),
    zone('CHN', 'dashes', square(110.5, 10.5, 1), { ...dash, reading: 'surely-inside' }),
    zone('CHN', 'dashes', square(111.5, 10.5, 1), {
      ...dash,
      id: 'dashes--wide',
      reading: 'possibly-inside',
    }),
  ]),
)
const at = (lon: number, lat: number) => inspect(index, lon, lat, day)
/** About 50 m in degrees of latitude. */
const fiftyM = 50 / 110_600

describe('which zones cover a spot', () => {
  it('lists those in force in party order, whatever their order on file', () => {
    expect(claimsAt(index, 111, 11, day).map(({ claimant, claim }) => `${claimant} ${claim}`)).toEqual([
      'CHN dashes',
      'PHL act',
      'PHL treaty',
      'VNM law',
    ])
    expect(claimsAt(index, 111, 11, '1977-12-31').map(({ claim }) => claim)).toEqual([
      'dashes',
      'treaty',
      'old',
      'law',
    ])
    expect(claimsAt(index, 111, 11, '2030-01-01').map(({ claim }) => claim)).not.toContain('act')
  })
  it('covers a spot on a limit, and on the corner of several zones', () => {
    expect(claimsAt(index, 111.5, 11, day).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['dashes--zone', 'dashes--wide']),
    )
    expect(claimsAt(index, 110, 10, day).map(({ claim }) => claim)).toEqual(['act', 'treaty', 'law'])
  })
})

describe('counts', () => {
  it('count claimants with and without the dash area, and none for what is historical', () => {
    const { counts, uncounted } = at(111, 11)
    expect(counts).toEqual({
      surely: ['CHN', 'PHL', 'VNM'],
      possibly: [],
      withoutDash: ['PHL', 'VNM'],
      unsure: [],
    })
    expect(uncounted.map(({ zone: { claim } }) => claim)).toEqual(['treaty'])
  })
  it('keep apart who counts only if the dashes are read in the widest way', () => {
    const { counts, claims } = at(111.75, 11)
    expect(counts.surely).toEqual(['PHL', 'VNM'])
    expect(counts.possibly).toEqual(['CHN'])
    expect(claims.find(({ zone: { claimant } }) => claimant === 'CHN')).toMatchObject({ tooClose: true })
  })
  it('say whom an edge within its error may add or take away', () => {
    const inside = at(111, 10 + fiftyM)
    expect(inside.counts).toMatchObject({ surely: ['PHL', 'VNM'], unsure: ['PHL'] })
    expect(inside.claims.find(({ zone: { claim } }) => claim === 'act')).toMatchObject({
      tooClose: true,
      edge: { certainty: 'published', errorM: 100, line: { id: 'act--line' } },
    })
    const outside = at(111, 10 - fiftyM)
    expect(outside.counts).toMatchObject({ surely: ['VNM'], unsure: ['PHL'] })
    expect(outside.near.map(({ zone: { claim } }) => claim)).toEqual(['act'])
    expect(at(111, 10 + 4 * fiftyM).counts.unsure).toEqual([])
    expect(at(111, 10 - 4 * fiftyM).near).toEqual([])
  })
  it('give an edge that follows no line on file the error of a computed one from a coast', () => {
    const { edge } = at(111, 9.01).claims.find(({ zone: { claim } }) => claim === 'law')!
    expect(edge).toMatchObject({ certainty: 'computed', errorM: 450 })
    expect(edge).not.toHaveProperty('line')
  })
  it('give a computed edge the error of what it was computed from', () => {
    const errorOf = (...fromPoints: string[]): number | undefined => {
      const data = world([zone('PHL', 'act', square(110, 10, 2))])
      Object.assign(data.lines.features[0]!.properties, { certainty: 'computed', fromPoints })
      return inspect(prepare(data), 111, 10.001, day).claims[0]?.edge?.errorM
    }
    expect(errorOf('line-1')).toBe(150)
    expect(errorOf('line-1', 'coast VNM', '109.000 10.000')).toBe(450)
    expect(errorOf('coast')).toBe(450)
    expect(errorOf('near-reef')).toBe(550)
  })
  it('never make a claimant unsure because of a coast, but say that it may be land', () => {
    const shore = prepare(world([zone('VNM', 'law', square(109, 9, 1))]))
    const spot = inspect(shore, 109 + fiftyM, 9.5, day)
    expect(spot.claims[0]).toMatchObject({ tooClose: true, edge: { certainty: 'coast', errorM: 400 } })
    expect(spot.counts).toMatchObject({ surely: ['VNM'], unsure: [] })
    expect(spot).toMatchObject({ isNearCoast: true, isLand: false })
  })
})

describe('what lies round the spot', () => {
  it('is the nearest feature, and who is there on the day', () => {
    const { features, onFeature } = at(111, 11.01)
    expect(features.map(({ feature: { id } }) => id)).toEqual(['near-reef', 'far-reef'])
    expect(features[0]).toMatchObject({ direction: 's', isHere: false })
    expect(features[0]!.distanceM).toBeCloseTo(distance([111, 11.01], [111, 11]), 6)
    expect(features[0]!.holders.map(({ party }) => party)).toEqual(['PHL'])
    expect(onFeature).toBeUndefined()
    const past = inspect(index, 111, 11, '1960-01-01').features[0]!
    expect(past.holders.map(({ party }) => party)).toEqual(['TWN'])
    expect(at(111, 11.004).onFeature?.feature.id).toBe('near-reef')
  })
  it('is each party’s nearest coast, with the foot of the geodesic', () => {
    const { coasts } = at(112, 9.5)
    expect(coasts.map(({ party, direction }) => `${party} ${direction}`)).toEqual(['PHL e', 'VNM w'])
    expect(coasts[1]!.foot[0]).toBe(109)
    expect(coasts[1]!.distanceM).toBeCloseTo(distance([112, 9.5], coasts[1]!.foot), 6)
  })
  it('is land by the coast drawn, and whose by the country outlines', () => {
    expect(at(108.5, 9.5)).toMatchObject({ isLand: true, landOf: ['VNM'] })
    expect(at(111, 11)).toMatchObject({ isLand: false, landOf: [] })
  })
  it('is the agreements in force that hold it or whose line is near', () => {
    expect(at(111, 11.8).agreements).toMatchObject([{ id: 'pact', title: 'Paper pact', contains: false }])
    expect(inspect(index, 111, 11.8, '1999-12-31').agreements).toEqual([])
    expect(at(113.8, 10.5).agreements).toMatchObject([{ id: 'block', contains: true, kind: 'joint-area' }])
    expect(at(111, 11).agreements).toEqual([])
  })
})

describe('what is not known', () => {
  it('names claimants with limits not drawn, where a claim of theirs might reach', () => {
    expect(at(115, 9.5).undrawn).toEqual(['VNM'])
    expect(at(111, 11).undrawn).toEqual([])
    expect(at(140, 40).undrawn).toEqual([])
  })
  it('tells the study area once it has one', () => {
    expect(at(111, 11).studyArea).toBe('unknown')
    const bounded = withStudyArea(index, square(110, 9, 2))
    expect(inspect(bounded, 111, 11, day).studyArea).toBe('inside')
    expect(inspect(bounded, 115, 9.5, day).studyArea).toBe('outside')
    expect(inspect(bounded, 110, 9, day).studyArea).toBe('inside')
  })
  it('answers anywhere, with nothing where nothing is', () => {
    for (const [lon, lat] of [
      [-70, -30],
      [180, 90],
      [0, 0],
    ] as const)
      expect(at(lon, lat)).toMatchObject({ claims: [], near: [], agreements: [], isLand: false })
  })
})
