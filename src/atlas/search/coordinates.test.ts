import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCoordinates } from './coordinates'
import { formatDecimal, formatDms } from './format-coordinates'

const thitu = [114.284722, 11.053333] as const

describe('coordinates that the sources and readers write', () => {
  it.each([
    `11°03'12"N 114°17'05"E`,
    `11° 3' 12" N, 114° 17' 5" E`,
    'N11°03′12″ E114°17′05″',
    '11º03’12”N，114º17’05”E',
    '北纬11度03分12秒，东经114度17分05秒',
    '北緯11°3′12″ 東經114°17′5″',
    '東経114度17分5秒 北緯11度3分12秒',
    '１１°０３′１２″Ｎ　１１４°１７′０５″Ｅ',
    '11°03′12″B 114°17′05″Đ',
    'vĩ độ 11°03’12” Bắc, kinh độ 114°17’05” Đông',
    '110312N 1141705E',
    '11-03-12N 114-17-05E',
    '11 3 12 114 17 5',
    '11d03m12sN 114d17m05sE',
    '11.053333, 114.284722',
    '11.053333 114.284722',
    '114.284722, 11.053333',
    '11,053333 114,284722',
    '11,053333, 114,284722',
    'lat: 11.053333, lon: 114.284722',
    'geo:11.053333,114.284722',
    '+11.053333+114.284722/',
    '11.053333 LU 114.284722 BT',
    '11.053333°N – 114.284722°E',
    '11 degrees 3 minutes 12 seconds north, 114 degrees 17 minutes 5 seconds east',
  ])('reads %s', (text) => {
    const spot = parseCoordinates(text)
    expect(spot).toMatchObject({ kind: 'spot', others: [] })
    if (spot?.kind !== 'spot') return
    expect(spot.at[0]).toBeCloseTo(thitu[0], 5)
    expect(spot.at[1]).toBeCloseTo(thitu[1], 5)
  })

  it('knows south and west', () => {
    expect(parseCoordinates('4°30′S 112°E')).toMatchObject({ at: [112, -4.5] })
    expect(parseCoordinates('-4.5, -112')).toMatchObject({ at: [-112, -4.5] })
    expect(parseCoordinates('南纬4度30分 西经112度')).toMatchObject({ at: [-112, -4.5] })
  })
  it.each([
    ['10, 20', [20, 10], [[10, 20]]],
    // N beside Đ may be Nam, south.
    ['8°N 112°Đ', [112, 8], [[112, -8]]],
    ['11,5,114,3', [114.3, 11.5], [[114.05, 11 + 5 / 60]]],
  ])('offers the other reading of %s', (text, at, others) =>
    expect(parseCoordinates(text)).toMatchObject({ at, others }),
  )
  it.each([
    ['95 114', 'lat-range', '95'],
    ['11 200', 'lon-range', '200'],
    ["11°75'N 114°E", 'minutes-range', '75'],
    [`11°5'61"N 114°E`, 'seconds-range', '61'],
    [`114°17'05"E`, 'half', 'lon'],
    ['11N 12N', 'twice', 'lat'],
    ['-11°S 114°E', 'signs', '-11'],
    ['11°N 114°E 12', 'unclear', ''],
    ["11'03°N 114°E", 'unclear', ''],
    ["11.5°03'N 114°E", 'unclear', ''],
  ])('says why %s is no spot', (text, reason, given) =>
    expect(parseCoordinates(text)).toEqual({ kind: 'misfit', reason, given }),
  )
  it.each([
    '',
    'truong sa',
    '南威',
    '东沙',
    '北',
    'n',
    '1982',
    '2016-07-12',
    'RA 9522',
    '200 M',
    'N',
    'note 2016, 3',
  ])('takes %j for no coordinates', (text) => expect(parseCoordinates(text)).toBeUndefined())
  it('never throws', () => {
    const unit = fc.constantFrom(...'0123456789.,-+°\'"′″ NSEWnsewbđtBĐ度分秒北南东西/ '.split(''))
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const result = parseCoordinates(text)
        if (result?.kind === 'spot')
          for (const [lon, lat] of [result.at, ...result.others]) {
            expect(Math.abs(lon)).toBeLessThanOrEqual(180)
            expect(Math.abs(lat)).toBeLessThanOrEqual(90)
          }
      }),
      { numRuns: 3000 },
    )
  })
})

/** Whole tenths of a second, so that every notation writes the spot exactly. */
const tenths = fc.tuple(
  fc.integer({ min: -180 * 36000, max: 180 * 36000 }),
  fc.integer({ min: -90 * 36000, max: 90 * 36000 }),
)

const letter = (value: number, letters: string): string => (value < 0 ? letters[1]! : letters[0]!)
const pieces = (value: number): [number, number, number] => {
  const size = Math.abs(value)
  return [Math.floor(size / 36000), Math.floor(size / 600) % 60, (size % 600) / 10]
}
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0))

type Writer = (lat: number, lon: number) => string
const both =
  (write: (value: number, letters: string) => string, letters = 'NSEW'): Writer =>
  (lat, lon) =>
    `${write(lat, letters.slice(0, 2))} ${write(lon, letters.slice(2))}`
const seconds = both((value, letters) => {
  const [d, m, s] = pieces(value)
  return `${d}°${m}′${s}″${letter(value, letters)}`
})
const minutes = both((value, letters) => {
  const [d, m, s] = pieces(value)
  return `${d}° ${m + s / 60}' ${letter(value, letters)},`
})
const decimal = both((value, letters) => `${Math.abs(value) / 36000}° ${letter(value, letters)}`)

const writers: Record<string, Writer> = {
  seconds,
  minutes,
  decimal,
  'full-width': (lat, lon) => wide(seconds(lat, lon)),
  'decimal comma': (lat, lon) => decimal(lat, lon).replaceAll('.', ','),
  'letters before': both((value, letters) => {
    const [d, m, s] = pieces(value)
    return `${letter(value, letters)}${d}°${m}'${s}"`
  }),
  Vietnamese: both((value, letters) => {
    const [d, m, s] = pieces(value)
    return `${d}°${m}′${s}″ ${{ B: 'Bắc', N: 'Nam', Đ: 'Đông', T: 'Tây' }[letter(value, letters)]!}`
  }, 'BNĐT'),
  Chinese: both((value, letters) => {
    const [d, m, s] = pieces(value)
    return `${letter(value, letters)}${'北南'.includes(letters[0]!) ? '纬' : '经'}${d}度${m}分${s}秒`
  }, '北南东西'),
  'our own': (lat, lon) => formatDms([lon / 36000, lat / 36000]),
}

describe('writing and reading back', () => {
  it.each(Object.entries(writers))('returns the spot: %s', (_, write) => {
    fc.assert(
      fc.property(tenths, ([lon, lat]) => {
        const spot = parseCoordinates(write(lat, lon))
        expect(spot).toMatchObject({ kind: 'spot', others: [] })
        if (spot?.kind !== 'spot') return
        expect(spot.at[0]).toBeCloseTo(lon / 36000, 7)
        expect(spot.at[1]).toBeCloseTo(lat / 36000, 7)
      }),
      { numRuns: 300 },
    )
  })
  it('returns the spot: signed decimals, latitude first', () => {
    fc.assert(
      fc.property(tenths, ([lon, lat]) => {
        const spot = parseCoordinates(formatDecimal([lon / 36000, lat / 36000]))
        expect(spot?.kind).toBe('spot')
        if (spot?.kind !== 'spot') return
        expect(spot.at[0]).toBeCloseTo(lon / 36000, 4)
        expect(spot.at[1]).toBeCloseTo(lat / 36000, 4)
      }),
    )
  })
  it('carries sixty seconds over', () => {
    expect(formatDms([114.9999999, -0.00001])).toBe('0°00′00″\u00a0N 115°00′00″\u00a0E')
    expect(formatDms([114.284722, -11.0535])).toBe('11°03′12.6″\u00a0S 114°17′05″\u00a0E')
  })
})
