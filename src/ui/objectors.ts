import type { FirstView, PartyCode } from '../data/contract'
import type { CatalogueEntry } from './catalogue'
import { isInForce, sortParties } from './facts'

/**
 * Who objects, by document, to anything that a claimant claims: from its zones in force on the day, and
 * from its claims without geometry. `isComplete` is false where the latter are not known here, so that
 * nobody reads an empty list as "no objection".
 */
export const objectorsTo = (
  claimant: PartyCode,
  first: FirstView,
  date: string,
): { codes: PartyCode[]; isComplete: boolean } => {
  const zones = first.claims.features.map((zone) => zone.properties)
  const own = zones.filter((zone) => zone.claimant === claimant && isInForce(zone, date))
  const entries: CatalogueEntry[] = first.catalogue.filter(
    ({ kind, parties }) => kind === 'claim' && parties.includes(claimant),
  )
  const codes = [...own, ...entries].flatMap(({ objections }) => objections ?? [])
  return {
    codes: sortParties(
      codes.filter((code) => code !== claimant),
      first.parties,
    ),
    isComplete: entries.every(({ objections }) => objections !== undefined),
  }
}
