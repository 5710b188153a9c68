import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { Atlas, closeBrowsers, type OpenOptions } from './atlas'

let atlas: Atlas
const open = async (options?: OpenOptions): Promise<Atlas> => (atlas = await Atlas.open(options))

describe('by keyboard alone', () => {
  afterEach(() => atlas.close())
  afterAll(closeBrowsers)

  it('reaches every feature through the list', async () => {
    await open({ hash: 'panel=list', graphics: 'none' })
    expect(await atlas.reachable('feature')).toBe(266)
  })

  it('reaches every block of the article', async () => {
    await open({ hash: 'panel=article:cbs-2025-03-21-us-japan-ties', graphics: 'none' })
    await atlas.titled(/Japan|article/i)
    expect(await atlas.blocks()).toBe(33)
    expect(await atlas.accessibilityFaults()).toEqual([])
  })

  it('opens a feature, goes to a source and closes again, with the focus where it belongs', async () => {
    await open({ hash: 'panel=list', graphics: 'none' })
    await atlas.focusOn('Thitu Island')
    await atlas.press('Enter')
    await atlas.titled('Thitu Island')
    expect(await atlas.focused()).toContain('Thitu Island')
    await atlas.press('Escape')
    await atlas.panelGone()
    expect(atlas.faults).toEqual([])
  })
})
