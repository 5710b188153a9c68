/**
 * Zones up to an outer limit: the envelope, then what law leaves out of it. Land; other parties' waters as the
 * build has them (12 M along their coasts, internal waters and territorial seas drawn from their baselines,
 * what may lie inside their archipelago); the claimant's own territorial sea and internal waters; what lies
 * beyond an agreement's line; a median line only where the claimant's own law stops there.
 */
import type { ClaimFile } from '../data/types'
import { insideArchipelago } from './clip-archipelago'
import { keepSide, isInside, nearerSideOf } from './clip-line'
import { coastBelt, coastPositions, inFrame } from './clip-waters'
import { difference, union } from './geodesy/grid'
import { NearestOf } from './geodesy/nearest'
import { roundPolygons } from './geodesy/round'
import { metresPerNm, type LonLat, type Polygons } from './geodesy/units'
import { limitEdges, type LimitEdge } from './limit-edges'
import { coastalEnvelope, wideEnvelope, type Envelope, type Origins } from './limit-envelope'
import { nearerPart } from './limit-median'
import { chainOf, piecesOf, zoneNamed, type LimitRule } from './line-refs'
import { toShore } from './behind-line'
import { linesOf, publishedIn, zoneError, type Zone } from './published-lines'
import { isInForce, overlapsInTime, periodOf, firstDay, type Period } from './time'
import { usedPosition } from './positions'
import type { ZoneInputs } from './zone-inputs'

/** Geometry of a zone by any rule, empty where it is not drawn. */
export type PolygonsOf = (claim: ClaimFile, zone: Zone) => Polygons

export interface LimitShape {
  /** The zone as it is, rounded. */
  polygons: Polygons
  edges: LimitEdge[]
  /** What its limit is measured from, and at most how far a side may lie from its distance. */
  origins: Origins
  toleranceM: number
}

/** Zones wider than this are drawn in the study area only. */
const coastalNm = 24
/** How far the middle of a computed side may lie from its distance: chords, pieces of line, thinning. */
const edgeToleranceM = 120
const coastToleranceM = 350
/** Parties whose archipelagic base points are incomplete. */
const archipelagos = ['PHL', 'IDN']

const innerKinds: ReadonlySet<Zone['kind']> = new Set([
  'internal-waters',
  'archipelagic-waters',
  'territorial-sea',
])
const counted: ReadonlySet<Zone['standing']> = new Set(['declared', 'enacted', 'stated'])

interface Task {
  claim: ClaimFile
  zone: Zone
  rule: LimitRule
  inputs: ZoneInputs
  claimant: string
  period: Period
  polygonsOf: PolygonsOf
}

const periodOfZone = (claim: ClaimFile, zone: Zone): Period =>
  periodOf({ from: zone.from ?? claim.from, to: zone.to ?? claim.to })

/** Baselines that the rule names: runs of published points that may be joined, and single points. */
const baselineRuns = ({ claim, zone, rule, inputs }: Task): LonLat[][] => {
  const own = linesOf(claim, zone, rule.measuredFrom.lines ?? [])
  const others = (rule.measuredFrom.claims ?? []).flatMap((id) => {
    const file = inputs.claims.find((candidate) => candidate.id === id)
    if (!file) throw zoneError(claim, zone, `names the baseline file '${id}', which is not on file`)
    return file.lines.filter(({ certainty }) => certainty === 'published')
  })
  return [...own, ...others].flatMap((line) => piecesOf(line, Infinity))
}

const envelope = (task: Task): Envelope => {
  const { rule, inputs, claim } = task
  const key = JSON.stringify([rule.measuredFrom, rule.measuredFrom.lines ? claim.id : '', rule.distanceNm])
  return inputs.once(`envelope ${key}`, () => {
    const runs = baselineRuns(task)
    const coasts = rule.measuredFrom.coast ?? []
    return rule.distanceNm > coastalNm
      ? wideEnvelope(runs, coasts, rule.distanceNm, inputs)
      : coastalEnvelope(runs, coasts, rule.distanceNm, inputs)
  })
}

const innerZones = (task: Task, isAsked: (claim: ClaimFile) => boolean): Polygons[] =>
  task.inputs.claims.filter(isAsked).flatMap((claim) =>
    claim.zones
      .filter((zone) => innerKinds.has(zone.kind) && counted.has(zone.standing) && zone !== task.zone)
      .filter((zone) => task.zone.kind !== 'territorial-sea' || zone.kind !== 'territorial-sea')
      .filter((zone) => overlapsInTime(periodOfZone(claim, zone), task.period))
      .map((zone) => task.polygonsOf(claim, zone)),
  )

const isOwn =
  ({ claimant }: Task) =>
  ({ claimants }: ClaimFile): boolean =>
    claimants.includes(claimant)

/** The claimant's own waters nearer to the coast (UNCLOS, articles 33, 55 and 76). */
const ownWaters = (task: Task): Polygons[] => {
  const { claimant, inputs, rule, zone } = task
  const belt = zone.kind === 'territorial-sea' ? [] : [coastBelt(claimant, 12, inputs)]
  const inside = rule.inside ? [insideArchipelago(claimant, inputs)] : []
  return [...innerZones(task, isOwn(task)), ...belt, ...inside]
}

/** Parts of drawn waters that surround no disputed feature: those of an undisputed coast. */
const undisputed = (polygons: Polygons, { features }: ZoneInputs): Polygons => {
  const positions = [...features.values()].map(usedPosition)
  return polygons.filter(([shell = []]) => !positions.some((position) => isInside(position, [shell])))
}

/** 12 M along the coasts of all but the claimant, and what may lie inside their archipelagos. */
const othersCoasts = (claimant: string, inputs: ZoneInputs): Polygons =>
  inputs.once(`others ${claimant}`, () => {
    const others = Object.keys(inputs.partyLand).filter((party) => party !== claimant)
    const inside = others.filter((party) => archipelagos.includes(party))
    const waters = union(
      ...others.map((party) => coastBelt(party, 12, inputs)),
      ...inside.map((party) => insideArchipelago(party, inputs)),
    )
    return inFrame(union(waters, inputs.coast), inputs)
  })

const othersWaters = (task: Task): Polygons[] => {
  const { claimant, inputs, rule } = task
  const drawn = innerZones(task, (claim) => !isOwn(task)(claim)).map((area) => undisputed(area, inputs))
  return rule.distanceNm > coastalNm ? [...drawn, othersCoasts(claimant, inputs)] : [...drawn, inputs.coast]
}

const leftOut = ({ claim, zone, rule, inputs, polygonsOf }: Task): Polygons[] =>
  (rule.leaveOut ?? []).map((name) => {
    const found = zoneNamed(inputs, name)
    if (!found) throw zoneError(claim, zone, `leaves out '${name}', which is not on file`)
    return polygonsOf(found.claim, found.zone)
  })

type Cut = NonNullable<LimitRule['cutBy']>[number]

/** An agreement cuts only zones of its own parties and kind, while it is in force. */
const checkCut = ({ claim, zone, claimant, period, inputs }: Task, { agreement: id }: Cut): void => {
  const agreement = inputs.agreements.find((candidate) => candidate.id === id)
  if (!agreement) throw zoneError(claim, zone, `is cut by '${id}', which data/agreements does not have`)
  const { parties, divides, form, dates } = agreement
  const isOfKind = (divides as string[]).includes(zone.kind) || form === 'historic-waters'
  if (!parties.includes(claimant) || !(isOfKind || zone.kind === 'contiguous-zone'))
    throw zoneError(claim, zone, `is cut by '${id}', which does not bind ${claimant} or divide this kind`)
  const from = agreement.from ?? dates.inForce
  if (!from || !isInForce(periodOf({ from, to: agreement.to ?? dates.ended }), firstDay(period.from ?? from)))
    throw zoneError(claim, zone, `is cut by '${id}', which was not in force when the zone begins`)
}

const cut = (task: Task, area: Polygons, one: Cut): Polygons => {
  checkCut(task, one)
  const { claim, zone, claimant, inputs } = task
  const coast = new NearestOf(coastPositions(claimant, inputs))
  const own = chainOf(
    inputs,
    one.along.filter(({ item }) => item === one.agreement),
  )
  const keep = nearerSideOf(own, (point) => coast.near(point)[0]?.distanceM ?? Infinity)
  const rest = keepSide(area, toShore(chainOf(inputs, one.along), inputs), keep)
  if (!rest)
    throw zoneError(
      claim,
      zone,
      `is not divided by the line of '${one.agreement}': it ends inside; say in 'along' how it goes on`,
    )
  return rest
}

/** The median line of a claimant whose own law stops there; the others' zones reach as far as theirs say. */
const nearerThan = ({ rule, inputs }: Task, area: Polygons, { nearest }: Envelope['origins']): Polygons => {
  const { median } = rule
  if (!median) return area
  const others = new NearestOf(median.with.flatMap((party) => coastPositions(party, inputs)))
  return nearerPart(area, nearest, others)
}

const shapeOf = (task: Task): LimitShape => {
  const { claim, zone, rule, inputs } = task
  const { polygons, origins } = envelope(task)
  const isWide = rule.distanceNm > coastalNm
  // Belts along a whole coast are drawn in the study area, like wide zones.
  const reach = isWide || rule.measuredFrom.coast ? inFrame(polygons, inputs) : polygons
  const away = union(...ownWaters(task), ...othersWaters(task), ...leftOut(task))
  const sea = difference(reach, away)
  const agreed = (rule.cutBy ?? []).reduce((rest, one) => cut(task, rest, one), sea)
  const published = publishedIn(linesOf(claim, zone, rule.measuredFrom.lines ?? []))
  const rounded = roundPolygons(nearerThan(task, agreed, origins), published)
  const toleranceM = rule.measuredFrom.coast && !isWide ? coastToleranceM : edgeToleranceM
  const edgesOf = (area: Polygons): LimitEdge[] =>
    limitEdges(area, origins, rule.distanceNm * metresPerNm, toleranceM)
  // Of an archipelago only the seaward side is drawn: pieces that reach its limit.
  const isSeaward = (polygon: Polygons[number]): boolean => edgesOf([polygon]).length > 0
  const area = isWide && rule.inside ? rounded.filter(isSeaward) : rounded
  return { polygons: area, edges: edgesOf(area), origins, toleranceM }
}

/** The zone with all that is left out of it, and its computed edges. */
export const limitShape = (
  claim: ClaimFile,
  zone: Zone,
  rule: LimitRule,
  inputs: ZoneInputs,
  polygonsOf: PolygonsOf,
): LimitShape => {
  const [claimant = ''] = claim.claimants
  const period = periodOfZone(claim, zone)
  const task: Task = { claim, zone, rule, inputs, claimant, period, polygonsOf }
  if (rule.distanceNm <= coastalNm) return shapeOf(task)
  for (const one of rule.cutBy ?? []) checkCut(task, one)
  // An economic zone and a shelf by the same rule have the same limits.
  const key = JSON.stringify([claim.id, period, { ...rule, note: '' }])
  return inputs.once(`limit ${key}`, () => shapeOf(task))
}
