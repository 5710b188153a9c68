import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { openingState, overlayIds, type AtlasState } from '../state/state'
import { certaintyStyles } from './certainty-styles'
import { fixture } from './fixture'
import { globalsOf } from './globals'
import { overlays } from './legend'
import { buildStyle, painterList } from './style'
import { compileStyle } from './svg/compile'

const { style, patterns } = buildStyle(fixture, {
  mapFonts: {
    upright: { latin: 'http://127.0.0.1/a.woff2', vietnamese: 'http://127.0.0.1/b.woff2' },
    italic: { latin: 'http://127.0.0.1/c.woff2', vietnamese: 'http://127.0.0.1/d.woff2' },
  },
})

const subjects = (layerId: string, change: Partial<AtlasState> = {}, zoom = 7) => {
  const compiled = compileStyle(style, globalsOf({ ...openingState('2026-11-01'), ...change }, false))
  const layer = compiled.layers.find(({ layer: { id } }) => id === layerId)!
  if (!layer.isVisible(zoom)) return []
  return compiled.subjects[layer.source]!.filter((subject) => layer.matches(subject, zoom)).map(
    ({ properties }) => properties,
  )
}

describe('the style', () => {
  it('is valid', () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([])
  })
  it('names each layer once, as <overlay>-<part>', () => {
    const ids = painterList.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids)
      expect(id).toMatch(
        /^(base|views|control|features|claims|counts|certainty|dash|baselines|agreements|depth|places|matters|events|spot|measure)-[a-z-]+$/,
      )
  })
  it('paints every layer of every overlay', () => {
    for (const { layers } of overlays) for (const layer of layers) expect(painterList).toContain(layer)
  })
  it('keeps labels above everything else', () => {
    const isLabel = painterList.map(
      (layer) => layer.type === 'symbol' && 'text-field' in (layer.layout ?? {}),
    )
    expect(isLabel.indexOf(true)).toBeGreaterThan(isLabel.lastIndexOf(false))
  })
  it('hands over every pattern that it names', () => {
    const ids = patterns.map(({ id }) => id)
    for (const theme of ['light', 'dark', 'contrast']) expect(ids).toContain(`claimed-${theme}`)
    expect(ids).toContain('party-TWN-dark')
  })
  it('draws each certainty in one way for every party', () => {
    const looks = Object.keys(certaintyStyles).map((certainty) => {
      const layer = painterList.find(({ id }) => id === `claims-${certainty}`)!
      expect(layer.paint).not.toHaveProperty('line-gap-width')
      return JSON.stringify([layer.paint, layer.layout])
    })
    expect(new Set(looks).size).toBe(looks.length)
    for (const look of looks)
      expect(look.replace(/"line-color":.*?\]\],?/s, '')).not.toContain('"width":["match",["get","party"]')
  })
})

describe('who is there, by the expressions that the map uses', () => {
  const holder = (date: string, id: string): unknown =>
    [...subjects('features-held', { date }), ...subjects('features-nobody', { date })]
      .filter((properties) => properties['id'] === id)
      .map(({ party, grade }) => `${String(party)} ${String(grade)}`)
  it.each([
    ['1973-12-31', 'held', [' unknown']],
    ['1974-01-01', 'held', ['VNM garrison']],
    ['1987-12-31', 'held', ['VNM garrison']],
    ['1988-01-01', 'held', ['CHN garrison', 'VNM garrison']],
    ['1989-01-01', 'held', ['CHN garrison']],
    ['2026-11-01', 'held', ['CHN garrison']],
    ['2012-04-09', 'patrolled', [' unknown']],
    ['2012-04-10', 'patrolled', ['PHL patrol']],
    ['2026-11-01', 'empty', [' none']],
  ])('on %s %s: %j', (date, id, expected) => {
    expect(holder(date, id)).toEqual(expected)
  })
})

describe('views', () => {
  it('shows every claimant first, with no one-claimant colours', () => {
    expect(subjects('views-claimed-sea')).toEqual([])
    expect(subjects('claims-tint')).toHaveLength(2)
  })
  it('shows the three classes of the claimant in view alone', () => {
    expect(subjects('views-controls-sea', { view: 'PHL' })).toHaveLength(1)
    expect(subjects('views-claimed-sea', { view: 'PHL' })).toHaveLength(1)
    expect(subjects('views-own', { view: 'PHL' })).toHaveLength(1)
    expect(subjects('views-own', { view: 'article' })).toHaveLength(0)
    expect(subjects('claims-tint', { view: 'PHL' })).toHaveLength(0)
  })
  it('starts with baselines and agreements off, and follows the switches', () => {
    expect(subjects('baselines-published')).toEqual([])
    expect(subjects('agreements-published')).toEqual([])
    expect(subjects('baselines-published', { overlays: ['baselines'] })).toHaveLength(1)
    expect(subjects('claims-published', { overlays: ['baselines'] })).toEqual([])
    expect(subjects('claims-published', { hide: ['claims'] })).toEqual([])
    expect(subjects('features-names', { hide: ['labels'] }, 9)).toEqual([])
  })
  it('knows when a line was not yet made', () => {
    expect(subjects('claims-published', { date: '1990-04-30' })).toEqual([])
    expect(subjects('claims-published', { date: '1990-05-01' })).toHaveLength(1)
  })
  it('has a layer for every overlay id', () => {
    expect(overlays.map(({ id }) => id).sort()).toEqual([...overlayIds].sort())
  })
})
