import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { glue } from './glue'
import type { Part, Term } from './terms'

const term: Term = { id: 'baseline', forms: ['baseline'], definition: 'A line. It begins all.' }

describe('signs beside a term', () => {
  it('stay with it', () => {
    const parts: Part[] = [{ text: 'the (“' }, { text: 'baseline', term }, { text: '”), which' }]
    expect(glue(parts)).toEqual([
      { text: 'the ', head: '', tail: '' },
      { text: 'baseline', term, head: '(“', tail: '”),' },
      { text: ' which', head: '', tail: '' },
    ])
  })

  it('are neither lost nor doubled', () => {
    const part = fc.record({ text: fc.string(), isTerm: fc.boolean() })
    fc.assert(
      fc.property(fc.array(part), (given) => {
        const parts = given.map(({ text, isTerm }): Part => (isTerm ? { text, term } : { text }))
        const joined = glue(parts).map(({ head, text, tail }) => head + text + tail)
        expect(joined.join('')).toBe(given.map(({ text }) => text).join(''))
      }),
    )
  })
})
