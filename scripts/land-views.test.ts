/** Who controls and who claims land on either side of the Taiwan Strait, in the views of CHN and of TWN (law.md). */
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Feature } from 'geojson'
import { toPolygons } from '../src/atlas/geodesy/geojson'
import type { LonLat } from '../src/atlas/geodesy/units'
import { contains } from '../src/atlas/mosaic/contains'
import { isInForce } from '../src/atlas/time'
import type { Area, FirstView } from '../src/data/contract'
import { unpackFirstView } from '../src/data/first-view'
import { cachedBuild } from './atlas-plugin'

const root = join(import.meta.dirname, '..')
/** Kinmen from GeoNames; the others as in land.test.ts: base points 19, 20, 22 and 23 of 1996, and places inland. */
const heldByTaiwan: [string, LonLat][] = [
  ['the main island of Taiwan', [120.9, 23.9]],
  ['Kinmen', [118.377, 24.437]],
  ['Matsu (Dongsha)', [120.405, 26.15667]],
  ['Dongyin', [120.50667, 26.37667]],
  ['Wuqiu', [119.47833, 24.97667]],
]
const mainland: LonLat = [113.3, 23.2]
const days = ['2025-03-21', 'today']

describe('land in the views of CHN and TWN', () => {
  let first: FirstView
  beforeAll(async () => {
    first = unpackFirstView((await cachedBuild(root)).packed)
  }, 600_000)

  const holds =
    (point: LonLat) =>
    (feature: Feature<Area>): boolean =>
      contains(toPolygons(feature.geometry), point)
  const dayOf = (day: string): string => (day === 'today' ? first.index.date : day)

  /** Parties whose land it is, as the map fills it. */
  const controllers = (point: LonLat): string[] =>
    first.control.features
      .filter(({ properties: { kind } }) => kind === 'land')
      .filter((feature) => feature.geometry.type !== 'Point' && holds(point)(feature as Feature<Area>))
      .map(({ properties: { party } }) => party)

  /** Classes of the view on land at a place. */
  const classes = (party: string, point: LonLat, day: string): string[] =>
    first.views.features
      .filter(({ properties }) => properties.party === party && properties.land)
      .filter(({ properties }) => isInForce(properties, dayOf(day)))
      .filter(holds(point))
      .map(({ properties }) => properties.class)

  it.each(heldByTaiwan)('gives %s to TWN, and in the view of CHN as claimed, not controlled', (_, point) => {
    expect(controllers(point)).toEqual(['TWN'])
    for (const day of days) {
      expect(classes('CHN', point, day)).toEqual(['claims-not-controlled'])
      expect(classes('TWN', point, day)).not.toContain('claims-not-controlled')
    }
  })

  it('gives the mainland to CHN, and hatches it in neither view', () => {
    expect(controllers(mainland)).toEqual(['CHN'])
    for (const party of ['CHN', 'TWN'])
      for (const day of days) expect(classes(party, mainland, day)).not.toContain('claims-not-controlled')
  })

  it('lets nobody but CHN claim land that TWN holds', () => {
    for (const [, point] of heldByTaiwan)
      for (const { properties } of first.views.features.filter(holds(point)))
        if (properties.land && properties.class === 'claims-not-controlled')
          expect(properties.party).toBe('CHN')
  })
})
