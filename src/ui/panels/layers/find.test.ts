import { describe, expect, it } from 'vitest'
import type { LegendEntry } from '../../../state/renderer'
import { findLayers, holds, withStrength } from './find'

const sign = (id: string, overlay: LegendEntry['overlay']) => ({ id, overlay }) as LegendEntry
const legend = [sign('garrison', 'features'), sign('nobody', 'features'), sign('dotted', 'claims')]
const find = (sought: string) =>
  findLayers(['features', 'claims', 'depth'], legend, sought, {
    layer: (overlay) =>
      ({ features: 'Islands and reefs', claims: 'Claimed areas' })[overlay as 'claims'] ?? 'Depth',
    sign: ({ id }) => ({ garrison: 'Held: garrison', dotted: 'Computed by us' })[id] ?? 'Nobody on file',
  }).map(({ overlay, entries }) => [overlay, ...entries.map(({ id }) => id)])

describe('finding in the layer list', () => {
  it('wants every word, in any order, case and accent', () => {
    expect(holds('Đảo Trường Sa', 'sa dao')).toBe(true)
    expect(holds('Islands and reefs', 'reef bank')).toBe(false)
  })
  it('shows everything while nothing is sought', () => {
    expect(find(' ')).toHaveLength(3)
  })
  it('shows a layer by its name with its whole legend', () => {
    expect(find('ISLANDS')).toEqual([['features', 'garrison', 'nobody']])
  })
  it('shows a layer by a sign with that sign alone', () => {
    expect(find('garrison')).toEqual([['features', 'garrison']])
    expect(find('volcano')).toEqual([])
  })
})

describe('the strength of a layer', () => {
  it('keeps the others and forgets full strength', () => {
    expect(withStrength({ opacity: { dash: 0.3 } }, 'claims', 60)).toEqual({ dash: 0.3, claims: 0.6 })
    expect(withStrength({ opacity: { dash: 0.3, claims: 0.6 } }, 'claims', 100)).toEqual({ dash: 0.3 })
    expect(withStrength({ opacity: {} }, 'claims', 0)).toEqual({ claims: 0.1 })
  })
})
