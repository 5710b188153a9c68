import { describe, expect, it } from 'vitest'
import { rule } from './dates'
import { findMessages, makeClaim, makeData, makeEvent, makeFeature, makeSource } from './fixtures'

const period = (party: string, from?: string, to?: string, grade: 'garrison' | 'patrol' = 'garrison') => ({
  party,
  polity: party,
  grade,
  certainty: 'high' as const,
  sources: [],
  ...(from && { from }),
  ...(to && { to }),
})
const withControl = (...control: ReturnType<typeof period>[]) =>
  findMessages(rule, makeData({ features: [makeFeature({ control })] }))

describe('dates', () => {
  it('accepts sound dates', async () => {
    expect(await findMessages(rule, makeData())).toEqual([])
  })

  it('refuses a day that does not exist and one after the data', async () => {
    const data = makeData({
      events: [makeEvent({ date: '2025-02-30' })],
      claims: [makeClaim({ dates: { enacted: '2027' } })],
      sources: [makeSource({ issued: { 'date-parts': [[2020, 13]] } })],
    })
    expect(await findMessages(rule, data)).toEqual([
      expect.stringMatching(/\/dates\/enacted: 2027 is after the data/),
      expect.stringMatching(/\/date: "2025-02-30" is not a date/),
      expect.stringMatching(/\/issued: "2020-13" is not a date/),
    ])
  })

  it('refuses a period that ends before it starts', async () => {
    const data = makeData({ claims: [makeClaim({ from: '1980', to: '1979' })] })
    expect(await findMessages(rule, data)).toEqual([
      expect.stringContaining('from (1980) is not before to (1979)'),
    ])
  })

  it('refuses an event that ends before it begins, also in another month or year', async () => {
    const ending = (date: string, endDate: string) => makeEvent({ id: `${date}-${endDate}`, date, endDate })
    const events = [ending('2014-07-16', '2014-07-15'), ending('2014-07', '2014-06'), ending('2014', '2013')]
    expect(await findMessages(rule, makeData({ events }))).toEqual(
      ['2014-07-15', '2014-06', '2013'].map((endDate) =>
        expect.stringMatching(
          new RegExp(
            `events/${String(events.find((one) => one.endDate === endDate)?.id)}.*endDate \\(${endDate}\\)`,
          ),
        ),
      ),
    )
    const sound = [
      ending('2014-05-02', '2014-07-16'),
      ending('2014-05', '2014-05-20'),
      ending('2014', '2015'),
    ]
    expect(await findMessages(rule, makeData({ events: sound }))).toEqual([])
  })

  it('accepts holders that follow each other, also in the same year', async () => {
    expect(await withControl(period('CHN', '1956', '1971'), period('PHL', '1971'))).toEqual([])
    expect(await withControl(period('CHN', undefined, '1971'), period('PHL', '1968'))).toEqual([])
  })

  it('refuses two full holders at once, not a patrol beside a post', async () => {
    expect(await withControl(period('CHN', '1956', '1971'), period('PHL', '1968'))).toEqual([
      expect.stringContaining('PHL and CHN (entry 0) both hold it at once'),
    ])
    expect(await withControl(period('CHN', '1956'), period('PHL', '1968', undefined, 'patrol'))).toEqual([])
  })

  it('refuses periods out of order', async () => {
    expect(await withControl(period('PHL', '1971'), period('PHL', '1956', '1971'))).toEqual([
      expect.stringContaining('not in the order of their start'),
    ])
  })
})
