/** Who is and was physically present where: control.geojson. Presence is not a claim and makes no zone. */
import type { Feature, MultiPolygon, Point } from 'geojson'
import type { Area, ControlSummary, Grade, PartyCode } from '../data/contract'
import type { FeatureFile } from '../data/types'
import { toGeometry, toPolygons } from './geodesy/geojson'
import { difference } from './geodesy/grid'
import { roundPoint, roundPolygons } from './geodesy/round'
import type { LonLat, Polygons } from './geodesy/units'
import { usedPosition } from './positions'
import { isInForce, overlapsInTime, periodOf } from './time'
import { vicinitiesMeet, vicinity } from './vicinity'

export type ControlFeature = Feature<Point | Area, ControlSummary>

/** Grades that fill a vicinity. */
export const fullGrades: ReadonlySet<string> = new Set<Grade>(['garrison', 'civilian-post', 'grounded-ship'])
/** Grades with a vicinity polygon; that of a patrol is drawn as an outline. */
const vicinityGrades: ReadonlySet<string> = new Set<Grade>([...(fullGrades as Set<Grade>), 'patrol'])
const submergedTypes: ReadonlySet<string> = new Set(['submerged bank', 'submerged feature'])

type ControlPeriod = FeatureFile['properties']['control'][number]

interface Presence {
  id: string
  feature: FeatureFile
  control: ControlPeriod
  position: LonLat
  hasVicinity: boolean
}

const isSubmerged = ({ properties }: FeatureFile): boolean => submergedTypes.has(properties.types[0].value)

const presencesOf = (feature: FeatureFile): Presence[] =>
  feature.properties.control.map((control, index) => ({
    id: `${feature.id}--${index + 1}`,
    feature,
    control,
    position: usedPosition(feature),
    hasVicinity: vicinityGrades.has(control.grade) && !isSubmerged(feature),
  }))

/**
 * Positions that share the water with a presence: of other parties, at the same time. Presences of today
 * are divided among themselves only, so that a holder of the past never trims a present vicinity.
 */
const rivalsOf = (own: Presence, all: readonly Presence[], asOf: string): LonLat[] => {
  const isPresent = isInForce(own.control, asOf)
  return all
    .filter(
      ({ control, hasVicinity, position }) =>
        hasVicinity &&
        control.party !== own.control.party &&
        (isPresent ? isInForce(control, asOf) : overlapsInTime(own.control, control)) &&
        vicinitiesMeet(own.position, position),
    )
    .map(({ position }) => position)
}

const summaryOf = ({ id, feature, control }: Presence, kind: 'vicinity' | 'point'): ControlSummary => ({
  id,
  feature: feature.id,
  kind,
  party: control.party,
  polity: control.polity,
  grade: control.grade,
  ...periodOf(control),
  certainty: control.certainty,
})

const pointFeature = (presence: Presence): ControlFeature => ({
  type: 'Feature',
  id: presence.id,
  geometry: { type: 'Point', coordinates: roundPoint(presence.position) },
  properties: summaryOf(presence, 'point'),
})

const vicinityFeature = (presence: Presence, rivals: readonly LonLat[], coast: Polygons): ControlFeature => {
  const polygons = roundPolygons(difference(vicinity(presence.position, rivals), coast))
  if (polygons.length === 0) return pointFeature(presence)
  const geometry = toGeometry(polygons)
  return { type: 'Feature', id: presence.id, geometry, properties: summaryOf(presence, 'vicinity') }
}

/** Land of a party by the country topology; the polity of today is the party itself. */
const landFeature = ([party, land]: [PartyCode, MultiPolygon]): ControlFeature => {
  const id = `land--${party.toLowerCase()}`
  const properties: ControlSummary = {
    id,
    kind: 'land',
    party,
    polity: party,
    grade: 'land',
    certainty: 'medium',
  }
  return { type: 'Feature', id, geometry: toGeometry(roundPolygons(toPolygons(land))), properties }
}

/**
 * One object per feature and control period, and one per party's land. `asOf` is the data's date; it says
 * which periods are today's. Polygons are vicinities within 15 m of the true circle, cut at the coast.
 */
export const buildControl = (
  features: readonly FeatureFile[],
  land: MultiPolygon,
  partyLand: Readonly<Record<PartyCode, MultiPolygon>>,
  asOf: string,
): ControlFeature[] => {
  const coast = toPolygons(land)
  const presences = features.flatMap(presencesOf)
  const held = presences.map((presence) =>
    presence.hasVicinity
      ? vicinityFeature(presence, rivalsOf(presence, presences, asOf), coast)
      : pointFeature(presence),
  )
  return [...held, ...Object.entries(partyLand).map(landFeature)]
}
