import { describe, expect, it } from 'vitest'
import { openingState } from '../state/state'
import { drawnBySvg } from './drawn'
import { fixture } from './fixture'
import { globalsOf } from './globals'
import { choosePick } from './pick'
import { iconOf } from './icons'
import { spotData } from './spot'
import { buildStyle, painterList } from './style'
import { drawSvg } from './svg/draw'

const { style, patterns } = buildStyle(fixture)
const state = openingState('2026-11-01')
const size = { width: 600, height: 400 }
const drawnAt = (at: readonly [number, number] | null): string[] =>
  [...drawnBySvg(drawSvg(style, patterns, globalsOf(state, false), state.camera, size, { at }))].filter(
    (record) => record.startsWith('spot-mark'),
  )

describe('the spot that the reader asked about', () => {
  it('is drawn where the state has it, in the SVG too', () => {
    expect(drawnAt([114.284722, 11.053333])).toHaveLength(1)
    expect(drawnAt(null)).toEqual([])
    expect(drawnAt([0, 50])).toEqual([])
  })
  it('is one point of one source', () => {
    expect(spotData([114, 11]).features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [114, 11] },
    ])
    expect(spotData(null).features).toEqual([])
  })
  it('has its lines drawn from it, and only with it', () => {
    const ray = [
      [114, 11],
      [115, 12],
    ] as const
    expect(spotData([114, 11], [ray]).features.map(({ geometry: { type } }) => type)).toEqual([
      'LineString',
      'Point',
    ])
    expect(spotData(null, [ray]).features).toEqual([])
  })
  it('cannot be picked', () =>
    expect(choosePick([{ layer: 'spot-mark', key: 'spot:at' }], painterList)).toBeNull())
  it('has a crosshair that leaves its middle open', () => {
    const icon = iconOf('icon-spot')!
    expect(icon.distance(0, 0)).toBeGreaterThan(0)
    expect(icon.distance(6, 0)).toBeLessThan(0)
    expect(icon.distance(0, -9)).toBeLessThan(0)
    expect(icon.distance(8, 8)).toBeGreaterThan(0)
  })
})
