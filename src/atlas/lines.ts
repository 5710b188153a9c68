/** Lines of claims and agreements, and the sides that we compute: lines.geojson. */
import type { Feature, LineString, MultiPolygon } from 'geojson'
import type { LineSummary } from '../data/contract'
import type { AgreementFile, ClaimFile, FeatureFile, Line, Point } from '../data/types'
import { densify } from './geodesy/path'
import { roundLine } from './geodesy/round'
import type { LonLat } from './geodesy/units'
import { lineError } from './line-errors'
import { closeRing, positionOf, publishedIn, runsOf } from './published-lines'
import { periodOf } from './time'
import { zoneEdges } from './zone-edges'
import { zoneInputs, type ZoneInputs } from './zone-inputs'

export type LineFeature = Feature<LineString, LineSummary>

/** Chords stay this near to the line that the instrument prescribes, metres. */
const chordErrorM = 100

const isClosedWhole = (line: Line): boolean => line.closed && line.complete

const drawnRuns = (line: Line): LonLat[][] =>
  line.path === 'points-only'
    ? []
    : runsOf(line)
        .map((run: Point[]) => run.map(positionOf))
        .map((run) => (isClosedWhole(line) ? closeRing(run) : run))
        .filter((run) => run.length > 1)
        .map((run) => roundLine(densify(run, line.path, { chordErrorM }), publishedIn([line])))

/** Everything but the id, which the number of drawn runs decides. */
type Summary = Omit<LineSummary, 'id'>

const lineFeatures = (line: Line, summary: Summary): LineFeature[] => {
  const runs = drawnRuns(line)
  return runs.map((coordinates, index) => {
    const id = [summary.item, line.id, ...(runs.length > 1 ? [index + 1] : [])].join('--')
    return {
      type: 'Feature',
      id,
      geometry: { type: 'LineString', coordinates },
      properties: { id, ...summary },
    }
  })
}

const sourcesOf = ({ bibliography }: ClaimFile | AgreementFile): string[] => [
  ...new Set(bibliography.map(({ source }) => source)),
]

const isDash = (claim: ClaimFile, line: Line): boolean =>
  claim.kind === 'dash-line' ||
  claim.zones.some(({ rule }) => rule.type === 'dash-area' && rule.lines.includes(line.id))

const isBaseline = (claim: ClaimFile, line: Line): boolean =>
  claim.kind === 'baseline' ||
  claim.zones.some(({ rule }) => rule.type === 'around-line' && rule.lines.includes(line.id))

const claimLineKind = (claim: ClaimFile, line: Line): LineSummary['kind'] =>
  isDash(claim, line) ? 'dash' : isBaseline(claim, line) ? 'baseline' : 'claim-line'

/** A dash that no edition is drawn with is the other digitisation, kept to show the disagreement. */
const editionsOf = (claim: ClaimFile, line: Line): string[] => {
  const ids = (claim.editions ?? []).filter(({ lines }) => lines.includes(line.id)).map(({ id }) => id)
  return ids.length > 0 ? ids : ['second-reading']
}

/** A dash is there from the first edition that has it on; other lines are as old as their claim. */
const beginOf = (claim: ClaimFile, line: Line): string | undefined =>
  (claim.editions ?? [])
    .filter(({ lines }) => lines.includes(line.id))
    .map(({ date }) => date)
    .sort()
    .at(0) ?? claim.from

const claimLines = (claim: ClaimFile): LineFeature[] =>
  claim.lines.flatMap((line) => {
    const kind = claimLineKind(claim, line)
    return lineFeatures(line, {
      kind,
      item: claim.id,
      itemKind: 'claim',
      parties: claim.claimants,
      certainty: line.certainty,
      ...lineError(line),
      standing: claim.standing,
      ...(kind === 'dash' && { editions: editionsOf(claim, line) }),
      ...periodOf({ from: beginOf(claim, line), to: claim.to }),
      sources: sourcesOf(claim),
    })
  })

const agreementLines = (agreement: AgreementFile): LineFeature[] =>
  agreement.lines.flatMap((line) =>
    lineFeatures(line, {
      kind: agreement.form === 'boundary' ? 'agreement' : 'joint-area',
      item: agreement.id,
      itemKind: 'agreement',
      parties: agreement.parties,
      certainty: line.certainty,
      ...lineError(line),
      standing: 'treaty',
      ...periodOf({
        from: agreement.from ?? agreement.dates.inForce,
        to: agreement.to ?? agreement.dates.ended,
      }),
      sources: sourcesOf(agreement),
    }),
  )

const noLand: MultiPolygon = { type: 'MultiPolygon', coordinates: [] }

export interface EdgeInputs {
  features?: readonly FeatureFile[]
  /** Computed edges end at this coast. */
  land?: MultiPolygon
  /** What the zones were made from, so that each is made once. */
  inputs?: ZoneInputs
}

/**
 * All lines with two or more known points that may be joined, then the computed edges of zones: our own
 * closings, and with `features` given also the outer limits of belts and circles.
 */
export const buildLines = (
  claims: readonly ClaimFile[],
  agreements: readonly AgreementFile[],
  {
    features = [],
    land = noLand,
    inputs = zoneInputs({ claims, features, land, agreements }),
  }: EdgeInputs = {},
): LineFeature[] => [
  ...claims.flatMap(claimLines),
  ...claims.flatMap((claim) => zoneEdges(claim, inputs).map(({ feature }) => feature)),
  ...agreements.flatMap(agreementLines),
]
