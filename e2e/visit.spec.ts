import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { Atlas, closeBrowsers, type OpenOptions } from './atlas'
import { Reader } from './reader'
import { Visitor } from './visitor'

let atlas: Atlas
let reader: Reader
const open = async (options: OpenOptions = {}): Promise<void> => {
  atlas = await Atlas.open({ graphics: 'none', ...options })
  reader = new Reader(atlas)
}
const article = 'cbs-2025-03-21-us-japan-ties'

describe('a visit', () => {
  afterEach(async () => {
    expect(atlas.faults).toEqual([])
    await atlas.close()
  })
  afterAll(closeBrowsers)

  it('lists the lessons where a link names one that does not exist', async () => {
    await open({ hash: 'panel=lesson:atlantis&step=2' })
    await atlas.titled('Lessons')
    expect((await atlas.notices()).join(' ')).toContain('atlantis')
    expect(await atlas.panel().innerText()).toContain('Who claims what?')
  })

  it('lists the lessons at an address that does not exist', async () => {
    await open({ base: '/class/7b/' })
    await atlas.visit('l/99')
    expect(await atlas.text()).toContain('Who claims what?')
    await reader.follow(/Who claims what/)
    expect(atlas.page.url()).toMatch(/\/class\/7b\/l\/1\/$/)
    // The browser itself notes that the address was not found.
    expect(atlas.faults.filter((fault) => !/404/.test(fault))).toEqual([])
    atlas.faults.length = 0
  })

  it('leads from the address on the board to the step', async () => {
    await open()
    await atlas.visit('l/1/2/')
    await atlas.ready()
    expect(atlas.hash()).toContain('panel=lesson:who-claims-what')
    expect(atlas.hash()).toContain('step=2')
  })

  it('plays the lesson by keyboard to its end', async () => {
    await open({ hash: 'panel=lesson:who-claims-what&form=10' })
    const pupil = new Visitor(atlas, 'keyboard')
    await pupil.choose(/^Start/)
    const seen = new Set<string>()
    for (let step = 1; step <= 4; step += 1) {
      expect(atlas.hash()).toContain(`step=${step}`)
      seen.add((await atlas.drawn()).join())
      await pupil.choose(step < 4 ? /^Next/ : /^Finish/)
      await atlas.panelArrived()
      expect(await reader.focusIsInPanel()).toBe(true)
    }
    // The step that asks for a claimant's view shows everybody's until one is chosen, as the last does.
    expect(seen.size).toBe(3)
    expect(atlas.hash()).not.toContain('step=')
  })

  it.each([
    ['truong sa', 'Spratly Island'],
    ['南威', 'Spratly Island'],
    ['pag-asa', 'Thitu Island'],
    ['Kagitingan', 'Fiery Cross Reef'],
  ])('finds %s', async (sought, name) => {
    await open({ hash: 'panel=search' })
    const visitor = new Visitor(atlas, 'keyboard')
    await reader.search(sought)
    await visitor.choose(new RegExp(name))
    await atlas.titled(name)
  })

  it('says what was understood where nothing is found, and offers the nearest names', async () => {
    await open({ hash: 'panel=search' })
    await reader.search('Scarbrough Shole')
    await atlas
      .button(/Scarborough Shoal/)
      .first()
      .waitFor()
    expect(await atlas.panel().innerText()).toContain('“Scarbrough Shole”')
  })

  it('goes to coordinates and marks the spot', async () => {
    await open({ hash: 'panel=search' })
    await reader.search('15°08′N 117°46′E')
    await atlas.press('Enter')
    await atlas.page.waitForFunction(() => location.hash.includes('at='))
    expect(atlas.hash()).toMatch(/at=117\.766\d*,15\.133/)
  })

  it('explains a word by a key, and Escape closes the word alone', async () => {
    await open({ hash: 'panel=claim:prc-1996-xisha-baselines' })
    await atlas.titled(/Baselines/)
    await reader.openTerm()
    expect(await reader.definition()).toMatch(/\w+\. .*\w+\./)
    await atlas.press('Escape')
    expect(await reader.definition()).toBe('')
    await atlas.titled(/Baselines/)
  })

  it('tells the story then and since, with distances in the reader’s units', async () => {
    await open({ hash: `panel=article:${article}&story=8` })
    await atlas.titled(/Japan/)
    const inMiles = await atlas.panel().innerText()
    expect(inMiles).toMatch(/then/i)
    expect(inMiles).toMatch(/since/i)
    expect(inMiles).toMatch(/\d\sM\b/)
    await atlas.go(`panel=article:${article}&story=8&units=km`)
    await atlas
      .panel()
      .getByText(/\d\skm\b/)
      .first()
      .waitFor()
  })

  it('compares all claimants, none left out, in one order', async () => {
    await open({ hash: 'panel=compare' })
    const names = await reader.comparedViews()
    expect(names).toEqual(['BRN', 'CHN', 'IDN', 'JPN', 'MYS', 'PHL', 'TWN', 'VNM'])
  })

  it('shows the map of another day, and refuses one that it cannot show', async () => {
    await open({ hash: 'panel=none' })
    await reader.chooseDay('1975-06-01')
    expect(atlas.hash()).toContain('date=1975-06-01')
    await reader.chooseDay('1830-01-01')
    expect(await atlas.text()).toContain('The day was not changed')
    expect(atlas.hash()).toContain('date=1975-06-01')
  })

  it('offers a newcomer who came by a link the beginning', async () => {
    await open({ hash: 'view=VNM' })
    await atlas.choose(/^Start here/)
    await atlas.titled('Who claims the South China Sea?')
  })
})
