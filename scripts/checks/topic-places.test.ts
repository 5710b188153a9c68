import { describe, expect, it } from 'vitest'
import type { TopicFile } from '../../src/data/types'
import { findInTopics, makeTopic } from './support/topic-fixture'
import { rule } from './topic-places'

describe('topic-places', () => {
  const place = makeTopic().places[0]!
  it('accepts a feature where its file puts it', async () => {
    expect(await findInTopics(rule, makeTopic())).toEqual([])
  })
  it.each([
    ['outside the atlas', { ...place, feature: undefined, precision: 'a spot', at: [11.46, 114.4] }],
    ['in its own file', { ...place, at: [114.5, 11.466667] }],
    ['has no source', { ...place, sources: [] }],
    ['what the point stands for', { ...place, feature: undefined }],
  ])('refuses: %s', async (message, spoiled) => {
    const topic = makeTopic({ places: [spoiled as TopicFile['places'][number]] })
    expect(await findInTopics(rule, topic)).toEqual([expect.stringContaining(message)])
  })
})
