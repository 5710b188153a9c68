/** What the panel of a party works out from the data: counts only, no wording. */
import { isInForce } from '../../facts'
import type { Control, FeatureSummary, Grade, PartyClaim, PartyCode, ZoneKind } from '../../../data/contract'

export interface Held {
  feature: Pick<FeatureSummary, 'id' | 'names' | 'group'>
  period: Control
}

/** Features that the party holds on the day, each with how; of a group held as a whole, every one. */
export const heldOn = (features: readonly FeatureSummary[], code: PartyCode, date: string): Held[] =>
  features.flatMap((feature) =>
    feature.control
      .filter((period) => period.party === code && isInForce(period, date))
      .map((period) => ({ feature, period })),
  )

/** Somebody of the party stands there. */
const posted: ReadonlySet<Grade> = new Set<Grade>(['garrison', 'civilian-post', 'grounded-ship', 'platform'])
/** Ships of the party come there, alone or beside others. */
const visited: ReadonlySet<Grade> = new Set<Grade>(['patrol', 'contested-presence'])

export interface Presence {
  /** Features with a post of the party, a grounded ship or a platform among them. */
  posts: number
  /** Features that its ships patrol, or where its presence is contested. */
  patrols: number
}

/** Presence is not one thing: a post and a patrol are counted apart; a group held as a whole counts for neither. */
export const presenceOf = (held: readonly Held[]): Presence => {
  const count = (grades: ReadonlySet<Grade>): number =>
    new Set(held.filter(({ period }) => grades.has(period.grade)).map(({ feature }) => feature.id)).size
  return { posts: count(posted), patrols: count(visited) }
}

/** How many of them by grade, in the order in which the grades first occur. */
export const gradeCounts = (held: readonly Held[]): { grade: Grade; count: number }[] => {
  const counts = new Map<Grade, number>()
  for (const { period } of held) counts.set(period.grade, (counts.get(period.grade) ?? 0) + 1)
  return [...counts].map(([grade, count]) => ({ grade, count }))
}

const isClaimed = ({ claimants }: FeatureSummary, code: PartyCode, byName: boolean): boolean =>
  claimants.some(({ party, kind }) => party === code && (kind === 'sovereignty') === byName)

export interface Claimed {
  /** Features to which it claims sovereignty, by group. */
  groups: { id: string; count: number; all: number }[]
  count: number
  /** Features that merely lie in its zones or claimed areas. */
  inside: number
}

export const claimedFeatures = (
  features: readonly FeatureSummary[],
  groups: readonly { id: string }[],
  code: PartyCode,
): Claimed => {
  const own = features.filter((feature) => isClaimed(feature, code, true))
  const inside = features.filter(
    (feature) => !isClaimed(feature, code, true) && isClaimed(feature, code, false),
  )
  const inGroup = (list: readonly FeatureSummary[], id: string): number =>
    list.filter(({ group }) => group === id).length
  return {
    groups: groups
      .map(({ id }) => ({ id, count: inGroup(own, id), all: inGroup(features, id) }))
      .filter(({ count }) => count > 0),
    count: own.length,
    inside: inside.length,
  }
}

/** Standings that count as a claim. */
const counted: ReadonlySet<string> = new Set(['declared', 'enacted', 'stated'])

export interface ZoneRow {
  kind: ZoneKind
  standings: PartyClaim['standing'][]
  drawn: number
  all: number
}

/** Zones in force on the day that count as claims, by kind in the order in which they first occur. */
export const zoneRows = (claims: readonly PartyClaim[], date: string): ZoneRow[] => {
  const rows = new Map<ZoneKind, ZoneRow>()
  const zones = claims
    .filter((claim) => isInForce(claim, date))
    .flatMap((claim) => claim.zones)
    .filter((zone) => counted.has(zone.standing) && isInForce(zone, date))
  for (const { kind, standing, isDrawn } of zones) {
    const row = rows.get(kind) ?? { kind, standings: [], drawn: 0, all: 0 }
    rows.set(kind, {
      kind,
      standings: [...new Set([...row.standings, standing])],
      drawn: row.drawn + (isDrawn ? 1 : 0),
      all: row.all + 1,
    })
  }
  return [...rows.values()]
}
