import { describe, expect, it } from 'vitest'
import { claim } from '../../fixtures'
import type { ClaimFile } from '../../../data/types'
import { certaintyRows, undrawnZones } from './certainty'

const [line] = claim.item.lines
const zone = (kind: ClaimFile['zones'][number]['kind'], rule: ClaimFile['zones'][number]['rule']) => ({
  id: kind,
  kind,
  standing: 'declared' as const,
  rule,
})
const withZones = (...zones: ClaimFile['zones']): ClaimFile => ({ ...claim.item, zones })
const ring = { type: 'enclosed-by' as const, lines: ['test-line'] }

describe('how sure the lines of a claim are', () => {
  it('counts lists and points by certainty, the surest first', () => {
    const lines = [{ ...line!, certainty: 'drawn' as const, bandKm: 3 }, line!, line!]
    expect(
      certaintyRows({ ...claim.item, lines, zones: [] }).map(({ certainty, lists, points, bandKm }) => [
        certainty,
        lists,
        points,
        bandKm,
      ]),
    ).toEqual([
      ['published', 2, 2, undefined],
      ['drawn', 1, 1, 3],
    ])
  })
  it('names zones with an arc or a closing line of ours, and none that the instrument closes', () => {
    const rows = certaintyRows(
      withZones(
        zone('territorial-sea', { type: 'around-line', lines: ['test-line'], distanceNm: 12 }),
        zone('eez', { ...ring, closing: 'Closed by us along the coast.' }),
        zone('internal-waters', { ...ring, closing: 'closed by the instrument' }),
      ),
    )
    expect(rows.map(({ certainty, zones }) => [certainty, zones])).toEqual([
      ['published', []],
      ['computed', ['territorial-sea', 'eez']],
    ])
  })
  it('counts what has no limit yet', () => {
    expect(undrawnZones(claim.item)).toHaveLength(1)
  })
})
