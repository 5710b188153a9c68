import { describe, expect, it } from 'vitest'
import { findMessages, makeData, makeEvent, makeFeature, makeSource, partySource } from './fixtures'
import { rule } from './two-sources'

const find = (sources: string[], summary = 'Troops landed.', level: 'error' | 'warning' = 'warning') =>
  findMessages(
    rule,
    makeData({ events: [makeEvent({ sources, summary })], sources: [makeSource(), partySource] }),
    level,
  )

describe('two-sources', () => {
  it('accepts a second source of another kind, or words that say whose it is', async () => {
    expect(await find(['atlas-of-reefs'])).toEqual([])
    expect(await find(['ministry-note', 'atlas-of-reefs'])).toEqual([])
    expect(await find(['ministry-note'], 'Troops landed, according to the ministry.')).toEqual([])
  })

  it('accepts two parties that agree, and an act as its own source', async () => {
    const official = { kind: 'official' as const, party: true, read: 'whole' as const }
    const other = makeSource({ id: 'other-ministry', custom: { ...official, country: 'PHL' } })
    const law = makeSource({ id: 'law', type: 'legislation', custom: { ...official, country: 'CHN' } })
    const findIn = (ids: string[]) => {
      const data = makeData({ events: [makeEvent({ sources: ids })], sources: [partySource, other, law] })
      return findMessages(rule, data, 'warning')
    }
    expect(await findIn(['ministry-note', 'other-ministry'])).toEqual([])
    expect(await findIn(['law'])).toEqual([])
    expect(await findIn(['ministry-note', 'ministry-note'])).toHaveLength(1)
  })

  it('warns of an event that rests on a party alone', async () => {
    expect(await find(['ministry-note'])).toEqual([
      expect.stringContaining('the event rests only on a party'),
    ])
  })

  it('warns of control and areas that rest on advocacy alone', async () => {
    const custom = { kind: 'advocacy' as const, country: null, read: 'whole' as const }
    const sources = ['tracker']
    const data = makeData({
      sources: [makeSource(), makeSource({ id: 'tracker', custom })],
      features: [
        makeFeature({
          control: [{ party: 'PHL', polity: 'Philippines', grade: 'garrison', certainty: 'high', sources }],
          areas: [{ kind: 'natural', areaHa: 3, asOf: 'undated', sources }],
        }),
      ],
    })
    expect(await findMessages(rule, data, 'warning')).toHaveLength(2)
  })

  it('refuses a fact without any source', async () => {
    expect(await find([], undefined, 'error')).toEqual([expect.stringContaining('the event has no source')])
  })
})
