import { describe, expect, it } from 'vitest'
import { timeScale } from '../../atlas/timeline'
import { dayByKey } from './keys'
import { marksOf, stopsOf, yearsOf } from './marks'

const range = { first: '1946-01-01', last: '2026-11-23' }
const scale = timeScale(range.first, range.last, ['1974-01-19', '1988-03-14'])

describe('the bar of time', () => {
  it('draws a date as wide as it is unsure', () => {
    const [day, month, year] = marksOf(['1974-01-19', '1974-03', '1974'], scale)
    expect(day!.to - day!.from).toBe(0)
    expect(month!.to - month!.from).toBeGreaterThan(0)
    expect(year!.to - year!.from).toBeGreaterThan(5 * (month!.to - month!.from))
  })

  it('leaves out what lies outside, and stops at each day once', () => {
    expect(marksOf(['1887', '2030-01-01'], scale)).toEqual([])
    expect(stopsOf(['1988-03-14', '1974-01', '1974-01-01', '1887'], scale)).toEqual([
      '1974-01-01',
      '1988-03-14',
    ])
  })

  it('names years that do not touch', () => {
    const years = yearsOf(scale, 760)
    expect(years.length).toBeGreaterThan(6)
    years.slice(1).forEach(({ at }, index) => expect(at - years[index]!.at).toBeGreaterThanOrEqual(42 / 760))
    expect(yearsOf(scale, 340).length).toBeLessThan(years.length)
    expect(yearsOf(timeScale('2024-11-10', '2026-11-23', []), 300).map(({ year }) => year)).toEqual([
      2025, 2026,
    ])
  })

  it.each([
    ['ArrowLeft', '2024-03-01', '2024-02-29'],
    ['ArrowUp', '2024-01-31', '2024-02-29'],
    ['PageDown', '2024-02-29', '2023-02-28'],
    ['Home', '2024-02-29', range.first],
    ['ArrowRight', range.last, range.last],
    ['PageDown', '1946-05-01', range.first],
  ])('goes by %s from %s to %s', (key, from, to) => {
    expect(dayByKey(key, from, range)).toBe(to)
  })

  it('leaves other keys alone', () => {
    expect(dayByKey('Enter', '2024-01-01', range)).toBeUndefined()
    expect(dayByKey('constructor', '2024-01-01', range)).toBeUndefined()
  })
})
