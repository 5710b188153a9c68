/**
 * How a publisher named in the project's research dossier (November 2026) is recorded: its own name,
 * what kind of publisher it is, its country, and the copy in which it was read.
 */
import type { SourceKind } from '../sources'

export interface Publisher {
  kind: SourceKind
  /** ISO alpha-3, null where not established. */
  country: string | null
  /** Name of the original publisher where the dossier names the copy as well. */
  name?: string
  /** Speaks for a party to the dispute: a government, its court or an organ of state or ruling party. */
  party?: boolean
  /** CSL-JSON type where it differs from what the kind usually is. */
  type?: string
  /** The copy in which it was read; true takes the host of the address. */
  readIn?: string | true
}

export type PublisherTable = Readonly<Record<string, Publisher>>
type More = Omit<Partial<Publisher>, 'kind' | 'country'>

const builder =
  (kind: SourceKind) =>
  (country: string | null, more: More = {}): Publisher => ({ kind, country, ...more })

export const press = builder('press')
export const thinkTank = builder('think-tank')
export const academic = builder('academic')
export const community = builder('community')
export const data = builder('data')
export const court = builder('court')
export const advocacy = builder('advocacy')

/** An encyclopaedia or other work of reference; Wikipedia belongs to no country here. */
export const reference = (more: More = {}): Publisher => ({ kind: 'reference', country: null, ...more })
export const wikipedia = (readIn?: string | true): Publisher =>
  reference({ name: 'Wikipedia', ...(readIn !== undefined && { readIn }) })

/** A government of a party to the dispute. */
export const party = (country: string, more: More = {}): Publisher => ({
  kind: 'official',
  country,
  party: true,
  ...more,
})
/** A newspaper or agency that is an organ of a state or ruling party among the parties. */
export const stateMedia = (country: string, more: More = {}): Publisher =>
  press(country, { party: true, ...more })

const usualType: Readonly<Record<SourceKind, string>> = {
  official: 'webpage',
  court: 'legal_case',
  academic: 'article-journal',
  press: 'article-newspaper',
  'think-tank': 'report',
  advocacy: 'webpage',
  reference: 'entry-encyclopedia',
  community: 'post-weblog',
  data: 'dataset',
}

/** CSL-JSON type of a work by this publisher. */
export const typeOf = (publisher: Publisher): string => publisher.type ?? usualType[publisher.kind]
