import { describe, expect, it } from 'vitest'
import type { FeatureFile } from '../../src/data/types'
import { findMessages, makeData, makeFeature } from './fixtures'
import { rule } from './names-for-claimants'

const find = (change: Partial<FeatureFile['properties']>) =>
  findMessages(rule, makeData({ features: [makeFeature(change)] }))
const claimBy = (party: string) => ({ party, kind: 'sovereignty' as const, basis: '', sources: [] })
const english = { lang: 'en', text: 'Example Reef', sources: [] }

describe('names-for-claimants', () => {
  it('accepts names of all claimants, or a reason', async () => {
    expect(await find({})).toEqual([])
    const claims = [claimBy('PHL')]
    expect(
      await find({ claims, names: [english], nameGaps: [{ party: 'PHL', reason: 'not found' }] }),
    ).toEqual([])
  })

  it('refuses a claimant without name and without reason', async () => {
    expect(await find({ claims: [claimBy('VNM')] })).toEqual([
      expect.stringContaining('no name of the claimant VNM'),
    ])
  })

  it('lets Brunei and Malaysia share a Malay name, not China and Taiwan a Chinese one', async () => {
    const malay = { lang: 'ms', text: 'Terumbu', party: 'MYS', sources: [] }
    expect(await find({ claims: [claimBy('BRN'), claimBy('MYS')], names: [malay] })).toEqual([])
    const chinese = { lang: 'zh-Hant', text: '例礁', party: 'CHN', sources: [] }
    expect(await find({ claims: [claimBy('CHN'), claimBy('TWN')], names: [chinese] })).toHaveLength(1)
  })

  it('refuses a gap beside a name', async () => {
    const nameGaps = [{ party: 'CHN', reason: 'not found' }]
    expect(await find({ nameGaps })).toEqual([expect.stringContaining('its name is on file')])
  })
})
