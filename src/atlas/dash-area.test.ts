import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ClaimFile } from '../data/types'
import {
  bandOffsetsKm,
  dashAreas,
  dashOutlines,
  mainlandBaselines,
  moved,
  softRings,
  taiwanBaselines,
} from './dash-area'
import { areaKm2 } from './geodesy/area'
import { difference, intersect, union } from './geodesy/grid'

const onFile = (id: string): ClaimFile =>
  JSON.parse(readFileSync(`data/claims/${id}.json`, 'utf8')) as ClaimFile

const dashLine = onFile('prc-dash-line')
const dashZone = dashLine.zones.find(({ rule }) => rule.type === 'dash-area')
if (!dashZone || dashZone.rule.type !== 'dash-area') throw new Error('prc-dash-line has no dash area')
const { lines } = dashZone.rule
const outlines = dashOutlines(dashLine, dashZone, lines, [onFile(taiwanBaselines), onFile(mainlandBaselines)])

describe('the area inside the dashes', () => {
  // The research dossier (November 2026) computes 1,437,800 and 1,847,300 km² for these closings with sides
  // straight in longitude and latitude on a sphere, whose areas are 0.2 to 0.45 % larger than the
  // ellipsoid's in these latitudes, from all vertices of a digitisation; three points a dash change little.
  it.each([
    { closing: 1, outline: outlines.closing1, sphericalKm2: 1_437_800 },
    { closing: 2, outline: outlines.closing2, sphericalKm2: 1_847_300 },
  ])('by closing $closing agrees with the dossier within 1 %', ({ outline, sphericalKm2 }) => {
    const ratio = areaKm2(union([[outline]])) / sphericalKm2
    expect(ratio).toBeGreaterThan(0.99)
    expect(ratio).toBeLessThan(1)
  })

  it('gains some 12,000 km² where closing 1 is a geodesic, which runs north of the straight side', () => {
    const gain = areaKm2(moved(outlines.closing1, 0)) - areaKm2(union([[outlines.closing1]]))
    expect(gain).toBeGreaterThan(10_000)
    expect(gain).toBeLessThan(15_000)
  })

  const { surelyInside, possiblyInside, bands } = dashAreas(outlines)

  it('has two readings that do not overlap', () => {
    expect(areaKm2(intersect(surelyInside, possiblyInside))).toBeLessThan(1)
    expect(areaKm2(surelyInside)).toBeLessThan(areaKm2(moved(outlines.closing1, 0)))
    expect(areaKm2(surelyInside) + areaKm2(possiblyInside)).toBeGreaterThan(
      areaKm2(moved(outlines.closing2, 0)),
    )
  })

  it('has a soft edge of five nested areas, outermost first', () => {
    expect(bands).toHaveLength(bandOffsetsKm.length)
    bands.slice(1).forEach((inner, index) => {
      expect(areaKm2(difference(inner, bands[index] ?? []))).toBeLessThan(1)
    })
  })

  it('fades outward through disjoint rings that together hold both readings', () => {
    const rings = softRings(outlines)
    const fades = rings.map(({ fade }) => fade)
    expect(fades).toEqual([...fades].sort((one, other) => other - one))
    expect(fades[0]).toBe(1)
    const whole = areaKm2(union(...rings.map(({ polygons }) => polygons)))
    const parts = rings.reduce((sum, { polygons }) => sum + areaKm2(polygons), 0)
    expect(parts / whole).toBeCloseTo(1, 6)
    const readings = union(surelyInside, possiblyInside)
    expect(areaKm2(difference(readings, union(...rings.map(({ polygons }) => polygons))))).toBeLessThan(1)
  })

  it('names the file that is missing', () => {
    expect(() => dashOutlines(dashLine, dashZone, lines, [])).toThrow(taiwanBaselines)
  })
})
