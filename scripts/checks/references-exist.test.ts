import { describe, expect, it } from 'vitest'
import type { TermFile } from '../../src/data/types'
import {
  findMessages,
  makeAgreement,
  makeClaim,
  makeData,
  makeEvent,
  makeFeature,
  makeLine,
} from './fixtures'
import { rule } from './references-exist'

const zone = (lines: string[]) => ({
  id: 'area',
  kind: 'claim-area' as const,
  standing: 'declared' as const,
  rule: { type: 'enclosed-by' as const, lines, closing: 'closed by the instrument' },
})

describe('references-exist', () => {
  it('accepts a data set whose references all lead somewhere', async () => {
    expect(await findMessages(rule, makeData())).toEqual([])
  })

  it('refuses unknown features, groups and claims', async () => {
    const control = { party: 'PHL', kind: 'sovereignty' as const, basis: '', sources: [], claim: 'no-claim' }
    const data = makeData({
      features: [makeFeature({ group: 'no-group', claims: [control] })],
      events: [makeEvent({ features: ['example-reef', 'no-reef'] })],
    })
    const messages = (await findMessages(rule, data)).join('\n')
    for (const id of ['no-group', 'no-claim', 'no-reef']) expect(messages).toContain(`"${id}" is not on file`)
  })

  it('refuses a party that parties.json does not have', async () => {
    const data = makeData({ agreements: [makeAgreement({ parties: ['PHL', 'XYZ'] })] })
    expect(await findMessages(rule, data)).toEqual([expect.stringMatching(/parties\/1: the party "XYZ"/)])
  })

  it('names the event, its unknown party, feature and group', async () => {
    const events = [makeEvent({ parties: ['PHL', 'XYZ'], features: ['no-reef'], groups: ['no-group'] })]
    expect(await findMessages(rule, makeData({ events }))).toEqual([
      expect.stringMatching(/events\/1988-03-14-example.json.*"no-reef" is not on file/),
      expect.stringMatching(/events\/1988-03-14-example.json.*"no-group" is not on file/),
      expect.stringMatching(/events\/1988-03-14-example.json.*the party "XYZ"/),
    ])
  })

  it('refuses a zone of a line that is not in the file, and ids used twice', async () => {
    const data = makeData({
      claims: [makeClaim({ lines: [makeLine(), makeLine()], zones: [zone(['limit', 'no-line'])] })],
    })
    expect(await findMessages(rule, data)).toEqual([
      expect.stringContaining('the line "no-line"'),
      expect.stringContaining('"limit" is used twice'),
    ])
  })

  it('refuses a term that refers to one that is not there', async () => {
    // Only what the rule reads.
    const term = { id: 'reef', seeAlso: ['no-term'] } as unknown as TermFile
    expect(await findMessages(rule, makeData({ terms: [term] }))).toEqual([
      expect.stringContaining('"no-term" is not on file in data/terms'),
    ])
  })
})
