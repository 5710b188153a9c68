import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { Atlas, closeBrowsers, sizes, type OpenOptions, type SizeName } from './atlas'

let atlas: Atlas
const open = async (options?: OpenOptions): Promise<Atlas> => (atlas = await Atlas.open(options))

describe('a first visit', () => {
  afterEach(() => atlas.close())
  afterAll(closeBrowsers)

  it.each(Object.keys(sizes) as SizeName[])('opens on a %s without a fault', async (size) => {
    await open({ size })
    expect(await atlas.renderer()).toBe('gl')
    expect(await atlas.panelTitle()).toBe('Who claims the South China Sea?')
    expect(await atlas.text()).toContain('No opinion on legal status. Not for navigation.')
    await atlas.picture(`opening-${size}`)
    expect(await atlas.clippedTexts()).toEqual([])
    expect(await atlas.accessibilityFaults()).toEqual([])
    expect(atlas.faults).toEqual([])
  })

  it('works from any sub-path and asks nobody else', async () => {
    await open({ base: '/class/7b/atlas/', hash: 'panel=feature:itu-aba-island' })
    await atlas.titled('Itu Aba Island')
    expect(
      atlas.site!.asked.every((path) => path.startsWith('/class/7b/atlas/') || path === '/favicon.ico'),
    ).toBe(true)
    expect(atlas.faults).toEqual([])
  })

  it('goes on when the network is cut after loading', async () => {
    await open({ graphics: 'none' })
    await atlas.libraryArrived()
    await atlas.goOffline()
    await atlas.openFromList('Thitu Island')
    expect((await atlas.answer()).join(' ')).toContain('Philippines')
    await atlas.openFromList('Woody Island')
    expect((await atlas.answer()).join(' ')).toContain('China')
  })

  it('says in the address what is on the screen, and goes back', async () => {
    await open({ graphics: 'none' })
    await atlas.openFromList('Thitu Island')
    expect(atlas.hash()).toContain('panel=feature:thitu-island')
    await atlas.back()
    await atlas.titled('Everything on the map')
  })

  it('goes to the island of a link that names no place', async () => {
    await open({ graphics: 'none', hash: 'panel=feature:thitu-island' })
    await atlas.titled('Thitu Island')
    const drawn = await atlas.drawn()
    expect(drawn.some((record) => record.startsWith('features-held|feature:thitu-island|'))).toBe(true)
    expect(drawn.some((record) => record.includes('feature:woody-island'))).toBe(false)
  })

  it('opens the valid rest of a damaged link with a notice', async () => {
    await open({
      graphics: 'none',
      hash: 'view=atlantis&map=99/12/113&layers=dash,sharks&panel=feature:thitu-island',
    })
    await atlas.titled('Thitu Island')
    const notices = (await atlas.notices()).join(' ')
    for (const given of ['atlantis', '99/12/113', 'sharks']) expect(notices).toContain(given)
    expect(atlas.faults).toEqual([])
  })

  it('offers to try again when the first data do not come, over a map that stands', async () => {
    await open({ graphics: 'none', broken: ['first-view'], early: true })
    await atlas.button(/try again/i).waitFor()
    expect(await atlas.openingMapIsShown()).toBe(true)
    atlas.mend()
    await atlas.choose(/try again/i)
    await atlas.ready()
    expect(await atlas.panelTitle()).toBe('Who claims the South China Sea?')
  })

  it('offers to try again when details do not come', async () => {
    await open({ graphics: 'none', broken: ['details/', 'library'] })
    await atlas.tool(/^List/)
    await atlas.panel().getByRole('button', { name: 'Thitu Island', exact: true }).first().click()
    await atlas.button(/try again/i).waitFor()
    atlas.mend()
    await atlas.choose(/try again/i)
    await atlas.titled('Thitu Island')
  })

  it('lets no HTML string into the page', async () => {
    await open({ graphics: 'none' })
    expect(await atlas.tryInjection()).toBe('escaped')
  })
})
