import { describe, expect, it } from 'vitest'
import { topology } from 'topojson-server'
import type { MosaicCell } from '../data/contract'
import { openingState, type AtlasState } from '../state/state'
import { countsOf } from './counts-source'
import { drawnBySvg } from './drawn'
import { fixture } from './fixture'
import { globalsOf } from './globals'
import { legendWith } from './legend'
import { setPattern } from './set-patterns'
import { buildStyle } from './style'
import { drawSvg } from './svg/draw'

const square = (west: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 8],
      [west + 2, 8],
      [west + 2, 10],
      [west, 10],
      [west, 8],
    ],
  ],
})
const cell = (id: string, west: number, given: Partial<MosaicCell>): GeoJSON.Feature => ({
  type: 'Feature',
  geometry: square(west),
  properties: { id, claims: [], claimants: [], claimantsWithoutDash: [], areaKm2: 1, ...given },
})
const sure = { dash: 'surely-inside' } as const
const mosaic = topology({
  cells: {
    type: 'FeatureCollection',
    features: [
      cell('two', 110, { claimants: ['PHL', 'VNM'], claimantsWithoutDash: ['PHL', 'VNM'] }),
      cell('dash', 112, { ...sure, claimants: ['CHN', 'VNM'], claimantsWithoutDash: ['VNM'] }),
      cell('both', 114, { ...sure, claimants: ['CHN'], claimantsWithoutDash: ['CHN'] }),
      cell('may', 116, { dash: 'possibly-inside', claimants: ['CHN'], claimantsWithoutDash: [] }),
    ],
  },
  studyArea: square(110),
} as never)
const counts = countsOf(mosaic, {
  ...fixture,
  bands: {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', geometry: square(112), properties: { claimant: 'CHN' } },
    ] as unknown as typeof fixture.bands.features,
  },
})
const flatOf = (id: string) =>
  counts.cells.features.find(({ properties }) => properties['key'] === `cell:${id}`)!.properties

const { style, patterns } = buildStyle(fixture)
const drawn = (change: Partial<AtlasState>, given: typeof counts | null = counts): string[] => {
  const state = { ...openingState(fixture.index.date), ...change }
  const drawing = drawSvg(
    style,
    patterns,
    globalsOf(state, false, given ?? undefined),
    { lon: 114, lat: 9, zoom: 5 },
    { width: 900, height: 700 },
    given ? { cells: given.cells } : {},
  )
  return [...drawnBySvg(drawing)]
}
const ofLayer = (records: string[], layer: string): string[] =>
  records.filter((record) => record.startsWith(`${layer}|`))

describe('the number of claimants on the map', () => {
  it('counts a cell by the setting for the dash area', () => {
    expect(flatOf('dash')).toMatchObject({ 'count-without': 1, 'count-surely': 2, 'set-surely': 'CHN-VNM' })
    expect(flatOf('may')).toMatchObject({ 'count-without': 0, 'count-surely': 0, 'count-possibly': 1 })
    expect(counts.most).toEqual({ without: 2, surely: 2, possibly: 2 })
  })
  it('leaves the step of the dash area to its soft bands, once', () => {
    expect(flatOf('dash')).toMatchObject({ 'wash-without': 1, 'wash-surely': 1 })
    expect(flatOf('both')).toMatchObject({ 'wash-without': 1, 'wash-surely': 0 })
  })
  it('washes cells in place of claim areas, never both', () => {
    const withCells = drawn({})
    expect(ofLayer(withCells, 'counts-tint')).toHaveLength(2)
    expect(ofLayer(withCells, 'claims-tint')).toEqual([])
    const without = drawn({}, null)
    expect(ofLayer(without, 'counts-tint')).toEqual([])
    expect(ofLayer(without, 'claims-tint').length).toBeGreaterThan(0)
  })
  it('speaks only of days with the same claims as its own', () => {
    const before = drawn({ date: '1900-01-01' })
    expect(ofLayer(before, 'counts-tint')).toEqual([])
    expect(counts.from > '1900-01-01' && counts.from <= fixture.index.date).toBe(true)
  })
  it('shows the stripes of each set on request, in the setting chosen', () => {
    expect(ofLayer(drawn({}), 'counts-sets')).toEqual([])
    const patternsOf = (change: Partial<AtlasState>): (string | undefined)[] =>
      ofLayer(drawn(change), 'counts-sets').map((record) => record.split('|').at(-1))
    expect(patternsOf({ overlays: ['counts'] })).toEqual([
      'set-PHL-VNM-light',
      'set-CHN-VNM-light',
      'set-CHN-light',
    ])
    expect(patternsOf({ overlays: ['counts'], dash: 'without' })).toContain('set-VNM-light')
    expect(patternsOf({ panel: { kind: 'overlaps' } })).toHaveLength(3)
    expect(patternsOf({ overlays: ['counts'], view: 'PHL' })).toEqual([])
    expect(patternsOf({ overlays: ['counts'], hide: ['claims'] })).toEqual([])
  })
  it('draws one hatch at a time, and no bands where the dash area is left out', () => {
    const selection = { kind: 'claim', id: 'phl-claim' } as const
    expect(ofLayer(drawn({ overlays: ['counts', 'claims'], selection }), 'claims-picked')).toEqual([])
    expect(ofLayer(drawn({ dash: 'without' }), 'dash-bands')).toEqual([])
  })
})

describe('patterns of sets', () => {
  it('have equal stripes in the order of codes', () => {
    const pattern = setPattern('set-CHN-PHL-VNM-dark')!
    expect(pattern.stripes).toHaveLength(3)
    expect(new Set(pattern.stripes.map(({ widthPx, opacity }) => `${widthPx} ${opacity}`)).size).toBe(1)
    expect(pattern.sizePx / 3).toBe(setPattern('set-CHN-light')!.sizePx)
    expect(setPattern('party-CHN-light')).toBeUndefined()
  })
})

describe('the legend of the counts', () => {
  const ids = (change: Partial<AtlasState>): string[] =>
    legendWith(counts)({ ...openingState(fixture.index.date), ...change }, false).map(({ id }) => id)
  it('names the setting, and replaces the key of claim areas', () => {
    expect(ids({})).toContain('claims-counted-surely')
    expect(ids({})).not.toContain('claims-tint')
    expect(ids({ dash: 'without' })).toContain('claims-counted-without')
    expect(ids({ overlays: ['claims', 'counts'], dash: 'possibly' })).toEqual(
      expect.arrayContaining(['counts-tint-possibly', 'counts-sets', 'counts-limit']),
    )
    expect(ids({ view: 'PHL' }).filter((id) => /count/.test(id))).toEqual([])
  })
  it('has one step for each number', () => {
    const entry = legendWith(counts)(openingState(fixture.index.date), false).find(
      ({ id }) => id === 'claims-counted-surely',
    )!
    expect(entry.values).toEqual({ most: 2 })
    expect(entry.swatch.children).toHaveLength(2)
  })
})
