/** The geometry that each rule of a claim's zone makes, before land is taken out of it. */
import type { ClaimFile, FeatureFile, Line } from '../data/types'
import { behindShape } from './behind-line'
import { aroundRuns } from './geodesy/buffer'
import { difference, intersect, union } from './geodesy/grid'
import { metresPerNm, type LonLat, type Polygons } from './geodesy/units'
import { limitEdges, type LimitEdge } from './limit-edges'
import { alongRun, nearCoasts, originsOf, pointOrigins, type Origins } from './limit-envelope'
import { limitShape, type PolygonsOf } from './limit-rule'
import { zoneNamed } from './line-refs'
import {
  closeRing,
  linesOf,
  positionsOf,
  publishedIn,
  groupRings,
  ringOf,
  zoneError,
  type Seam,
  type Zone,
} from './published-lines'
import type { PublishedPoints } from './geodesy/round'
import { usedPosition } from './positions'
import type { ZoneInputs } from './zone-inputs'

export interface ZoneShape {
  polygons: Polygons
  published: PublishedPoints
  /** Sides joined by us. */
  seams: Seam[]
  /** For rings closed by us: only pieces of sea that touch a published point stay when land is cut out. */
  keepsTouching: boolean
  /** What the zone's computed arcs bound from outside: the belt together with what it surrounds. */
  limit?: Polygons
  /** Arcs of an outer limit, with their base points. */
  edges?: LimitEdge[]
  /** What the computed arcs are measured from. */
  measure?: Measure
  /** Land and inner waters are out already, and the polygons rounded. */
  isWhole?: boolean
}

export interface Measure {
  origins: Origins
  distanceNm: number
  toleranceM: number
}

export type ZoneResult = ZoneShape | { reason: string }

const openBelt = (line: Line): string =>
  `a belt seaward of the open baseline '${line.name}' needs a rule for its ends and its landward side`

type RuleOf<T extends Zone['rule']['type']> = Extract<Zone['rule'], { type: T }>

/** True where the file says that its open line is closed along the coast. */
const closesOnCoast = ({ closing }: RuleOf<'enclosed-by'>): boolean => /\bcoast\b/i.test(closing)

/** A split arc's sides lie this near their distance, metres. */
const splitToleranceM = 60

/** The part of an area that a rule keeps, and the arc that parts it. */
const partOf = (
  polygons: Polygons,
  { part }: RuleOf<'enclosed-by'>,
  inputs: ZoneInputs,
): Pick<ZoneShape, 'polygons' | 'edges' | 'measure'> => {
  if (!part) return { polygons }
  const { polygons: near, origins } = nearCoasts(part.coast, part.distanceNm, inputs)
  const kept = part.side === 'within' ? intersect(polygons, near) : difference(polygons, near)
  const edges = limitEdges(kept, origins, part.distanceNm * metresPerNm, splitToleranceM)
  const measure = { origins, distanceNm: part.distanceNm, toleranceM: splitToleranceM }
  return { polygons: kept, edges, measure }
}

const enclosedBy = (
  claim: ClaimFile,
  zone: Zone,
  rule: RuleOf<'enclosed-by'>,
  inputs: ZoneInputs,
): ZoneShape => {
  const lines = linesOf(claim, zone, rule.lines)
  const gap = lines.find((line) => !line.complete)
  if (gap) throw zoneError(claim, zone, `line '${gap.id}' is incomplete: such a list never encloses an area`)
  const { ring, seams } = ringOf(lines, closesOnCoast(rule) ? inputs.coast : [])
  const whole = difference(union([[ring]]), leftOut(claim, zone, rule, inputs))
  return {
    ...partOf(whole, rule, inputs),
    published: publishedIn(lines),
    seams,
    keepsTouching: seams.length > 0,
  }
}

const leftOut = (claim: ClaimFile, zone: Zone, rule: RuleOf<'enclosed-by'>, inputs: ZoneInputs): Polygons =>
  union(
    ...(rule.leaveOut ?? []).map((name) => {
      const found = zoneNamed(inputs, name)
      if (!found) throw zoneError(claim, zone, `leaves out '${name}', which is not on file`)
      return polygonsOfZone(inputs)(found.claim, found.zone)
    }),
  )

/** Geometry of another zone, empty where it is not drawn. */
const polygonsOfZone =
  (inputs: ZoneInputs): PolygonsOf =>
  (claim, zone) => {
    if (zone.rule.type === 'dash-area') return []
    const shape = shapeZone(claim, zone, inputs)
    return 'polygons' in shape ? shape.polygons : []
  }

const upToLimit = (claim: ClaimFile, zone: Zone, rule: RuleOf<'limit'>, inputs: ZoneInputs): ZoneShape => {
  const { polygons, edges, origins, toleranceM } = limitShape(
    claim,
    zone,
    rule,
    inputs,
    polygonsOfZone(inputs),
  )
  const measure = { origins, distanceNm: rule.distanceNm, toleranceM }
  return { polygons, edges, measure, published: new Set(), seams: [], keepsTouching: false, isWhole: true }
}

const behindLine = (
  claim: ClaimFile,
  zone: Zone,
  rule: RuleOf<'behind-line'>,
  inputs: ZoneInputs,
): ZoneShape => {
  const { polygons, seams } = behindShape(claim, zone, rule, inputs)
  return { polygons, seams, published: new Set(), keepsTouching: false, isWhole: true }
}

/** Corners of one closed baseline and the path that its sides follow. */
const belt = (ring: readonly Line[], distanceNm: number): Polygons => {
  const path = ring[0]?.path ?? 'geodesic'
  const corners = ring.length === 1 ? closeRing(ring.flatMap(positionsOf)) : ringOf(ring).ring
  return aroundRuns([corners], distanceNm, { path: path === 'points-only' ? 'geodesic' : path })
}

const cornersOf = (line: Line): LonLat[][] => [line.closed ? closeRing(positionsOf(line)) : positionsOf(line)]

/** Chords of a belt stray 15 m, its thinning and rounding some more. */
const beltToleranceM = 60
const measured = (origins: Origins, distanceNm: number): Measure => ({
  origins,
  distanceNm,
  toleranceM: beltToleranceM,
})

const aroundLines = (claim: ClaimFile, zone: Zone, rule: RuleOf<'around-line'>): ZoneResult => {
  const lines = linesOf(claim, zone, rule.lines)
  const { rings, open } = groupRings(lines)
  if (open) return { reason: openBelt(open) }
  const inside = union(rings.map((ring) => [ringOf(ring).ring]))
  const limit = union(inside, ...rings.map((ring) => belt(ring, rule.distanceNm)))
  return {
    polygons: difference(limit, inside),
    published: publishedIn(lines),
    seams: [],
    keepsTouching: false,
    limit,
    measure: measured(originsOf(lines.flatMap(cornersOf).flatMap(alongRun)), rule.distanceNm),
  }
}

const positionOfFeature = (
  claim: ClaimFile,
  zone: Zone,
  feature: FeatureFile | undefined,
  id: string,
): LonLat => {
  if (!feature) throw zoneError(claim, zone, `names the feature '${id}', which data/features does not have`)
  return usedPosition(feature)
}

const aroundFeatures = (
  claim: ClaimFile,
  zone: Zone,
  rule: RuleOf<'around-feature'>,
  { features }: ZoneInputs,
): ZoneShape => {
  const centres = rule.features.map((id) => positionOfFeature(claim, zone, features.get(id), id))
  const polygons = aroundRuns(
    centres.map((centre) => [centre]),
    rule.distanceNm,
  )
  const measure = measured(originsOf(pointOrigins(centres)), rule.distanceNm)
  return { polygons, published: new Set(), seams: [], keepsTouching: false, limit: polygons, measure }
}

const landOf = (
  claim: ClaimFile,
  zone: Zone,
  rule: RuleOf<'land'>,
  { territories }: ZoneInputs,
): ZoneShape => {
  const parts = rule.territories.map((key) => {
    const territory = territories[key]
    if (!territory)
      throw zoneError(claim, zone, `names the territory '${key}', which the basemap does not have`)
    return territory
  })
  return { polygons: union(...parts), published: new Set(), seams: [], keepsTouching: false }
}

const shapeByRule = (claim: ClaimFile, zone: Zone, inputs: ZoneInputs): ZoneResult => {
  const { rule } = zone
  switch (rule.type) {
    case 'enclosed-by':
      return enclosedBy(claim, zone, rule, inputs)
    case 'around-line':
      return aroundLines(claim, zone, rule)
    case 'around-feature':
      return aroundFeatures(claim, zone, rule, inputs)
    case 'limit':
      return upToLimit(claim, zone, rule, inputs)
    case 'behind-line':
      return behindLine(claim, zone, rule, inputs)
    case 'land':
      return landOf(claim, zone, rule, inputs)
    case 'not-drawn-yet':
      return { reason: rule.reason }
    case 'dash-area':
      throw zoneError(claim, zone, 'dash areas are made by dash-area.ts')
  }
}

/** Geometry of every rule but 'dash-area', which makes two areas (dash-area.ts); each zone is shaped once. */
export const shapeZone = (claim: ClaimFile, zone: Zone, inputs: ZoneInputs): ZoneResult =>
  inputs.once(`zone ${claim.id}/${zone.id}`, () => shapeByRule(claim, zone, inputs))
