import { describe, expect, it } from 'vitest'
import type { FeatureFile } from '../../src/data/types'
import { rule } from './control-and-claim-apart'
import { findMessages, makeClaim, makeData, makeFeature } from './fixtures'

type Properties = FeatureFile['properties']
const find = (change: Partial<Properties>, level: 'error' | 'warning' = 'error') =>
  findMessages(rule, makeData({ features: [makeFeature(change)] }), level)
const { control, claims } = makeFeature().properties

describe('control-and-claim-apart', () => {
  it('accepts separate lists', async () => {
    expect(await find({})).toEqual([])
    expect(await find({}, 'warning')).toEqual([])
  })

  it('refuses claim fields in control and control fields in claims', async () => {
    const mixedControl = [Object.assign({}, control[0], { standing: 'declared' })] as Properties['control']
    const mixedClaims = [Object.assign({}, claims[0], { grade: 'garrison' })] as Properties['claims']
    expect(await find({ control: mixedControl, claims: mixedClaims })).toEqual([
      expect.stringContaining('/control/0/standing: "standing" is a field of a claim'),
      expect.stringContaining('/claims/0/grade: "grade" is a field of control'),
    ])
  })

  it('refuses a zone that is made from control', async () => {
    const closing = 'closed by us around the reefs that it controls'
    const zoneRule = { type: 'enclosed-by' as const, lines: ['limit'], closing }
    const zone = { id: 'z', kind: 'eez' as const, standing: 'stated' as const, rule: zoneRule }
    const data = makeData({ claims: [makeClaim({ zones: [zone] })] })
    expect(await findMessages(rule, data)).toEqual([expect.stringContaining('made from control')])
  })

  it('warns of a claim that rests on presence alone', async () => {
    const basis = 'has an outpost there'
    const claim = { party: 'PHL', kind: 'sovereignty' as const, basis, sources: [] }
    expect(await find({ claims: [claim] }, 'warning')).toHaveLength(1)
  })
})
