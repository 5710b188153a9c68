import { describe, expect, it } from 'vitest'
import { findMessages, makeData, makeFeature } from './fixtures'
import { rule, type HolderAt } from './holders-at'

const sources = ['atlas-of-reefs']
const held = { party: 'PHL', grade: 'garrison', certainty: 'high', sources } as const
const reef = makeFeature({
  control: [
    { ...held, polity: 'Philippines', from: '1971', to: '1975-04-14' },
    { ...held, party: 'VNM', polity: 'Viet Nam', grade: 'group-only', from: '1978-03-10' },
  ],
})
const sound: HolderAt = {
  feature: 'example-reef',
  on: '1972-01-01',
  holder: 'PHL',
  polity: 'Philippines',
  source: 'atlas-of-reefs',
  says: 'Came in 1971.',
}
const find = (change: Partial<HolderAt> | object, rows = 60) => {
  const table = Array.from({ length: rows }, (_, index) => (index ? sound : { ...sound, ...change }))
  return findMessages(rule, makeData({ features: [reef], holdersAt: { rows: table } }))
}

describe('who was where', () => {
  it.each([
    {},
    { on: '1971-06-01', perhaps: true },
    { on: '1976-01-01', holder: 'unknown', polity: undefined },
    { on: '1976-01-01', holder: 'nobody' },
    { on: '1980-01-01', holder: 'VNM', polity: 'Viet', group: true },
    { holder: 'CHN', polity: 'China', differs: 'another account' },
  ])('agrees: %j', async (change) => {
    expect(await find(change)).toEqual([])
  })

  it.each([
    [{ holder: 'CHN' }, 'Philippines (garrison, sure); stated: Philippines'],
    [{ polity: 'Malaya' }, 'stated: Malaya'],
    [{ perhaps: true }, 'stated: Philippines, perhaps'],
    [{ on: '1971-06-01' }, 'Philippines (garrison, perhaps)'],
    [{ holder: 'nobody', polity: undefined }, 'stated: nobody'],
    [{ on: '1980-01-01', holder: 'VNM', polity: 'Viet' }, 'Viet Nam (group-only, sure)'],
    [{ differs: 'another account' }, 'agrees with this row by now'],
    [{ source: 'no-source' }, 'no source "no-source"'],
    [{ feature: 'no-reef' }, 'no feature "no-reef"'],
    [{ on: '1972' }, 'not a row'],
    [{ on: '1972-02-31' }, 'not a row'],
    [{ says: '' }, 'not a row'],
  ])('refuses %j', async (change, message) => {
    expect(await find(change)).toEqual([expect.stringContaining(message)])
  })

  it('refuses a table that shrank or is missing', async () => {
    expect(await find({}, 59)).toEqual([expect.stringContaining('59 rows')])
    expect(await findMessages(rule, makeData())).toEqual([expect.stringContaining('0 rows')])
  })
})
