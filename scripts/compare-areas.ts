/** Published areas beside the atlas's own: rings through published points, zones as built, and what zones share. */
import { areaKm2 } from '../src/atlas/geodesy/area'
import { toPolygons } from '../src/atlas/geodesy/geojson'
import { intersect } from '../src/atlas/geodesy/grid'
import { densify } from '../src/atlas/geodesy/path'
import type { Polygons } from '../src/atlas/geodesy/units'
import { closeRing, positionsOf } from '../src/atlas/published-lines'
import type { AreaComparison } from '../src/data/contract'
import type { AreasFile, Line } from '../src/data/types'
import type { DataSet } from './read-data'

/** A zone as claims.geojson has it. */
export interface DrawnZone {
  geometry: Parameters<typeof toPolygons>[0]
  properties: { id: string }
}
type Ring = Extract<NonNullable<AreasFile[number]['of']>, { line: string }>

/** Area of what a line encloses on WGS84, with sides as the instrument draws them; km². */
export const lineAreaKm2 = (line: Line): number =>
  areaKm2([[densify(closeRing(positionsOf(line)), line.path)]])

/** The line that a row names; undefined where no file has it. */
export const lineNamed = ({ claims, agreements }: DataSet, { item, line }: Ring): Line | undefined =>
  [...claims, ...agreements].find(({ id }) => id === item)?.value.lines.find(({ id }) => id === line)

const zonesAreaKm2 = (ids: readonly string[], zones: readonly DrawnZone[]): number => {
  const areas = ids.map((id): Polygons => {
    const zone = zones.find(({ properties }) => properties.id === id)
    if (!zone) throw new Error(`data/published-areas.json names the zone '${id}', which is not drawn.`)
    return toPolygons(zone.geometry)
  })
  return areaKm2(areas.reduce((shared, area) => intersect(shared, area)))
}

/** Throws where a row names a line or a zone that is not there. */
const oursOf = ({ id, of }: AreasFile[number], data: DataSet, zones: readonly DrawnZone[]) => {
  if (!of) return undefined
  if ('zones' in of) return zonesAreaKm2(of.zones, zones)
  const line = lineNamed(data, of)
  if (!line) throw new Error(`data/published-areas.json, '${id}': there is no line ${of.item}/${of.line}.`)
  return lineAreaKm2(line)
}

/** Share by which ours is larger; negative where it is smaller. */
export const differenceOf = (oursKm2: number, publishedKm2: number): number => oursKm2 / publishedKm2 - 1

/** Every published area with ours beside it, in the file's order. */
export const compareAreas = (data: DataSet, zones: readonly DrawnZone[]): AreaComparison[] =>
  (data.areas?.value ?? []).map((row) => {
    const oursKm2 = oursOf(row, data, zones)
    return oursKm2 === undefined ? row : { ...row, oursKm2: Number(oursKm2.toPrecision(7)) }
  })
