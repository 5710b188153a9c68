import { join } from 'node:path'
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import { beforeAll, describe, expect, it } from 'vitest'
import { areaKm2 } from '../src/atlas/geodesy/area'
import { toPolygons } from '../src/atlas/geodesy/geojson'
import { mosaicOn, seaOf, type Mosaic } from '../src/atlas/mosaic/mosaic'
import type { Polygons } from '../src/atlas/geodesy/units'
import type { ZoneFeature } from '../src/atlas/mosaic/counted'
import { box, zoneOf } from '../src/atlas/mosaic/test-zones'
import type { MosaicCell, MosaicTopology, Overlaps } from '../src/data/contract'
import { cachedBuild } from './atlas-plugin'
import { buildLand } from './basemap/land'
import { checkMosaic } from './mosaic-checks'
import { claimantsInside } from './mosaic'
import { readData, studyAreaOf } from './read-data'

const root = join(import.meta.dirname, '..')
type Cells = FeatureCollection<Polygon | MultiPolygon, MosaicCell>

describe('the mosaic of the data on file', () => {
  let outputs: Record<string, string>
  let mosaic: Mosaic
  let download: Cells
  let page: Cells
  beforeAll(async () => {
    outputs = (await cachedBuild(root)).outputs
    const { data } = readData(join(root, 'data'))
    const [features, claims] = [
      data.features.map(({ value }) => value),
      data.claims.map(({ value }) => value),
    ]
    const { features: zones } = JSON.parse(outputs['claims.geojson']!) as { features: ZoneFeature[] }
    mosaic = mosaicOn(zones, seaOf(studyAreaOf(data), buildLand(features, claims).land), data.dataDate!)
    download = JSON.parse(outputs['mosaic.geojson']!) as Cells
    const packed = JSON.parse(outputs['mosaic.json']!) as MosaicTopology
    page = feature(packed, packed.objects['cells']!) as unknown as Cells
  }, 300_000)

  it('is sound', () => {
    expect(checkMosaic(mosaic)).toEqual([])
  }, 120_000)

  it('is the same in the download as computed here', () => {
    expect(download.features.map(({ properties }) => properties.id)).toEqual(mosaic.cells.map(({ id }) => id))
  })

  it('has equal cells in the download and in the page’s file', () => {
    expect(page.features.map(({ properties }) => properties)).toEqual(
      download.features.map(({ properties }) => properties),
    )
    page.features.forEach(({ geometry, properties }, index) => {
      const exact = areaKm2(toPolygons(download.features[index]!.geometry))
      const shown = areaKm2(toPolygons(geometry))
      // Rounding moves an edge by up to 5 m on either side.
      const edgeKm = toPolygons(geometry)
        .flat()
        .reduce((sum, ring) => sum + lengthKm(ring), 0)
      expect(Math.abs(shown - exact), properties.id).toBeLessThan(0.01 + 0.005 * edgeKm)
      expect(properties.areaKm2 / exact).toBeCloseTo(1, 3)
    })
  })

  it('names only zones of claims.geojson, and claimants of these zones', () => {
    const zones = new Map(mosaic.claims.map(({ zone }) => [zone.properties.id, zone.properties.claimant]))
    for (const { properties } of download.features)
      expect([...new Set(properties.claims.map((id) => zones.get(id)))]).toEqual(properties.claimants)
  })

  it('lists every claimant in the sea, and not Japan, whose claim lies outside', () => {
    const { claimants, tables, studyAreaKm2 } = JSON.parse(outputs['overlaps.json']!) as Overlaps
    expect(claimants).toEqual(['BRN', 'CHN', 'IDN', 'MYS', 'PHL', 'TWN', 'VNM'])
    expect(studyAreaKm2).toBe(Math.round(mosaic.studyAreaKm2))
    const claimed = tables.possibly.counts.slice(1).reduce((sum, count) => sum + count.areaKm2, 0)
    const cells = download.features.reduce((sum, { properties }) => sum + properties.areaKm2, 0)
    expect(claimed / cells).toBeCloseTo(1, 4)
  })

  it('tells by geometry who is inside: a zone of Japan in the sea would bring it in', () => {
    const { data } = readData(join(root, 'data'))
    const sea: Polygons = [[box(110, 10, 115, 15)]]
    const inside = (...zones: ZoneFeature[]) => claimantsInside(data, zones, ['CHN', 'IDN', 'JPN'], sea)
    expect(inside()).toEqual(['CHN', 'IDN'])
    expect(inside(zoneOf('afar', 'JPN', [[box(120, 20, 121, 21)]]))).toEqual(['CHN', 'IDN'])
    expect(inside(zoneOf('here', 'JPN', [[box(112, 12, 113, 13)]]))).toEqual(['CHN', 'IDN', 'JPN'])
  })

  it('travels light', async () => {
    const { brotliCompressSync } = await import('node:zlib')
    expect(brotliCompressSync(outputs['mosaic.json']!).length).toBeLessThan(250_000)
    expect(brotliCompressSync(outputs['overlaps.json']!).length).toBeLessThan(10_000)
  })
})

const lengthKm = (ring: readonly Position[]): number =>
  ring
    .slice(1)
    .reduce(
      (sum, [x = 0, y = 0], index) => sum + 111.2 * Math.hypot(x - ring[index]![0]!, y - ring[index]![1]!),
      0,
    )
