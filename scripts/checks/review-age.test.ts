import { describe, expect, it } from 'vitest'
import { findMessages, makeData, makeSource } from './fixtures'
import { rule } from './review-age'

const find = (dataDate: string) =>
  findMessages(rule, makeData({ dataDate, sources: [makeSource()] }), 'warning')

describe('review-age', () => {
  it('accepts a source read within 24 months', async () => {
    expect(await find('2028-11-23')).toEqual([])
  })

  it('warns of one read earlier', async () => {
    expect(await find('2028-12-01')).toEqual([expect.stringContaining('25 months')])
  })
})
