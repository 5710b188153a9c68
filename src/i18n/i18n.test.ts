import { describe, expect, it } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import en from '../../data/locales/en.json'
import {
  createTranslator,
  formatArea,
  formatDate,
  formatDegrees,
  formatDistance,
  formatList,
  formatNumber,
  kmToNm,
  type MessageKey,
} from './index'

describe('createTranslator', () => {
  const messages = { 'list.title': '{count, plural, one {# reef} other {# reefs}}' }
  it('fills in values and plurals', () => {
    const t = createTranslator('en', messages)
    expect(t('list.title', { count: 1 })).toBe('1 reef')
    expect(t('list.title', { count: 1200 })).toBe('1,200 reefs')
  })
  it('throws on a missing key while developing, shows it in production', () => {
    expect(() => createTranslator('en', {}, true)('list.title')).toThrow(/list\.title/)
    expect(createTranslator('en', {}, false)('list.title')).toBe('list.title')
  })
  it('can format every English message', () => {
    const t = createTranslator('en', en.messages, true)
    const values = new Proxy({}, { get: () => 2, has: () => true, getOwnPropertyDescriptor: () => ({}) })
    for (const key of Object.keys(en.messages)) expect(t(key as MessageKey, values)).not.toBe('')
  })
})

describe('dates, numbers, distances', () => {
  it.each([
    ['1974', '1974'],
    ['1974-01', 'Jan\u00a01974'],
    ['1974-01-19', '19\u00a0Jan\u00a01974'],
    ['undated', 'undated'],
  ])('writes %s as %s', (date, text) => expect(formatDate(date, 'en')).toBe(text))

  const t = createTranslator('en', en.messages)
  it.each([
    [12, 'nm', '12 nautical miles', '12 M'],
    [1, 'nm', '1 nautical mile', '1 M'],
    [0.96, 'nm', '1 nautical mile', '1 M'],
    [1.26, 'nm', '1.3 nautical miles', '1.3 M'],
    [2808, 'nm', '2,808 nautical miles', '2,808 M'],
    [12, 'km', '22 km', '22 km'],
    [12, 'mi', '14 miles', '14 mi'],
    [1, 'mi', '1.2 miles', '1.2 mi'],
  ] as const)('measures %d nautical miles in %s', (distanceNm, units, words, sign) => {
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
    expect(plain(formatDistance(distanceNm, units, t))).toBe(words)
    expect(plain(formatDistance(distanceNm, units, t, 'table'))).toBe(sign)
  })
  it('measures areas, to three figures', () => {
    expect(formatArea(137.4, 'nm', t)).toBe('137\u00a0km²')
    expect(formatArea(887909, 'km', t, 'table')).toBe('888,000\u00a0km²')
    expect(formatArea(137, 'mi', t)).toBe('52.9 square miles')
    expect(formatArea(2.59, 'mi', t)).toBe('1 square mile')
    expect(formatArea(137, 'mi', t, 'table')).toBe('52.9\u00a0mi²')
  })
  it('takes kilometres', () => expect(formatDistance(kmToNm(20), 'km', t)).toBe('20\u00a0km'))
  it('writes degrees by hemisphere', () => {
    expect(formatDegrees(-4.5, 'lat', 'en')).toBe('4.5° S')
    expect(formatDegrees(112.123456, 'lon', 'en')).toBe('112.12346° E')
  })
  it('writes numbers and lists', () => {
    expect(formatNumber(1234.5, 'en', 1)).toBe('1,234.5')
    expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B and C')
  })
})

/** Keys that are put together at run time: their first part is enough. */
const composed = /`([\w.]+)\.\$\{/g

describe('messages', () => {
  const filesIn = (root: string): string[] =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name))
  const sources = join(import.meta.dirname, '..')
  const code = [...filesIn(sources), ...filesIn(join(sources, '../scripts'))]
    .filter((name) => /\.(svelte|ts)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n')
  const families = [...code.matchAll(composed)].map((match) => `${match[1]!}.`)

  it('are all used', () => {
    const isUsed = (key: string): boolean =>
      code.includes(`'${key}'`) || families.some((family) => key.startsWith(family))
    expect(Object.keys(en.messages).filter((key) => !isUsed(key))).toEqual([])
  })
})
