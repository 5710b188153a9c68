import { describe, expect, it } from 'vitest'
import { findMessages, makeData } from './fixtures'
import { rule } from './id-matches-file'

describe('id-matches-file', () => {
  it('accepts ids that are the names of their files', async () => {
    expect(await findMessages(rule, makeData({ locales: [{ id: 'zh-Hant' }] }))).toEqual([])
  })

  it('refuses another id, also inside the properties of a feature', async () => {
    const data = makeData()
    const [claim, feature] = [data.claims[0], data.features[0]]
    if (!claim || !feature) throw new Error('fixture')
    claim.id = 'another'
    Object.assign(feature.value.properties, { id: 'wrong' })
    expect(await findMessages(rule, data)).toEqual([
      expect.stringContaining('/properties/id: the id "wrong"'),
      expect.stringContaining('/id: the id "example-claim" is not the name of the file, "another"'),
    ])
  })

  it('refuses a locale whose file name is no language tag', async () => {
    const data = makeData({ locales: [{ id: 'english' }] })
    expect(await findMessages(rule, data)).toEqual([expect.stringContaining('no language tag')])
  })
})
