/** The words for errors and base points. */
import type { BasePoint, LineSummary } from '../../../data/contract'
import { formatDistance, formatNumber } from '../../../i18n/index'
import type { PanelContext } from '../../context'
import { inText } from '../../party-text'

const metresPerNm = 1852
const metresBelow = 1000

/** Metres below a kilometre, whatever the reader's unit; what is finer than a metre is arithmetic. */
export const lengthText = (metres: number, { t, units }: PanelContext): string =>
  metres < metresBelow
    ? t('inspect.metres', { metres: formatNumber(Math.max(1, Math.round(metres)), t.locale) })
    : formatDistance(metres / metresPerNm, units, t)

export const errorText = (
  { errorM, errorFrom }: Pick<LineSummary, 'errorM' | 'errorFrom'>,
  context: PanelContext,
): string => {
  const { t } = context
  if (errorM === undefined || errorFrom === undefined) return t('certainty.error.unknown')
  return t(`certainty.error.${errorFrom}`, { error: lengthText(errorM, context) })
}

/** What a base point is called. */
export const pointText = (point: BasePoint, context: PanelContext): string => {
  const { t, nameOf, parties } = context
  if (point.feature !== undefined)
    return t('certainty.point.feature', {
      name: nameOf({ kind: 'feature', id: point.feature }) ?? point.feature,
    })
  if (point.line !== undefined)
    return point.name === undefined
      ? t('certainty.point.plain', { n: String(point.n), list: point.line })
      : t('certainty.point.list', { name: point.name, list: point.line, n: String(point.n) })
  const party = (point.coast ?? '').split(' ').map((code) => inText(t, code, parties))
  return t('certainty.point.coast', { party: party.join(', ') })
}

/** One base point, or the line between two. */
export const pointsText = (points: readonly BasePoint[], context: PanelContext): string => {
  const [first = '', second] = points.map((point) => pointText(point, context))
  return second === undefined ? first : context.t('certainty.this.and', { first, second })
}
