import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { Atlas, closeBrowsers, root, type OpenOptions } from './atlas'

let atlas: Atlas
const open = async (options?: OpenOptions): Promise<Atlas> => (atlas = await Atlas.open(options))

describe('what remains without', () => {
  afterEach(() => atlas.close())
  afterAll(closeBrowsers)

  it('WebGL: the same map as SVG, features to pick, panels', async () => {
    await open({ graphics: 'none', hash: 'panel=none&map=9/10.3764/114.3653' })
    expect(await atlas.renderer()).toBe('svg')
    await atlas.pickCentre()
    await atlas.titled('Itu Aba Island')
    expect((await atlas.answer()).join(' ')).toContain('Taiwan')
    await atlas.picture('without-webgl')
    expect(await atlas.accessibilityFaults()).toEqual([])
    expect(atlas.faults).toEqual([])
  })

  it('JavaScript: map, legend and article', async () => {
    await open({ script: false })
    const text = await atlas.text()
    expect(await atlas.openingMapIsShown()).toBe(true)
    for (const words of ['Spratly Islands', 'East China Sea', '355', 'No opinion on legal status'])
      expect(text).toContain(words)
    await atlas.picture('without-script')
    expect(atlas.faults).toEqual([])
  })

  it('a server: one file opened from the disk', async () => {
    await open({ file: join(root, 'dist-single/contested-waters.html') })
    expect(await atlas.renderer()).toBe('gl')
    await atlas.openFromList('Thitu Island')
    expect((await atlas.answer()).join(' ')).toContain('Philippines')
    await atlas.picture('single-file')
    expect(atlas.faults).toEqual([])
  })

  it('the map: a page per feature and claim, without any script', async () => {
    await open({ early: true })
    for (const path of [
      'feature/second-thomas-shoal/',
      'claim/prc-dash-line/',
      'agreement/chn-vnm-2000-gulf-of-tonkin-boundary/',
    ]) {
      await atlas.visit(path)
      expect(await atlas.accessibilityFaults()).toEqual([])
      expect(await atlas.scripts()).toBe(0)
    }
    await atlas.visit('feature/second-thomas-shoal/')
    expect(await atlas.text()).toContain('Low-tide elevation')
    await atlas.picture('page-of-a-feature')
    expect(atlas.faults).toEqual([])
  })
})
