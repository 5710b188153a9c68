import { describe, expect, it } from 'vitest'
import type { ClaimFile, Line } from '../../src/data/types'
import { rule } from './dash-line-not-boundary'
import { findMessages, makeClaim, makeData, makeLine } from './fixtures'

const edition = { id: 'e', title: 'Map', date: '2009', dashes: 9, lines: ['limit'], standIn: '', sources: [] }
const zone = (rule: ClaimFile['zones'][number]['rule']) => ({
  id: 'area',
  kind: 'dash-area' as const,
  standing: 'stated' as const,
  rule,
})
const find = (line: Partial<Line> = {}, change: Partial<ClaimFile> = {}) => {
  const dash = makeLine({ certainty: 'drawn', bandKm: 5, closed: false, ...line })
  const zones = [zone({ type: 'dash-area', lines: ['limit'] })]
  const claim = makeClaim({ kind: 'dash-line', lines: [dash], zones, editions: [edition], ...change })
  return findMessages(rule, makeData({ claims: [claim] }))
}

describe('dash-line-not-boundary', () => {
  it('accepts drawn dashes with a band and dated editions', async () => {
    expect(await find()).toEqual([])
  })

  it.each<[string, Partial<Line>]>([
    ['published', { certainty: 'published' }],
    ['without imprecision', { bandKm: 0 }],
    ['not joined', { path: 'points-only' }],
    ['closed', { closed: true }],
  ])('refuses a dash that is %s', async (_name, line) => {
    expect(await find(line)).toHaveLength(1)
  })

  it('refuses a line without editions, and an area with a hard edge', async () => {
    expect(await find({}, { editions: [] })).toEqual([expect.stringContaining('no edition')])
    const rule = { type: 'enclosed-by' as const, lines: ['limit'], closing: 'by us' }
    expect(await find({}, { zones: [zone(rule)] })).toEqual([expect.stringContaining('hard edge')])
  })
})
