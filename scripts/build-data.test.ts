import { join } from 'node:path'
import type { Feature, Geometry, Position } from 'geojson'
import { beforeAll, describe, expect, it } from 'vitest'
import { layeredNames, unpackFirstView } from '../src/data/first-view'
import type { FirstView } from '../src/data/contract'
import { cachedBuild } from './atlas-plugin'
import type { Built } from './build-data'

const root = join(import.meta.dirname, '..')

/** The first view is rounded to about 20 m: no vertex may lie further than this from one of the download. */
const roundingDegrees = 2e-4

const positionsOf = (value: unknown): Position[] =>
  Array.isArray(value)
    ? typeof value[0] === 'number'
      ? [value as Position]
      : value.flatMap(positionsOf)
    : []

const verticesOf = (feature: Feature): Position[] =>
  'coordinates' in feature.geometry ? positionsOf(feature.geometry.coordinates) : []

/** Vertices by cell of a coarse grid, so that neighbours are found without comparing all with all. */
const cellsOf = (positions: Position[]): Set<string> =>
  new Set(
    positions.map(
      ([lon, lat]) => `${Math.round(lon! / roundingDegrees)},${Math.round(lat! / roundingDegrees)}`,
    ),
  )

const isNear = (cells: Set<string>, [lon, lat]: Position): boolean => {
  const [x, y] = [Math.round(lon! / roundingDegrees), Math.round(lat! / roundingDegrees)]
  return [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => cells.has(`${x + dx},${y + dy}`)))
}

/** What the page's copy goes without: sources, and of lines the rule and the base points, which come with the claim. */
const asOnThePage = (layer: string, properties: Record<string, unknown>): Record<string, unknown> => {
  const late = layer === 'lines' ? ['sources', 'rule', 'fromPoints'] : ['sources']
  const kept = Object.fromEntries(Object.entries(properties).filter(([key]) => !late.includes(key)))
  const { fromPoints } = properties
  if (layer !== 'lines' || !Array.isArray(fromPoints)) return kept
  return { ...kept, fromPoints: fromPoints.filter((point) => !/^-?\d+\.\d+ -?\d/.test(String(point))) }
}

describe('what the build writes', () => {
  let built: Built
  let first: FirstView
  beforeAll(async () => {
    built = await cachedBuild(root)
    first = unpackFirstView(built.packed)
  }, 120_000)

  it.each(layeredNames)('gives page and download the same %s', (name) => {
    const download = JSON.parse(built.outputs[`${name}.geojson`]!) as {
      features: Feature<Geometry, Record<string, unknown>>[]
    }
    const shown = first[name].features as Feature[]
    const described = download.features.map(({ properties }) => asOnThePage(name, properties))
    expect(shown.map(({ properties }) => properties)).toEqual(described)
    if (['features', 'claims', 'lines'].includes(name))
      for (const { properties } of download.features) expect(properties['sources']).toBeInstanceOf(Array)
    shown.forEach((feature, index) => {
      const cells = cellsOf(verticesOf(download.features[index]!))
      expect(verticesOf(feature).filter((position) => !isNear(cells, position))).toEqual([])
    })
  })

  it('lists every download with its size, and counts what is in it', () => {
    for (const { name, bytes } of first.index.files)
      expect(Buffer.byteLength(built.outputs[name]!)).toBe(bytes)
    expect(first.index.counts['features']).toBe(266)
    expect(first.index.counts['sources']).toBe(JSON.parse(built.outputs['sources.json']!).length)
  })

  it('writes the whole file and its sources for every item', () => {
    for (const { kind, id } of first.catalogue) {
      const detail = JSON.parse(built.outputs[`details/${kind}/${id}.json`]!) as {
        item: { id: string }
        sources: object
      }
      expect(detail.item.id).toBe(id)
      expect(Object.keys(detail.sources).length).toBeGreaterThan(0)
    }
  })

  it('gives the article’s map China’s land and held features in yellow, Taiwan hatched, waters of its own', () => {
    const classes = first.views.features
      .filter(
        ({ properties: { party, from = '', to = '9999' } }) =>
          party === 'CHN' && from <= '2025-03-21' && '2025-03-21' < to,
      )
      .map(({ properties }) => `${properties.class}${properties.land ? ' on land' : ''}`)
    expect(new Set(classes)).toEqual(
      new Set([
        'controls on land',
        'controls',
        'claims-not-controlled on land',
        'claims-not-controlled',
        'own-waters',
      ]),
    )
  })

  it('says of every zone without geometry why', () => {
    expect(first.notDrawn.length).toBeGreaterThan(20)
    for (const { reason } of first.notDrawn) expect(reason.length).toBeGreaterThan(10)
  })
})
