import { describe, expect, it } from 'vitest'
import { lesson } from '../../src/ui/lesson-fixture'
import { findMessages, makeClaim, makeData, makeEvent, makeSource } from './fixtures'
import { rule } from './sources-exist'

describe('sources-exist', () => {
  it('accepts a data set whose sources are all on file and used', async () => {
    expect(await findMessages(rule, makeData())).toEqual([])
    expect(await findMessages(rule, makeData(), 'warning')).toEqual([])
  })

  it('refuses an unknown source in a list and in a citation', async () => {
    const data = makeData({
      events: [makeEvent({ sources: ['atlas-of-reefs', 'lost'] })],
      claims: [makeClaim({ bibliography: [{ source: 'gone' }] })],
    })
    expect(await findMessages(rule, data)).toEqual([
      expect.stringMatching(/claims.* \/bibliography\/0\/source: the source "gone"/),
      expect.stringMatching(/events.* \/sources\/1: the source "lost"/),
    ])
  })

  it('warns of a source that nothing cites', async () => {
    const data = makeData({ sources: [makeSource(), makeSource({ id: 'forgotten' })] })
    expect(await findMessages(rule, data, 'warning')).toEqual([expect.stringContaining('forgotten')])
  })

  it('reads lessons too', async () => {
    const found = (await findMessages(rule, makeData({ lessons: [lesson] }))).join('\n')
    expect(found).toMatch(/lessons.* \/steps\/0\/text\/0\/sources\/0: the source "one"/)
  })
})
