import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openingState, type AtlasState } from '../state/state'
import { fixture } from './fixture'
import { globalsOf } from './globals'
import { iconName, iconOf } from './icons'
import { mattersPoints } from './matters-source'
import { buildStyle } from './style'
import { compileStyle } from './svg/compile'
import { polygonDistance, topicColor, topicIds } from './topic-icons'
import { coloredParties, contrast, partyColor, themeColors, themeNames } from './colors'

const { style } = buildStyle(fixture)
const drawn = (layerId: string, change: Partial<AtlasState> = {}, zoom = 6) => {
  const compiled = compileStyle(style, globalsOf({ ...openingState('2026-11-01'), ...change }, false))
  const layer = compiled.layers.find(({ layer: { id } }) => id === layerId)!
  if (!layer.isVisible(zoom)) return []
  return compiled.subjects[layer.source]!.filter((subject) => layer.matches(subject, zoom))
}

describe('places of the topics', () => {
  it('start switched off and follow their switch', () => {
    expect(drawn('matters-symbols')).toHaveLength(0)
    expect(drawn('matters-symbols', { overlays: ['matters'] })).toHaveLength(3)
  })
  it('stand beside an island, on the spot elsewhere, and open their topic', () => {
    expect(
      mattersPoints(fixture).features.map(({ properties }) => [properties.key, properties.step]),
    ).toEqual([
      ['topic:fish', 1],
      ['topic:security', 2],
      ['topic:shipping', 0],
    ])
    expect(mattersPoints({}).features).toEqual([])
  })
  it('are named once: not where the island’s own name shows', () => {
    const named = (zoom: number, overlays: AtlasState['overlays']) =>
      drawn('matters-names', { overlays }, zoom).map(({ properties }) => properties['name'])
    expect(named(6, ['matters', 'features'])).toEqual(['Reef held', 'Strait'])
    expect(named(8, ['matters', 'features'])).toEqual(['Strait'])
    expect(named(8, ['matters'])).toEqual(['Reef held', 'Reef held', 'Strait'])
  })
})

describe('symbols of the topics', () => {
  it('exist for every topic on file', () => {
    const onFile = readdirSync('data/topics').map((name) => name.replace('.json', ''))
    expect([...topicIds].sort()).toEqual(expect.arrayContaining(onFile))
    for (const id of topicIds) expect(iconOf(iconName(`topic-${id}`))).toBeDefined()
  })
  it('have one shape each', () => {
    expect(new Set(topicIds.map((id) => iconOf(iconName(`topic-${id}`))!.path)).size).toBe(topicIds.length)
  })
  it('wear no colour of a party and read on sea and land', () => {
    for (const theme of themeNames)
      for (const id of topicIds) {
        const color = topicColor(id, theme)
        for (const code of coloredParties) expect(color).not.toBe(partyColor(code, theme))
        expect(contrast(color, themeColors[theme].sea)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(color, themeColors[theme].land)).toBeGreaterThanOrEqual(4.5)
      }
  })
  it('know inside from outside', () => {
    const square = [
      [-2, -2],
      [2, -2],
      [2, 2],
      [-2, 2],
    ] as const
    expect(polygonDistance(square, 0, 0)).toBe(-2)
    expect(polygonDistance(square, 5, 0)).toBe(3)
    expect(polygonDistance(square, 5, 6)).toBe(5)
  })
})
