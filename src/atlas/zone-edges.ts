/** Edges of zones that no instrument publishes: closings of open lines, limits of belts and circles. */
import type { Feature, LineString } from 'geojson'
import type { LineSummary } from '../data/contract'
import type { ClaimFile, FeatureFile } from '../data/types'
import { lineOutside } from './geodesy/grid'
import { roundLine } from './geodesy/round'
import type { LonLat, Polygons } from './geodesy/units'
import type { Zone } from './published-lines'
import { periodOf } from './time'
import { shapeZone, type ZoneShape } from './zone-rules'

type Edge = Pick<LineSummary, 'rule' | 'fromPoints'> & { points: LonLat[] }

/** A limit's shells only: holes are waters that the zone surrounds. */
const limitRings = (limit: Polygons): LonLat[][] => limit.flatMap(([shell]) => (shell ? [shell] : []))

const ruleText = ({ rule }: Zone): string => {
  if (rule.type === 'enclosed-by') return rule.closing
  if (rule.type === 'around-line') return `${rule.distanceNm} M from the baseline ${rule.lines.join(', ')}`
  if (rule.type === 'around-feature')
    return `${rule.distanceNm} M from the position of ${rule.features.join(', ')}`
  return rule.type
}

const originsOf = ({ rule }: Zone): string[] =>
  rule.type === 'around-line' ? rule.lines : rule.type === 'around-feature' ? rule.features : []

const edgesOf = (zone: Zone, { seams, limit = [] }: ZoneShape): Edge[] => [
  ...seams.map(({ from, to, points }) => ({ rule: ruleText(zone), fromPoints: [from, to], points })),
  ...limitRings(limit).map((points) => ({ rule: ruleText(zone), fromPoints: originsOf(zone), points })),
]

const isDrawable = (zone: Zone, features: ReadonlyMap<string, FeatureFile>): boolean => {
  const { rule } = zone
  if (rule.type === 'around-feature') return features.size > 0
  return rule.type === 'enclosed-by' || rule.type === 'around-line'
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
export const zoneEdges = (
  claim: ClaimFile,
  features: readonly FeatureFile[],
  coast: Polygons,
): Feature<LineString, LineSummary>[] => {
  const byId = new Map(features.map((feature) => [feature.id, feature]))
  return claim.zones
    .filter((zone) => isDrawable(zone, byId))
    .flatMap((zone) => {
      const shape = shapeZone(claim, zone, { features: byId, territories: {}, coast })
      if (!('polygons' in shape)) return []
      return edgesOf(zone, shape)
        .flatMap((edge) => lineOutside(edge.points, coast).map((points) => ({ ...edge, points })))
        .filter(({ points }) => points.length > 1)
        .map((edge, index) => edgeFeature(claim, zone, edge, `${claim.id}--${zone.id}--edge-${index + 1}`))
    })
}
