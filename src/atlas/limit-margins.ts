/**
 * How far the seaward limit of an archipelago may lie beyond the drawn one, where its base points are not all
 * on file. The drawn limit is measured from the coast and the base points known. True baselines join outermost
 * points (UNCLOS, article 47: none longer than 125 M), so that they run seaward of both; a straight baseline
 * between two of the points that make the drawn limit pushes it out, the more the longer it is.
 */
import type { Feature } from 'geojson'
import type { Area, BandSummary } from '../data/contract'
import type { ClaimFile } from '../data/types'
import { isInside } from './clip-line'
import { coastPositions, inFrame } from './clip-waters'
import { originArcs } from './edge-origins'
import { roughlyAround } from './geodesy/buffer'
import { alongGeodesic, destination, distance, inverse } from './geodesy/geodesic'
import { toGeometry } from './geodesy/geojson'
import { difference, intersect, simplifyPolygons, union } from './geodesy/grid'
import { NearestOf } from './geodesy/nearest'
import { offsetsAt } from './geodesy/path'
import { publishedPoints, roundPolygons } from './geodesy/round'
import { metresPerNm, type LonLat, type Polygons } from './geodesy/units'
import type { Origins } from './limit-envelope'
import { coastErrorM } from './inspect/claims-at'
import { positionOf, type Zone } from './published-lines'
import { periodOf } from './time'
import type { ZoneInputs } from './zone-inputs'
import { baselinesOf, zoneEdges, type ZoneEdge } from './zone-edges'
import { shapeZone, type Measure } from './zone-rules'

/** Longest baselines of the steps, nautical miles, the outermost first; article 47 allows the first. */
const longestNm = [125, 100, 75, 50] as const
/** Bands are soft: their outlines are good to this. */
const bandErrorM = 500
const thinnedM = 250
/** A baseline that pushes the limit out by less than this is left out of account. */
const leastGainM = 200

const isOpen = ({ rule }: Zone): boolean =>
  rule.type === 'limit' && rule.inside !== undefined && rule.distanceNm > 24

interface Margin {
  claim: ClaimFile
  zones: Zone[]
  edges: ZoneEdge[]
  measure: Measure
  /** Points that the drawn limit is measured from. */
  basePoints: LonLat[]
  /** Baselines that would push it out. */
  chords: [LonLat, LonLat][]
  /** How far seaward of the known coast unknown base points are taken to lie, metres. */
  reachM: number
}

const unique = (points: readonly LonLat[]): LonLat[] => [
  ...new Map(points.map((point) => [point.join(), point])).values(),
]

/** Base points on file tell how far off the base map's coast such points lie: the farthest that makes the limit. */
const reachOf = (claim: ClaimFile, zone: Zone, basePoints: readonly LonLat[], inputs: ZoneInputs): number => {
  const coast = new NearestOf(claim.claimants.flatMap((party) => coastPositions(party, inputs)))
  const published = publishedPoints(
    baselinesOf(claim, zone, inputs).flatMap(({ points }) => points.map(positionOf)),
  )
  const onFile = basePoints.filter((point) =>
    [...publishedPoints([point])].every((key) => published.has(key)),
  )
  return Math.max(coastErrorM, ...onFile.map((point) => coast.near(point)[0]?.distanceM ?? 0))
}

/** An economic zone and a shelf by one rule in one period have one limit, and one margin. */
const marginsOf = (claim: ClaimFile, inputs: ZoneInputs): Margin[] => {
  const groups = new Map<string, Zone[]>()
  for (const zone of claim.zones.filter(isOpen)) {
    const key = JSON.stringify([zone.from, zone.to, { ...zone.rule, note: '' }])
    groups.set(key, [...(groups.get(key) ?? []), zone])
  }
  return [...groups.values()].flatMap((zones) => {
    const [zone] = zones
    const edges = zoneEdges(claim, inputs).filter((edge) => edge.zone === zone && edge.measure)
    const measure = edges[0]?.measure
    if (!zone || !measure) return []
    const { origins, distanceNm, toleranceM } = measure
    const arcs = edges.flatMap(({ points }) =>
      originArcs(points, origins, distanceNm * metresPerNm, toleranceM),
    )
    const basePoints = unique(arcs.flatMap(({ from }) => from))
    const chords = gaining(known(basePoints, origins), distanceNm, inputs)
    const reachM = reachOf(claim, zone, basePoints, inputs)
    return [{ claim, zones, edges, measure, basePoints, chords, reachM }]
  })
}

/** Straight lines between base points, none longer than `nm`. */
export const baselinesUpTo = (basePoints: readonly LonLat[], nm: number): [LonLat, LonLat][] =>
  basePoints.flatMap((a, index) =>
    basePoints
      .slice(index + 1)
      .flatMap((b): [LonLat, LonLat][] => (distance(a, b) <= nm * metresPerNm ? [[a, b]] : [])),
  )

/** All base points known that a baseline may join to one of those that make the drawn limit. */
const known = (bearing: readonly LonLat[], { basePoints }: Origins): LonLat[] => {
  const nearest = new NearestOf(bearing)
  const mostM = longestNm[0] * metresPerNm
  return unique(basePoints.flat()).filter((point) => (nearest.near(point)[0]?.distanceM ?? Infinity) <= mostM)
}

/** Baselines that push the limit out somewhere in the study area: asked abreast of a quarter, the half, three quarters. */
const gaining = (
  points: readonly LonLat[],
  distanceNm: number,
  { frame }: ZoneInputs,
): [LonLat, LonLat][] => {
  const nearest = new NearestOf(points)
  const radiusM = distanceNm * metresPerNm
  const gains = (point: LonLat): boolean =>
    (frame.length === 0 || frame.some((polygon) => isInside(point, polygon))) &&
    (nearest.near(point)[0]?.distanceM ?? 0) > radiusM + leastGainM
  return baselinesUpTo(points, longestNm[0]).filter(([a, b]) => {
    // Over a chord of this length the limit gains its sagitta at most.
    if (distance(a, b) ** 2 / (8 * radiusM) < leastGainM) return false
    const { azimuthDeg } = inverse(a, b)
    return alongGeodesic(a, b, 4).some((at) => offsetsAt(at, azimuthDeg, radiusM).some(gains))
  })
}

const around = (points: readonly LonLat[], nm: number, chordErrorM: number): Polygons =>
  union(...points.map((point) => roughlyAround([point], nm, { chordErrorM })))

/** Seas within the limit if baselines of up to `nm` ran between the points, and the points `reachM` farther out. */
const reached = ({ basePoints, chords, measure }: Margin, nm: number, reachM: number): Polygons => {
  const radiusNm = measure.distanceNm + reachM / metresPerNm
  const allowed = chords.filter(([a, b]) => distance(a, b) <= nm * metresPerNm)
  return union(
    around(basePoints, radiusNm, bandErrorM),
    ...allowed.map((chord) => roughlyAround(chord, radiusNm, { chordErrorM: bandErrorM })),
  )
}

/** How far the sagitta of the longest baseline and the reach may push a limit out, metres. */
const mostM = ({ measure, reachM }: Margin): number => {
  const radiusM = measure.distanceNm * metresPerNm
  const halfM = (longestNm[0] * metresPerNm) / 2
  return radiusM - Math.sqrt(radiusM ** 2 - halfM ** 2) + reachM
}

/** Inside the drawn limit by this much, so that a band leaves no gap along it, metres. */
const inwardM = 1000

/** The sea abreast of an edge, out to where it may move: a quadrangle for each side, seen from its base point. */
const seaward = (edge: readonly LonLat[], margin: Margin): Polygons => {
  const nearest = new NearestOf(margin.basePoints)
  const radiusM = margin.measure.distanceNm * metresPerNm
  return edge.slice(1).flatMap((to, index): Polygons => {
    const from = edge[index] ?? to
    const [near] = nearest.near([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2])
    const centre = near && margin.basePoints[near.index]
    if (!centre) return []
    const out = (point: LonLat, distanceM: number): LonLat =>
      destination(centre, inverse(centre, point).azimuthDeg, distanceM)
    const [least, most] = [radiusM - inwardM, radiusM + mostM(margin)]
    const start = out(from, least)
    return [[[start, out(to, least), out(to, most), out(from, most), start]]]
  })
}

const stepsOf = (margin: Margin, inputs: ZoneInputs): Polygons[] => {
  const { claim, zones, edges, measure, basePoints, reachM } = margin
  const shape = zones[0] && shapeZone(claim, zones[0], inputs)
  const drawn = union(
    around(basePoints, measure.distanceNm, 40),
    shape && 'polygons' in shape ? shape.polygons : [],
  )
  const abreast = union(edges.flatMap(({ points }) => seaward(points, margin)))
  return longestNm.map((nm, index) => {
    const share = 1 - index / longestNm.length
    const beyond = difference(reached(margin, nm, reachM * share), union(drawn, inputs.coast))
    return roundPolygons(simplifyPolygons(inFrame(intersect(beyond, abreast), inputs), thinnedM))
  })
}

/** How far the outermost step reaches past the drawn limit, metres. */
const widthOf = ({ basePoints, measure }: Margin, outermost: Polygons): number => {
  const nearest = new NearestOf(basePoints)
  const radiusM = measure.distanceNm * metresPerNm
  const widths = outermost.flat(2).map((point) => (nearest.near(point)[0]?.distanceM ?? radiusM) - radiusM)
  return Math.round(Math.max(0, ...widths) / 100) * 100
}

const km = (metres: number): string => (metres / 1000).toFixed(1)

const bandsOf = (margin: Margin, inputs: ZoneInputs): Feature<Area, BandSummary>[] => {
  const { claim, zones, measure, reachM } = margin
  const steps = stepsOf(margin, inputs).filter((polygons) => polygons.length > 0)
  const [zone] = zones
  const [outermost] = steps
  const [claimant] = claim.claimants
  if (!zone || !outermost || claimant === undefined) return []
  const summary = {
    claim: claim.id,
    kind: 'limit' as const,
    zones: zones.map(({ kind }) => kind),
    claimant,
    steps: steps.length,
    widthM: widthOf(margin, outermost),
    rule:
      `${measure.distanceNm} M from straight baselines of up to ${longestNm.join(', ')} M (outermost first; ` +
      `UNCLOS, article 47) between the coast and base points on file, taken to lie up to ${km(reachM)} km ` +
      (reachM > coastErrorM
        ? 'seaward of the coast, as base points on file do'
        : 'farther out, the error of the coast'),
    ...periodOf({ from: zone.from ?? claim.from, to: zone.to ?? claim.to }),
  }
  return steps.map((polygons, index) => {
    const id = `${claim.id}--${zone.id}--margin-${index + 1}`
    return {
      type: 'Feature',
      id,
      geometry: toGeometry(polygons),
      properties: { id, ...summary, step: index + 1 },
    }
  })
}

/** Bands along the limits that are measured from incomplete base points. */
export const limitMargins = (inputs: ZoneInputs): Feature<Area, BandSummary>[] =>
  inputs.claims.flatMap((claim) => marginsOf(claim, inputs).flatMap((margin) => bandsOf(margin, inputs)))
