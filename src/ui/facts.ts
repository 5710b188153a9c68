/** What the panels work out from the data: pure, no wording. */
import { isInForce, type Period } from '../atlas/time'
import type { FeatureSummary, FirstView, PartyCode } from '../data/contract'
import type { PartiesFile } from '../data/types'
import type { Selection } from '../state/state'

export { isInForce }
export { sortParties } from '../atlas/parties'

export const byBegin = (a: Period, b: Period): number => (a.from ?? '').localeCompare(b.from ?? '')

export const claimantCodes = (parties: PartiesFile): PartyCode[] =>
  Object.keys(parties).filter((code) => parties[code]!.role === 'claimant')

/**
 * Counts of the welcome: the South China Sea only, whatever else the atlas covers. A party counts that
 * claims a feature there, or that claims waters and no feature at all.
 */
export const countSouthChinaSea = (first: FirstView): { claimants: number; features: number } => {
  const inside = new Set(
    first.groups.filter((group) => group.sea === 'South China Sea').map((group) => group.id),
  )
  const all = first.features.features.map((feature) => feature.properties)
  const features = all.filter((feature) => inside.has(feature.group))
  const claim = (list: FeatureSummary[], code: PartyCode): boolean =>
    list.some((feature) => feature.claimants.some(({ party }) => party === code))
  const onFile = first.catalogue.filter(({ kind }) => kind === 'claim').flatMap(({ parties }) => parties)
  const counted = claimantCodes(first.parties).filter(
    (code) => claim(features, code) || (onFile.includes(code) && !claim(all, code)),
  )
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

const dayOrLast = ({ date }: { date?: string }): string => date ?? '~'

/** By date, those without a day last. Locales would put the mark for "none" before figures. */
export const inOrderOfDate = <T extends { date?: string }>(documents: readonly T[]): T[] =>
  [...documents].sort((a, b) => (dayOrLast(a) < dayOrLast(b) ? -1 : dayOrLast(a) > dayOrLast(b) ? 1 : 0))
