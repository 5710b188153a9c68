import { describe, expect, it } from 'vitest'
import { findMessages, makeData, makeFeature } from './fixtures'
import { rule } from './sovereignty-rests-on-claim'

const find = (kind: 'sovereignty' | 'shelf-or-eez', claim?: string) => {
  const item = { party: 'PHL', kind, basis: 'a name', sources: [], ...(claim && { claim }) }
  return findMessages(rule, makeData({ features: [makeFeature({ claims: [item] })] }), 'warning')
}

describe('sovereignty-rests-on-claim', () => {
  it('accepts sovereignty that follows from a claim on file, and other kinds', async () => {
    expect(await find('sovereignty', 'example-claim')).toEqual([])
    expect(await find('shelf-or-eez')).toEqual([])
  })

  it('warns of sovereignty without one', async () => {
    expect(await find('sovereignty')).toEqual([expect.stringContaining('claimed by PHL without the claim')])
  })
})
