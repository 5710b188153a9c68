/** Who objects to what a claimant claims, how much of it is not drawn, and how many names a sentence holds. */
import type { CatalogueItem, FirstView, PartyCode } from '../data/contract'
import { claimantCodes, isInForce, sortParties } from './facts'

/** Standings that count as a claim; the others are on file, but nobody claims by them. */
const counted = ['declared', 'enacted', 'stated']

const countsOn =
  (claimant: PartyCode, date: string) =>
  ({ kind, parties, standing, ...period }: CatalogueItem): boolean =>
    kind === 'claim' &&
    parties.includes(claimant) &&
    standing !== undefined &&
    counted.includes(standing) &&
    isInForce(period, date)

/**
 * Parties that object, by document or without one, to any claim of the claimant in force on the day,
 * drawn or not; in the order of parties. Empty means that no objection was found in what was read.
 */
export const objectorsTo = (claimant: PartyCode, first: FirstView, date: string): PartyCode[] => {
  const claims = first.catalogue.filter(countsOn(claimant, date))
  const codes = claims.flatMap(({ objections }) => objections).filter((code) => code !== claimant)
  return sortParties(codes, first.parties)
}

/** How many zones of a claimant's claims in force have no geometry yet, so that an empty sea is not read as no claim. */
export const undrawnOf = (claimant: PartyCode, first: FirstView, date: string): number => {
  const claims = new Set(first.catalogue.filter(countsOn(claimant, date)).map(({ id }) => id))
  return first.notDrawn.filter(({ claim }) => claims.has(claim)).length
}

const mostNames = 6

/** Names for one sentence: all up to six, else the claimants among them and how many more there are. */
export const shortened = (
  codes: readonly PartyCode[],
  parties: FirstView['parties'],
): { named: PartyCode[]; more: number } => {
  if (codes.length <= mostNames) return { named: [...codes], more: 0 }
  const claimants = claimantCodes(parties)
  const named = codes.filter((code) => claimants.includes(code))
  return { named, more: codes.length - named.length }
}
