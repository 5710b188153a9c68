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

const enclosedBy = (claim: ClaimFile, zone: Zone, rule: RuleOf<'enclosed-by'>): ZoneShape => {
  const lines = linesOf(claim, zone, rule.lines)
  const gap = lines.find((line) => !line.complete)
  if (gap) throw zoneError(claim, zone, `line '${gap.id}' is incomplete: such a list never encloses an area`)
  const { ring, seams } = ringOf(lines)
  return {
    polygons: union([[ring]]),
    published: publishedIn(lines),
    seams,
    keepsTouching: seams.length > 0,
  }
}

const aroundLines = (claim: ClaimFile, zone: Zone, rule: RuleOf<'around-line'>): ZoneResult => {
  const lines = linesOf(claim, zone, rule.lines)
  const open = lines.find((line) => !line.closed || !line.complete)
  if (open) return { reason: openBelt(open) }
  const inside = union(lines.map((line) => [ringOf([line]).ring]))
  const envelopes = lines.map((line) =>
    aroundLine(closeRing(positionsOf(line)), rule.distanceNm, {
      path: line.path === 'points-only' ? 'geodesic' : line.path,
    }),
  )
  const limit = union(inside, ...envelopes)
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
      return enclosedBy(claim, zone, rule)
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
