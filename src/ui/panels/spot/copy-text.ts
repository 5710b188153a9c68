/** The answer as plain text, with what it rests on and how to cite it. */
import type { ClaimAnswer, Inspection } from '../../../atlas/inspect'
import { formatDecimal, formatDms } from '../../../atlas/search/format-coordinates'
import { formatDate, formatList } from '../../../i18n/index'
import type { PanelContext } from '../../context'
import { mainName } from '../../facts'
import { documentLines, type Documents } from './documents'
import {
  agreementText,
  certaintyText,
  dependsOnDash,
  distanceText,
  doubts,
  groupClaims,
  headline,
  landClaimants,
  nearestText,
  periodText,
} from './answer'

const codesOf = (lead: string, codes: readonly string[]): string =>
  codes.length > 0 ? `${lead} ${codes.join(', ')}` : lead

const answerLines = (answer: Inspection, context: PanelContext): string[] => {
  const { t } = context
  const { counts, isLand, landOf, features } = answer
  const claimedLand = landClaimants(answer)
  const [nearest] = features
  const holders = nearest?.holders.map(({ party, grade }) => `${party} (${t(`grade.short.${grade}`)})`) ?? []
  return [
    codesOf(headline(answer, context), isLand ? [] : counts.surely),
    ...(landOf.length > 0 ? [codesOf(t('inspect.landOf'), landOf)] : []),
    ...(claimedLand.length > 0 ? [codesOf(t('inspect.landClaims'), claimedLand)] : []),
    ...(counts.possibly.length > 0 ? [codesOf(t('inspect.possibly'), counts.possibly)] : []),
    ...(dependsOnDash(answer) ? [t('inspect.withoutDash', { count: counts.withoutDash.length })] : []),
    ...(nearest ? [`${nearestText(nearest, context)} ${holders.join(', ') || t('inspect.nobody')}`] : []),
    ...doubts(answer, context),
  ]
}

const claimLines = (
  answers: readonly ClaimAnswer[],
  context: PanelContext,
  documents: Documents,
): string[] => {
  const { t } = context
  return groupClaims(answers).flatMap(({ zones, first: { zone } }) => {
    const kinds = zones.map(({ zone: { kind } }) => t(`zoneKind.${kind}`))
    const objections =
      zone.objections.length > 0 ? codesOf(t('inspect.objections'), zone.objections) : t('objection.none')
    const facts = [t(`standing.${zone.standing}`), periodText(zone, context)].join('; ')
    const sure = [...new Set(zones.map((answer) => certaintyText(answer, context)))].join(' ')
    const detail = zone.objections.length > 0 ? documents.get(zone.claim) : undefined
    return [
      `- ${zone.claimant}: ${formatList(kinds, t.locale)} · ${zone.instrument} (${facts}). ${sure} ${objections}`,
      ...(detail ? documentLines(detail, context) : []),
    ]
  })
}

/** Headed lists, an empty line between them; empty lists are left out. */
const listed = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines] : []

export const spotText = (
  answer: Inspection,
  context: PanelContext,
  address: string,
  documents: Documents = new Map(),
): string => {
  const { t, edition } = context
  const { version } = edition
  const cited = { version, date: edition.date, day: formatDate(answer.date, t.locale), address }
  return [
    `${t('inspect.title')} ${formatDms(answer.at)} (${formatDecimal(answer.at)})`,
    ...answerLines(answer, context),
    ...listed(t('inspect.claims'), claimLines(answer.claims, context, documents)),
    ...listed(t('inspect.near'), claimLines(answer.near, context, documents)),
    ...listed(t('inspect.uncounted'), claimLines(answer.uncounted, context, documents)),
    ...listed(
      t('inspect.agreements'),
      answer.agreements.map(
        (agreement) =>
          `- ${agreement.title} (${agreement.parties.join(', ')}). ${agreementText(agreement, context)}`,
      ),
    ),
    ...listed(
      t('inspect.features'),
      answer.features.map(
        ({ feature, distanceM, direction }) =>
          `- ${mainName(feature.names)}: ${distanceText(distanceM, context)}, ${t(`spot.direction.${direction}`)}`,
      ),
    ),
    ...listed(
      t('inspect.coasts'),
      answer.coasts.map(
        ({ party, distanceM, direction }) =>
          `- ${party}: ${distanceText(distanceM, context)}, ${t(`spot.direction.${direction}`)}`,
      ),
    ),
    '',
    t('app.disclaimer'),
    t('inspect.cite', cited).trimEnd(),
  ].join('\n')
}
