/**
 * How does the mosaic grow with the number of claims? The zones on file, and the same again and again, each
 * copy moved by up to a degree and a half: synthetic claims that cross each other far more than real ones do.
 * Run: npx tsx bench/mosaic.ts [1,2,5,10]
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildLand } from '../scripts/basemap/land'
import { seeded } from '../scripts/mosaic-checks'
import { readData, studyAreaOf } from '../scripts/read-data'
import { toGeometry, toPolygons } from '../src/atlas/geodesy/geojson'
import type { LonLat } from '../src/atlas/geodesy/units'
import type { ZoneFeature } from '../src/atlas/mosaic/counted'
import { mosaicOn, seaOf } from '../src/atlas/mosaic/mosaic'

const root = join(import.meta.dirname, '..')
const factors = (process.argv[2] ?? '1,2,5,10').split(',').map(Number)
const { data } = readData(join(root, 'data'))
const { features: zones } = JSON.parse(readFileSync(join(root, 'dist/data/claims.geojson'), 'utf8')) as {
  features: ZoneFeature[]
}
const { land } = buildLand(
  data.features.map(({ value }) => value),
  data.claims.map(({ value }) => value),
)
const sea = seaOf(studyAreaOf(data), land)
const furthestDeg = 1.5

const moved = (zone: ZoneFeature, copy: number, random: () => number): ZoneFeature => {
  const [east, north] = [(2 * random() - 1) * furthestDeg, (2 * random() - 1) * furthestDeg]
  const shift = ([lon, lat]: LonLat): LonLat => [
    Number((lon + east).toFixed(6)),
    Number((lat + north).toFixed(6)),
  ]
  const polygons = toPolygons(zone.geometry).map((rings) => rings.map((ring) => ring.map(shift)))
  const id = `${zone.properties.id}~${copy}`
  return { ...zone, id, geometry: toGeometry(polygons), properties: { ...zone.properties, id } }
}

for (const factor of factors) {
  const random = seeded(1)
  const copies = Array.from({ length: factor - 1 }, (_, copy) =>
    zones.map((zone) => moved(zone, copy + 1, random)),
  )
  const [before, started] = [process.cpuUsage(), performance.now()]
  const { claims, cells, slivers } = mosaicOn([...zones, ...copies.flat()], sea, data.dataDate ?? '')
  const cpuS = process.cpuUsage(before).user / 1e6
  const vertices = cells.reduce((sum, { polygons }) => sum + polygons.flat(2).length, 0)
  const wallS = (performance.now() - started) / 1000
  console.log(
    `${factor}× ${claims.length} claims, ${cells.length} cells, ${vertices} vertices, ${slivers.length} slivers: ` +
      `${cpuS.toFixed(1)} s of processor, ${wallS.toFixed(1)} s; ${((1e6 * cpuS) / vertices).toFixed(0)} µs a vertex`,
  )
}
