import { describe, expect, it } from 'vitest'
import { changeDays, firstDay, isInForce, overlapsInTime } from './time'

describe('periods', () => {
  it('read years and months as their first day', () => {
    expect(['1988', '1988-03', '1988-03-14'].map(firstDay)).toEqual([
      '1988-01-01',
      '1988-03-01',
      '1988-03-14',
    ])
  })

  it('include their first day and exclude their last', () => {
    expect(isInForce({ from: '1988', to: '1995-02' }, '1988')).toBe(true)
    expect(isInForce({ from: '1988', to: '1995-02' }, '1995-01-31')).toBe(true)
    expect(isInForce({ from: '1988', to: '1995-02' }, '1995-02')).toBe(false)
    expect(isInForce({}, '2025-03-21')).toBe(true)
  })

  it('do not overlap where one follows the other', () => {
    expect(overlapsInTime({ to: '1974-01-19' }, { from: '1974-01-19' })).toBe(false)
    expect(overlapsInTime({ to: '1974-01-20' }, { from: '1974-01-19' })).toBe(true)
  })

  it('list each change once, in order', () => {
    expect(changeDays([{ from: '1999', to: '2009' }, { from: '1999-01-01' }])).toEqual([
      '1999-01-01',
      '2009-01-01',
    ])
  })
})
