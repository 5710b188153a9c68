import { describe, expect, it } from 'vitest'
import type { CatalogueItem, FirstView } from '../data/contract'
import { firstView, parties } from './fixtures'
import { objectorsTo, shortened, undrawnOf } from './objectors'

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

describe('undrawnOf', () => {
  const notDrawn = ['c0', 'c0', 'c1', 'elsewhere'].map((claim, zone) => ({
    claim,
    zone: `z${zone}`,
    reason: 'no limit',
  }))
  it('counts the zones without a limit of claims in force, of this claimant alone', () => {
    const first = { ...withClaims({}, { standing: 'administrative' }), notDrawn }
    expect(undrawnOf('BBB', first, '2020-01-01')).toBe(2)
    expect(undrawnOf('AAA', first, '2020-01-01')).toBe(0)
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
