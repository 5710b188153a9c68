/** What a claim's panel tells of each computed edge: the rule, and the base points that make its stretches. */
import type { BasePoint, EdgeDetail, EdgeDetails, EdgeOrigin } from '../data/contract'
import type { ClaimFile } from '../data/types'
import { originArcs, type OriginArc } from './edge-origins'
import { metresPerNm, type LonLat } from './geodesy/units'
import { distance } from './geodesy/geodesic'
import { usedPosition } from './positions'
import type { ZoneInputs } from './zone-inputs'
import { baselinesOf, zoneEdges, type ZoneEdge } from './zone-edges'

/** Belts along a coast have a base point every few hundred metres: the coast is named instead. */
const mostOrigins = 150
/** A base point is a published one where they are this near, metres: the same number, read twice. */
const samePointM = 1

/** About ten metres. */
const decimals = 4
const to = ([lon, lat]: LonLat): LonLat => [Number(lon.toFixed(decimals)), Number(lat.toFixed(decimals))]

const coastsOf = ({ rule }: ZoneEdge['zone']): readonly string[] =>
  rule.type === 'limit'
    ? (rule.measuredFrom.coast ?? [])
    : rule.type === 'enclosed-by'
      ? (rule.part?.coast ?? [])
      : []

const basePointOf = (claim: ClaimFile, edge: ZoneEdge, at: LonLat, inputs: ZoneInputs): BasePoint => {
  const { rule } = edge.zone
  if (rule.type === 'around-feature') {
    const id = rule.features.find((one) => {
      const feature = inputs.features.get(one)
      return feature && distance(usedPosition(feature), at) < samePointM
    })
    return { at: to(at), ...(id !== undefined && { feature: id }) }
  }
  const lines = baselinesOf(claim, edge.zone, inputs)
  for (const line of lines)
    for (const point of line.points) {
      if (Math.abs(point.lat - at[1]) > 1e-4 || Math.abs(point.lon - at[0]) > 1e-4) continue
      if (distance([point.lon, point.lat], at) > samePointM) continue
      const item = inputs.claims.find((one) => one.lines.includes(line))?.id ?? claim.id
      const { n, name, published } = point
      return {
        at: to(at),
        claim: item,
        line: line.name,
        n,
        ...(name && name !== `Point ${n}` && { name }),
        ...(published && { published }),
      }
    }
  return { at: to(at), coast: coastsOf(edge.zone).join(' ') }
}

/** Base points of a claim, each once. */
class Book {
  readonly points: BasePoint[] = []
  private readonly places = new Map<string, number>()

  add(point: BasePoint): number {
    const key = JSON.stringify(point)
    const place = this.places.get(key) ?? this.points.push(point) - 1
    this.places.set(key, place)
    return place
  }
}

const detailOf = (claim: ClaimFile, edge: ZoneEdge, book: Book, inputs: ZoneInputs): EdgeDetail => {
  const { id, rule = '', errorM, errorFrom } = edge.feature.properties
  const { measure } = edge
  const originOf = ({ from, foot, at, lengthM }: OriginArc): EdgeOrigin => ({
    points: from.map((point) => book.add(basePointOf(claim, edge, point, inputs))),
    ...(from.length > 1 && { foot: to(foot) }),
    at: to(at),
    lengthKm: Math.round(lengthM / 100) / 10,
  })
  const arcs = measure
    ? originArcs(edge.points, measure.origins, measure.distanceNm * metresPerNm, measure.toleranceM)
    : []
  return {
    lines: [id],
    zones: [edge.zone.kind],
    rule,
    ...(measure && { distanceNm: measure.distanceNm }),
    ...(errorM !== undefined && { errorM }),
    ...(errorFrom && { errorFrom }),
    ...(arcs.length > mostOrigins
      ? { coast: coastsOf(edge.zone).join(' ') }
      : arcs.length > 0
        ? { origins: arcs.map(originOf) }
        : {}),
  }
}

/** Zones and versions whose edges are the same are told once. */
const merged = (details: readonly EdgeDetail[]): EdgeDetail[] => {
  const byShape = new Map<string, EdgeDetail>()
  for (const { lines, zones, rule, ...rest } of details) {
    const key = JSON.stringify(rest.origins ? rest : [rest, rule, lines])
    const known = byShape.get(key)
    byShape.set(key, {
      lines: [...(known?.lines ?? []), ...lines],
      zones: [...new Set([...(known?.zones ?? []), ...zones])],
      rule,
      ...rest,
    })
  }
  return [...byShape.values()]
}

/** Undefined where nothing of the claim is computed. */
export const edgeDetails = (claim: ClaimFile, inputs: ZoneInputs): EdgeDetails | undefined => {
  const book = new Book()
  const edges = merged(zoneEdges(claim, inputs).map((edge) => detailOf(claim, edge, book, inputs)))
  return edges.length > 0 ? { basePoints: book.points, edges } : undefined
}
