/** The files of the mosaic: for the page (TopoJSON), for people who download, and the tables of overlaps. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { topology } from 'topojson-server'
import type { MosaicCell, PartyCode } from '../src/data/contract'
import { toGeometry, toLonLat, toPolygons } from '../src/atlas/geodesy/geojson'
import { intersect } from '../src/atlas/geodesy/grid'
import type { Polygons } from '../src/atlas/geodesy/units'
import { contains } from '../src/atlas/mosaic/contains'
import type { ZoneFeature } from '../src/atlas/mosaic/counted'
import { mosaicOn, seaOf, type Cell, type Mosaic } from '../src/atlas/mosaic/mosaic'
import { overlapsOf, type DashFigures } from '../src/atlas/mosaic/overlaps'
import { sliverKm2, sliverWidthM, type Sliver } from '../src/atlas/mosaic/slivers'
import { isInForce } from '../src/atlas/time'
import { validateGeoJson } from './checks/geojson-valid'
import { isError, type Problem } from './checks/support/rule'
import { checkMosaic } from './mosaic-checks'
import { studyAreaOf, type DataSet } from './read-data'

/** Steps across the study area: 1.4e5 give about 20 m, as in the first view, far below the error of any limit. */
const quantization = 1.4e5

const dashMethod =
  'No document says how the dashes are joined. The lesser area joins them by geodesics, and the two northern ' +
  'ends by one, and leaves out half the width of the line; the greater runs in the north along base points of ' +
  'Taiwan and of the mainland and takes in half that width. Land is taken out of both, by the coast that the ' +
  'atlas uses. Both conventions are ours.'

export interface MosaicFiles {
  /** Path under dist/data → content. */
  outputs: Record<string, string>
  cells: number
  problems: Problem[]
}

interface Input {
  data: DataSet
  zones: readonly ZoneFeature[]
  land: MultiPolygon
  date: string
  claimants: readonly PartyCode[]
}

/**
 * Claimants that the tables list: all but those whose zones and claimed features all lie outside the sea of
 * the study area. One with neither keeps its row of zeros, so that nobody is left out.
 */
export const claimantsInside = (
  { features }: DataSet,
  zones: readonly ZoneFeature[],
  claimants: readonly PartyCode[],
  sea: Polygons,
): PartyCode[] =>
  claimants.filter((code) => {
    const ownZones = zones.filter(({ properties }) => properties.claimant === code)
    const claimed = features.filter(({ value }) =>
      value.properties.claims.some(({ party }) => party === code),
    )
    if (ownZones.length + claimed.length === 0) return true
    return (
      ownZones.some(({ geometry }) => intersect(toPolygons(geometry), sea).length > 0) ||
      claimed.some(({ value }) => contains(sea, toLonLat(value.geometry.coordinates)))
    )
  })

const round = (km2: number): number => Math.round(km2 * 1000) / 1000

const propertiesOf = ({ id, claims, claimants, claimantsWithoutDash, dash, areaKm2 }: Cell): MosaicCell => ({
  id,
  claims,
  claimants,
  claimantsWithoutDash,
  ...(dash && { dash }),
  areaKm2: round(areaKm2),
})

const collectionOf = (cells: readonly Cell[]): FeatureCollection<Polygon | MultiPolygon, MosaicCell> => ({
  type: 'FeatureCollection',
  features: cells.map((cell) => ({
    type: 'Feature',
    id: cell.id,
    properties: propertiesOf(cell),
    geometry: toGeometry(cell.polygons),
  })),
})

/** Cells and study area in one topology, so that a border between two cells travels once. */
const packed = (cells: FeatureCollection, studyArea: Polygon) =>
  topology(
    {
      cells,
      studyArea,
    },
    quantization,
  )

const dashFigures = (zones: readonly ZoneFeature[], date: string): DashFigures => {
  const area = (reading: 'surely-inside' | 'possibly-inside'): number =>
    zones
      .filter(({ properties }) => properties.reading === reading && isInForce(properties, date))
      .reduce((sum, { properties }) => sum + properties.areaKm2, 0)
  return { surelyInsideKm2: area('surely-inside'), possiblyInsideKm2: area('possibly-inside') }
}

const slivers = (all: readonly Sliver[]) =>
  all.map(({ layers, mergedInto, areaKm2, at }) => ({
    claims: layers,
    ...(mergedInto ? { mergedInto } : { dropped: true }),
    areaKm2: Number(areaKm2.toPrecision(3)),
    at,
  }))

const reportOf = ({ date, slivers: all, claims, cells }: Mosaic) => ({
  date,
  claims: claims.map(({ zone, areaKm2 }) => ({ id: zone.properties.id, areaKm2: round(areaKm2) })),
  cells: cells.length,
  rule: `Pieces under ${sliverKm2} km² or under ${sliverWidthM} m wide on average join the neighbour they border most.`,
  slivers: slivers(all),
})

/** Builds, checks and writes the mosaic of `date`. Throws OverlayError where a claim cannot be overlaid. */
export const mosaicFiles = ({ data, zones, land, date, claimants }: Input): MosaicFiles => {
  const studyArea = studyAreaOf(data)
  const sea = seaOf(studyArea, land)
  const mosaic = mosaicOn(zones, sea, date)
  const cells = collectionOf(mosaic.cells)
  const overlaps = overlapsOf(
    mosaic,
    claimantsInside(data, zones, claimants, sea),
    dashFigures(zones, date),
    dashMethod,
  )
  const written = validateGeoJson(cells, { file: 'dist/data/mosaic.geojson' }).filter(isError)
  return {
    outputs: {
      'mosaic.geojson': JSON.stringify(cells),
      'mosaic.json': JSON.stringify(packed(cells, studyArea)),
      'overlaps.json': JSON.stringify(overlaps),
      'mosaic-report.json': JSON.stringify(reportOf(mosaic)),
    },
    cells: mosaic.cells.length,
    problems: [...checkMosaic(mosaic), ...written],
  }
}
