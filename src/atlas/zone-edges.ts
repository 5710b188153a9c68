/** Edges of zones that no instrument publishes: closings of open lines, limits of belts and circles. */
import type { Feature, LineString } from 'geojson'
import type { LineSummary } from '../data/contract'
import type { ClaimFile } from '../data/types'
import { lineOutside } from './geodesy/grid'
import { roundLine } from './geodesy/round'
import type { LonLat, Polygons } from './geodesy/units'
import type { Zone } from './published-lines'
import { periodOf } from './time'
import type { ZoneInputs } from './zone-inputs'
import { shapeZone, type ZoneShape } from './zone-rules'

type Edge = Pick<LineSummary, 'rule' | 'fromPoints'> & { points: LonLat[] }

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

const edgesOf = (zone: Zone, { seams, limit = [], edges = [] }: ZoneShape): Edge[] => [
  ...edges.map(({ points, basePoints }) => ({
    rule: ruleText(zone),
    fromPoints: originsOfArc(zone, basePoints),
    points,
  })),
  ...seams.map(({ from, to, points }) => ({ rule: ruleText(zone), fromPoints: [from, to], points })),
  ...limitRings(limit).map((points) => ({ rule: ruleText(zone), fromPoints: originsOf(zone), points })),
]

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

const edgeFeature = (
  claim: ClaimFile,
  zone: Zone,
  { points, ...edge }: Edge,
  id: string,
): Feature<LineString, LineSummary> => ({
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
})

/** The computed edges of a claim's zones, where they run at sea. */
export const zoneEdges = (claim: ClaimFile, inputs: ZoneInputs): Feature<LineString, LineSummary>[] =>
  claim.zones
    .filter((zone) => isDrawable(zone, inputs))
    .flatMap((zone) => {
      const shape = shapeZone(claim, zone, inputs)
      if (!('polygons' in shape)) return []
      return edgesOf(zone, shape)
        .flatMap((edge) => lineOutside(edge.points, inputs.coast).map((points) => ({ ...edge, points })))
        .filter(({ points }) => points.length > 1)
        .map((edge, index) => edgeFeature(claim, zone, edge, `${claim.id}--${zone.id}--edge-${index + 1}`))
    })
