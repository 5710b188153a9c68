import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { Atlas, closeBrowsers, type OpenOptions, type SizeName } from './atlas'

let atlas: Atlas
const open = async (options?: OpenOptions): Promise<Atlas> => (atlas = await Atlas.open(options))

describe("the article's map", () => {
  afterEach(() => atlas.close())
  afterAll(closeBrowsers)

  it.each(['phone', 'laptop', 'projector'] as SizeName[])(
    'is China’s view on the day of the article (%s)',
    async (size) => {
      await open({ size, graphics: size === 'laptop' ? 'gl' : 'none', hash: 'view=article' })
      const text = await atlas.text()
      expect(text).toContain('As claimed by China')
      expect(text).toMatch(/21\sMar/)
      await atlas.picture(`article-view-${size}`)
      expect(await atlas.clippedTexts()).toEqual([])
      expect(atlas.faults).toEqual([])
    },
  )

  it('walks the blocks that have a place, and marks it on the map', async () => {
    await open()
    await atlas.choose(/^Article$/)
    await atlas.titled(/Japan|article/i)
    const before = atlas.hash()
    await atlas.chooseStep(14)
    expect(atlas.hash()).not.toBe(before)
    expect(atlas.hash()).toContain('step=14')
    const text = await atlas.panel().innerText()
    expect(text).toContain('East China Sea')
    expect(text).toContain('contiguous zone')
    await atlas.picture('article-step')
    expect(await atlas.accessibilityFaults()).toEqual([])
    expect(atlas.faults).toEqual([])
  })

  it('opens a link to a step at the step', async () => {
    await open({ graphics: 'none', hash: 'panel=article:cbs-2025-03-21-us-japan-ties&step=16' })
    expect(await atlas.stepIsInSight(16)).toBe(true)
  })

  it('shows one claimant by the reader’s choice alone, under a banner with the objectors', async () => {
    await open({ graphics: 'none' })
    expect(await atlas.text()).not.toContain('As claimed by')
    for (const [code, name] of [
      ['PHL', 'Philippines'],
      ['VNM', 'Viet Nam'],
      ['TWN', 'Taiwan'],
    ]) {
      await atlas.go(`view=${code}&panel=none`)
      await atlas.banner(new RegExp(`As claimed by (the )?${name}`))
      // Most limits wait for the 200 M rule: the picture says so, for every claimant alike.
      await atlas.banner(/limits of \d+ zones are not drawn yet/)
    }
    await atlas.choose(/all claimants/i)
    await atlas.bannerGone()
    await vi.waitFor(async () => expect(await atlas.text()).not.toContain('As claimed by'), {
      timeout: 20_000,
    })
    expect(atlas.faults).toEqual([])
  })
})
