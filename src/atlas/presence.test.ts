import { describe, expect, it } from 'vitest'
import { presenceOn, standingOn } from './presence'
import { lastDay } from './time'

describe('the presence at a feature on a day', () => {
  it.each([
    ['1987', '1987-12-31'],
    ['1988-02', '1988-02-29'],
    ['1988-02-03', '1988-02-03'],
  ])('knows the last day of %s', (date, day) => {
    expect(lastDay(date)).toBe(day)
  })

  it.each([
    [{ from: '1974-01-20' }, '1974-01-19', undefined],
    [{ from: '1974-01-20' }, '1974-01-20', 'sure'],
    [{ from: '1974-01-20', to: '1988-03-14' }, '1988-03-13', 'sure'],
    [{ from: '1974-01-20', to: '1988-03-14' }, '1988-03-14', undefined],
    [{ from: '1956' }, '1955-12-31', undefined],
    [{ from: '1956' }, '1956-01-01', 'perhaps'],
    [{ from: '1956' }, '1956-12-30', 'perhaps'],
    [{ from: '1956' }, '1956-12-31', 'sure'],
    [{ from: '1946-12-12', to: '1950' }, '1949-12-31', 'sure'],
    [{ from: '1946-12-12', to: '1950' }, '1950-06-01', 'perhaps'],
    [{ from: '1946-12-12', to: '1950' }, '1951-01-01', undefined],
    [{ to: '2000-02-01' }, '1946-01-01', 'start-unknown'],
    [{ to: '2000-02-01' }, '2000-02-01', undefined],
  ] as const)('of %o on %s is %s', (period, day, standing) => {
    expect(standingOn(period, day)).toBe(standing)
  })

  it('tells a holder who was not found from a place where none is on file', () => {
    const held = [{ party: 'TWN', from: '1956-09-24' }]
    expect(presenceOn(held, '1960-01-01').state).toBe('held')
    expect(presenceOn(held, '1952-01-01')).toEqual({ state: 'unknown', present: [] })
    expect(presenceOn([], '1952-01-01').state).toBe('nobody')
  })

  it('has both holders inside the range of an uncertain change', () => {
    const control = [
      { party: 'JPN', to: '1956' },
      { party: 'TWN', from: '1956' },
    ]
    expect(presenceOn(control, '1956-05-01').present.map(({ standing }) => standing)).toEqual([
      'perhaps',
      'perhaps',
    ])
  })
})
