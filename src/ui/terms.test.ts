import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bindTerms, termsIn, type Marks, type Term } from './terms'

const term = (id: string, ...forms: string[]): Term => ({ id, forms, definition: 'One. Two.' })
const terms = [
  term('baseline', 'baseline', 'baselines'),
  term('straight-baseline', 'straight baseline', 'straight baselines'),
  term('eez', 'exclusive economic zone', 'EEZ', 'EEZs'),
  term('reef', 'reef', 'reefs'),
  term('elevation', 'low-tide elevation'),
  term('odd', 'A. (b) + [c]?'),
  term('area', '领海'),
]
const book = bindTerms(terms)
const found = (text: string): string[] =>
  book.mark(text, () => true).flatMap(({ text: words, term: hit }) => (hit ? [`${hit.id}: ${words}`] : []))

describe('bindTerms', () => {
  it('finds the longest form, in any case, and plurals', () => {
    expect(found('Straight baselines and a baseline.')).toEqual([
      'straight-baseline: Straight baselines',
      'baseline: baseline',
    ])
  })
  it('finds whole words only', () => {
    expect(found('A rebaseline, baselined, non-baseline, baseline-like; 2baseline.')).toEqual([])
    expect(found('(baseline) STRAIGHT BASELINE')).toHaveLength(2)
  })
  it('finds words with signs in them', () => {
    expect(found('Low-Tide elevation, a. (b) + [c]?')).toHaveLength(2)
  })
  it('finds an abbreviation in its capitals only, words in any', () => {
    expect(found('The eez, the EEZs; Exclusive Economic Zone')).toEqual([
      'eez: EEZs',
      'eez: Exclusive Economic Zone',
    ])
  })
  it('leaves proper names alone, not the first word of a sentence', () => {
    expect(found('Mischief Reef and Half Moon Reefs.')).toEqual([])
    expect(found('Reefs are many. Reefs are low: “Reefs”')).toHaveLength(3)
  })
  it('finds words of a script without spaces', () => {
    expect(found('中国领海法')).toEqual(['area: 领海'])
  })
  it('finds words across a line break', () => {
    expect(found('an exclusive\u00a0economic\nzone')).toHaveLength(1)
  })
  it('has nothing to find without terms', () => {
    expect(bindTerms([]).mark('baseline', () => true)).toEqual([{ text: 'baseline' }])
  })
  it('gives the text back, whatever it is', () => {
    const word = fc.constantFrom(...terms.flatMap(({ forms }) => forms), ' ', '. ', '-', 'Reef', '\n')
    const text = fc.array(fc.oneof(word, fc.string({ unit: 'grapheme' }))).map((words) => words.join(''))
    fc.assert(
      fc.property(text, fc.boolean(), (given, marked) => {
        const parts = book.mark(given, () => marked)
        expect(parts.map((part) => part.text).join('')).toBe(given)
        expect(parts.every((part) => part.text !== '')).toBe(true)
      }),
    )
  })
})

describe('markOnce', () => {
  const ids = (text: string, marks: Marks, piece: object): string[] =>
    book.markOnce(text, marks, piece).flatMap(({ term: hit }) => hit?.id ?? [])

  it('marks a term once a panel, where it stands first', () => {
    const marks: Marks = new Map()
    const [first, second] = [{}, {}]
    expect(ids('baseline and baseline, reef', marks, first)).toEqual(['baseline', 'reef'])
    expect(ids('baseline, EEZ', marks, second)).toEqual(['eez'])
  })
  it('comes out the same when a piece is asked again', () => {
    const marks: Marks = new Map()
    const [first, second] = [{}, {}]
    const once = [ids('reef', marks, first), ids('reef, EEZ', marks, second)]
    expect([ids('reef', marks, first), ids('reef, EEZ', marks, second)]).toEqual(once)
  })
})

describe('termsIn', () => {
  it('takes the terms of the language, by their main word', () => {
    const file = (id: string, word: string) => ({
      id,
      forms: { en: [word] as [string] },
      definition: { en: 'One. Two.' },
      bibliography: [],
    })
    expect(termsIn([file('b', 'reef'), file('a', 'Atoll')], 'en').map(({ id }) => id)).toEqual(['a', 'b'])
    expect(termsIn([file('b', 'reef')], 'vi')).toEqual([])
  })
})
