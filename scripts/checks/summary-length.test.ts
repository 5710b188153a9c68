import { describe, expect, it } from 'vitest'
import { findMessages, makeData, makeParties } from './fixtures'
import { rule } from './summary-length'

const find = (china: string | undefined, philippines: string | undefined) => {
  const { CHN, PHL } = makeParties()
  if (!CHN || !PHL) throw new Error('fixture')
  const parties = {
    CHN: { ...CHN, ...(china && { summary: china }) },
    PHL: { ...PHL, ...(philippines && { summary: philippines }) },
  }
  return findMessages(rule, makeData({ parties }))
}

describe('summary-length', () => {
  it('accepts summaries of like length, and none at all', async () => {
    expect(await find('x'.repeat(100), 'x'.repeat(85))).toEqual([])
    expect(await find(undefined, undefined)).toEqual([])
  })

  it('refuses one that is shorter by more, or missing beside another', async () => {
    expect(await find('x'.repeat(100), 'x'.repeat(84))).toEqual([expect.stringContaining('/PHL/summary')])
    expect(await find('x'.repeat(100), undefined)).toHaveLength(1)
  })
})
