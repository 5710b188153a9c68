import { describe, expect, it } from 'vitest'
import type { FeatureSummary } from '../data/contract'
import { parties } from './fixtures'
import { isNamed, sortParties } from './facts'
import { bindSources, runsOf } from './source-book'
import { cycleHeight, settle, stepHeight } from './sheet'

describe('sortParties', () => {
  it('keeps the order of parties.json, others after, each once', () => {
    expect(sortParties(['ZZZ', 'BBB', 'AAA', 'BBB'], parties)).toEqual(['AAA', 'BBB', 'ZZZ'])
  })
})

describe('isNamed', () => {
  const named = { names: { en: 'Spratly Island', vi: 'Đảo Trường Sa', 'zh-Hans': '南威岛' } } as unknown
  const feature = named as FeatureSummary
  it.each(['truong sa', 'Trường', 'dao', '南威', 'SPRATLY', ''])('finds %s', (words) => {
    expect(isNamed(feature, words)).toBe(true)
  })
  it('finds nothing else', () => expect(isNamed(feature, 'thitu')).toBe(false))
})

describe('bindSources', () => {
  it('numbers by first use, then the rest of the bibliography', () => {
    const book = bindSources(
      [[{ sources: ['b'] }], { deep: { sources: ['a', 'b'] } }],
      [{ source: 'c', for: 'names', locator: 'p. 3' }, { source: 'a' }],
      {},
    )
    expect(book.entries.map(({ number, id }) => `${number}${id}`)).toEqual(['1b', '2a', '3c'])
    expect(book.entries[2]!.uses).toEqual(['names · p. 3'])
    expect(book.numbersOf(['a', 'b'])).toEqual([1, 2])
  })
})

describe('runsOf', () => {
  it('joins three neighbours and more, and leaves pairs alone', () => {
    expect(runsOf([1, 3, 4, 6, 7, 8, 9])).toEqual([
      [1, 1],
      [3, 3],
      [4, 4],
      [6, 9],
    ])
    expect(runsOf([])).toEqual([])
  })
})

describe('sheet heights', () => {
  it('steps, cycles and settles', () => {
    expect(stepHeight('full', 1)).toBe('full')
    expect(stepHeight('half', -1)).toBe('peek')
    expect(cycleHeight('full')).toBe('peek')
    expect([0.1, 0.5, 0.9].map(settle)).toEqual(['peek', 'half', 'full'])
  })
})
