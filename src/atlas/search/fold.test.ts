import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, formsOf, isDense } from './fold'

describe('folding', () => {
  it.each([
    ['Đảo Trường Sa', 'dao truong sa'],
    ['Pag-asa', 'pag asa'],
    ['Zhōngyè Dǎo', 'zhongye dao'],
    ['Ｔｈｉｔｕ　１', 'thitu 1'],
    ['Xi’an', 'xian'],
    ['ʻOkina', 'okina'],
    ['Lǚ', 'lu'],
    ['ガ礁', 'ガ礁'],
    ['ｶﾞ', 'ガ'],
    ['  “Scarborough”  Shoal. ', 'scarborough shoal'],
  ])('writes %s as %s', (text, folded) => expect(fold(text)).toBe(folded))

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 500 },
    )
  })
  it('knows the ways to type pinyin ü', () =>
    expect(formsOf('Lǜ Jiāo')).toEqual(['lu jiao', 'lv jiao', 'lyu jiao']))
  it('knows scripts without spaces', () => {
    expect(isDense('南')).toBe(true)
    expect(isDense('trường')).toBe(false)
  })
})
