/** The geometry that each rule of a claim's zone makes, before land is taken out of it. */
import type { ClaimFile, FeatureFile, Line } from '../data/types'
import { aroundLine, aroundPoints } from './geodesy/buffer'
import { difference, union } from './geodesy/grid'
import type { LonLat, Polygons } from './geodesy/units'
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

export interface ZoneInputs {
  features: ReadonlyMap<string, FeatureFile>
  territories: Readonly<Record<string, Polygons>>
  /** Land that open lines may close on. */
  coast: Polygons
}

export interface ZoneShape {
  polygons: Polygons
  published: PublishedPoints
  /** Sides joined by us. */
  seams: Seam[]
  /** For rings closed by us: only pieces of sea that touch a published point stay when land is cut out. */
  keepsTouching: boolean
  /** What the zone's computed arcs bound from outside: the belt together with what it surrounds. */
  limit?: Polygons
}

export type ZoneResult = ZoneShape | { reason: string }

const openBelt = (line: Line): string =>
  `a belt seaward of the open baseline '${line.name}' needs a rule for its ends and its landward side`

type RuleOf<T extends Zone['rule']['type']> = Extract<Zone['rule'], { type: T }>

/** True where the file says that its open line is closed along the coast. */
const closesOnCoast = ({ closing }: RuleOf<'enclosed-by'>): boolean => /\bcoast\b/i.test(closing)

const enclosedBy = (
  claim: ClaimFile,
  zone: Zone,
  rule: RuleOf<'enclosed-by'>,
  { coast }: ZoneInputs,
): ZoneShape => {
  const lines = linesOf(claim, zone, rule.lines)
  const gap = lines.find((line) => !line.complete)
  if (gap) throw zoneError(claim, zone, `line '${gap.id}' is incomplete: such a list never encloses an area`)
  const { ring, seams } = ringOf(lines, closesOnCoast(rule) ? coast : [])
  return {
    polygons: union([[ring]]),
    published: publishedIn(lines),
    seams,
    keepsTouching: seams.length > 0,
  }
}

/** Corners of one closed baseline and the path that its sides follow. */
const belt = (ring: readonly Line[], distanceNm: number): Polygons => {
  const path = ring[0]?.path ?? 'geodesic'
  const corners = ring.length === 1 ? closeRing(ring.flatMap(positionsOf)) : ringOf(ring).ring
  return aroundLine(corners, distanceNm, { path: path === 'points-only' ? 'geodesic' : path })
}

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
  const polygons = aroundPoints(centres, rule.distanceNm)
  return { polygons, published: new Set(), seams: [], keepsTouching: false, limit: polygons }
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

/** Geometry of every rule but 'dash-area', which makes two areas (dash-area.ts). */
export const shapeZone = (claim: ClaimFile, zone: Zone, inputs: ZoneInputs): ZoneResult => {
  const { rule } = zone
  switch (rule.type) {
    case 'enclosed-by':
      return enclosedBy(claim, zone, rule, inputs)
    case 'around-line':
      return aroundLines(claim, zone, rule)
    case 'around-feature':
      return aroundFeatures(claim, zone, rule, inputs)
    case 'land':
      return landOf(claim, zone, rule, inputs)
    case 'not-drawn-yet':
      return { reason: rule.reason }
    case 'dash-area':
      throw zoneError(claim, zone, 'dash areas are made by dash-area.ts')
  }
}
