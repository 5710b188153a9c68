import { describe, expect, it } from 'vitest'
import { toMarkup, type SvgNode } from '../../data/svg-node'
import { openingState, type AtlasState } from '../../state/state'
import { partyColor, themeColors } from '../colors'
import { drawnBySvg } from '../drawn'
import { fixture } from '../fixture'
import { globalsOf } from '../globals'
import { buildStyle } from '../style'
import { drawSvg } from './draw'

const { style, patterns } = buildStyle(fixture)
const size = { width: 800, height: 600 }
const camera = { lon: 114, lat: 10, zoom: 6 }

const draw = (change: Partial<AtlasState> = {}): SvgNode => {
  const state = { ...openingState('2026-11-01'), camera, ...change }
  return drawSvg(style, patterns, globalsOf(state, false), state.camera, size, { label: 'Map' })
}
const layersOf = (tree: SvgNode): string[] =>
  tree.children.flatMap((child) =>
    typeof child === 'string' ? [] : [String(child.attributes['data-layer'])],
  )

describe('drawSvg', () => {
  it('paints sea first and labels last, names itself, and uses no style attribute', () => {
    const tree = draw()
    expect(layersOf(tree)[0]).toBe('base-sea')
    expect(layersOf(tree).at(-1)).toBe('features-groups')
    const markup = toMarkup(tree)
    expect(markup).toContain('role="img" aria-label="Map"')
    expect(markup).not.toMatch(/\sstyle=|NaN|undefined|Infinity/)
  })
  it('is the same each time', () => {
    expect(toMarkup(draw())).toBe(toMarkup(draw()))
  })
  it('draws the holder’s hue at the day shown', () => {
    const held = (date: string) =>
      [...drawnBySvg(draw({ date }))].find((one) => one.startsWith('features-held|feature:held'))
    expect(held('2026-11-01')).toContain(partyColor('CHN', 'light'))
    expect(held('1980-01-01')).toContain(partyColor('VNM', 'light'))
    expect(held('1970-01-01')).toBeUndefined()
  })
  it('draws the three classes of a one-claimant view, whoever it is, in the same colours', () => {
    const drawn = drawnBySvg(draw({ view: 'PHL' }))
    expect(drawn).toContain(`views-controls-sea|party:PHL|${themeColors.light.controls}||`)
    expect(drawn).toContain('views-claimed-sea|party:PHL|||claimed-light')
    expect(drawn).toContain(`views-own|party:PHL|${themeColors.light.ownWaters}||`)
    expect(toMarkup(draw({ view: 'PHL', theme: 'dark' }))).toContain('url(#pattern-claimed-dark)')
  })
  it('fills one picked claim with its claimant’s pattern', () => {
    const tree = draw({ selection: { kind: 'claim', id: 'area-phl' } })
    expect(drawnBySvg(tree)).toContain('claims-picked|claim:area-phl|||party-PHL-light')
    expect(layersOf(tree)).toContain('claims-casing')
  })
  it('keeps every point inside the picture, but for a margin', () => {
    const numbers = toMarkup(draw({ camera: { lon: 114, lat: 10, zoom: 11 } })).matchAll(/M(-?[\d.]+)[ -]/g)
    for (const [, x] of numbers) expect(Math.abs(Number(x))).toBeLessThan(size.width + 100)
  })
  it('never lets two labels overlap, and turns labels along lines', () => {
    const texts = draw().children.flatMap((group) => (typeof group === 'string' ? [] : group.children))
    const turned = texts.filter(
      (node) => typeof node !== 'string' && String(node.attributes['transform']).includes('rotate'),
    )
    expect(turned.length).toBeGreaterThan(0)
  })
  it('draws larger for a projector and nothing named where labels are hidden', () => {
    expect(toMarkup(draw({ scale: 'projector' }))).not.toBe(toMarkup(draw()))
    expect(toMarkup(draw({ hide: ['labels'] }))).not.toContain('<text')
  })
  it('follows the label language', () => {
    expect(toMarkup(draw({ camera: { ...camera, zoom: 8 }, labelLang: 'vi' }))).toContain('Đá held')
    expect(toMarkup(draw({ camera: { ...camera, zoom: 8 }, labelLang: 'xx' }))).toContain('Reef held')
  })
})
