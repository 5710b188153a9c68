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

  it('holds what is unstated to the same measure, all statements together', async () => {
    const { CHN, PHL } = makeParties()
    if (!CHN || !PHL) throw new Error('fixture')
    const gaps = (...lengths: number[]) =>
      lengths.map((length) => ({ text: 'x'.repeat(length), sources: [] }))
    const check = (first: number[], second: number[]) =>
      findMessages(
        rule,
        makeData({
          parties: { CHN: { ...CHN, unstated: gaps(...first) }, PHL: { ...PHL, unstated: gaps(...second) } },
        }),
      )
    expect(await check([50, 50], [20, 40, 30])).toEqual([])
    expect(await check([50, 50], [40, 40])).toEqual([expect.stringContaining('/PHL/unstated')])
  })
})
