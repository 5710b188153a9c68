import { describe, expect, it } from 'vitest'
import type { ClaimFile } from '../../src/data/types'
import { rule } from './claim-has-provenance'
import { findMessages, makeClaim, makeData } from './fixtures'

const find = (change: Partial<ClaimFile>) => findMessages(rule, makeData({ claims: [makeClaim(change)] }))

describe('claim-has-provenance', () => {
  it('accepts a whole claim, also without objections found', async () => {
    expect(await find({})).toEqual([])
    expect(await find({ objections: [] })).toEqual([])
    expect(await find({ dates: {}, from: '2017' })).toEqual([])
  })

  it('refuses a claim without title or without any date', async () => {
    const undated = makeClaim({ title: ' ', dates: {} })
    delete undated.from
    expect(await findMessages(rule, makeData({ claims: [undated] }))).toEqual([
      expect.stringContaining('/title: the instrument is missing'),
      expect.stringContaining('/dates: every date is missing'),
    ])
  })

  it('refuses an objection without source and an objector without basis', async () => {
    const messages = await find({
      objections: [{ party: 'CHN', instrument: 'Note', sources: [] }],
      objectorsUndocumented: [{ party: 'CHN', basis: '', sources: ['atlas-of-reefs'] }],
    })
    expect(messages).toEqual([
      expect.stringContaining('/objections/0/sources'),
      expect.stringContaining('/objectorsUndocumented/0'),
    ])
  })
})
