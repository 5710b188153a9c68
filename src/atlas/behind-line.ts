/** Internal waters: the sea that open baselines and the coast shut in together. */
import type { ClaimFile } from '../data/types'
import { shutIn } from './clip-line'
import { inverse } from './geodesy/geodesic'
import { NearestOf } from './geodesy/nearest'
import { densifySide } from './geodesy/path'
import { roundPolygons } from './geodesy/round'
import type { LonLat, Polygons, Ring } from './geodesy/units'
import { chainOf, lineNamed, piecesOf, pointNamed, type BehindRule } from './line-refs'
import { linesOf, positionOf, publishedIn, zoneError, type Seam, type Zone } from './published-lines'
import type { ZoneInputs } from './zone-inputs'

/** An end as near the coast as this reaches it: base points on a shore lie some kilometres off a coarse coast. */
const ashoreM = 15_000
/** So far past its landfall, degrees: the line has to cross the coast to part what lies beside it. */
const pastDeg = 0.004

const landfall = (from: LonLat, shore: NearestOf, withinM: number): LonLat | undefined => {
  const [near] = shore.near(from)
  return near && near.distanceM <= withinM ? shore.positions[near.index] : undefined
}

/** A little beyond b, on the way from a. */
const past = (a: LonLat, b: LonLat): LonLat => {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1])
  return length === 0
    ? b
    : [b[0] + ((b[0] - a[0]) / length) * pastDeg, b[1] + ((b[1] - a[1]) / length) * pastDeg]
}

const shoreOf = (inputs: ZoneInputs): NearestOf =>
  inputs.once('shore', () => new NearestOf(inputs.coast.flat(2)))

/** A line with both ends led ashore where the coast is near. */
export const toShore = (line: readonly LonLat[], inputs: ZoneInputs): LonLat[] => {
  const shore = shoreOf(inputs)
  const lead = (end: LonLat | undefined): LonLat[] => {
    const land = end && landfall(end, shore, ashoreM)
    return end && land ? [past(end, land)] : []
  }
  return [...lead(line[0]), ...line, ...lead(line[line.length - 1])]
}

const largest = (polygons: Polygons): Ring[] =>
  polygons.reduce((most, one) => ((one[0]?.length ?? 0) > (most[0]?.length ?? 0) ? one : most), [] as Ring[])

type Landfall = NonNullable<BehindRule['landfalls']>[number]

const seamTo = (claim: ClaimFile, { item, line: id, n, to }: Landfall, inputs: ZoneInputs): Seam => {
  const line = lineNamed(inputs, item, id)
  const from = positionOf(line.points[pointNamed(line, n)]!)
  const land = inputs.partyLand[claim.claimants[0] ?? ''] ?? []
  const shore = new NearestOf(to === 'coast' ? land.flat(2) : largest(land).flat())
  const end = landfall(from, shore, Infinity)
  if (!end) throw new Error(`has a landfall from ${n} of '${id}', but no coast to reach`)
  return { from: n, to: 'coast', points: densifySide(from, end, 'geodesic') }
}

const overlong = ({ points }: Seam): LonLat[] => {
  const [last, before] = [points[points.length - 1]!, points[points.length - 2]!]
  return inverse(before, last).distanceM > 1 ? [...points, past(before, last)] : points
}

export interface BehindShape {
  polygons: Polygons
  seams: Seam[]
}

/** Throws, with file and zone, where the lines and the coast shut nothing in. */
export const behindShape = (
  claim: ClaimFile,
  zone: Zone,
  rule: BehindRule,
  inputs: ZoneInputs,
): BehindShape => {
  const lines = linesOf(claim, zone, rule.lines)
  const seams = (rule.landfalls ?? []).map((one) => seamTo(claim, one, inputs))
  const closings = (rule.with ?? []).map((ref) => chainOf(inputs, [ref]))
  const pieces = lines.flatMap((line) => piecesOf(line, Infinity)).filter((piece) => piece.length > 1)
  const cuts = [...pieces, ...closings].map((line) => toShore(line, inputs))
  const polygons = shutIn([...cuts, ...seams.map(overlong)], inputs.coast)
  if (polygons.length === 0) throw zoneError(claim, zone, 'its lines and the coast shut no sea in')
  return { polygons: roundPolygons(polygons, publishedIn(lines)), seams }
}
