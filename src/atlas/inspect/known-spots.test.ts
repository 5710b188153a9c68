/** The inspector on the real data: spots whose answer is known from data/assertions.json and the law of the claims. */
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import { beforeAll, describe, expect, it } from 'vitest'
import { cachedBuild } from '../../../scripts/atlas-plugin'
import type { Assertion } from '../../../scripts/checks/assertions'
import type { Area, FirstView } from '../../data/contract'
import { unpackFirstView } from '../../data/first-view'
import type { LonLat } from '../geodesy/units'
import { claimsAt, inspect, prepare, type InspectIndex, type Inspection } from '.'
import { toPolygons } from '../geodesy/geojson'
import { isInForce } from '../time'

const root = join(import.meta.dirname, '../../..')
const { rows } = JSON.parse(readFileSync(join(root, 'data/assertions.json'), 'utf8')) as { rows: Assertion[] }
const basisIs = (words: string) => rows.filter(({ basis }) => basis.includes(words))

describe('the inspector on the real data', () => {
  let first: FirstView
  let index: InspectIndex
  const day = (): string => first.index.date
  const at = (lon: number, lat: number, date = day()): Inspection => inspect(index, lon, lat, date)
  const positionOf = (id: string): LonLat => {
    const found = first.features.features.find(({ properties }) => properties.id === id)!
    return found.geometry.coordinates as LonLat
  }
  const partiesAt = (id: string): string[] => at(...positionOf(id)).counts.surely
  const claimsOf = ({ claims }: Inspection): string[] => claims.map(({ zone: { claim } }) => claim)

  beforeAll(async () => {
    first = unpackFirstView((await cachedBuild(root)).packed)
    const land = feature(first.basemap, first.basemap.objects['land']!)
    const areas = land.type === 'FeatureCollection' ? land.features : [land]
    index = prepare({ ...first, land: areas.map(({ geometry }) => geometry as Area) })
  }, 600_000)

  it('names the feature, who is there and who claims it, for every asserted row', () => {
    for (const { feature: id, on, holder, claimants } of rows) {
      const { onFeature, features } = at(...positionOf(id), on)
      const here = features.find((near) => near.feature.id === id)!
      expect(onFeature?.isHere, id).toBe(true)
      if (holder)
        expect(
          here.holders.map(({ party }) => party),
          `${id} ${on}`,
        ).toContain(holder)
      if (claimants) {
        const found = new Set(here.feature.claimants.map(({ party }) => party))
        expect([...found].sort(), id).toEqual([...claimants].sort())
      }
    }
  })
  it('finds the Philippines where the decree of 1978 is asserted to reach, Malaysia inside its line of 1979', () => {
    const kalayaan = basisIs('inside the polygon of Presidential Decree 1596')
    expect(kalayaan.length).toBeGreaterThan(20)
    for (const { feature: id } of kalayaan) {
      expect(claimsOf(at(...positionOf(id))), id).toContain('phl-pd1596-kalayaan-island-group')
      expect(partiesAt(id), id).toEqual(expect.arrayContaining(['CHN', 'PHL']))
    }
    for (const { feature: id } of basisIs('inside Malaysia’s line of 1979'))
      expect(claimsOf(at(...positionOf(id))), id).toContain('mys-1979-peta-baru')
    for (const { feature: id } of basisIs('outside the polygon of 1978'))
      expect(claimsOf(at(...positionOf(id))), id).not.toContain('phl-pd1596-kalayaan-island-group')
  })
  it('gives each side of the Gulf of Tonkin to one claimant from the day on which the agreement of 2000 is in force', () => {
    const sides = [
      { lon: 108.6, lat: 20.35, party: 'CHN' },
      { lon: 108, lat: 20.35, party: 'VNM' },
    ]
    const line = 'chn-vnm-2000-gulf-of-tonkin-boundary'
    for (const { lon, lat, party } of sides) {
      for (const date of ['2000-12-25', '2004-06-29']) {
        const { counts, agreements } = at(lon, lat, date)
        expect(counts.surely, date).toEqual(['CHN', 'VNM'])
        expect(agreements.map(({ id }) => id)).not.toContain(line)
      }
      for (const date of ['2004-06-30', day()]) {
        const { counts, agreements } = at(lon, lat, date)
        expect(counts.surely, date).toEqual([party])
        expect(agreements.map(({ id }) => id)).toContain(line)
      }
    }
  })
  it('finds the dash area in the middle of the sea, and counts without it too', () => {
    const { counts, claims } = at(113.5, 13.2)
    expect(counts.surely).toContain('CHN')
    expect(claims.find(({ zone: { kind } }) => kind === 'dash-area')!.zone.reading).toBe('surely-inside')
    expect(counts.withoutDash.length).toBeLessThanOrEqual(counts.surely.length)
    expect(counts.surely).not.toContain('JPN')
  })
  it('leaves the dash line to the claimant that publishes it', () => {
    for (const { zone } of at(113.5, 13.2).claims)
      if (zone.kind === 'dash-area') expect(zone.claimant).toBe('CHN')
  })
  it('finds no claim by another than Viet Nam close to Da Nang', () => {
    const { counts, isLand, coasts } = at(108.6, 16.2)
    expect(isLand).toBe(false)
    expect([...counts.surely, ...counts.possibly].filter((party) => party !== 'VNM')).toEqual([])
    expect([...coasts].sort((a, b) => a.distanceM - b.distanceM)[0]!.party).toBe('VNM')
  })
  it('tells land and whose it is: Kinmen and Taiwan by their holder, with the claim to them', () => {
    for (const [lon, lat] of [
      [118.35, 24.45],
      [121, 23.8],
    ] as const) {
      const { isLand, landOf, counts, claims } = at(lon, lat)
      expect([isLand, landOf]).toEqual([true, ['TWN']])
      expect(counts.surely).toEqual([])
      expect(claims.map(({ zone }) => `${zone.claimant} ${zone.kind}`)).toEqual(['CHN sovereignty-land'])
    }
    expect(at(121, 16)).toMatchObject({ isLand: true, landOf: ['PHL'], claims: [] })
  })
  it('answers outside everything with nothing', () => {
    expect(at(150, 5)).toMatchObject({ claims: [], near: [], isLand: false, agreements: [] })
  })
  it('agrees with plain ray casting over every zone, at random places and at corners', () => {
    const zones = first.claims.features.map(({ geometry, properties }) => ({
      properties,
      rings: toPolygons(geometry).flat(),
    }))
    const inside = (rings: readonly LonLat[][], [x, y]: LonLat): boolean => {
      let isInside = false
      for (const ring of rings)
        for (let side = 1; side < ring.length; side += 1) {
          const [a, b] = [ring[side - 1]!, ring[side]!]
          if (a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
            isInside = !isInside
        }
      return isInside
    }
    let state = 7
    const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
    for (let place = 0; place < 2000; place += 1) {
      const spot: LonLat = [100 + 28 * next(), 30 * next()]
      const expected = zones
        .filter(({ properties, rings }) => isInForce(properties, day()) && inside(rings, spot))
        .map(({ properties: { id } }) => id)
      const found = claimsAt(index, ...spot, day()).map(({ id }) => id)
      expect(found.sort(), String(spot)).toEqual(expected.sort())
    }
    for (const { properties, rings } of zones.filter((zone) => isInForce(zone.properties, day())))
      for (const corner of rings[0]!.slice(0, 40))
        expect(claimsAt(index, ...corner, day())).toContain(properties)
  })
})
