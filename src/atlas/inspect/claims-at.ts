/** Which zones cover a spot on a day, and how sure that is. */
import type { LineSummary, PartyCode, Standing, ZoneSummary } from '../../data/contract'
import type { LonLat } from '../geodesy/units'
import { firstDay, isInForce } from '../time'
import { isIn } from './span'
import { coastSide, type IndexedZone, type InspectIndex } from './prepare'
import type { ClaimAnswer, ClaimantCounts, EdgeAnswer } from './types'

/** The coast of the basemap: half of it is better than this (research dossier, accuracy of Natural Earth). */
export const coastErrorM = 400
/** Computed limits, against an independent computation. */
export const computedErrorM = 50
/**
 * Corners as published, in seconds of arc (31 m), with what chords (15 m) and the rounding of the page's copy
 * (20 m) add. Where no datum is stated the shift between datums comes on top; it is in no figure here.
 */
export const publishedErrorM = 100
/** Half-width of lines read from a small map, where none is known. */
const drawnErrorM = 5000

const counted: ReadonlySet<Standing> = new Set<Standing>(['declared', 'enacted', 'stated'])
/** Standings that make a claim: the others are on file and count for nobody. */
export const isCounted = ({ standing }: ZoneSummary): boolean => counted.has(standing)

const landKinds: ReadonlySet<ZoneSummary['kind']> = new Set<ZoneSummary['kind']>([
  'sovereignty',
  'sovereignty-land',
])
/** Claims to land are kept apart from claims to the sea. */
export const isLandClaim = ({ kind }: ZoneSummary): boolean => landKinds.has(kind)
export const isDashArea = ({ kind }: ZoneSummary): boolean => kind === 'dash-area'

/**
 * Zones in force on the day that cover the position, in party order. A position on a side, or nearer to it
 * than polygon-index.ts tells apart, is covered by every zone that has the side.
 */
export const claimsAt = (index: InspectIndex, lon: number, lat: number, date: string): ZoneSummary[] => {
  const found: ZoneSummary[] = []
  const day = firstDay(date)
  for (const position of index.zonePolygons.covering(lon, lat)) {
    const { zone, span } = index.zones[position]!
    if (isIn(span, day)) found.push(zone)
  }
  return found
}

/** A zone's side follows a line of lines.geojson within this: chords of 100 m there, 15 m here, both rounded. */
const sameLineM = 160

const mayBound = (zone: ZoneSummary, line: LineSummary, date: string): boolean => {
  if (!isInForce(line, date)) return false
  return line.itemKind === 'claim' ? line.item === zone.claim : line.parties.includes(zone.claimant)
}

/** The line that the edge follows at a place; undefined where it follows none. */
const lineAt = (
  index: InspectIndex,
  zone: ZoneSummary,
  at: LonLat,
  date: string,
): LineSummary | undefined => {
  let [found, least] = [undefined as LineSummary | undefined, sameLineM]
  index.lines.forEach((line, group) => {
    if (!mayBound(zone, line, date)) return
    const distanceM = index.lineSides.nearest(at, group)?.distanceM ?? Infinity
    if (distanceM < least) [found, least] = [line, distanceM]
  })
  return found
}

/** 'coast', or 'coast IDN'. */
const isCoastal = (point: string | number): boolean => /^coast\b/.test(String(point))

/** Error of what an edge was computed from: coasts, positions of features, else points as published. */
const originErrorM = ({ positionErrors }: InspectIndex, { fromPoints = [] }: LineSummary): number =>
  fromPoints.reduce<number>(
    (most, point) =>
      Math.max(most, isCoastal(point) ? coastErrorM : (positionErrors.get(String(point)) ?? 0)),
    publishedErrorM,
  )

const edgeError = (index: InspectIndex, line: LineSummary | undefined): number => {
  if (!line) return computedErrorM + coastErrorM
  switch (line.certainty) {
    case 'published':
      return publishedErrorM
    case 'drawn':
      return drawnErrorM
    case 'coast':
      return coastErrorM
    default:
      return computedErrorM + originErrorM(index, line)
  }
}

/**
 * The nearest edge of a zone: a coast, a line on file, or else computed by us from a coast. Undefined for
 * the area inside the dashes, whose two readings take the width of the lines into account already.
 */
const edgeOf = (index: InspectIndex, group: number, at: LonLat, date: string): EdgeAnswer | undefined => {
  const { zone } = index.zones[group]!
  if (isDashArea(zone)) return undefined
  const foot = index.zoneSides.nearest(at, group)
  if (!foot) return undefined
  const place = { distanceM: foot.distanceM, foot: foot.at }
  if (index.zoneSides.tagOf(foot.piece) === coastSide)
    return { ...place, certainty: 'coast', errorM: coastErrorM }
  const line = lineAt(index, zone, foot.at, date)
  const errorM = edgeError(index, line)
  return { ...place, certainty: line?.certainty ?? 'computed', errorM, ...(line && { line }) }
}

const answerOf = (
  index: InspectIndex,
  group: number,
  at: LonLat,
  date: string,
  covers: boolean,
): ClaimAnswer => {
  const { zone } = index.zones[group]!
  const edge = edgeOf(index, group, at, date)
  const title = index.titles.get(`claim:${zone.claim}`)
  const tooClose = edge ? edge.distanceM <= edge.errorM : zone.reading === 'possibly-inside'
  return { zone, covers, tooClose, ...(edge && { edge }), ...(title !== undefined && { title }) }
}

/** Edges further out than this cannot lie within their error of a spot outside, degrees. */
const reachDeg = 0.1

const comesNear = ({ zone, box }: IndexedZone, [lon, lat]: LonLat): boolean =>
  !isDashArea(zone) &&
  lon >= box[0] - reachDeg &&
  lon <= box[2] + reachDeg &&
  lat >= box[1] - reachDeg &&
  lat <= box[3] + reachDeg

/** Zones in force that cover the spot, and those that end within their error of it. */
export const answersAt = (
  index: InspectIndex,
  at: LonLat,
  date: string,
): { covering: ClaimAnswer[]; near: ClaimAnswer[] } => {
  const inside = new Set(index.zonePolygons.covering(at[0], at[1]))
  const day = firstDay(date)
  const answers = index.zones.flatMap((indexed, group): ClaimAnswer[] => {
    const covers = inside.has(group)
    if (!isIn(indexed.span, day) || !(covers || comesNear(indexed, at))) return []
    return [answerOf(index, group, at, date, covers)]
  })
  return {
    covering: answers.filter(({ covers }) => covers),
    near: answers.filter(({ covers, tooClose, zone }) => !covers && tooClose && isCounted(zone)),
  }
}

/** Each claimant once, in the order of the answers, which is that of the parties. */
const partiesOf = (answers: readonly ClaimAnswer[]): PartyCode[] => [
  ...new Set(answers.map(({ zone }) => zone.claimant)),
]

const isPossible = ({ zone }: ClaimAnswer): boolean => zone.reading === 'possibly-inside'
const isShore = ({ edge }: ClaimAnswer): boolean => edge?.certainty === 'coast'

/** Counts claimants of the sea; claims to land stand apart. */
export const countClaimants = (
  claims: readonly ClaimAnswer[],
  near: readonly ClaimAnswer[],
  order: (codes: readonly PartyCode[]) => PartyCode[],
): ClaimantCounts => {
  const atSea = claims.filter(({ zone }) => !isLandClaim(zone))
  const sure = atSea.filter((answer) => !isPossible(answer))
  const surely = partiesOf(sure)
  const settled = partiesOf(sure.filter((answer) => !answer.tooClose || isShore(answer)))
  const beside = partiesOf(near.filter((answer) => !isShore(answer) && !isLandClaim(answer.zone)))
  return {
    surely,
    possibly: partiesOf(atSea).filter((party) => !surely.includes(party)),
    withoutDash: partiesOf(atSea.filter(({ zone }) => !isDashArea(zone))),
    unsure: order([
      ...surely.filter((party) => !settled.includes(party)),
      ...beside.filter((party) => !surely.includes(party)),
    ]),
  }
}
