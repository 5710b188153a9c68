import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { openingState, overlayIds, type AtlasState } from '../state/state'
import { coloredParties } from './colors'
import { faded } from './expressions'
import { fixture } from './fixture'
import { globalsOf } from './globals'
import { legend } from './legend'
import { buildStyle, painterList } from './style'
import { compileStyle, type Subject } from './svg/compile'

const { style } = buildStyle(fixture)
const half = Object.fromEntries(overlayIds.map((id) => [id, 0.5]))

/** Every opacity of the layer multiplied, for an object of the party. */
const strengthOf = (layerId: string, party: string, change: Partial<AtlasState>, zoom: number) => {
  const state = { ...openingState('2026-11-01'), ...change }
  const layer = compileStyle(style, globalsOf(state, false)).layers.find(
    ({ layer: { id } }) => id === layerId,
  )!
  const subject: Subject = {
    geometry: { type: 'Point', coordinates: [] },
    properties: { party, fade: 0.8, steps: 4, depthM: 200, kind: 'eez', fresh: '9999-12-31' },
  }
  const kinds: Partial<Record<LayerSpecification['type'], string[][]>> = {
    fill: [['fill-opacity', 'fill-layer-opacity']],
    line: [['line-opacity']],
    circle: [['circle-opacity'], ['circle-stroke-opacity']],
    symbol: [...('icon-image' in (layer.layer.layout ?? {}) ? [['icon-opacity']] : [])],
  }
  const texts = 'text-field' in (layer.layer.layout ?? {}) ? [['text-opacity']] : []
  return [...(kinds[layer.layer.type] ?? []), ...texts].map((names) =>
    names.reduce((product, name) => product * Number(layer.value(name, subject, zoom) ?? 1), 1),
  )
}

/** The paper, the reader's own mark and the words that say whose claim it is have no strength to set. */
const always = /^(base-|spot-|measure-|views-label$)/
const ofOverlays = painterList.map(({ id }) => id).filter((id) => !always.test(id))

describe('the strength of an overlay', () => {
  it.each(ofOverlays)('halves all of %s, for every party', (id) => {
    for (const party of coloredParties)
      for (const zoom of [3, 6, 10]) {
        const full = strengthOf(id, party, {}, zoom)
        expect(full.length).toBeGreaterThan(0)
        const halved = strengthOf(id, party, { opacity: half }, zoom)
        halved.forEach((value, index) => expect(value).toBeCloseTo(full[index]! / 2, 6))
      }
  })
  it('follows one overlay and leaves the others', () => {
    const opacity = { claims: 0.2 }
    expect(strengthOf('claims-published', 'PHL', { opacity }, 6)).toEqual([0.2])
    expect(strengthOf('baselines-published', 'PHL', { opacity }, 6)).toEqual([1])
    expect(strengthOf('views-controls-sea', 'PHL', { opacity }, 6)[0]).toBeCloseTo(0.8)
    expect(strengthOf('views-claimed-sea', 'PHL', { opacity }, 6)[0]).toBeCloseTo(0.16)
  })
  it('never weakens the words that say whose claim is shown, nor the paper', () => {
    expect(strengthOf('views-label', 'PHL', { opacity: half }, 6)).toEqual([1])
    expect(JSON.stringify(painterList.filter(({ id }) => id.startsWith('base-')))).not.toContain('opacity-')
  })
  it('keeps zoom at the top of an expression', () => {
    expect(faded(['interpolate', ['linear'], ['zoom'], 3, 0.2, 8, 1], 'depth')).toEqual([
      'interpolate',
      ['linear'],
      ['zoom'],
      3,
      ['*', ['global-state', 'opacity-depth'], 0.2],
      8,
      ['*', ['global-state', 'opacity-depth'], 1],
    ])
  })
  it('leaves the key readable', () => {
    const state = openingState('2026-11-01')
    const swatches = (given: AtlasState) => JSON.stringify(legend(given, false).map(({ swatch }) => swatch))
    expect(swatches({ ...state, opacity: half })).toBe(swatches(state))
  })
})
