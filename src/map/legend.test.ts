import { describe, expect, it } from 'vitest'
import english from '../../data/locales/en.json'
import { toMarkup } from '../data/svg-node'
import { openingState, overlayIds, type AtlasState } from '../state/state'
import { partyColor, themeColors } from './colors'
import { legend, legendItems } from './legend'
import { painterList } from './style'

const entries = (change: Partial<AtlasState> = {}, dark = false) =>
  legend({ ...openingState('2026-11-01'), ...change }, dark)

describe('the legend', () => {
  it('has a message for each entry and no entry twice', () => {
    const ids = legendItems.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(english.messages).toHaveProperty([`legend.${id}`])
  })
  it('explains layers that exist, and has something for every overlay', () => {
    const known = painterList.map(({ id }) => id)
    for (const { layers } of legendItems) for (const id of layers) expect(known).toContain(id)
    expect(new Set(legendItems.map(({ overlay }) => overlay))).toEqual(new Set(overlayIds))
  })
  it('lists claimants by code, every one, in one style', () => {
    const codes = entries()
      .map(({ id }) => /^claims-([A-Z]{3})$/.exec(id)?.[1])
      .filter((code) => code !== undefined)
    expect(codes).toEqual(['BRN', 'CHN', 'IDN', 'JPN', 'MYS', 'PHL', 'TWN', 'VNM'])
    const plain = codes.map((code) =>
      toMarkup(entries().find(({ id }) => id === `claims-${code}`)!.swatch)
        .replaceAll(code, 'XXX')
        .replaceAll(partyColor(code, 'light'), 'colour'),
    )
    expect(new Set(plain).size).toBe(1)
  })
  it('leaves Japan out where the East China Sea is not on the screen', () => {
    const ids = entries({ camera: { lon: 114, lat: 9, zoom: 6 } }).map(({ id }) => id)
    expect(ids).not.toContain('claims-JPN')
  })
  it('follows the overlays that are on and the view', () => {
    expect(entries().map(({ id }) => id)).not.toContain('baselines')
    expect(entries({ overlays: ['baselines'] }).map(({ id }) => id)).toEqual(['baselines'])
    const ids = entries({ view: 'article' }).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['views-controls', 'views-claimed', 'views-own']))
    expect(ids).not.toContain('claims-tint')
  })
  it('draws swatches with the map’s own colours and patterns', () => {
    const swatch = (id: string, dark = false) =>
      toMarkup(entries({ view: 'PHL' }, dark).find((entry) => entry.id === id)!.swatch)
    expect(swatch('views-controls')).toContain(themeColors.light.controls)
    expect(swatch('views-claimed')).toContain('<pattern id="legend-views-claimed-claimed-light"')
    expect(swatch('views-claimed', true)).toContain('claimed-dark')
    for (const { swatch: node } of entries()) expect(node.children.length).toBeGreaterThan(0)
  })
})
