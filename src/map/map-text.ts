/** Words that the map itself prints, in one language. */
import type { PartyCode } from '../data/contract'

export interface MapText {
  /** Attribution along the dashes. */
  dashLine: string
  /** In a one-claimant view, first line: {party} stands for the claimant. */
  claimedBy: string
  /** Second line: {parties} stands for the codes of those who object. */
  objectedBy: string
  /** Second line where none is on file. */
  noObjection: string
  /** Names inside a sentence where they differ from the name alone. */
  partyInText: Record<PartyCode, string>
}

/** A test holds these to the messages of the panels. */
export const englishText: MapText = {
  dashLine: 'Dash line as printed on PRC maps',
  claimedBy: 'As claimed by {party}',
  objectedBy: 'objected to by {parties}',
  noObjection: 'no objection found in what was read',
  partyInText: { PHL: 'the Philippines' },
}

/** One property `label:<language>` for each language, English among them. */
export const inLanguages = (
  text: Readonly<Record<string, MapText>>,
  words: (text: MapText) => string,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ en: englishText, ...text }).map(([tag, one]) => [`label:${tag}`, words(one)]),
  )
