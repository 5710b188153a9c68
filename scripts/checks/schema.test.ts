import { describe, expect, it } from 'vitest'
import { findMessages, makeClaim, makeData, makeFeature, makeLine, makeParties } from './fixtures'
import { rule } from './schema'

/** The value with one place changed, whatever its type allows. */
const spoil = <T extends object>(value: T, change: object): T => Object.assign({}, value, change)

describe('schema', () => {
  it('accepts the fixtures of all folders', async () => {
    expect(await findMessages(rule, makeData())).toEqual([])
  })

  it('names the place, what is missing and what is not known', async () => {
    const data = makeData({
      claims: [spoil(makeClaim(), { status: undefined, colour: 'red' })],
      parties: { ...makeParties(), XYZ: spoil(makeParties().CHN ?? {}, { role: 'rival' }) as never },
    })
    const text = (await findMessages(rule, data)).join('\n')
    expect(text).toMatch(/claims\/example-claim.json : "status" is missing/)
    expect(text).toMatch(/"colour" is not known here/)
    expect(text).toMatch(/parties.json \/XYZ\/role: "rival" is not allowed/)
  })

  it('lists the values allowed', async () => {
    const line = spoil(makeLine(), { certainty: 'guessed' })
    const problems = await rule.check(makeData({ claims: [makeClaim({ lines: [line] })] }))
    expect(problems).toEqual([
      expect.objectContaining({
        path: '/lines/0/certainty',
        message: '"guessed" is not allowed',
        remedy: expect.stringContaining('published, drawn, coast, computed, hypothetical') as string,
      }),
    ])
  })

  it('speaks of the shape that a rule means, not of all the others', async () => {
    const zone = { id: 'z', kind: 'eez', standing: 'stated', rule: { type: 'around-line', lines: ['limit'] } }
    const data = makeData({ claims: [spoil(makeClaim(), { zones: [zone] })] })
    expect(await findMessages(rule, data)).toEqual([
      expect.stringMatching(/zones\/0\/rule: "distanceNm" is missing/),
    ])
    const unknown = makeData({
      claims: [spoil(makeClaim(), { zones: [{ ...zone, rule: { type: 'box' } }] })],
    })
    expect(await findMessages(rule, unknown)).toEqual([
      expect.stringMatching(/rule\/type: "box" is not allowed/),
    ])
  })

  it('refuses a feature without sources for a position', async () => {
    const position = { published: 'x', lon: 114.4, lat: 11.466667, used: true }
    const data = makeData({ features: [makeFeature({ positions: [position as never] })] })
    expect(await findMessages(rule, data)).toEqual([expect.stringContaining('"sources" is missing')])
  })
})
