import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { Atlas, closeBrowsers, narrow, type NarrowName } from './atlas'

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

describe('no barrier', () => {
  afterEach(() => atlas.close())
  afterAll(closeBrowsers)

  it.each([...panels, ...looks])('in #%s on a laptop', async (hash) => {
    atlas = await Atlas.open({ hash, graphics: 'none' })
    await atlas.panelSettled()
    await checked(`laptop-${hash}`)
  })

  const cases = (Object.keys(narrow) as NarrowName[]).flatMap((size) =>
    panels.map((hash) => ({ size, hash })),
  )
  it.each(cases)('in #$hash on a $size', async ({ size, hash }) => {
    atlas = await Atlas.open({ hash, size, graphics: 'none' })
    await atlas.panelSettled()
    await checked(`${size}-${hash}`)
  })
})
