import { describe, expect, it } from 'vitest'
import { rule } from './decimals-match-published'
import { findMessages, makeClaim, makeData, makeFeature, makeLine } from './fixtures'

const sources = ['atlas-of-reefs']
const withPosition = (published: string, lon: number, lat: number) =>
  makeData({ features: [makeFeature({ positions: [{ published, lon, lat, sources, used: true }] })] })

describe('decimals-match-published', () => {
  it('accepts decimals within half a unit of the last digit', async () => {
    expect(await findMessages(rule, makeData())).toEqual([])
    expect(await findMessages(rule, withPosition("11°28'N 114°24'E", 114.408, 11.459))).toEqual([])
  })

  it('refuses a position that is off, and names the axis', async () => {
    const messages = await findMessages(rule, withPosition("11°28'N 114°24'E", 114.41, 11.466667))
    expect(messages).toEqual([expect.stringMatching(/positions\/0\/lon: 114.41 is not the published/)])
  })

  it('refuses degrees.minutes read as decimals as the table prints them', async () => {
    const data = withPosition('25.44 / 123.28', 123.28, 25.44)
    expect(await findMessages(rule, data)).toHaveLength(2)
  })

  it('looks at other readings of a point too', async () => {
    const point = { n: 9, published: '19°57\'33"N 107°55\'47"E', lon: 107.929722, lat: 19.9591667 }
    const readings = [{ published: '108°12\'03"E', lon: 108.3 }]
    const data = makeData({
      claims: [makeClaim({ lines: [makeLine({ points: [{ ...point, readings }] })] })],
    })
    expect(await findMessages(rule, data)).toEqual([expect.stringContaining('/readings/0/lon')])
  })

  it('warns of a text that it cannot read, not of one that says how it was computed', async () => {
    expect(await findMessages(rule, withPosition('off the cape', 114, 11), 'warning')).toHaveLength(1)
    expect(await findMessages(rule, withPosition('polygon centroid', 114, 11), 'warning')).toEqual([])
  })
})
