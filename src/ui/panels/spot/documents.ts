/** Whole files of the claims at a spot: fetched late, from the library once it has come. */
import type { Inspection } from '../../../atlas/inspect'
import type { ClaimDetail } from '../../../data/contract'
import type { Objection } from '../../../data/types'
import { formatDate } from '../../../i18n/index'
import type { PanelContext } from '../../context'
import { inOrderOfDate } from '../../facts'
import { publisherOf } from '../../source-text'

export type Load = (name: string) => Promise<unknown>

export const loadClaim = (id: string, load: Load): Promise<ClaimDetail> =>
  load(`details/claim/${id}`) as Promise<ClaimDetail>

/** Files of claims by id; one that cannot be had is left out. */
export type Documents = ReadonlyMap<string, ClaimDetail>

/** Files of every claim in the answer to which somebody objects. */
export const loadDocuments = async (
  { claims, near, uncounted }: Inspection,
  load: Load,
): Promise<Documents> => {
  const objected = [...claims, ...near, ...uncounted].filter(({ zone }) => zone.objections.length > 0)
  const ids = [...new Set(objected.map(({ zone }) => zone.claim))]
  const found = await Promise.allSettled(ids.map((id) => loadClaim(id, load)))
  return new Map(
    found.flatMap((one, index) => (one.status === 'fulfilled' ? [[ids[index]!, one.value] as const] : [])),
  )
}

const sourceText = (id: string, { sources }: ClaimDetail): string => {
  const source = sources[id]
  return source ? [source.title, publisherOf(source), source.URL ?? ''].filter(Boolean).join(', ') : id
}

const objectionText = (
  { date, party, instrument, sources }: Objection,
  detail: ClaimDetail,
  { t }: PanelContext,
): string => {
  const day = date ? formatDate(date, t.locale) : t('objection.undated')
  return `  · ${day}, ${party}: ${instrument} (${sources.map((id) => sourceText(id, detail)).join('; ')})`
}

/** One line a document, in order of date; those without a day last. */
export const documentLines = (detail: ClaimDetail, context: PanelContext): string[] => [
  ...inOrderOfDate(detail.item.objections).map((objection) => objectionText(objection, detail, context)),
  ...(detail.item.objectorsUndocumented ?? []).map(
    ({ party, basis }) => `  · ${context.t('objection.undocumented')}, ${party}: ${basis}`,
  ),
]
