import { describe, expect, it } from 'vitest'
import { estimate, findInTopics, makeTopic } from './support/topic-fixture'
import { rule } from './topic-estimates'

describe('topic-estimates', () => {
  it('accepts two authors, none at all, or one where that is said', async () => {
    expect(await findInTopics(rule, makeTopic(), makeTopic({ estimates: [] }))).toEqual([])
    const notes = [{ text: 'Only one count was found.', sources: [] }]
    expect(await findInTopics(rule, makeTopic({ estimates: [estimate('one')], notes }))).toEqual([])
  })
  it('refuses one author, however often', async () => {
    const found = await findInTopics(rule, makeTopic({ estimates: [estimate('one'), estimate('one')] }))
    expect(found).toEqual([expect.stringContaining('"Catch" come from one author')])
  })
})
