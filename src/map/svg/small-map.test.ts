import { describe, expect, it } from 'vitest'
import { toMarkup } from '../../data/svg-node'
import { openingState, type Camera } from '../../state/state'
import { fixture as firstView } from '../fixture'
import { drawSmallMap } from './small-map'

const picture = (view: string, camera?: Camera) =>
  toMarkup(
    drawSmallMap(firstView, {
      state: { ...openingState(firstView.index.date), view, ...(camera && { camera }) },
      size: { width: 320, height: 240 },
      label: `Map as claimed by ${view}`,
      idPrefix: `${view}-`,
      darkSystem: false,
    }),
  )

describe('drawSmallMap', () => {
  it('is a picture with a name', () => {
    expect(picture('PHL')).toMatch(/^<svg [^>]*role="img" aria-label="Map as claimed by PHL"/)
  })
  it.each([
    ['PHL', ['area-phl']],
    ['MYS', ['area-mys']],
    ['CHN', ['dashes']],
    ['TWN', []],
  ])('draws for %s its own lines and nobody else’s', (view, claims) => {
    const found = [...picture(view).matchAll(/data-id="claim:([\w-]+)"/g)].map(([, id]) => id)
    expect([...new Set(found)]).toEqual(claims)
  })
  it('leaves out a name that its edge would cut', () => {
    const near = (lon: number) => picture('PHL', { lon, lat: 11, zoom: 5 }).includes('Test Islands')
    expect(near(114)).toBe(true)
    // 512 px for 360° at zoom 0: here the name's middle is 20 px from the edge.
    expect(near(114 + (140 * 360) / (512 * 2 ** 5))).toBe(false)
  })
  it('prefixes the ids of its patterns, so that pictures can share a page', () => {
    for (const [, id] of picture('PHL').matchAll(/ id="([^"]+)"/g)) expect(id).toMatch(/^PHL-/)
  })
})
