/** What the panels work out from the data: pure, no wording. */
import { isInForce, type Period } from '../atlas/time'
import type { FeatureSummary, FirstView, PartyCode } from '../data/contract'
import type { PartiesFile } from '../data/types'
import type { Selection } from '../state/state'

export { isInForce }

export const byBegin = (a: Period, b: Period): number => (a.from ?? '').localeCompare(b.from ?? '')

/** The order of parties.json is the order everywhere; others follow by code. */
export const sortParties = (codes: Iterable<PartyCode>, parties: PartiesFile): PartyCode[] => {
  const order = Object.keys(parties)
  const rank = (code: PartyCode): number => (order.includes(code) ? order.indexOf(code) : order.length)
  return [...new Set(codes)].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
}

export const claimantCodes = (parties: PartiesFile): PartyCode[] =>
  Object.keys(parties).filter((code) => parties[code]!.role === 'claimant')

/** Who objects, by document, to any zone that a claimant claims on a day. */
export const objectorsTo = (claimant: PartyCode, first: FirstView, date: string): PartyCode[] => {
  const zones = first.claims.features.map((zone) => zone.properties)
  const own = zones.filter((zone) => zone.claimant === claimant && isInForce(zone, date))
  return sortParties(
    own.flatMap((zone) => zone.objections).filter((code) => code !== claimant),
    first.parties,
  )
}

/** Counts of the welcome: the South China Sea only, whatever else the atlas covers. */
export const countSouthChinaSea = (first: FirstView): { claimants: number; features: number } => {
  const inside = new Set(
    first.groups.filter((group) => group.sea === 'South China Sea').map((group) => group.id),
  )
  const features = first.features.features.filter((feature) => inside.has(feature.properties.group))
  const claimants = new Set([
    ...features.flatMap((feature) => feature.properties.claimants.map((claim) => claim.party)),
    ...first.claims.features.map((zone) => zone.properties.claimant),
  ])
  const counted = claimantCodes(first.parties).filter((code) => claimants.has(code))
  return { claimants: counted.length, features: features.length }
}

const diacritics = /\p{Diacritic}/gu

/** For finding: no case, no diacritics, đ as d. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(diacritics, '').toLowerCase().replaceAll('đ', 'd')

/** Whether any name of the feature, in any language, holds the words sought. */
export const isNamed = (feature: FeatureSummary, sought: string): boolean => {
  const words = plain(sought.trim())
  return words === '' || Object.values(feature.names).some((name) => plain(name).includes(words))
}

/** The conventional English name comes first. */
export const mainName = (names: Record<string, string>): string => names.en ?? Object.values(names)[0] ?? ''

export const isSame = (a: Selection | null, b: Selection | null): boolean =>
  a !== null && b !== null && a.kind === b.kind && a.id === b.id
