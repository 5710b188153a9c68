/** Conflicts and gaps of a feature, each in a sentence of our own. */
import type { DossierFeature } from './dossier'
import { ownNotes } from './notes-table'

const partyNames: Record<string, string> = {
  BRN: 'Brunei',
  CHN: 'China',
  MYS: 'Malaysia',
  PHL: 'the Philippines',
  TWN: 'Taiwan',
  VNM: 'Viet Nam',
}

/** Formulaic notes of the dossier and their form here. */
const templates: [RegExp, (match: RegExpExecArray, feature: DossierFeature) => string][] = [
  [
    /^Positions differ by up to/,
    (_, feature) => `The positions found lie up to ${feature.max_disagreement_km} km apart.`,
  ],
  [
    /names (\w{3}) as holding sway/,
    (match) =>
      `A Chinese Wikipedia list credits ${partyNames[match[1] ?? '']} with sway here without a post; no other source read bears it out.`,
  ],
  [
    /marks it as occupied by (\w{3})/,
    (match) => `A Chinese Wikipedia list marks a post of ${partyNames[match[1] ?? '']} here.`,
  ],
  [
    /^No settled English name/,
    () => 'No settled English name was found; the label is the romanised Chinese name.',
  ],
  [/^Only the year \(early 1988\)/, () => 'Of the date of the post only the year, early in it, was found.'],
  [
    /dredging and landfill seen from early 2025/,
    () => 'AMTI saw dredging and landfill from early 2025; no area was read.',
  ],
  [
    /renewed expansion from early 2025/,
    () => 'AMTI saw renewed expansion from early 2025; no area was read.',
  ],
  [/^AMTI: dredging from November 2022/, () => 'AMTI saw dredging from November 2022.'],
  [/^Part of Investigator Shoal/, () => 'Part of Investigator Shoal, on which Malaysia has a post.'],
  [/^Both new sands carry/, () => 'Both new sands carry the same one-minute position in the list.'],
  [
    /follows an English Wikipedia list/,
    () => 'The Chinese name follows an English Wikipedia list, in simplified script here.',
  ],
  [
    /^Named by China in 2020/,
    () =>
      'Named by China in 2020; it lies on West Reef, which Viet Nam holds. That list goes on beyond the part that was read.',
  ],
]

export const notesOf = (feature: DossierFeature, claimNotes: string[]): string[] => {
  const formulaic: string[] = []
  let left = 0
  for (const note of feature.notes) {
    const template = templates.find(([pattern]) => pattern.test(note))
    const match = template?.[0].exec(note)
    if (template && match) formulaic.push(template[1](match, feature))
    else left += 1
  }
  const own = ownNotes[feature.id] ?? []
  if (left > 0 && own.length === 0) throw new Error(`${feature.id}: ${left} notes need own words`)
  return [...own, ...formulaic, ...claimNotes]
}
