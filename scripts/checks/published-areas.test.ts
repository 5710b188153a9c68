import { describe, expect, it } from 'vitest'
import type { AreasFile } from '../../src/data/types'
import { lineAreaKm2 } from '../compare-areas'
import { findMessages, makeClaim, makeData, makeLine } from './fixtures'
import { rule } from './published-areas'

const ownKm2 = lineAreaKm2(makeLine())
const row = (change: Partial<AreasFile[number]> = {}): AreasFile[number] => ({
  id: 'area',
  what: 'The area',
  of: { item: 'example-claim', line: 'limit' },
  published: 'some km²',
  km2: ownKm2,
  sources: ['atlas-of-reefs'],
  definition: 'same',
  why: 'Both measure the ring.',
  ...change,
})
const find = (change: Partial<AreasFile[number]>, line = makeLine()) =>
  findMessages(rule, makeData({ areas: [row(change)], claims: [makeClaim({ lines: [line] })] }))

describe('published-areas', () => {
  it('accepts the same within 1 %, and any difference where the definition is another', async () => {
    expect(await find({ km2: ownKm2 * 1.009 })).toEqual([])
    expect(await find({ km2: ownKm2 * 2, definition: 'different' })).toEqual([])
    expect(await find({ km2: ownKm2 * 2, definition: 'not-stated' })).toEqual([])
    expect(await find({ of: { zones: ['a--b'] }, definition: 'different' })).toEqual([])
  })
  it('refuses more than 1 % where the definition is the same', async () => {
    expect(await find({ km2: ownKm2 * 0.985 })).toEqual([expect.stringContaining('differs by 1.5 %')])
  })
  it('refuses a line that is not there, or open, and the same without a line', async () => {
    expect(await find({ of: { item: 'example-claim', line: 'none' } })).toEqual([
      expect.stringContaining('no line "none"'),
    ])
    expect(await find({}, makeLine({ complete: false }))).toEqual([expect.stringContaining('has gaps')])
    expect(await find({ of: { zones: ['a--b'] } })).toEqual([
      expect.stringContaining('without naming a line'),
    ])
  })
})
