import { describe, expect, it } from 'vitest'
import { distance } from '../atlas/geodesy/geodesic'
import { metresPerNm, type LonLat } from '../atlas/geodesy/units'
import { openingState, type AtlasState, type Place } from '../state/state'
import type { FirstView } from '../data/contract'
import { partyColor, themeColors, coloredParties } from './colors'
import { drawnBySvg } from './drawn'
import { fixture } from './fixture'
import { withMeasures } from './follow-measures'
import type { FlatCollection } from './flat'
import { globalsOf } from './globals'
import { legend } from './legend'
import { measureData } from './measure-data'
import { choosePick } from './pick'
import { buildStyle, painterList } from './style'
import { drawSvg } from './svg/draw'

const opening = openingState('2026-11-01')
const measures = (change: Partial<AtlasState>) => ({ ...opening, ...change })
const centre: Place = [114, 10]
const rings = { from: centre, distancesNm: [12, 200] }
const path: Place[] = [
  [112, 9],
  [116, 12],
  [118, 12],
]
const noFeature = (): undefined => undefined

describe('what the reader measures', () => {
  it('has a line for each leg with its distance, a ring for each radius, a dot for each place', () => {
    const { features } = measureData(measures({ path, rings }), noFeature)
    expect(features.map(({ properties: { key, label } }) => [key, label])).toEqual([
      ['measure:ring-12', '12\u00a0M'],
      ['measure:ring-200', '200\u00a0M'],
      ['measure:centre', ''],
      ['measure:leg-1', '297\u00a0M'],
      ['measure:leg-2', '118\u00a0M'],
      ['measure:place-1', '1'],
      ['measure:place-2', '2'],
      ['measure:place-3', '3'],
    ])
  })
  it('labels in the reader’s unit', () => {
    const { features } = measureData(measures({ rings, units: 'km' }), noFeature)
    expect(features[1]?.properties['label']).toBe('370\u00a0km')
  })
  it('draws rings at their distance', () => {
    const ring = measureData(measures({ rings }), noFeature).features[1]!
    const { coordinates } = ring.geometry as unknown as { coordinates: LonLat[][] }
    for (const at of coordinates.flat())
      expect(Math.abs(distance([114, 10], at) - 200 * metresPerNm)).toBeLessThan(1)
  })
  it('draws rings around a feature at its position, and none around an unknown one', () => {
    const around = measures({ rings: { from: 'reef', distancesNm: [12] } })
    expect(measureData(around, noFeature).features).toEqual([])
    expect(measureData(around, () => centre).features[1]?.geometry).toMatchObject({ coordinates: [114, 10] })
  })
  it('draws Hawaii east of the 180th meridian, where its lines are', () => {
    const { features } = measureData(
      measures({
        path: [
          [-157.9, 21.4],
          [139.3, 35.7],
        ],
      }),
      noFeature,
    )
    expect(features[1]?.geometry).toMatchObject({ coordinates: [-157.9 + 360, 21.4] })
  })
})

describe('on the map', () => {
  const { style, patterns } = buildStyle(fixture)
  const records = (change: Partial<AtlasState>): string[] => {
    const state = { ...measures(change), camera: { lon: 114, lat: 10, zoom: 5 } }
    const measured = measureData(state, noFeature)
    const size = { width: 800, height: 600 }
    const tree = drawSvg(style, patterns, globalsOf(state, false), state.camera, size, { measured })
    return [...drawnBySvg(tree)].filter((record) => record.startsWith('measure-'))
  }
  it('is drawn from the state alone, and nothing of it without', () => {
    expect(records({})).toEqual([])
    expect(records({ path, rings }).map((record) => record.split('|').slice(0, 2).join(' '))).toEqual([
      'measure-casing measure:ring-12',
      'measure-casing measure:ring-200',
      'measure-casing measure:leg-1',
      'measure-casing measure:leg-2',
      'measure-rings measure:ring-12',
      'measure-rings measure:ring-200',
      'measure-path measure:leg-1',
      'measure-path measure:leg-2',
      'measure-dots measure:centre',
      'measure-dots measure:place-1',
      'measure-dots measure:place-2',
      'measure-dots measure:place-3',
    ])
  })
  it('is dashed and has no party’s colour', () => {
    const colors = coloredParties.map((code) => partyColor(code, 'light'))
    for (const record of records({ path, rings })) expect(colors).not.toContain(record.split('|')[3])
    expect(records({ rings })[2]).toContain(themeColors.light.selected)
  })
  it('cannot be picked', () =>
    expect(choosePick([{ layer: 'measure-rings', key: 'measure:ring-12' }], painterList)).toBeNull())
  it('is in the legend while it is drawn, with the words that rings are no claims', () => {
    const ids = (change: Partial<AtlasState>): string[] =>
      legend(measures(change), false)
        .map(({ id }) => id)
        .filter((id) => id.startsWith('measure'))
    expect(ids({})).toEqual([])
    expect(ids({ path: path.slice(0, 1) })).toEqual([])
    expect(ids({ path, rings })).toEqual(['measure-path', 'measure-rings'])
  })
})

describe('a renderer that follows', () => {
  const follow = (initial: AtlasState) => {
    const drawn: FlatCollection[] = []
    const renderer = { apply: () => undefined, setMeasured: (data: FlatCollection) => void drawn.push(data) }
    const data = { features: { features: [] } } as unknown as FirstView
    const map = withMeasures(renderer as never, data, initial, () => undefined)
    return { map, drawn }
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20))
  it('is given what a link brings, then only what changes, and nothing for the opening state', async () => {
    const { map, drawn } = follow(opening)
    await settled()
    expect(drawn).toEqual([])
    const state = measures({ path })
    map.apply(state)
    map.apply({ ...state, date: '2020-01-01' })
    await settled()
    expect(drawn).toHaveLength(1)
    map.apply({ ...state, units: 'km' })
    await settled()
    map.apply(opening)
    await settled()
    expect(drawn.map(({ features }) => features.length)).toEqual([5, 5, 0])
  })
  it('starts with what the first state has', async () => {
    const { drawn } = follow(measures({ rings }))
    await settled()
    expect(drawn).toHaveLength(1)
  })
})
