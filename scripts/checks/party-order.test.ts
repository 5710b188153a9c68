import { describe, expect, it } from 'vitest'
import { findMessages, makeClaim, makeData, makeEvent, makeFeature, makeParties } from './fixtures'
import { rule } from './party-order'

describe('party-order', () => {
  it('accepts the order of codes, claimants before others', async () => {
    expect(await findMessages(rule, makeData())).toEqual([])
  })

  it('refuses lists in another order', async () => {
    const { claims } = makeFeature().properties
    const data = makeData({
      features: [makeFeature({ claims: [...claims].reverse() })],
      claims: [makeClaim({ claimants: ['PHL', 'CHN'] })],
    })
    expect(await findMessages(rule, data)).toEqual([
      expect.stringContaining('/properties/claims: not in party order: PHL, CHN'),
      expect.stringContaining('/claimants: not in party order: PHL, CHN'),
    ])
  })

  it('warns of parties of an event in another order', async () => {
    const data = makeData({ events: [makeEvent({ parties: ['USA', 'CHN'] })] })
    expect(await findMessages(rule, data, 'warning')).toEqual([expect.stringContaining('order: USA, CHN')])
  })

  it('refuses parties.json in another order', async () => {
    const { CHN, PHL, THA, USA } = makeParties()
    if (!CHN || !PHL || !THA || !USA) throw new Error('fixture')
    const messages = await findMessages(
      rule,
      makeData({ parties: { PHL, CHN, THA, USA }, claims: [], events: [], agreements: [], features: [] }),
    )
    expect(messages).toEqual([expect.stringContaining('the keys are not in order: PHL, CHN')])
  })
})
