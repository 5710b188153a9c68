import { describe, expect, it } from 'vitest'
import { prefixIds } from './svg-ids'

describe('prefixIds', () => {
  it('makes ids and what points at them its own, and nothing else', () => {
    const attributes = { id: 'hatch', fill: 'url(#hatch)', href: '#hatch', width: 8, d: 'M0 0' }
    expect(prefixIds(attributes, 'a-')).toEqual({
      id: 'a-hatch',
      fill: 'url(#a-hatch)',
      href: '#a-hatch',
      width: 8,
      d: 'M0 0',
    })
    expect(prefixIds(attributes, '')).toBe(attributes)
  })
})
