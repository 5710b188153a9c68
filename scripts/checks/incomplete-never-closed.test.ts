import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/data/types'
import { findMessages, makeClaim, makeData, makeLine } from './fixtures'
import { rule } from './incomplete-never-closed'

const find = (line: Partial<Line>, closing = 'closed by the instrument') => {
  const zone = {
    id: 'area',
    kind: 'claim-area' as const,
    standing: 'declared' as const,
    rule: { type: 'enclosed-by' as const, lines: ['limit'], closing },
  }
  return findMessages(rule, makeData({ claims: [makeClaim({ lines: [makeLine(line)], zones: [zone] })] }))
}
const incomplete = { complete: false, closed: false, missing: 'points 17 to 101' }

describe('incomplete-never-closed', () => {
  it('accepts a ring that the instrument closes, and an open line that we close', async () => {
    expect(await find({})).toEqual([])
    expect(await find({ closed: false }, 'Closed by us along the coast (computed).')).toEqual([])
    expect(await find(incomplete, 'Closed by us along the coast (computed).')).toEqual([])
  })

  it('refuses an incomplete line that is closed or does not say what is missing', async () => {
    const messages = await find({ complete: false, closed: true }, 'closed by us')
    expect(messages).toEqual([
      expect.stringContaining('is incomplete and closed'),
      expect.stringContaining('does not say what is missing'),
    ])
  })

  it('refuses an area whose only ring is open without a closing rule of its own', async () => {
    expect(await find(incomplete)).toEqual([expect.stringContaining('open or incomplete')])
    expect(await find({ closed: false })).toEqual([expect.stringContaining('open or incomplete')])
  })

  it('refuses a closing rule that does not say whose it is', async () => {
    expect(await find({}, '')).toEqual([expect.stringContaining('does not say who')])
    expect(await find({}, 'joined at both ends')).toHaveLength(1)
  })
})
