/** Figures of overlaps.json in words: sums, shares and names of settings, the same for tables, sentences and CSV. */
import type { DashSetting, OverlapTable, Overlaps, PartyCode } from '../../../data/contract'
import { formatArea, formatList, formatNumber, type Translate } from '../../../i18n/index'
import type { Units } from '../../../state/state'
import type { PanelContext } from '../../context'
import { inText } from '../../party-text'

export type Setting = DashSetting
export const settings: readonly Setting[] = ['without', 'surely', 'possibly']

export interface Figure {
  areaKm2: number
  /** Of what the text beside it says, 0 to 1. */
  share: number
}

/** Water under the claims of at least so many, and its share of the study area. */
export const atLeast = (least: number, { counts }: OverlapTable, studyAreaKm2: number): Figure => {
  const areaKm2 = counts
    .filter(({ claimants }) => claimants >= least)
    .reduce((sum, count) => sum + count.areaKm2, 0)
  return { areaKm2, share: studyAreaKm2 > 0 ? areaKm2 / studyAreaKm2 : 0 }
}

/** Water that two claim, with its share of what the first of them claims. */
export const sharedWith = (row: PartyCode, column: PartyCode, { pairs }: OverlapTable): Figure => {
  const found = pairs.find(({ parties }) => parties.includes(row) && parties.includes(column))
  if (!found) return { areaKm2: 0, share: 0 }
  const share = found.parties[0] === row ? found.shareOfFirst : found.shareOfSecond
  return { areaKm2: found.areaKm2, share }
}

/** All that one claims, and what of it nobody else claims. */
export const claimedBy = (party: PartyCode, { claimants }: OverlapTable) =>
  claimants.find((row) => row.party === party) ?? { party, areaKm2: 0, aloneKm2: 0, share: 0 }

/** Claimants of the atlas for whom the tables have no row, in party order. */
export const leftOut = ({ claimants }: Overlaps, parties: PanelContext['parties']): PartyCode[] =>
  Object.keys(parties).filter((code) => parties[code]?.role === 'claimant' && !claimants.includes(code))

/** A share as a percentage with at most one decimal: what is there is never written as nothing. */
export const formatShare = (share: number, t: Translate): string => {
  const least = 0.1
  const percent = share * 100
  const isTiny = percent > 0 && percent < least
  const value = `${formatNumber(isTiny ? least : percent, t.locale, 1)}\u00a0%`
  return isTiny ? t('overlaps.under', { value }) : value
}

/** An area with its unit. */
export const areaText = (areaKm2: number, units: Units, t: Translate): string =>
  formatArea(areaKm2, units, t, 'table')

/** The area of water that is known to be there: the file has whole km², so that none means under one. */
export const pieceText = (areaKm2: number, units: Units, t: Translate): string =>
  areaKm2 > 0 ? areaText(areaKm2, units, t) : t('overlaps.under', { value: areaText(1, units, t) })

export const areaUnit = (units: Units): string => (units === 'mi' ? 'mi²' : 'km²')

/** The figure alone, for tables whose caption names the unit. */
export const bareArea = (areaKm2: number, units: Units, t: Translate): string =>
  formatArea(areaKm2, units, t, 'table').replace(`\u00a0${areaUnit(units)}`, '')

/** 'China, the Philippines and Viet Nam'. */
export const partyList = (codes: readonly PartyCode[], { t, parties }: PanelContext): string =>
  formatList(
    codes.map((code) => inText(t, code, parties)),
    t.locale,
  )
