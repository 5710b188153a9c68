/** The index that questions about spots are asked of; built once for a version of the data. */
import type { Area, ControlSummary, LineSummary, PartyCode, ZoneSummary } from '../../data/contract'
import { boxOf, type Box } from '../geodesy/box'
import { toLonLat, toPolygons } from '../geodesy/geojson'
import { toCartesian } from '../geodesy/nearest'
import type { LonLat, Polygons, Ring } from '../geodesy/units'
import { sortParties } from '../parties'
import { spanOf, type Span } from './span'
import { PolygonIndex } from './polygon-index'
import { SideSet } from './side-set'
import type { InspectData } from './types'

/** Tags of sides of zones. */
export const plainSide = 0
export const coastSide = 1

export interface IndexedZone {
  zone: ZoneSummary
  /** First day in force, and first day no more; open ends are the ends of time. */
  span: Span
  box: Box
}

export interface InspectIndex {
  data: InspectData
  /** In party order, then as in the file; zone k is polygon k and group k of sides. */
  zones: IndexedZone[]
  zonePolygons: PolygonIndex
  zoneSides: SideSet
  lines: LineSummary[]
  lineSides: SideSet
  /** Closed lines of joint areas: polygon k is that of line `jointAreas[k]`. */
  jointAreas: number[]
  jointPolygons: PolygonIndex
  /** Polygon 0 is all land. */
  land: PolygonIndex
  /** Polygon k is the land of party k of `landParties`; made when first asked, for few ask about land. */
  partyLand: () => PolygonIndex
  landParties: PartyCode[]
  /** Polygon 0 is the study area; absent until one is given. */
  study?: PolygonIndex
  /** Coasts of `landParties` by group. */
  coasts: SideSet
  /** Positions of the features, and the same through the ellipsoid, three numbers each. */
  places: LonLat[]
  placesCartesian: Float64Array
  /** Error of the position of each feature, metres. */
  positionErrors: ReadonlyMap<string, number>
  titles: ReadonlyMap<string, string>
}

const ringsOf = (polygons: Polygons): Ring[] => polygons.flat()

/** A position to about a metre as one number. */
const keyOf = ([lon, lat]: LonLat): number => Math.round(lon * 1e5) * 1e8 + Math.round(lat * 1e5)

/** Quantised coordinates miss the edge of the basemap by less than this. */
const slackDeg = 0.002

type IsCoast = (from: LonLat, to: LonLat) => boolean

/**
 * Sides that follow the coast: both ends are corners of it. So no border on land is a coast, nor is the cut
 * along the edge of the basemap.
 */
const coastTest = (land: Polygons): IsCoast => {
  const corners = new Set<number>()
  for (const ring of ringsOf(land)) for (const corner of ring) corners.add(keyOf(corner))
  const box = boxOf(land.flatMap(([shell = []]) => shell))
  const isCut = (from: LonLat, to: LonLat): boolean =>
    box.some((edge, side) => {
      const axis = side % 2
      return Math.abs(from[axis]! - edge) < slackDeg && Math.abs(to[axis]! - edge) < slackDeg
    })
  return (from, to) => corners.has(keyOf(from)) && corners.has(keyOf(to)) && !isCut(from, to)
}

const indexZones = ({ claims, parties }: InspectData, isCoast: IsCoast) => {
  const order = sortParties(
    claims.features.map(({ properties }) => properties.claimant),
    parties,
  )
  const sorted = claims.features
    .map(({ geometry, properties }) => ({ zone: properties, polygons: toPolygons(geometry) }))
    .sort((a, b) => order.indexOf(a.zone.claimant) - order.indexOf(b.zone.claimant))
  const tagOf = (from: LonLat, to: LonLat): number => (isCoast(from, to) ? coastSide : plainSide)
  return {
    zones: sorted.map(({ zone, polygons }) => ({
      zone,
      span: spanOf(zone),
      box: boxOf(polygons.flatMap(([shell = []]) => shell)),
    })),
    zonePolygons: new PolygonIndex(sorted.map(({ polygons }) => polygons)),
    zoneSides: new SideSet(
      sorted.map(({ polygons }) => ringsOf(polygons)),
      { tagOf },
    ),
  }
}

const isClosed = (line: readonly LonLat[]): boolean => {
  const [first, last] = [line[0], line[line.length - 1]]
  return line.length > 3 && first !== undefined && last !== undefined && keyOf(first) === keyOf(last)
}

const indexLines = ({ lines: { features } }: InspectData) => {
  const courses = features.map(({ geometry }) => geometry.coordinates.map(toLonLat))
  const jointAreas = features.flatMap(({ properties }, index) =>
    properties.kind === 'joint-area' && isClosed(courses[index]!) ? [index] : [],
  )
  return {
    lines: features.map(({ properties }) => properties),
    lineSides: new SideSet(courses.map((course) => [course])),
    jointAreas,
    jointPolygons: new PolygonIndex(jointAreas.map((index) => [[courses[index]!]])),
  }
}

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

const isLandOfParty = ({ kind }: ControlSummary): boolean => kind === 'land'

const indexLand = ({ control, parties }: InspectData, land: Polygons, isCoast: IsCoast) => {
  const owned = new Map<PartyCode, Polygons>()
  for (const { geometry, properties } of control.features) {
    if (!isLandOfParty(properties) || geometry.type === 'Point') continue
    owned.set(properties.party, [...(owned.get(properties.party) ?? []), ...toPolygons(geometry)])
  }
  const landParties = sortParties(owned.keys(), parties)
  const lands = landParties.map((party) => owned.get(party)!)
  return {
    land: new PolygonIndex([land]),
    partyLand: once(() => new PolygonIndex(lands)),
    landParties,
    coasts: new SideSet(lands.map(ringsOf), { keeps: isCoast }),
  }
}

/** Builds the index: some ten thousand sides in tens of milliseconds. */
export const prepare = (data: InspectData): InspectIndex => {
  const land = data.land.flatMap((area) => toPolygons(area))
  const isCoast = coastTest(land)
  const places = data.features.features.map(({ geometry }) => toLonLat(geometry.coordinates))
  return {
    data,
    places,
    placesCartesian: Float64Array.from(places.flatMap(toCartesian)),
    ...indexZones(data, isCoast),
    ...indexLines(data),
    ...indexLand(data, land, isCoast),
    positionErrors: new Map(
      data.features.features.map(({ properties }) => [properties.id, properties.positionErrorM]),
    ),
    titles: new Map(data.catalogue.map(({ kind, id, title }) => [`${kind}:${id}`, title])),
  }
}

/** The same index with the area inside which claimants are counted; the page loads it late. */
export const withStudyArea = (index: InspectIndex, studyArea: Area): InspectIndex => ({
  ...index,
  study: new PolygonIndex([toPolygons(studyArea)]),
})
