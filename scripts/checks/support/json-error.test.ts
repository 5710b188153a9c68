import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateJsonError } from './json-error'

describe('locateJsonError', () => {
  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"," or "}"'],
    ['{"a": 1,}', 1, 9, 'a key in double quotes'],
    ['[1, 2', 1, 6, '"," or "]"'],
    ['{"a" 1}', 1, 6, '":"'],
    ['{"a": nope}', 1, 7, 'a value'],
    ['{} {}', 1, 4, 'the end of the file'],
    ['', 1, 1, 'a value'],
    ['["a\nb"]', 1, 2, 'a value'],
    ["{'a': 1}", 1, 2, 'a key in double quotes'],
  ])('finds the fault in %j', (text, line, column, expected) => {
    expect(locateJsonError(text)).toEqual({ line, column, expected })
  })

  it('finds none in whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => locateJsonError(JSON.stringify(value, null, 2)) === undefined),
    )
  })

  it('finds one wherever JSON.parse does', () => {
    const isParsed = (text: string): boolean => {
      try {
        JSON.parse(text)
        return true
      } catch {
        return false
      }
    }
    const broken = fc
      .tuple(fc.jsonValue(), fc.nat(), fc.constantFrom('', ',', '"', '}', '[', 'x', ':'))
      .map(([value, at, insert]) => {
        const text = JSON.stringify(value)
        const place = at % (text.length + 1)
        return text.slice(0, place) + insert + text.slice(place + (insert ? 0 : 1))
      })
    fc.assert(fc.property(broken, (text) => (locateJsonError(text) === undefined) === isParsed(text)))
  })
})
