import { describe, expect, it } from 'vitest'
import { lesson } from '../../src/ui/lesson-fixture'
import { rule } from './banned-words'
import { findMessages, makeClaim, makeData, makeEvent, makeSource } from './fixtures'
import { findBanned } from './support/banned-words'

describe('findBanned', () => {
  it.each([
    'The base was built illegally.',
    'An illegitimate line.',
    'Aggression at sea',
    'It has historic rights there.',
    'The so-called nine dashes',
    'Fishermen of occupied Viet Nam',
    'a rogue ship',
    'That was a provocation.',
    'The ship bullied the boats.',
    'China called it a mistake. The act was illegal.',
  ])('finds the word in %j', (text) => {
    expect(findBanned(text, 'en')).toHaveLength(1)
  })

  it.each([
    'The Philippines called the act illegal.',
    'The tribunal decided on historic rights within the dashes.',
    'China claims historic rights there.',
    'Viet Nam has occupied the reef since 1988.',
    'The note speaks of “illegal occupation”.',
    'A bulletin of the ministry; a paralegal wrote it.',
  ])('leaves %j alone', (text) => {
    expect(findBanned(text, 'en')).toEqual([])
  })
})

describe('banned-words', () => {
  it('accepts plain prose, and titles of works and instruments as they are', async () => {
    const data = makeData({
      sources: [makeSource({ title: 'Aggression in the sea' })],
      claims: [makeClaim({ title: 'Decree against illegal fishing' })],
    })
    expect(await findMessages(rule, data)).toEqual([])
  })

  it('refuses them in summaries, in our own titles and in messages', async () => {
    const data = makeData({
      claims: [makeClaim({ notes: ['The claim is illegitimate.'] })],
      events: [makeEvent({ title: 'An aggressive landing' })],
      locales: [{ id: 'en', welcome: { title: 'The so-called dash line' } }],
    })
    expect(await findMessages(rule, data)).toEqual([
      expect.stringContaining('/notes/0: "illegitimate"'),
      expect.stringContaining('/title: "aggressive"'),
      expect.stringContaining('/welcome/title: "so-called"'),
    ])
  })

  it('asks for a list in each language', async () => {
    const data = makeData({ locales: [{ id: 'vi' }] })
    expect(await findMessages(rule, data)).toEqual([
      expect.stringContaining('no list of banned words for "vi"'),
    ])
  })

  it('reads lessons, their titles and keys', async () => {
    const rude = structuredClone(lesson)
    rude.title = 'A rogue lesson'
    rude.teacher.key[0]!.text = 'That was a provocation.'
    const found = await findMessages(rule, makeData({ lessons: [rude] }))
    expect(found.map((line) => line.split(':')[0])).toEqual([
      'data/lessons/test-lesson.json /title',
      'data/lessons/test-lesson.json /teacher/key/0/text',
    ])
  })
})
