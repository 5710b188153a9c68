/** Every zone that the claim files make, as features of claims.geojson and bands.geojson. */
import type { Feature, MultiPolygon } from 'geojson'
import type { Area, BandSummary, PartyCode, ZoneSummary } from '../data/contract'
import type { ClaimFile, FeatureFile } from '../data/types'
import { dashAreas, dashOutlines, softRings, type SoftRing } from './dash-area'
import { areaKm2 } from './geodesy/area'
import { toGeometry } from './geodesy/geojson'
import { difference } from './geodesy/grid'
import { roundPolygons, type PublishedPoints } from './geodesy/round'
import type { Polygons } from './geodesy/units'
import { zoneError, type Zone } from './published-lines'
import { overlapsInTime, periodOf, type Period } from './time'
import { zoneInputs, type ZoneInputs } from './zone-inputs'
import { shapeZone, type ZoneShape } from './zone-rules'

export interface NotDrawn {
  claim: string
  zone: string
  reason: string
}

/** A dash area of a claimant as rings that fade outward, cut at the coast: for filled pictures. */
export interface SoftArea {
  claim: string
  claimant: PartyCode
  from?: string
  to?: string
  rings: SoftRing[]
}

export interface Zones {
  zones: Feature<Area, ZoneSummary>[]
  bands: Feature<Area, BandSummary>[]
  soft: SoftArea[]
  notDrawn: NotDrawn[]
}

const yearOf = ({ dates, from }: ClaimFile): string | undefined =>
  (dates.enacted ?? dates.made ?? dates.communicated ?? dates.inForce ?? from)?.slice(0, 4)

const instrumentOf = (claim: ClaimFile): string => {
  const year = yearOf(claim)
  return !year || claim.title.includes(year) ? claim.title : `${claim.title} (${year})`
}

/** Parties that object, by document or without one, by code and each once; a claimant's replies are none. */
export const objectorsOf = ({ claimants, objections, objectorsUndocumented = [] }: ClaimFile): PartyCode[] =>
  [...new Set([...objections, ...objectorsUndocumented].map(({ party }) => party))]
    .filter((party) => !claimants.includes(party))
    .sort()

const zonePeriod = (claim: ClaimFile, zone: Zone): Period =>
  periodOf({ from: zone.from ?? claim.from, to: zone.to ?? claim.to })

/** The id of a zone: its claim and its own; a joint claim has one per claimant. */
const zoneId = (claim: ClaimFile, zone: Zone, claimant: PartyCode, reading?: string): string =>
  [
    claim.id,
    zone.id,
    ...(claim.claimants.length > 1 ? [claimant.toLowerCase()] : []),
    ...(reading ? [reading] : []),
  ].join('--')

const zoneFeatures = (
  claim: ClaimFile,
  zone: Zone,
  polygons: Polygons,
  reading?: NonNullable<ZoneSummary['reading']>,
): Feature<Area, ZoneSummary>[] =>
  claim.claimants.map((claimant) => ({
    type: 'Feature',
    id: zoneId(claim, zone, claimant, reading),
    geometry: toGeometry(polygons),
    properties: {
      id: zoneId(claim, zone, claimant, reading),
      claim: claim.id,
      claimant,
      kind: zone.kind,
      standing: zone.standing,
      ...(reading && { reading }),
      ...zonePeriod(claim, zone),
      instrument: instrumentOf(claim),
      rule: zone.rule.type,
      objections: objectorsOf(claim),
      sources: [...new Set(claim.bibliography.map(({ source }) => source))],
      areaKm2: Math.round(areaKm2(polygons) * 10) / 10,
    },
  }))

const keyOf = (point: readonly number[]): string => point.map((degrees) => degrees.toFixed(7)).join(',')

/** Of a ring closed by us across land, the pieces of sea behind the published line. */
const touching = (polygons: Polygons, published: PublishedPoints): Polygons =>
  polygons.filter((rings) => rings.some((ring) => ring.some((point) => published.has(keyOf(point)))))

const isLand = ({ kind }: Zone): boolean => kind === 'sovereignty-land' || kind === 'sovereignty'

const cutLand = (zone: Zone, shape: ZoneShape, land: Polygons): Polygons => {
  if (isLand(zone)) return shape.polygons
  const sea = difference(shape.polygons, land)
  return shape.keepsTouching ? touching(sea, shape.published) : sea
}

const beyondTerritorialSea = new Set<Zone['kind']>(['contiguous-zone', 'eez', 'continental-shelf'])
const innerKinds = new Set<Zone['kind']>(['internal-waters', 'archipelagic-waters', 'territorial-sea'])

type Shaped = { zone: Zone; shape: ZoneShape }

/** UNCLOS Arts 33, 55, 76: these zones lie beyond the claimant's own territorial sea. */
const cutInner = ({ zone, shape }: Shaped, siblings: readonly Shaped[], claim: ClaimFile): Polygons => {
  if (!beyondTerritorialSea.has(zone.kind)) return shape.polygons
  const inner = siblings.filter(
    (other) =>
      innerKinds.has(other.zone.kind) &&
      overlapsInTime(zonePeriod(claim, zone), zonePeriod(claim, other.zone)),
  )
  return inner.reduce((rest, other) => difference(rest, other.shape.polygons), shape.polygons)
}

const isDashZone = ({ rule }: Zone): boolean => rule.type === 'dash-area'

const plainZones = (claim: ClaimFile, inputs: ZoneInputs, land: Polygons): Zones => {
  const notDrawn: NotDrawn[] = []
  const shaped = claim.zones
    .filter((zone) => !isDashZone(zone))
    .flatMap((zone): Shaped[] => {
      const shape = shapeZone(claim, zone, inputs)
      if ('polygons' in shape) return [{ zone, shape }]
      notDrawn.push({ claim: claim.id, zone: zone.id, reason: shape.reason })
      return []
    })
  const zones = shaped.flatMap(({ zone, shape }) => {
    const cut = () => cutLand(zone, { ...shape, polygons: cutInner({ zone, shape }, shaped, claim) }, land)
    const polygons = shape.isWhole ? shape.polygons : roundPolygons(cut(), shape.published)
    if (polygons.length === 0) throw zoneError(claim, zone, 'nothing is left of it once land is taken out')
    return zoneFeatures(claim, zone, polygons)
  })
  return { zones, bands: [], soft: [], notDrawn }
}

const bandFeatures = (
  claim: ClaimFile,
  zone: Zone,
  bands: readonly Polygons[],
): Feature<Area, BandSummary>[] =>
  claim.claimants.flatMap((claimant) =>
    bands.map((polygons, index): Feature<Area, BandSummary> => {
      const id = zoneId(claim, zone, claimant, `band-${index + 1}`)
      const steps = { step: index + 1, steps: bands.length }
      const properties = {
        id,
        claim: claim.id,
        kind: 'dash-area' as const,
        claimant,
        ...steps,
        ...zonePeriod(claim, zone),
      }
      return { type: 'Feature', id, geometry: toGeometry(polygons), properties }
    }),
  )

const dashZones = (claim: ClaimFile, claims: readonly ClaimFile[], land: Polygons): Zones => {
  const result: Zones = { zones: [], bands: [], soft: [], notDrawn: [] }
  for (const zone of claim.zones) {
    if (zone.rule.type !== 'dash-area') continue
    const outlines = dashOutlines(claim, zone, zone.rule.lines, claims)
    const areas = dashAreas(outlines)
    const atSea = (polygons: Polygons): Polygons => roundPolygons(difference(polygons, land))
    result.zones.push(
      ...zoneFeatures(claim, zone, atSea(areas.surelyInside), 'surely-inside'),
      ...zoneFeatures(claim, zone, atSea(areas.possiblyInside), 'possibly-inside'),
    )
    result.bands.push(...bandFeatures(claim, zone, areas.bands.map(atSea)))
    const rings = softRings(outlines).map(({ fade, polygons }) => ({ fade, polygons: atSea(polygons) }))
    result.soft.push(
      ...claim.claimants.map((claimant) => ({
        claim: claim.id,
        claimant,
        ...zonePeriod(claim, zone),
        rings,
      })),
    )
  }
  return result
}

/**
 * Builds all zones. `land` is the coast that sea zones end at; `territories` the land that land claims name.
 * Zones whose rule cannot be drawn yet are reported, never guessed; a rule that names a missing line,
 * feature or territory throws with the file and zone to mend.
 */
export const buildZones = (
  claims: readonly ClaimFile[],
  features: readonly FeatureFile[],
  land: MultiPolygon,
  territories: Readonly<Record<string, MultiPolygon>>,
): Zones => zonesOf(zoneInputs({ claims, features, land, territories }))

/** The same from inputs that other parts of the build share. */
export const zonesOf = (inputs: ZoneInputs): Zones => {
  const { claims, coast } = inputs
  const parts = claims
    .map((claim) => [plainZones(claim, inputs, coast), dashZones(claim, claims, coast)])
    .flat()
  return {
    zones: parts.flatMap(({ zones }) => zones),
    bands: parts.flatMap(({ bands }) => bands),
    soft: parts.flatMap(({ soft }) => soft),
    notDrawn: parts.flatMap(({ notDrawn }) => notDrawn),
  }
}
