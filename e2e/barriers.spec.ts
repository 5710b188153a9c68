import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Atlas, closeBrowsers, narrow, type NarrowName, type SizeName } from './atlas'

/** One address per kind of panel, and one per look. */
const panels = [
  '',
  'panel=search',
  'panel=layers',
  'panel=list',
  'panel=lessons',
  'panel=lesson:who-claims-what',
  'panel=lesson:who-claims-what&form=10&step=2',
  'panel=compare',
  'panel=matters',
  'panel=topic:fish',
  'panel=topic:treaties',
  'panel=glossary',
  'panel=about',
  'panel=feature:scarborough-shoal',
  'panel=claim:prc-dash-line',
  'panel=claim:phl-pd1596-kalayaan-island-group',
  'panel=agreement:chn-vnm-2000-gulf-of-tonkin-boundary',
  'panel=party:VNM',
  'panel=party:USA',
  'view=article',
]
const looks = [
  'panel=feature:second-thomas-shoal&theme=dark',
  'panel=feature:uotsuri-shima&theme=contrast&scale=projector',
  'panel=lesson:who-claims-what&form=40&step=3&scale=projector',
  'view=CHN&panel=layers&theme=dark',
]
let atlas: Atlas
const checked = async (name: string): Promise<void> => {
  await atlas.picture(`barrier-${name.replace(/\W+/g, '-')}`)
  expect(await atlas.accessibilityFaults()).toEqual([])
  expect(await atlas.clippedTexts()).toEqual([])
  expect(await atlas.lostControls()).toEqual([])
  expect(atlas.faults).toEqual([])
}

const inTurn = [
  ...panels.map((hash) => hash || 'panel=welcome'),
  'panel=spot&at=114.3,10.4',
  'panel=overlaps',
]

describe('no barrier', () => {
  afterAll(closeBrowsers)

  it.each(['', ...looks])('in #%s on a laptop', async (hash) => {
    atlas = await Atlas.open({ hash, graphics: 'none' })
    await atlas.panelSettled()
    await checked(`laptop-${hash}`)
    await atlas.close()
  })

  // One visit per size: the reader goes from panel to panel, as readers do.
  describe.each(['laptop', ...Object.keys(narrow)] as (SizeName | NarrowName)[])('on a %s', (size) => {
    beforeAll(async () => {
      atlas = await Atlas.open({ size, graphics: 'none' })
      await atlas.libraryArrived()
    }, 60_000)
    afterAll(() => atlas.close())

    it.each(inTurn)('in #%s', async (hash) => {
      await atlas.go(hash)
      await atlas.panelArrived()
      await atlas.panelSettled()
      await checked(`${size}-${hash}`)
    })
  })
})
