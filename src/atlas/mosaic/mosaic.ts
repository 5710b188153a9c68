/**
 * The mosaic: the sea of the study area cut into disjoint cells, one for each set of claims in force on a
 * day that together cover some water. Everything that counts claimants or measures overlaps reads from it.
 */
import type { Polygon, MultiPolygon } from 'geojson'
import type { MosaicCell } from '../../data/contract'
import { areaKm2 } from '../geodesy/area'
import { boxOf } from '../geodesy/box'
import { toPolygons } from '../geodesy/geojson'
import { difference, intersect } from '../geodesy/grid'
import type { Polygons } from '../geodesy/units'
import { claimantsOf, countedOn, type ZoneFeature } from './counted'
import { checkPositions, OverlayError, partition, type LayerInput, type Piece } from './partition'
import { mergeSlivers, type Sliver } from './slivers'

export interface Cell extends MosaicCell {
  polygons: Polygons
}

export interface ClippedClaim {
  zone: ZoneFeature
  /** The part inside the study area. */
  polygons: Polygons
  areaKm2: number
}

export interface Mosaic {
  date: string
  cells: Cell[]
  /** Zones that count on the day and reach into the study area. */
  claims: ClippedClaim[]
  slivers: Sliver[]
  /** Sea of the study area. */
  studyAreaKm2: number
}

/** The sea inside the study area, its land taken out. */
export const seaOf = (studyArea: Polygon, land: MultiPolygon): Polygons =>
  difference(toPolygons(studyArea), toPolygons(land))

const clip = (zone: ZoneFeature, sea: Polygons): ClippedClaim[] => {
  try {
    const whole = toPolygons(zone.geometry)
    checkPositions(whole)
    const polygons = intersect(whole, sea)
    return polygons.length > 0 ? [{ zone, polygons, areaKm2: areaKm2(polygons) }] : []
  } catch (cause) {
    throw new OverlayError(zone.properties.id, cause)
  }
}

/** Claims with the same geometry (a joint claim, a shelf and zone with one limit) go in as one layer. */
const layersOf = (claims: readonly ClippedClaim[]): (LayerInput & { claims: ClippedClaim[] })[] => {
  const byShape = new Map<string, ClippedClaim[]>()
  for (const claim of claims) {
    const key = JSON.stringify(claim.polygons)
    byShape.set(key, [...(byShape.get(key) ?? []), claim])
  }
  return [...byShape.values()].map((same) => ({
    id: same[0]!.zone.properties.id,
    polygons: same[0]!.polygons,
    claims: same,
  }))
}

/** A short name of a set of claims that stays while the set stays (FNV-1a, 32 bits). */
const nameOf = (ids: readonly string[]): string => {
  let hash = 0x811c9dc5
  for (const character of ids.join(' '))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}

const byCode = (a: ZoneFeature, b: ZoneFeature): number =>
  a.properties.claimant < b.properties.claimant
    ? -1
    : a.properties.claimant > b.properties.claimant
      ? 1
      : a.properties.id < b.properties.id
        ? -1
        : 1

const dashOf = (zones: readonly ZoneFeature[]): Pick<MosaicCell, 'dash'> => {
  const dashes = zones.filter(({ properties }) => properties.kind === 'dash-area')
  if (dashes.length === 0) return {}
  const isSure = dashes.some(({ properties }) => properties.reading !== 'possibly-inside')
  return { dash: isSure ? 'surely-inside' : 'possibly-inside' }
}

const westFirst = (a: Polygons[number], b: Polygons[number]): number =>
  boxOf(a[0] ?? [])[0] - boxOf(b[0] ?? [])[0]

const cellOf = (pieces: readonly Piece[], zones: readonly ZoneFeature[]): Cell => {
  const claims = [...zones].sort(byCode)
  const properties = claims.map((claim) => claim.properties)
  const ids = properties.map(({ id }) => id)
  const polygons = pieces.map(({ polygon }) => polygon).sort(westFirst)
  const claimants = claimantsOf(properties)
  return {
    id: `${claimants.join('-').toLowerCase()}-${nameOf(ids)}`,
    claims: ids,
    claimants,
    claimantsWithoutDash: claimantsOf(properties, 'without'),
    ...dashOf(claims),
    areaKm2: areaKm2(polygons),
    polygons,
  }
}

/**
 * The mosaic of one day. `sea` is the sea of the study area (seaOf), snapped once to the grid together with
 * the coast that zones end at. Throws OverlayError, which names the claim that cannot be overlaid.
 */
export const mosaicOn = (zones: readonly ZoneFeature[], sea: Polygons, date: string): Mosaic => {
  const claims = countedOn(zones, date).flatMap((zone) => clip(zone, sea))
  const layers = layersOf(claims)
  const { pieces, slivers } = mergeSlivers(partition(layers))
  const zonesOf = new Map(layers.map(({ id, claims: same }) => [id, same.map(({ zone }) => zone)]))
  const bySet = new Map<string, Piece[]>()
  for (const piece of pieces) {
    const key = piece.layers.join(' ')
    bySet.set(key, [...(bySet.get(key) ?? []), piece])
  }
  const cells = [...bySet.values()].map((same) =>
    cellOf(
      same,
      same[0]!.layers.flatMap((id) => zonesOf.get(id) ?? []),
    ),
  )
  cells.sort((a, b) => (a.id < b.id ? -1 : 1))
  return { date, cells, claims, slivers, studyAreaKm2: areaKm2(sea) }
}
