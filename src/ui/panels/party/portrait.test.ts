import { describe, expect, it } from 'vitest'
import type { FeatureSummary, PartyClaim } from '../../../data/contract'
import { claimedFeatures, gradeCounts, heldOn, presenceOf, zoneRows } from './portrait'

const feature = (id: string, group: string, kinds: Record<string, string>): FeatureSummary =>
  ({
    id,
    group,
    names: { en: id },
    control: [{ party: 'AAA', polity: 'A', grade: 'garrison', from: '1990', certainty: 'high' }],
    claimants: Object.entries(kinds).map(([party, kind]) => ({ party, kind })),
  }) as unknown as FeatureSummary

const features = [
  feature('one', 'north', { AAA: 'sovereignty', BBB: 'inside-claim-area' }),
  feature('two', 'north', { BBB: 'sovereignty' }),
  feature('three', 'south', { BBB: 'shelf-or-eez' }),
]
const groups = [{ id: 'north' }, { id: 'south' }]

describe('the portrait of a party', () => {
  it('counts what it claims by group, and what merely lies inside', () => {
    expect(claimedFeatures(features, groups, 'BBB')).toEqual({
      groups: [{ id: 'north', count: 1, all: 2 }],
      count: 1,
      inside: 2,
    })
    expect(claimedFeatures(features, groups, 'CCC')).toEqual({ groups: [], count: 0, inside: 0 })
  })
  it('counts what it holds on the day by grade', () => {
    expect(gradeCounts(heldOn(features, 'AAA', '1989-12-31'))).toEqual([])
    expect(gradeCounts(heldOn(features, 'AAA', '1990-01-01'))).toEqual([{ grade: 'garrison', count: 3 }])
  })
  it('tells presence from a group held as a whole', () => {
    const control = [{ party: 'AAA', polity: 'A', grade: 'group-only' as const, certainty: 'high' as const }]
    const held = heldOn([features[0]!, { ...features[1]!, control }], 'AAA', '2000-01-01')
    expect(held).toHaveLength(2)
    expect(presenceOf(held)).toEqual({ posts: 1, patrols: 0 })
  })
  it('lists zones in force that count, by kind', () => {
    const claim = (zones: PartyClaim['zones'], to?: string): PartyClaim =>
      ({ zones, ...(to && { to }) }) as PartyClaim
    const rows = zoneRows(
      [
        claim([
          { kind: 'eez', standing: 'enacted', isDrawn: false },
          { kind: 'eez', standing: 'stated', isDrawn: true },
          { kind: 'territorial-sea', standing: 'implied', isDrawn: true },
        ]),
        claim([{ kind: 'claim-area', standing: 'declared', isDrawn: true }], '2009'),
      ],
      '2020-01-01',
    )
    expect(rows).toEqual([{ kind: 'eez', standings: ['enacted', 'stated'], drawn: 1, all: 2 }])
  })
})
