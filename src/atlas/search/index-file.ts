/** search.json: what can be found, by every name on file. Short keys, because each stands there a thousand times. */

export const itemKinds = [
  'feature',
  'group',
  'claim',
  'agreement',
  'event',
  'party',
  'block',
  'lesson',
  'topic',
  'series',
  'term',
] as const
export type ItemKind = (typeof itemKinds)[number]

/** A name and its language tag; the tag is '' for codes and for names of people, which belong to no language. */
export type IndexName = readonly [text: string, lang: string]

export interface IndexItem {
  k: ItemKind
  /** File name; of a block `<article>/<n>`. */
  id: string
  /** Main name first. */
  n: readonly IndexName[]
  /** Of a feature: its group. Of claims and agreements: codes of the parties. */
  is?: readonly string[]
  /** Of an event: its date, at the precision known. */
  d?: string
  /** Longitude and latitude of features and events, and of the labels of groups. */
  at?: readonly [lon: number, lat: number]
  /** Error of the position in metres. */
  e?: number
}
export type SearchIndex = readonly IndexItem[]
