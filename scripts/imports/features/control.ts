/** Periods of physical presence on a feature, in order, each with its grade. */
import type { Citer } from './cite'
import { contestedOf } from './control-contested'
import { howOf, pastRemarks, platformSubgroups, polityOf, presentRemarks, type Period } from './control-table'
import type { DossierFeature, DossierHolder } from './dossier'

/** The tracker names today's occupant; history comes from other sources. */
const presentUse = /control|occupant/
const pastUse = /control/

const gradeOf = (feature: DossierFeature): string => {
  if (platformSubgroups.includes(feature.subgroup ?? '')) return 'platform'
  return feature.listed_by_amti ? 'garrison' : 'group-only'
}

/** High only where the dossier is sure of the feature and gives a date of its own. */
const certaintyOf = (feature: DossierFeature): Period['certainty'] => {
  const dateOfGroup = /feature-level date not found|date not found|start date/.test(feature.control_how ?? '')
  return feature.confidence === 'high' && dateOfGroup ? 'medium' : feature.confidence
}

const senkakuNote = 'Administered as part of the group; nobody lives on the islands.'

const present = (feature: DossierFeature, citer: Citer): Period[] => {
  const party = feature.controlled_by
  if (!party) return []
  const remark = presentRemarks[feature.id] ?? {}
  const from = remark.from ?? feature.control_since
  const how = howOf(feature.control_how)
  const note = remark.note ?? (feature.group === 'senkaku' ? senkakuNote : undefined)
  return [
    {
      party,
      polity: polityOf[party] ?? party,
      grade: remark.grade ?? gradeOf(feature),
      ...(from && { from }),
      certainty: remark.certainty ?? certaintyOf(feature),
      ...(how && { how }),
      ...(note && { note }),
      sources: [...citer.usedFor(feature, presentUse), ...citer.extra(...(remark.extra ?? []))],
    },
  ]
}

const polityOfPast = (holder: DossierHolder): string => {
  if (holder.polity) return holder.polity.replace('Republic of Vietnam (Saigon)', 'Republic of Viet Nam')
  return holder.by === 'JPN' ? 'Empire of Japan' : (polityOf[holder.by] ?? holder.by)
}

const isDate = (text: string | null): text is string => /^\d{4}(-\d{2}){0,2}$/.test(text ?? '')

const past = (feature: DossierFeature, holder: DossierHolder, citer: Citer): Period => {
  const remark = pastRemarks[`${feature.id} ${holder.by}`] ?? {}
  const from = remark.from ?? holder.from
  const to = remark.to ?? holder.to
  if (from && !isDate(from)) throw new Error(`${feature.id}: date ${from} needs a remark`)
  if (!isDate(to)) throw new Error(`${feature.id}: a past period of ${holder.by} has no end`)
  const sources = [...citer.usedFor(feature, pastUse), ...citer.extra(...(remark.extra ?? []))]
  const grade = remark.grade ?? (feature.group === 'senkaku' ? 'group-only' : 'garrison')
  const certainty = feature.group === 'senkaku' ? 'medium' : remark.note ? 'low' : 'medium'
  return {
    ...{ party: holder.by, polity: polityOfPast(holder), grade },
    ...(from && { from }),
    to,
    certainty,
    ...(remark.note && { note: remark.note }),
    sources,
  }
}

export const controlOf = (feature: DossierFeature, citer: Citer): Period[] => {
  const periods = [
    ...feature.previous_controllers.map((holder) => past(feature, holder, citer)),
    ...present(feature, citer),
    ...contestedOf(feature, citer),
  ]
  // A start that was not found sorts by the end of its period.
  const start = (period: Period): string => period.from ?? period.to ?? '9999'
  const contest = (period: Period): boolean => period.grade === 'contested-presence'
  return periods.sort((a, b) =>
    contest(a) && contest(b) ? a.party.localeCompare(b.party) : start(a).localeCompare(start(b)),
  )
}
