import { describe, expect, it } from 'vitest'
import type { ArticleFile } from '../src/data/types'
import { makeFeature } from './checks/fixtures'
import { storyDistances, withDistances } from './story-distances'

const sources: [string] = ['atlas-of-reefs']
const point = { name: 'A point', precision: '', sources }
const pairs = [
  { from: 'east', to: 'west' },
  { from: 'east', to: 'reef' },
  { from: 'east', to: 'nowhere' },
]
const article = {
  id: 'example',
  points: [
    { ...point, id: 'east', at: [179.5, 0] },
    { ...point, id: 'west', at: [-179.5, 0] },
    { ...point, id: 'reef', feature: 'example-reef' },
    { ...point, id: 'nowhere', feature: 'atlantis' },
  ],
  story: [{ distances: pairs }, { distances: pairs.slice(0, 1) }],
} as unknown as ArticleFile
const features = [{ file: '', id: 'example-reef', value: makeFeature() }]

describe('distances of a story', () => {
  const found = storyDistances(article, features)

  it('runs the short way across the date line: one degree of the equator is 60.1 nautical miles', () => {
    expect(found[0]).toEqual({ from: 'east', to: 'west', distanceNm: 60.1 })
  })
  it('takes the position of a feature, and leaves out what has none', () => {
    expect(found).toHaveLength(2)
    expect(found[1]!.distanceNm).toBeGreaterThan(3500)
  })
  it('goes into the item that panels get, and leaves other articles as they are', () => {
    const entries = [article, { id: 'plain' } as ArticleFile].map((value) => ({
      file: '',
      id: value.id,
      value,
    }))
    const [told, plain] = withDistances(entries, features)
    expect(told!.value.distances).toEqual(found)
    expect(plain).toBe(entries[1])
  })
})
