/**
 * Finds terms of art in running text. A word is found as a whole word in any case; an abbreviation only
 * in its capitals; a single word inside a proper name ('Mischief Reef') not at all. The longest form wins,
 * and a term is marked where it stands first. Pure: the same on the page and at build.
 */
import type { TermFile } from '../data/types'

export interface Term {
  id: string
  /** The words under which it is found, the main one first. */
  forms: readonly string[]
  /** What it means, in two sentences. */
  definition: string
}

export interface TermBook {
  /** Cuts a text into parts that join to it again; a term for which `mayMark` says no stays plain text. */
  mark: (text: string, mayMark: (id: string) => boolean) => Part[]
  /** Marks a piece of text, each term once a panel. Asked again, a piece keeps the terms that it has. */
  markOnce: (text: string, marks: Marks, piece: object) => Part[]
}

/** Which piece of text of a panel holds a term's mark: the first that asked. */
export type Marks = Map<string, object>

export interface Part {
  text: string
  term?: Term
}

/** The terms that have words in this language, by their main word. */
export const termsIn = (files: readonly TermFile[], locale: string): Term[] =>
  files
    .flatMap(({ id, forms, definition }) => {
      const words = forms[locale]
      const meaning = definition[locale]
      return words && meaning !== undefined ? [{ id, forms: words, definition: meaning }] : []
    })
    .sort((a, b) => a.forms[0]!.localeCompare(b.forms[0]!, locale))

/** EEZ, FONOPs, CLCS: two capitals side by side. */
const isAbbreviation = (form: string): boolean => /\p{Lu}{2}/u.test(form)

/** Short forms to show beside the main word, without their plurals. */
export const abbreviationsOf = ({ forms }: Term): string[] =>
  forms.slice(1).filter((form) => isAbbreviation(form) && !/\s|\p{Ll}$/u.test(form))

const keyOf = (form: string): string => (isAbbreviation(form) ? form : form.toLowerCase())

const escapeCharacter = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')

/** A letter in either case; a space stands for any white space. */
const inAnyCase = (character: string): string => {
  if (/\s/u.test(character)) return '\\s+'
  const [lower, upper] = [character.toLowerCase(), character.toUpperCase()]
  return lower === upper || upper.length !== character.length
    ? escapeCharacter(character)
    : `[${lower}${upper}]`
}

const patternOf = (form: string): string =>
  [...form].map(isAbbreviation(form) ? escapeCharacter : inAnyCase).join('')

/** Scripts that write no spaces between words have no whole words to look for. */
const hasSpaces = (form: string): boolean =>
  !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(form)

/** The first of several that fits is taken, so the longest stand first. */
const anyOf = (forms: readonly string[]): string =>
  [...forms]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(patternOf)
    .join('|')

const patternOfAll = (forms: readonly string[]): RegExp | undefined => {
  const spaced = forms.filter(hasSpaces)
  const others = forms.filter((form) => !hasSpaces(form))
  const patterns = [
    spaced.length > 0 ? `(?<![\\p{L}\\p{N}-])(?:${anyOf(spaced)})(?![\\p{L}\\p{N}]|-\\p{L})` : '',
    anyOf(others),
  ].filter((pattern) => pattern !== '')
  return patterns.length > 0 ? new RegExp(patterns.join('|'), 'gu') : undefined
}

/** Nothing, or the end of a sentence or the like, before it: here a capital is no sign of a name. */
const beginsSentence = (before: string): boolean => /(^|[.!?:;(“‘"«\u2014\u2013]\s*)$/u.test(before)

const isInName = (found: string, before: string): boolean =>
  !/\s/u.test(found) && !isAbbreviation(found) && /^\p{Lu}/u.test(found) && !beginsSentence(before)

const findAll = (text: string, pattern: RegExp): RegExpMatchArray[] =>
  [...text.matchAll(pattern)].filter((match) => !isInName(match[0], text.slice(0, match.index)))

export const bindTerms = (terms: readonly Term[]): TermBook => {
  const byForm = new Map(terms.flatMap((term) => term.forms.map((form) => [keyOf(form), term])))
  const pattern = patternOfAll([...byForm.keys()])
  const mark: TermBook['mark'] = (text, mayMark) => {
    const parts: Part[] = []
    let end = 0
    for (const match of pattern ? findAll(text, pattern) : []) {
      const words = match[0].replace(/\s+/gu, ' ')
      const term = byForm.get(words) ?? byForm.get(words.toLowerCase())
      if (!term || !mayMark(term.id)) continue
      if (match.index! > end) parts.push({ text: text.slice(end, match.index) })
      parts.push({ text: match[0], term })
      end = match.index! + match[0].length
    }
    if (end < text.length) parts.push({ text: text.slice(end) })
    return parts
  }
  const markOnce: TermBook['markOnce'] = (text, marks, piece) => {
    const here = new Set<string>()
    return mark(text, (id) => {
      if (here.has(id) || (marks.get(id) ?? piece) !== piece) return false
      here.add(id)
      marks.set(id, piece)
      return true
    })
  }
  return { mark, markOnce }
}
