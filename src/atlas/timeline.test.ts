import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, dayNumber, timeScale } from './timeline'

const [first, last] = ['1946-01-01', '2026-11-23']
const day = fc
  .integer({ min: dayNumber(first), max: dayNumber(last) })
  .map((number) => addDays('1970-01-01', number))
const days = fc.array(day, { maxLength: 60 })

describe('the bar of time', () => {
  it('gives every day a place and finds the day there again', () => {
    fc.assert(
      fc.property(day, days, (one, events) => {
        const scale = timeScale(first, last, events)
        expect(Math.abs(dayNumber(scale.dayAt(scale.fractionOf(one))) - dayNumber(one))).toBeLessThanOrEqual(
          1,
        )
      }),
    )
  })

  it('never runs backwards and ends at its ends', () => {
    fc.assert(
      fc.property(day, day, days, (one, other, events) => {
        const { fractionOf, dayAt } = timeScale(first, last, events)
        const [early, late] = [one, other].sort() as [string, string]
        expect(fractionOf(early)).toBeLessThanOrEqual(fractionOf(late))
        expect([
          fractionOf(first),
          fractionOf(last),
          fractionOf('1900-01-01'),
          fractionOf('2100-01-01'),
        ]).toEqual([0, 1, 0, 1])
        expect([dayAt(-1), dayAt(0), dayAt(1), dayAt(2)]).toEqual([first, first, last, last])
      }),
    )
  })

  it('is finer in the years in which more happened', () => {
    const { fractionOf } = timeScale(first, last, ['1974-01-19', '1974-01-20', '1988-03-14'])
    const widthOf = (year: number) => fractionOf(`${year + 1}-01-01`) - fractionOf(`${year}-01-01`)
    expect(widthOf(1974)).toBeGreaterThan(widthOf(1988))
    expect(widthOf(1988)).toBeGreaterThan(widthOf(1960))
    expect(widthOf(1960)).toBeGreaterThan(0)
  })

  it('steps by days and by months, to the last day of a shorter one', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2025-03-15', -12)).toBe('2024-03-15')
  })
})
