/** A sound topic for the tests of the rules on topics. */
import type { TopicFile } from '../../../src/data/types'
import { findMessages, makeData } from '../fixtures'
import type { Rule } from './rule'

export const sources = ['atlas-of-reefs']
export const estimate = (by: string): TopicFile['estimates'][number] => ({
  heading: 'Catch',
  what: 'all fish',
  value: '1 tonne',
  by,
  as: '2020',
  method: 'counted',
  sources,
})

export const makeTopic = (change: Partial<TopicFile> = {}): TopicFile => ({
  id: 'fish',
  order: 1,
  title: 'Fish',
  question: 'How much?',
  short: 'Little.',
  answer: [{ text: 'Little.', sources }],
  estimates: [estimate('one'), estimate('other')],
  places: [{ name: 'Example Reef', at: [114.4, 11.466667], feature: 'example-reef', note: 'Fish.', sources }],
  ...change,
})

/** Messages of a rule on topics. */
export const findInTopics = (rule: Rule, ...topics: TopicFile[]) => findMessages(rule, makeData({ topics }))
