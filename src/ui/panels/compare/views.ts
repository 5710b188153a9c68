/** What the comparison shows of each claimant: pure, no wording. */
import type { FirstView, PartyCode } from '../../../data/contract'
import type { PartiesFile } from '../../../data/types'
import { claimantCodes, sortParties } from '../../facts'
import { objectorsTo, shortened, undrawnOf } from '../../objectors'
import { heldOn, presenceOf, type Presence } from '../party/portrait'

/** Every claimant, in the order used everywhere: none is left out and none can be switched off. */
export const comparedViews = (parties: PartiesFile): PartyCode[] =>
  sortParties(claimantCodes(parties), parties)

export interface ViewFacts extends Presence {
  /** Features over which it claims sovereignty. */
  claimed: number
  objectors: { named: PartyCode[]; more: number }
  /** Zones in force whose limit is not drawn yet. */
  undrawn: number
}

/** Counts as the party's own panel gives them, of all features or of one group. */
export const factsOf = (code: PartyCode, first: FirstView, date: string, group?: string): ViewFacts => {
  const features = first.features.features
    .map(({ properties }) => properties)
    .filter((feature) => group === undefined || feature.group === group)
  return {
    claimed: features.filter(({ claimants }) =>
      claimants.some(({ party, kind }) => party === code && kind === 'sovereignty'),
    ).length,
    ...presenceOf(heldOn(features, code, date)),
    objectors: shortened(objectorsTo(code, first, date), first.parties),
    undrawn: undrawnOf(code, first, date),
  }
}

/** One-claimant views begin on a day; what is asked for an earlier one is shown as on that day. */
export const dayShown = (date: string, firstDay: string): string => (date < firstDay ? firstDay : date)
