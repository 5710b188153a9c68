import { describe, expect, it } from 'vitest'
import { dayRange, surelyIncludes, surelyOverlap } from './iso-date'

describe('dayRange', () => {
  it.each([
    ['1988', '1988-01-01', '1988-12-31'],
    ['1988-02', '1988-02-01', '1988-02-29'],
    ['1988-03-14', '1988-03-14', '1988-03-14'],
  ])('reads %s', (date, first, last) => {
    expect(dayRange(date)).toEqual({ first, last })
  })

  it.each(['1987-02-29', '1988-13', '1988-00', '1988-04-31', '1988-01-00', '88', '1973/1974'])(
    'refuses %s',
    (date) => {
      expect(dayRange(date)).toBeUndefined()
    },
  )
})

describe('periods', () => {
  it('include a day only where they surely do', () => {
    expect(surelyIncludes({ from: '1971', to: '1975-04' }, '1974-06-01')).toBe(true)
    expect(surelyIncludes({ from: '1971' }, '1971-06-01')).toBe(false)
    expect(surelyIncludes({ from: '1971' }, '2026-01-01')).toBe(true)
    expect(surelyIncludes({ to: '1971' }, '1971-01-01')).toBe(false)
  })

  it('overlap only where they surely do', () => {
    expect(surelyOverlap({ from: '1956', to: '1971' }, { from: '1970' })).toBe(true)
    expect(surelyOverlap({ from: '1956', to: '1971' }, { from: '1971' })).toBe(false)
    expect(surelyOverlap({ from: '1956', to: '1971-06' }, { from: '1971' })).toBe(false)
    expect(surelyOverlap({ to: '1971' }, { from: '1960' })).toBe(false)
    expect(surelyOverlap({ from: '1960' }, { from: '1970' })).toBe(true)
  })
})
