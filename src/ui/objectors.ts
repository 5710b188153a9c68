/** Who objects to what a claimant claims, how much of it is not drawn, and how many names a sentence holds. */
import { claimsOn, objectorsOn } from '../atlas/parties'
import type { FirstView, PartyCode } from '../data/contract'
import { claimantCodes } from './facts'

/** Parties that object to any claim of the claimant in force on the day; see objectorsOn. */
export const objectorsTo = (claimant: PartyCode, first: FirstView, date: string): PartyCode[] =>
  objectorsOn(claimant, first.catalogue, first.parties, date)

/** How many zones of a claimant's claims in force have no geometry yet, so that an empty sea is not read as no claim. */
export const undrawnOf = (claimant: PartyCode, first: FirstView, date: string): number => {
  const claims = new Set(claimsOn(claimant, first.catalogue, date).map(({ id }) => id))
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
