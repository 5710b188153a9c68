/** What is on file about the award of 2016 for a spot: which files to fetch, and what of them to tell. */
import type { FeatureAnswer, Inspection } from '../../../atlas/inspect'
import { metresPerNm } from '../../../atlas/geodesy/units'
import type { ClaimDetail, FeatureDetail, GlossaryFile } from '../../../data/contract'

/** The award is told of features within the breadth of a contiguous zone. */
export const awardReachM = 24 * metresPerNm

const silent: ReadonlySet<string> = new Set(['not-addressed', 'not-addressed-by-name'])

/** Features near the spot of which the award spoke. */
export const awardFeatures = ({ features }: Inspection): FeatureAnswer[] =>
  features.filter(({ feature, distanceM }) => distanceM <= awardReachM && !silent.has(feature.award2016))

export interface AwardFiles {
  /** What the award is, in the glossary's words; '' where the glossary has no such term. */
  about: string
  features: { near: FeatureAnswer; award: FeatureDetail['item']['properties']['award2016'] }[]
  /** Remarks of claim files that speak of the award, with the title of the claim. */
  remarks: { claim: string; title: string; text: string }[]
}

const term = 'award-of-2016'
/** Data files speak of it so; they are in English. */
const isAboutAward = (text: string): boolean => /\baward of 2016\b/i.test(text)

type Load = (name: string) => Promise<unknown>

const remarksOf = (details: readonly ClaimDetail[]): AwardFiles['remarks'] =>
  details.flatMap(({ item: { id, title, notes } }) =>
    notes.filter(isAboutAward).map((text) => ({ claim: id, title, text })),
  )

/** Fetches what is told; rejects where a file cannot be had. */
export const loadAward = async (answer: Inspection, locale: string, load: Load): Promise<AwardFiles> => {
  const near = awardFeatures(answer)
  const claims = [...new Set(answer.claims.map(({ zone }) => zone.claim))]
  const [glossary, details, papers] = await Promise.all([
    load('glossary') as Promise<GlossaryFile>,
    Promise.all(near.map(({ feature }) => load(`details/feature/${feature.id}`) as Promise<FeatureDetail>)),
    Promise.all(claims.map((id) => load(`details/claim/${id}`) as Promise<ClaimDetail>)),
  ])
  const definition = glossary.item.find(({ id }) => id === term)?.definition
  return {
    about: definition?.[locale] ?? definition?.['en'] ?? '',
    features: near.map((one, index) => ({ near: one, award: details[index]!.item.properties.award2016 })),
    remarks: remarksOf(papers),
  }
}
