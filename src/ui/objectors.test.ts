import { describe, expect, it } from 'vitest'
import type { CatalogueItem, FirstView } from '../data/contract'
import { firstView, parties } from './fixtures'
import { objectorsTo, shortened } from './objectors'

const withClaims = (...claims: Partial<CatalogueItem>[]): FirstView => ({
  ...firstView,
  catalogue: claims.map((claim, index) => ({
    kind: 'claim',
    id: `c${index}`,
    title: 'C',
    parties: ['BBB'],
    objections: ['AAA'],
    standing: 'stated',
    ...claim,
  })),
})

describe('objectorsTo', () => {
  it('names objectors in the order of parties, each once, never the claimant', () => {
    const first = withClaims({ objections: ['ZZZ', 'AAA', 'BBB'] }, { objections: ['AAA'] })
    expect(objectorsTo('BBB', first, '2020-01-01')).toEqual(['AAA', 'ZZZ'])
  })

  it.each([
    ['ended', { to: '2009' }],
    ['not made yet', { from: '2025' }],
    ['historical', { standing: 'historical' as const }],
    ['of another claimant', { parties: ['AAA'] }],
  ])('leaves out what is %s', (_, claim) => {
    expect(objectorsTo('BBB', withClaims(claim), '2020-01-01')).toEqual([])
  })
})

describe('shortened', () => {
  it('names all of six', () => {
    expect(shortened(['A', 'B', 'C', 'D', 'E', 'F'], parties).more).toBe(0)
  })
  it('names the claimants among seven and counts the rest', () => {
    expect(shortened(['AAA', 'BBB', 'C', 'D', 'E', 'F', 'G'], parties)).toEqual({
      named: ['AAA', 'BBB'],
      more: 5,
    })
  })
})
