import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { Atlas, closeBrowsers, type OpenOptions } from './atlas'

let atlas: Atlas
/** The address follows a few times a second. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000 })
const open = async (options: OpenOptions = {}): Promise<Atlas> =>
  (atlas = await Atlas.open({ graphics: 'none', ...options }))
const measured = async (): Promise<string[]> =>
  (await atlas.drawn())
    .map((record) => record.split('|').slice(0, 2).join(' '))
    .filter((record) => /^measure-(rings|path|dots)/.test(record))

describe('distances', () => {
  afterEach(async () => {
    expect(atlas.faults).toEqual([])
    await atlas.close()
  })
  afterAll(closeBrowsers)

  it('measures between two places by keyboard alone, and follows the units', async () => {
    await open({ hash: 'panel=distances' })
    await atlas.titled('Distances')
    await atlas.type('Add a place', 'Thitu Island')
    await atlas.press('Enter')
    await atlas.type('Add a place', '10°22′N 114°22′E')
    await atlas.press('Enter')
    expect((await atlas.answer())[0]).toMatch(
      /^\d+ nautical miles from Thitu Island to 10\.36667° N, 114\.36667° E/,
    )
    expect(await measured()).toEqual([
      'measure-dots measure:place-1',
      'measure-dots measure:place-2',
      'measure-path measure:leg-1',
    ])
    await atlas.focusOn('Move 10.36667° N, 114.36667° E up')
    await atlas.press('Enter')
    expect((await atlas.answer())[0]).toMatch(/from 10\.36667° N, 114\.36667° E to Thitu Island/)
    await atlas.pick('Kilometres')
    expect((await atlas.answer())[0]).toMatch(/^\d+\skm from/)
    await soon(() => expect(atlas.hash()).toContain('units=km'))
    await atlas.choose('Undo the last step')
    expect((await atlas.answer())[0]).toMatch(/from Thitu Island to/)
    await atlas.focusOn('Remove Thitu Island')
    await atlas.press('Enter')
    expect((await atlas.answer())[0]).toMatch(/^One place is marked/)
    expect(await atlas.focused()).toContain('×')
  })

  it('adds the places that are tapped, on water and on features, on a phone too', async () => {
    await open({ hash: 'panel=distances&map=7/11.05333/114.28472', size: 'phone' })
    await atlas.titled('Distances')
    await atlas.tapMap(0.5, 0.3)
    await atlas.tapMap(0.2, 0.4)
    expect((await atlas.answer())[0]).toMatch(/nautical miles/)
    expect(await atlas.panelTitle()).toBe('Distances')
    await soon(() => expect(atlas.hash()).toMatch(/path=[\d.]+,[\d.]+;[\d.]+,[\d.]+/))
    expect(await measured()).toContain('measure-path measure:leg-1')
  })

  it('asks who claims a spot as before when the panel is closed', async () => {
    await open({ hash: 'panel=none&path=114,10;116,12&map=6/14/113' })
    await atlas.pickCentre()
    await atlas.titled(/claims/)
    await soon(() => expect(atlas.hash()).toContain('path=114,10;116,12'))
  })

  it('draws rings from the panel of a feature', async () => {
    await open({ hash: 'panel=feature:thitu-island' })
    await atlas.choose('Range rings')
    await atlas.titled('Distances')
    expect(await atlas.text()).toContain('Rings are distances, not claims')
    expect(await measured()).toEqual([
      'measure-dots measure:centre',
      'measure-rings measure:ring-12',
      'measure-rings measure:ring-200',
      'measure-rings measure:ring-24',
    ])
    expect(await atlas.text()).toContain('Range rings: distances, not claims')
  })

  it('says what is wrong with a radius, and how to write one', async () => {
    await open({ hash: 'panel=distances&rings=thitu-island/12' })
    await atlas.type('Other radii', '50, far')
    await atlas.press('Enter')
    expect(await atlas.alert()).toMatch(
      /“far” is no radius\. Write figures above 0 and up to 10,000 nautical miles/,
    )
    expect(await measured()).not.toContain('measure-rings measure:ring-50')
    await atlas.type('Other radii', '50, 1 2 3 4 5')
    await atlas.press('Enter')
    expect(await atlas.alert()).toMatch(/at most 6 rings/)
    await atlas.type('Other radii', '50')
    await atlas.press('Enter')
    expect(await atlas.alert()).toBe('')
    expect(await measured()).toContain('measure-rings measure:ring-50')
    await soon(() => expect(atlas.hash()).toContain('rings=thitu-island/12,50'))
  })

  it('comes back whole from its address', async () => {
    const hash = 'path=114,10;116,12;118,12&rings=113.5,9.5/24,100&panel=distances'
    await open({ hash })
    await atlas.titled('Distances')
    expect(await atlas.panel().locator('[data-stop]').count()).toBe(3)
    const before = await measured()
    expect(before).toHaveLength(2 + 1 + 2 + 3)
    await atlas.tool(/^Copy a link/)
    const link = await atlas.copied()
    expect(decodeURIComponent(link)).toContain('path=114,10;116,12;118,12')
    expect(decodeURIComponent(link)).toContain('rings=113.5,9.5/24,100')
    await atlas.close()
    await open({ hash: decodeURIComponent(new URL(link).hash.slice(1)) })
    await expect.poll(measured, { timeout: 10_000 }).toEqual(before)
  })

  it('shows the article’s distances and draws rings around its headquarters', async () => {
    await open({ hash: 'panel=distances' })
    await atlas.titled('Distances')
    expect(await atlas.text()).toContain('Taiwan Strait, its middle')
    await atlas.choose('Rings around Hawaii')
    await soon(() => expect(atlas.hash()).toContain('rings=-157.90639,21.38583/'))
    expect((await measured()).filter((record) => record.includes('ring-'))).not.toEqual([])
  })

  it.each(['laptop', 'phone', 'small phone'] as const)('is accessible on a %s', async (size) => {
    await open({
      hash: 'panel=distances&path=114,10;114.28472,11.05333;118,12&rings=thitu-island/12,50',
      size,
    })
    await atlas.titled('Distances')
    expect(await atlas.accessibilityFaults()).toEqual([])
    expect(await atlas.clippedTexts()).toEqual([])
  })
})
