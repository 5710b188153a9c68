import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readData } from '../../../scripts/read-data'
import { searchIndexOf } from '../../../scripts/search-index'
import { editDistance } from './edit-distance'
import { fold } from './fold'
import { compassPointOf, nearestFeatures } from './nearby'
import { nearestNames, prepare, search } from './search'

const { data } = readData(join(import.meta.dirname, '../../../data'))
const index = searchIndexOf(data)
const all = prepare(index)
const idsOf = (query: string): string[] => search(all, query).map(({ item }) => `${item.k}:${item.id}`)
/** Searched once per folded form: what folds alike finds alike. */
const known = new Map<string, string[]>()
const idsOnce = (query: string): string[] => {
  const folded = fold(query)
  if (!known.has(folded)) known.set(folded, idsOf(query))
  return known.get(folded)!
}

describe('finding by name, on the real data', () => {
  it.each([
    ['truong sa', 'feature:spratly-island'],
    ['truong sa', 'group:spratly'],
    ['南威', 'feature:spratly-island'],
    ['pag-asa', 'feature:thitu-island'],
    ['pagasa', 'feature:thitu-island'],
    ['Kagitingan', 'feature:fiery-cross-reef'],
    ['業', 'feature:thitu-island'],
    ['zhongyedao', 'feature:thitu-island'],
    ['RA 9522', 'claim:phl-ra9522-archipelagic-baselines'],
    ['VNM', 'party:VNM'],
    ['Bruneian', 'party:BRN'],
    ['akiyama', 'block:cbs-2025-03-21-us-japan-ties/3'],
  ])('%s finds %s', (query, id) => expect(idsOf(query)).toContain(id))
  it.each([
    ['南威', 'feature:spratly-island'],
    ['pag-asa', 'feature:thitu-island'],
    ['kagitingan', 'feature:fiery-cross-reef'],
    ['truong sa', 'feature:spratly-island'],
    ['china', 'party:CHN'],
    ['thi tu', 'feature:thitu-island'],
  ])('%s finds %s first', (query, id) => expect(idsOf(query)[0]).toBe(id))

  it('finds every feature and group by every name, folded, bare and as written', () => {
    const missed = [...data.features, ...data.groups].flatMap(({ id, value }) => {
      const names = 'properties' in value ? value.properties.names : value.names
      const kind = 'properties' in value ? 'feature' : 'group'
      return names.flatMap(({ text }) => {
        const bare = text
          .normalize('NFD')
          .replace(/\p{Mn}/gu, '')
          .replace(/đ/g, 'd')
          .replace(/Đ/g, 'D')
        return [text, fold(text), bare, text.toUpperCase(), text.normalize('NFD')]
          .filter((query) => !idsOnce(query).includes(`${kind}:${id}`))
          .map((query) => `${id}: ${query}`)
      })
    })
    expect(missed).toEqual([])
  })
  it('gives one result per item, with the name that matched and its language', () => {
    const found = search(all, '太平')
    expect(new Set(found.map(({ item }) => item)).size).toBe(found.length)
    expect(found[0]).toMatchObject({ item: { id: 'itu-aba-island' }, name: ['太平岛', 'zh-Hans'] })
  })
  it('puts exact before prefix before word before inside', () => {
    const ranks = search(all, 'reef').map(({ rank }) => ['exact', 'prefix', 'word', 'inside'].indexOf(rank))
    expect(ranks).toEqual([...ranks].sort())
  })
  it('finds nothing for nothing', () => {
    expect(search(all, ' ’ ')).toEqual([])
    expect(nearestNames(all, '')).toEqual([])
  })
})

describe('near misses', () => {
  it.each([
    ['spratlee', 'spratly'],
    ['kagitingn', 'fiery-cross-reef'],
    ['mischeif', 'mischief-reef'],
    ['南威礁', 'spratly-island'],
    ['thitu philippines', 'thitu-island'],
    ['trung sa lon', 'macclesfield'],
  ])('%s offers %s', (query, id) => {
    expect(search(all, query)).toEqual([])
    expect(nearestNames(all, query).map(({ item }) => item.id)).toContain(id)
  })
  it('offers nothing that shares no letter', () => expect(nearestNames(all, 'ЫЫЫ')).toEqual([]))
  it('counts a swap of neighbours as one step', () => {
    expect(editDistance('mischeif', 'mischief')).toBe(1)
    expect(editDistance('', 'abc')).toBe(3)
    expect(editDistance('南威礁', '南威岛')).toBe(1)
  })
})

describe('near a spot', () => {
  it('gives features by geodesic distance, with the direction from the spot', () => {
    const [first, second] = nearestFeatures(index, [114.284722, 11.053333])
    expect(first).toMatchObject({ item: { id: 'thitu-island' }, isHere: true })
    expect(second!.distanceNm).toBeGreaterThan(first!.distanceNm)
    const [south] = nearestFeatures(
      index.filter(({ id }) => id === 'thitu-island'),
      [114.284722, 10.053333],
    )
    // One degree of latitude at 10.5° N on the ellipsoid: 110.61 km.
    expect(south!.distanceNm).toBeCloseTo(59.73, 1)
    expect(south!.direction).toBe('n')
  })
  it('names eight points', () =>
    expect([0, 44, -45, 180, -180, -23, 359].map(compassPointOf)).toEqual([
      'n',
      'ne',
      'nw',
      's',
      's',
      'nw',
      'n',
    ]))
})
