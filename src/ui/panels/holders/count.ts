/** Who is where on a day, counted: features, never posts. Pure, no wording. */
import { holdersOn, partiesIn } from '../../../atlas/presence'
import type { FeatureSummary, Grade, PartyCode } from '../../../data/contract'

/** A party's features on a day, by what is there; `perhaps` counts those that are not sure. */
export interface PartyCount {
  party: PartyCode
  /** Garrison, civilian post or grounded ship. */
  posts: number
  platforms: number
  /** Patrol or a presence that others contest. */
  ships: number
  perhaps: number
  /** Of the sure ones, on the island tracker's list of outposts. */
  tracked: number
}

export interface DayCount {
  parties: PartyCount[]
  /** Features where somebody is on file for this day, each once. */
  held: number
  /** Of the others: group held, somebody known at another time, nobody ever on file. */
  group: number
  unknown: number
  nobody: number
}

const kindOf = (grade: Grade): 'posts' | 'platforms' | 'ships' =>
  grade === 'platform'
    ? 'platforms'
    : grade === 'patrol' || grade === 'contested-presence'
      ? 'ships'
      : 'posts'

type Counted = Pick<FeatureSummary, 'control' | 'tracked'>

export const countOn = (features: readonly Counted[], day: string): DayCount => {
  const parties = new Map<PartyCode, PartyCount>()
  const states = { held: 0, group: 0, unknown: 0, nobody: 0 }
  for (const { control, tracked } of features) {
    const { state, present } = holdersOn(control, day)
    states[state] += 1
    if (state !== 'held') continue
    for (const { period, isSure } of partiesIn(present)) {
      const { party, grade } = period
      const count = parties.get(party) ?? { party, posts: 0, platforms: 0, ships: 0, perhaps: 0, tracked: 0 }
      parties.set(party, count)
      count[isSure ? kindOf(grade) : 'perhaps'] += 1
      if (isSure && tracked) count.tracked += 1
    }
  }
  return { ...states, parties: [...parties.values()].sort((a, b) => (a.party < b.party ? -1 : 1)) }
}

/** Features with a presence on file at any time, of a group and a party where they are chosen. */
export const featuresOf = <F extends Pick<FeatureSummary, 'control' | 'group'>>(
  features: readonly F[],
  { group, party }: { group: string; party: string },
): F[] =>
  features.filter(
    (feature) =>
      feature.control.length > 0 &&
      (group === '' || feature.group === group) &&
      (party === '' || feature.control.some((period) => period.party === party)),
  )
