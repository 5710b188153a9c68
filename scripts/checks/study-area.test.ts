import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readData, type DataSet } from '../read-data'
import { rule } from './study-area'

interface Spoiled {
  properties: { vertices: { at: number[]; basis: string; sources?: string[] }[]; note?: string }
  geometry: { coordinates: number[][][] }
}

describe('study-area', () => {
  let data: DataSet
  beforeAll(() => {
    data = readData(join(import.meta.dirname, '../../data')).data
  })

  const found = async (spoil: (area: Spoiled) => void): Promise<string[]> => {
    const geojson = data.geojson.map((entry) => structuredClone(entry))
    spoil(geojson.find(({ id }) => id === 'study-area')!.value as Spoiled)
    return (await rule.check({ ...data, geojson })).map(({ message }) => message)
  }

  it('accepts the area on file: the Senkaku outside, every other feature inside', async () => {
    expect(await found(() => undefined)).toEqual([])
  })

  it('wants a source for every corner that is called published', async () => {
    const messages = await found(({ properties }) => {
      delete properties.vertices.find(({ basis }) => basis === 'published')!.sources
    })
    expect(messages).toEqual([expect.stringContaining('has no source')])
  })

  it('wants the corners in both places alike', async () => {
    const messages = await found(({ properties }) => {
      properties.vertices[0]!.at = [106, -3]
    })
    expect(messages).toEqual(['the corners are not those of the polygon'])
  })

  it('names a feature on the wrong side', async () => {
    const messages = await found(({ properties, geometry }) => {
      const north = geometry.coordinates[0]!.findIndex(([lon]) => lon === 121.53902)
      geometry.coordinates[0]![north] = properties.vertices[north]!.at = [125, 26.2]
    })
    expect(messages).toContain('uotsuri-shima lies inside')
  })

  it('wants the note', async () => {
    expect(await found(({ properties }) => delete properties.note)).toHaveLength(1)
  })
})
