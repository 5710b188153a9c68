/** The order of parties, and who objects to a claimant: the panels and the map say the same. */
import type { CatalogueItem, PartyCode } from '../data/contract'
import type { PartiesFile } from '../data/types'
import { isInForce } from './time'

/** The order of parties.json is the order everywhere; others follow by code. */
export const sortParties = (codes: Iterable<PartyCode>, parties: PartiesFile): PartyCode[] => {
  const order = Object.keys(parties)
  const rank = (code: PartyCode): number => (order.includes(code) ? order.indexOf(code) : order.length)
  return [...new Set(codes)].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
}

/** Standings that count as a claim; the others are on file, but nobody claims by them. */
const counted: ReadonlySet<string> = new Set(['declared', 'enacted', 'stated'])

/** Claims of the claimant that count, whenever they were pressed. */
export const claimsOf = (claimant: PartyCode, catalogue: readonly CatalogueItem[]): CatalogueItem[] =>
  catalogue.filter(
    ({ kind, parties, standing }) =>
      kind === 'claim' && parties.includes(claimant) && standing !== undefined && counted.has(standing),
  )

/** The same, of those in force on the day. */
export const claimsOn = (
  claimant: PartyCode,
  catalogue: readonly CatalogueItem[],
  date: string,
): CatalogueItem[] => claimsOf(claimant, catalogue).filter((claim) => isInForce(claim, date))

/**
 * Parties that object, by document or without one, to any claim of the claimant in force on the day,
 * drawn or not; in the order of parties. Empty means that no objection was found in what was read.
 */
export const objectorsOn = (
  claimant: PartyCode,
  catalogue: readonly CatalogueItem[],
  parties: PartiesFile,
  date: string,
): PartyCode[] =>
  sortParties(
    claimsOn(claimant, catalogue, date)
      .flatMap(({ objections }) => objections)
      .filter((code) => code !== claimant),
    parties,
  )
