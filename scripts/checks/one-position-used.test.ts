import { describe, expect, it } from 'vitest'
import { findMessages, makeData, makeFeature } from './fixtures'
import { rule } from './one-position-used'

const position = (used: boolean, lon = 114.4) => ({
  published: "11°28'N 114°24'E",
  lon,
  lat: 11.466667,
  sources: [],
  used,
})
const find = (...positions: (ReturnType<typeof position> & { usable?: boolean })[]) =>
  findMessages(
    rule,
    makeData({ features: [makeFeature({ positions: positions as [(typeof positions)[number]] })] }),
  )

describe('one-position-used', () => {
  it('accepts one used position that is the geometry', async () => {
    expect(await find(position(true), position(false, 115))).toEqual([])
  })

  it('refuses none and two', async () => {
    expect(await find(position(false))).toEqual([expect.stringContaining('0 positions are used')])
    expect(await find(position(true), position(true))).toEqual([
      expect.stringContaining('2 positions are used'),
    ])
  })

  it('refuses a geometry elsewhere, and a used position that was rejected', async () => {
    expect(await find(position(true, 114.5))).toEqual([expect.stringContaining('is not the used position')])
    expect(await find({ ...position(true), usable: false })).toEqual([expect.stringContaining('not usable')])
  })
})
