import { describe, expect, it } from 'vitest'
import { rule, type Assertion } from './assertions'
import { findMessages, makeData } from './fixtures'

const sound: Assertion = {
  feature: 'example-reef',
  on: '2026-11-23',
  claimants: ['CHN', 'PHL'],
  holder: 'PHL',
  grade: 'garrison',
  basis: 'the atlas',
}
const find = (change: Partial<Assertion> | object, rows = 40) => {
  const table = Array.from({ length: rows }, (_, index) => (index ? sound : { ...sound, ...change }))
  return findMessages(rule, makeData({ assertions: { rows: table } }))
}

describe('assertions', () => {
  it('accepts data that agree, also for a day before anyone came', async () => {
    expect(await find({})).toEqual([])
    expect(await find({ on: '1960-01-01', holder: null })).toEqual([])
  })

  it('refuses other claimants, holders and grades', async () => {
    expect(await find({ claimants: ['CHN', 'PHL', 'VNM'] })).toEqual([
      expect.stringContaining('claimants are CHN, PHL, asserted CHN, PHL, VNM'),
    ])
    expect(await find({ holder: 'CHN' })).toEqual([expect.stringContaining('asserted CHN (garrison)')])
    expect(await find({ grade: 'platform' })).toEqual([expect.stringContaining('asserted PHL (platform)')])
    expect(await find({ holder: null })).toEqual([expect.stringContaining('asserted nobody')])
    expect(await find({ on: '1960-01-01' })).toEqual([expect.stringContaining('held by nobody')])
  })

  it('refuses a row of an unknown feature or without a day', async () => {
    expect(await find({ feature: 'no-reef' })).toEqual([expect.stringContaining('no feature "no-reef"')])
    expect(await find({ on: '2026' })).toEqual([expect.stringContaining('not a row')])
  })

  it('refuses a table that shrank or is missing', async () => {
    expect(await find({}, 39)).toEqual([expect.stringContaining('39 rows')])
    expect(await findMessages(rule, makeData())).toEqual([expect.stringContaining('0 rows')])
  })
})
