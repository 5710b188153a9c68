import { describe, expect, it } from 'vitest'
import type { TermFile } from '../../src/data/types'
import { findMessages, makeData } from './fixtures'
import { rule } from './terms'

const makeTerm = (change: Partial<TermFile> = {}): TermFile => ({
  id: 'baseline',
  forms: { en: ['baseline', 'baselines'] },
  definition: { en: 'The line to measure from (Article 5). It follows the low water.' },
  bibliography: [{ source: 'atlas-of-reefs', locator: 'Article 5' }],
  ...change,
})
const find = (...terms: TermFile[]) => findMessages(rule, makeData({ terms }))

describe('terms', () => {
  it('accepts two sentences with a source, or a word of our own', async () => {
    const own = makeTerm({ id: 'vicinity', forms: { en: ['vicinity'] }, own: true, bibliography: [] })
    expect(await find(makeTerm({ seeAlso: ['vicinity'] }), own)).toEqual([])
  })

  it.each([
    ['one sentence', { definition: { en: 'The line to measure from.' } }, '/definition/en'],
    ['three', { definition: { en: 'One. Two. Three.' } }, '/definition/en'],
    ['no end', { definition: { en: 'One. Two' } }, '/definition/en'],
    ['words without a definition', { forms: { en: ['baseline'], vi: ['đường cơ sở'] } }, '/forms/vi'],
    ['an empty word', { forms: { en: [' '] } }, '/forms/en'],
    ['no source', { bibliography: [] }, '/bibliography'],
    ['an unknown relation', { seeAlso: ['nothing'] }, '/seeAlso'],
    ['a relation to itself', { seeAlso: ['baseline'] }, '/seeAlso'],
  ] as [string, Partial<TermFile>, string][])('refuses %s', async (_, change, path) => {
    expect(await find(makeTerm(change))).toEqual([expect.stringContaining(path)])
  })

  it('refuses a word under two terms, whatever its case', async () => {
    const other = makeTerm({ id: 'other', forms: { en: ['Baselines'] } })
    expect(await find(makeTerm(), other)).toEqual([expect.stringContaining('"Baselines"')])
  })
})
