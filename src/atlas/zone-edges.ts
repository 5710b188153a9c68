/** Edges of zones that no instrument publishes: closings of open lines, limits of belts and circles. */
import type { Feature, LineString } from 'geojson'
import type { LineSummary } from '../data/contract'
import type { ClaimFile, Line } from '../data/types'
import { lineOutside } from './geodesy/grid'
import { publishedPoints, roundLine } from './geodesy/round'
import type { LonLat, Polygons } from './geodesy/units'
import { edgeError } from './line-errors'
import { positionOf, type Zone } from './published-lines'
import { periodOf } from './time'
import type { ZoneInputs } from './zone-inputs'
import { shapeZone, type Measure, type ZoneShape } from './zone-rules'

type Edge = Pick<LineSummary, 'rule' | 'fromPoints' | 'errorM' | 'errorFrom'> & {
  points: LonLat[]
  /** What it is measured from; absent for closings. */
  measure?: Measure | undefined
}

/** A limit's shells only: holes are waters that the zone surrounds. */
const limitRings = (limit: Polygons): LonLat[][] => limit.flatMap(([shell]) => (shell ? [shell] : []))

const ruleText = ({ rule }: Zone): string => {
  if (rule.type === 'enclosed-by') return rule.closing
  if (rule.type === 'limit') return rule.note
  if (rule.type === 'behind-line') return rule.closing
  if (rule.type === 'around-line') return `${rule.distanceNm} M from the baseline ${rule.lines.join(', ')}`
  if (rule.type === 'around-feature')
    return `${rule.distanceNm} M from the position of ${rule.features.join(', ')}`
  return rule.type
}

const originsOf = ({ rule }: Zone): string[] =>
  rule.type === 'around-line' ? rule.lines : rule.type === 'around-feature' ? rule.features : []

/** Lists of points, in this claim and in others, that a zone's limit is measured from. */
export const baselinesOf = (claim: ClaimFile, { rule }: Zone, inputs: ZoneInputs): Line[] => {
  const own = rule.type === 'limit' ? (rule.measuredFrom.lines ?? []) : 'lines' in rule ? rule.lines : []
  const others = rule.type === 'limit' ? (rule.measuredFrom.claims ?? []) : []
  return [
    ...claim.lines.filter(({ id }) => own.includes(id)),
    ...inputs.claims
      .filter(({ id }) => others.includes(id))
      .flatMap(({ lines }) => lines.filter(({ certainty }) => certainty === 'published')),
  ]
}

/** A base point as a reader may look it up: degrees east and north, to about 100 m, which no coast exceeds. */
const basePointText = ([lon, lat]: LonLat): string => `${lon.toFixed(3)} ${lat.toFixed(3)}`

/** Belts have a base point every few hundred metres: their baseline is named instead. */
const mostBasePoints = 200

const originsOfArc = (zone: Zone, basePoints: readonly LonLat[]): string[] => {
  const { rule } = zone
  const named =
    rule.type === 'limit'
      ? [
          ...(rule.measuredFrom.lines ?? []),
          ...(rule.measuredFrom.claims ?? []),
          ...(rule.measuredFrom.coast ?? []).map((code) => `coast ${code}`),
        ]
      : rule.type === 'enclosed-by'
        ? (rule.part?.coast ?? []).map((code) => `coast ${code}`)
        : []
  const isWide = (rule.type === 'limit' && rule.distanceNm > 24) || rule.type === 'enclosed-by'
  return isWide ? [...named, ...basePoints.slice(0, mostBasePoints).map(basePointText)] : named
}

/** True where some of these base points are no published ones: then they lie on the base map's coast. */
const isFromCoast = (basePoints: readonly LonLat[], baselines: readonly Line[]): boolean => {
  const published = publishedPoints(baselines.flatMap(({ points }) => points.map(positionOf)))
  return basePoints.some((point) => [...publishedPoints([point])].some((key) => !published.has(key)))
}

const edgesOf = (claim: ClaimFile, zone: Zone, shape: ZoneShape, inputs: ZoneInputs): Edge[] => {
  const { seams, limit = [], edges = [], measure } = shape
  const { features } = inputs
  const baselines = baselinesOf(claim, zone, inputs)
  const rule = ruleText(zone)
  const error = (fromCoast: boolean) => edgeError(zone.rule, { fromCoast, baselines, features })
  return [
    ...edges.map(({ points, basePoints }) => ({
      rule,
      fromPoints: originsOfArc(zone, basePoints),
      points,
      measure,
      ...error(isFromCoast(basePoints, baselines)),
    })),
    ...seams.map(({ from, to, points }) => ({ rule, fromPoints: [from, to], points })),
    ...limitRings(limit).map((points) => ({
      rule,
      fromPoints: originsOf(zone),
      points,
      measure,
      ...error(false),
    })),
  ]
}

const drawable: ReadonlySet<string> = new Set<Zone['rule']['type']>([
  'enclosed-by',
  'around-line',
  'limit',
  'behind-line',
])

const isDrawable = (zone: Zone, { features }: ZoneInputs): boolean => {
  const { rule } = zone
  if (rule.type === 'around-feature') return features.size > 0
  return drawable.has(rule.type)
}

/** One computed edge, as lines.geojson ships it, with what it was made from. */
export interface ZoneEdge {
  zone: Zone
  feature: Feature<LineString, LineSummary>
  /** As computed: the feature's own are rounded. */
  points: LonLat[]
  measure?: Measure | undefined
}

const zoneEdge = (
  claim: ClaimFile,
  zone: Zone,
  { points, measure, ...edge }: Edge,
  id: string,
): ZoneEdge => ({
  zone,
  points,
  measure,
  feature: {
    type: 'Feature',
    id,
    geometry: { type: 'LineString', coordinates: roundLine(points) },
    properties: {
      id,
      kind: 'zone-edge',
      item: claim.id,
      itemKind: 'claim',
      parties: claim.claimants,
      certainty: 'computed',
      standing: zone.standing,
      ...edge,
      ...periodOf({ from: zone.from ?? claim.from, to: zone.to ?? claim.to }),
      sources: [...new Set(claim.bibliography.map(({ source }) => source))],
    },
  },
})

/** The computed edges of a claim's zones, where they run at sea. */
export const zoneEdges = (claim: ClaimFile, inputs: ZoneInputs): ZoneEdge[] =>
  inputs.once(`edges ${claim.id}`, () =>
    claim.zones
      .filter((zone) => isDrawable(zone, inputs))
      .flatMap((zone) => {
        const shape = shapeZone(claim, zone, inputs)
        if (!('polygons' in shape)) return []
        return edgesOf(claim, zone, shape, inputs)
          .flatMap((edge) => lineOutside(edge.points, inputs.coast).map((points) => ({ ...edge, points })))
          .filter(({ points }) => points.length > 1)
          .map((edge, index) => zoneEdge(claim, zone, edge, `${claim.id}--${zone.id}--edge-${index + 1}`))
      }),
  )
