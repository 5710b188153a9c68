import { describe, expect, it } from 'vitest'
import type { TopicFile } from '../../src/data/types'
import { findInTopics, makeTopic, sources } from './support/topic-fixture'
import { rule } from './topic-order'

const treaty: NonNullable<TopicFile['treaties']>[number] = {
  id: 'treaty',
  title: 'Treaty',
  about: 'CHN',
  form: 'treaty',
  parties: ['CHN', 'USA'],
  date: '1950',
  covers: [{ article: '1', text: 'Something.', sources }],
  readings: [],
}

describe('topic-order', () => {
  it('accepts topics with a place each and treaties by code', async () => {
    const treaties = [treaty, { ...treaty, about: 'PHL' }]
    expect(await findInTopics(rule, makeTopic({ treaties }), makeTopic({ id: 'oil', order: 2 }))).toEqual([])
  })
  it('refuses the same place twice', async () => {
    expect(await findInTopics(rule, makeTopic(), makeTopic({ id: 'oil' }))).toHaveLength(1)
  })
  it('refuses treaties, parties or readings out of order', async () => {
    const reading = { text: 'So.', instrument: 'Note', date: '1951', sources }
    const readings = [
      { ...reading, party: 'USA' },
      { ...reading, party: 'CHN' },
    ]
    const treaties = [
      { ...treaty, about: 'PHL', parties: ['USA', 'PHL'] },
      { ...treaty, readings },
    ] as TopicFile['treaties']
    expect(await findInTopics(rule, makeTopic({ treaties: treaties! }))).toHaveLength(3)
  })
})
