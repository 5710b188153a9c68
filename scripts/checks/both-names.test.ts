import { describe, expect, it } from 'vitest'
import { rule } from './both-names'
import { findMessages, makeData, makeEvent } from './fixtures'

const titled = (title: string) => findMessages(rule, makeData({ events: [makeEvent({ title })] }))

describe('both-names', () => {
  it('accepts both names, or neither', async () => {
    expect(await titled('Ships near the Senkaku/Diaoyu Islands')).toEqual([])
    expect(await titled('Ships near a reef')).toEqual([])
  })

  it('refuses the name of one side alone, whichever it is', async () => {
    for (const name of ['the Senkakus', 'the Diaoyu Islands'])
      expect(await titled(`Ships near ${name}`)).toEqual([
        expect.stringContaining('takes the name of one side alone'),
      ])
  })
})
