/** The inspector's answer in words and lists: pure, the same in the panel and in the text to copy. */
import type { AgreementAnswer, ClaimAnswer, FeatureAnswer, Inspection } from '../../../atlas/inspect'
import { densifySide } from '../../../atlas/geodesy/path'
import { metresPerNm } from '../../../atlas/geodesy/units'
import type { PartyCode, ZoneSummary } from '../../../data/contract'
import { formatDate, formatDistance, formatList, formatNumber } from '../../../i18n/index'
import type { Rays } from '../../../state/renderer'
import type { PanelContext } from '../../context'
import { mainName } from '../../facts'
import { inText } from '../../party-text'

/** Below this, distances are told in metres, whatever the reader's unit. */
const metresBelow = 1000

export const distanceText = (distanceM: number, { t, units }: PanelContext): string =>
  distanceM < metresBelow
    ? t('inspect.metres', { metres: formatNumber(Math.round(distanceM / 10) * 10, t.locale) })
    : formatDistance(distanceM / metresPerNm, units, t)

export const partiesText = (codes: readonly PartyCode[], { t, parties }: PanelContext): string =>
  formatList(
    codes.map((code) => inText(t, code, parties)),
    t.locale,
  )

/** How the first line begins; the codes follow where there are any. */
export const headline = ({ counts, isLand, studyArea, undrawn }: Inspection, { t }: PanelContext): string => {
  const count = counts.surely.length
  if (isLand) return t('inspect.land')
  if (count === 0) return t(undrawn.length > 0 ? 'inspect.noneDrawn' : 'inspect.none')
  return studyArea === 'outside' ? t('inspect.onFile') : t('inspect.covered', { count })
}

/** Whether a count with and without the dash area differs. */
export const dependsOnDash = ({ counts, isLand, studyArea }: Inspection): boolean =>
  !isLand && studyArea !== 'outside' && counts.withoutDash.length < counts.surely.length

export const landClaimants = ({ claims }: Inspection): PartyCode[] => [
  ...new Set(
    claims.filter(({ zone: { kind } }) => kind === 'sovereignty-land').map(({ zone }) => zone.claimant),
  ),
]

export const nearestText = (near: FeatureAnswer, context: PanelContext): string => {
  const { t } = context
  const feature = mainName(near.feature.names)
  if (near.isHere) return t('inspect.on', { feature })
  return t('inspect.nearest', {
    feature,
    distance: distanceText(near.distanceM, context),
    direction: t(`spot.direction.${near.direction}`),
  })
}

/** What is not sure about the answer, a sentence each. */
export const doubts = (answer: Inspection, context: PanelContext): string[] => {
  const { t } = context
  const { counts, isLand, isNearCoast, undrawn, studyArea } = answer
  const found = [
    ...(studyArea === 'outside' ? [t('inspect.notCovered')] : []),
    ...(isNearCoast && !isLand ? [t('inspect.mayBeLand')] : []),
    ...(counts.unsure.length > 0
      ? [t('inspect.unsure', { parties: partiesText(counts.unsure, context) })]
      : []),
    ...(undrawn.length > 0 && !isLand
      ? [t('inspect.undrawn', { parties: partiesText(undrawn, context) })]
      : []),
  ]
  return found.length > 0 || isLand ? found : [t('inspect.sure')]
}

/** Zones of one claim file by one claimant. */
export interface ClaimGroup {
  key: string
  zones: ClaimAnswer[]
  first: ClaimAnswer
}

export const groupClaims = (answers: readonly ClaimAnswer[]): ClaimGroup[] => {
  const groups = new Map<string, ClaimGroup>()
  for (const answer of answers) {
    const key = `${answer.zone.claimant}:${answer.zone.claim}`
    const group = groups.get(key)
    if (group) group.zones.push(answer)
    else groups.set(key, { key, zones: [answer], first: answer })
  }
  return [...groups.values()]
}

export const periodText = ({ from, to }: ZoneSummary, { t }: PanelContext): string => {
  const dates = { from: from ? formatDate(from, t.locale) : '', to: to ? formatDate(to, t.locale) : '' }
  if (from) return t(to ? 'inspect.fromTo' : 'inspect.since', dates)
  return to ? t('inspect.until', dates) : t('inspect.noDate')
}

/** How sure it is that the zone covers the spot. */
export const certaintyText = ({ zone, edge, tooClose }: ClaimAnswer, context: PanelContext): string => {
  const { t } = context
  if (zone.reading) return t(`inspect.dash.${zone.reading === 'surely-inside' ? 'surely' : 'possibly'}`)
  if (!edge) return ''
  return t(tooClose ? 'inspect.edge.tooClose' : 'inspect.edge', {
    distance: distanceText(edge.distanceM, context),
    certainty: t(`edge.${edge.certainty}`),
    error: distanceText(edge.errorM, context),
  })
}

export const agreementText = ({ contains, distanceM }: AgreementAnswer, context: PanelContext): string =>
  contains
    ? context.t('inspect.agreement.inside')
    : context.t('inspect.agreement.near', { distance: distanceText(distanceM, context) })

/** Chords of the geodesics drawn to the coasts: a tenth of a pixel when the whole sea is in sight. */
const rayChordErrorM = 500

export const raysOf = ({ at, coasts }: Inspection): Rays =>
  coasts.map(({ foot }) => densifySide(at, foot, 'geodesic', { chordErrorM: rayChordErrorM }))
