/**
 * Finds items by any of their names. The index holds about 2,000 names, so every search reads them all: that
 * takes a millisecond or two, finds parts of words in scripts without spaces, and needs no library.
 */
import { compact, fold, formsOf, isDense } from './fold'
import type { IndexItem, IndexName, SearchIndex } from './index-file'
import { editDistance } from './edit-distance'

/** How well a name answers, best first. */
export const matchRanks = ['exact', 'prefix', 'word', 'inside'] as const
export type MatchRank = (typeof matchRanks)[number]

export interface Found {
  item: IndexItem
  /** The name that matched best. */
  name: IndexName
  rank: MatchRank
}

interface Key {
  name: IndexName
  folded: string
  packed: string
  words: string[]
}
interface Entry {
  item: IndexItem
  keys: Key[]
}
export interface Searchable {
  entries: Entry[]
}

/** Folds every name once. */
export const prepare = (index: SearchIndex): Searchable => ({
  entries: index.map((item) => ({
    item,
    keys: item.n.flatMap((name) =>
      formsOf(name[0]).map((folded) => ({ name, folded, packed: compact(folded), words: folded.split(' ') })),
    ),
  })),
})

interface Query {
  /** Folded, with spaces. */
  words: string
  parts: string[]
  packed: string
  /** Whether parts of words count: Latin letters need two, other scripts one. */
  isInside: boolean
}

const queryOf = (text: string): Query => {
  const words = fold(text)
  const packed = compact(words)
  return { words, packed, parts: words.split(' '), isInside: packed.length > 1 || isDense(packed) }
}

const rankOf = ({ folded, packed, words }: Key, sought: Query): MatchRank | undefined => {
  if (folded === sought.words || packed === sought.packed) return 'exact'
  // 'thi tu' means two words before it means the beginning of 'thitu'.
  const isOneWord = sought.parts.length === 1
  if (folded.startsWith(sought.words) || (isOneWord && packed.startsWith(sought.packed))) return 'prefix'
  if (` ${folded}`.includes(` ${sought.words}`)) return 'word'
  if (sought.parts.every((part) => words.some((word) => word.startsWith(part)))) return 'word'
  return sought.isInside && packed.includes(sought.packed) ? 'inside' : undefined
}

interface Candidate extends Found {
  /** Letters of the name beyond those sought. */
  extra: number
}

const byRank = (a: Candidate, b: Candidate): number =>
  matchRanks.indexOf(a.rank) - matchRanks.indexOf(b.rank) || a.extra - b.extra

/** Of one item's names the best rank, then the one with the least beside what was sought, then the first. */
const bestOf = ({ item, keys }: Entry, sought: Query): Candidate | undefined => {
  let best: Candidate | undefined
  for (const key of keys) {
    const rank = rankOf(key, sought)
    if (!rank) continue
    const next = { item, name: key.name, rank, extra: key.packed.length - sought.packed.length }
    if (!best || byRank(next, best) < 0) best = next
  }
  return best
}

/** One result per item, best first; nothing for an empty query. */
export const search = ({ entries }: Searchable, text: string): Found[] => {
  const sought = queryOf(text)
  if (sought.words === '') return []
  return entries
    .map((entry) => bestOf(entry, sought))
    .filter((found) => found !== undefined)
    .sort(byRank)
    .map(({ item, name, rank }) => ({ item, name, rank }))
}

/** Longest beginning that two words share. */
const shared = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/** Share of letters to change, from 0 to 1; among equals the longer shared beginning is nearer. */
const farness = (word: string, sought: string): number => {
  const longest = Math.max(word.length, sought.length, 1)
  return editDistance(word, sought) / longest - shared(word, sought) / longest / 50
}

/** Added for each word beyond those sought, so that a short name comes before a long title. */
const perExtraWord = 0.01

/** The whole name, or each word sought beside its nearest word of the name. */
const farnessOf = ({ folded, words: own }: Key, { words, parts }: Query): number => {
  const each = parts.map((part) => Math.min(...own.map((word) => farness(word, part))))
  const mean = each.reduce((sum, far) => sum + far, 0) / parts.length
  return Math.min(farness(folded, words), mean + perExtraWord * Math.max(0, own.length - parts.length))
}

/** Beyond this hardly a letter of the query is left in the name. */
const farthest = 0.75
/** Names this much farther than the nearest are no help. */
const spread = 0.3

/** Items whose names are spelt most like the query, nearest first; empty where none has its letters. */
export const nearestNames = ({ entries }: Searchable, text: string, limit = 5): Found[] => {
  const sought = queryOf(text)
  if (sought.words === '') return []
  const ordered = entries
    // Titles of events are sentences: their many words would be nearer than the name that was meant.
    .filter(({ item }) => item.k !== 'event')
    .map(({ item, keys }) =>
      keys
        .map((key) => ({ item, name: key.name, rank: 'inside' as const, far: farnessOf(key, sought) }))
        .reduce((least, next) => (next.far < least.far ? next : least)),
    )
    .sort((a, b) => a.far - b.far)
  const reach = Math.min(farthest, (ordered[0]?.far ?? 0) + spread)
  return ordered
    .filter(({ far }) => far <= reach)
    .slice(0, limit)
    .map(({ item, name, rank }) => ({ item, name, rank }))
}
