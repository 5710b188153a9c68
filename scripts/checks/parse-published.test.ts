import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isComputed, parsePublished } from './parse-published'

const second = 1 / 3600

const forms: [text: string, lat: number | undefined, lon: number | undefined, latHalfUnit?: number][] = [
  ['16°40.5′N 112°44.2′E', 16.675, 112 + 44.2 / 60, 0.05 / 60],
  ["7°40'N 116°00'E", 7 + 40 / 60, 116, 0.5 / 60],
  ['10° 22\' 35" N, 114° 21\' 55" E', 10 + 22 / 60 + 35 * second, 114 + 21 / 60 + 55 * second, second / 2],
  ['16° 30\' 20"N, 111° 35\' 8"E', 16 + 30 / 60 + 20 * second, 111 + 35 / 60 + 8 * second],
  ['21°28\'12.5"N 108°06\'04.3"E', 21 + 28 / 60 + 12.5 * second, 108 + 6 / 60 + 4.3 * second, 0.05 * second],
  ['25°00′29.83″N 122°00′27.97″E', 25 + 29.83 * second, 122 + 27.97 * second],
  ["29°31'N 125°53'30\"E", 29 + 31 / 60, 125 + 53.5 / 60],
  ['8°07′N', 8 + 7 / 60, undefined],
  ['112°10′E', undefined, 112 + 10 / 60],
  ['10.3769, 114.3656', 10.3769, 114.3656, 0.00005],
  ['109.301506, 16.199544 (lon, lat)', 16.199544, 109.301506],
  ['122.086025, 25.629864 (lon, lat, decimal)', 25.629864, 122.086025],
  ['1.3983, 104.4917 (decimal list; reads as 1°23\'54"N 104°29\'30"E)', 1.3983, 104.4917],
  ['20°00\'00"N 107°57\'42"E (from decimal list 20.0000000, 107.9616667)', 20, 107 + 57.7 / 60],
  ["9°15.0'N 103°27.0'E (longitude from the 1982 baseline; cut off after 9°15')", 9.25, 103.45],
  ['9.583449, 103.171106 (decimal list, not the statement)', 9.583449, 103.171106],
  ['12°00′S 30°00′W', -12, -30],
  ['7.5°N 112.25°E', 7.5, 112.25, 0.05],
  ['7°40\'00"-7°50\'00"N 110°20\'00"-110°30\'00"E (extent)', 7.75, 110 + 25 / 60, 5 / 60],
]

describe('parsePublished', () => {
  it.each(forms)('reads %s', (text, lat, lon, latHalfUnit) => {
    const found = parsePublished(text)
    const close = (value: number | undefined) => (value === undefined ? undefined : expect.closeTo(value, 9))
    expect([found?.lat?.degrees, found?.lon?.degrees]).toEqual([close(lat), close(lon)])
    if (latHalfUnit) expect(found?.lat?.halfUnit).toBeCloseTo(latHalfUnit, 12)
  })

  it('reads the table of degrees.minutes', () => {
    const found = parsePublished('25.44 / 123.28')
    expect(found?.lat?.degrees).toBeCloseTo(25 + 44 / 60, 9)
    expect(found?.lon?.degrees).toBeCloseTo(123 + 28 / 60, 9)
    expect(found?.lat?.halfUnit).toBeCloseTo(0.5 / 60, 9)
    expect(parsePublished('25.75 / 123.28')).toBeUndefined()
  })

  it('reads a single number only where told its axis', () => {
    expect(parsePublished('103.034167')).toBeUndefined()
    expect(parsePublished('103.034167', { axis: 'lon' })?.lon?.degrees).toBe(103.034167)
  })

  it.each([
    'polygon centroid',
    '',
    'north of the bank',
    "7°40'N 8°00'N",
    "7°75'N 112°00'E",
    "7°10'75\"N 112°00'E",
  ])('does not read %j', (text) => {
    expect(parsePublished(text)).toBeUndefined()
  })

  it('reads back whatever degrees, minutes and seconds it is given', () => {
    const whole = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(whole(89), whole(59), whole(599), whole(179), whole(59), (d, m, tenths, east, em) => {
        const found = parsePublished(`${d}°${m}'${tenths / 10}"S, ${east}°${em}'E`)
        expect(found?.lat?.degrees).toBeCloseTo(-(d + m / 60 + tenths / 36000), 9)
        expect(found?.lon?.degrees).toBeCloseTo(east + em / 60, 9)
      }),
    )
  })
})

describe('isComputed', () => {
  it('knows words for a computation', () => {
    expect(isComputed('mean of two polygon centroids')).toBe(true)
    expect(isComputed('somewhere')).toBe(false)
  })
})
