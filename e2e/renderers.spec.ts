import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { Atlas, closeBrowsers } from './atlas'

/** Cameras whose edges cut no symbol: MapLibre counts a symbol whose box touches the edge, the SVG its shape. */
const views = [
  'panel=none',
  'panel=none&view=article&map=4/14.5/114.5',
  'panel=none&view=PHL',
  'panel=none&view=TWN&theme=dark',
  'panel=none&map=6.6/9.6/114.5',
  'panel=none&layers=control,features,claims,dash,baselines,agreements&theme=contrast',
  'panel=none&layers=control,features,claims,dash,certainty,baselines,agreements',
  'panel=none&layers=features,counts,claims,dash',
  'panel=none&sel=claim:phl-pd1596-kalayaan-island-group',
]

describe('one style, two renderers', () => {
  let open: Atlas | undefined
  afterEach(() => open?.close())
  afterAll(closeBrowsers)

  const drawnWith = async (graphics: 'gl' | 'none', hash: string): Promise<string[]> => {
    open = await Atlas.open({ graphics, hash })
    expect(await open.renderer()).toBe(graphics === 'gl' ? 'gl' : 'svg')
    const records = await open.drawn()
    expect(open.faults).toEqual([])
    await open.close()
    open = undefined
    return records
  }

  it.each(views)('draw the same features, colours and patterns in #%s', async (hash) => {
    const svg = await drawnWith('none', hash)
    const gl = await drawnWith('gl', hash)
    expect(svg.length).toBeGreaterThan(40)
    expect({
      onlyInGl: gl.filter((record) => !svg.includes(record)),
      onlyInSvg: svg.filter((record) => !gl.includes(record)),
    }).toEqual({
      onlyInGl: [],
      onlyInSvg: [],
    })
  })
})
