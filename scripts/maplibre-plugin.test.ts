import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import parties from '../data/parties.json'
import { sourcesOf } from './maplibre-plugin'
import { looksOf } from './slim-parties-plugin'

const root = join(import.meta.dirname, '..')

describe('maplibrePlugin', () => {
  const { folder } = sourcesOf(root)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(test|bench)\.ts$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

  it('stands in for all that MapLibre takes from the decoder it leaves out', () => {
    const users = files.filter(({ text }) => text.includes('@maplibre/mlt'))
    expect(users.map(({ name }) => name)).toEqual(['source/vector_tile_mlt.ts'])
    expect(users[0]?.text).toContain(
      "import {type FeatureTable, decodeTile, type Feature as MLTFeature, GEOMETRY_TYPE} from '@maplibre/mlt'",
    )
  })

  it('leaves out a decoder that only vector tiles of that format reach', () => {
    const users = files.filter(({ text }) => /from '[./\w]*vector_tile_mlt\.ts'/.test(text))
    expect(users.map(({ name }) => name).sort()).toEqual([
      'data/feature_index.ts',
      'source/vector_tile_worker_source.ts',
    ])
    for (const { text } of users)
      expect(text).toMatch(/encoding !== 'mlt'|switch \(this\.encoding\) \{\s*case 'mlt':/)
  })

  it('says what to do where the package ships no sources', () => {
    expect(() => sourcesOf(join(root, 'data'))).toThrow(/leave maplibrePlugin out/)
  })
})

describe('slimPartiesPlugin', () => {
  it('keeps every party with role, hue and pattern, and nothing else', () => {
    const looks = looksOf(parties)
    expect(Object.keys(looks)).toEqual(Object.keys(parties))
    expect(looks['BRN']).toEqual({ role: 'claimant', hue: 345, pattern: 'dots' })
    expect(looks['KHM']).toEqual({ role: 'zone-party' })
  })
})
