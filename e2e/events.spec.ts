import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { Atlas, closeBrowsers, type OpenOptions } from './atlas'
import { EventReader } from './event-reader'

let atlas: Atlas
let reader: EventReader
const open = async (options?: OpenOptions): Promise<void> => {
  atlas = await Atlas.open({ graphics: 'none', ...options })
  reader = new EventReader(atlas)
}

/** Events whose symbols stand on the map. */
const onMap = async (): Promise<string[]> =>
  (await atlas.drawn())
    .filter((record) => record.startsWith('events-symbols|'))
    .map((record) => record.split('|')[1]!.replace('event:', ''))

describe('events', () => {
  afterEach(async () => {
    expect(atlas.faults).toEqual([])
    await atlas.close()
  })
  afterAll(closeBrowsers)

  it('are a list from Tools, filtered by category, party, feature and words, which the address keeps', async () => {
    await open()
    await atlas.tool(/^Events/)
    await atlas.titled('Events')
    const all = await reader.listed()
    expect(all).toBe(247)
    await reader.choose('Category', 'Clash')
    const clashes = await reader.listed()
    expect(clashes).toBeGreaterThan(10)
    expect(clashes).toBeLessThan(all)
    await reader.choose('Party', /Viet Nam/)
    const vietNam = await reader.listed()
    expect(vietNam).toBeLessThan(clashes)
    await reader.write('johnson')
    expect(await reader.listed()).toBe(1)
    expect(await reader.titles()).toEqual(['Clash at Johnson South Reef'])
    await expect.poll(() => atlas.hash()).toContain('filter=category:clash;party:VNM;text:johnson')
    expect(await atlas.accessibilityFaults()).toEqual([])
    expect(await atlas.clippedTexts()).toEqual([])
    // Typing is no step to come back from: one step back the panel is not open yet.
    await atlas.back()
    await expect.poll(() => atlas.hash()).not.toContain('panel=events')
  })

  it('are found again by a link, and an empty list says which filter to loosen', async () => {
    await open({ hash: 'panel=events&filter=category:fonop;party:TWN' })
    await atlas.titled('Events')
    expect(await reader.listed()).toBe(0)
    expect(await atlas.panel().innerText()).toContain('No event fits all the filters together')
    await atlas.choose(/^Any party/)
    expect(await reader.listed()).toBe(11)
    await atlas.choose('Clear filters')
    expect(await reader.listed()).toBe(247)
    expect(atlas.hash()).not.toContain('filter=')
  })

  it('open in a panel that answers first, and lead to the one before and after', async () => {
    await open({ hash: 'panel=event:1988-johnson-south' })
    const [what, when, where] = await atlas.answer()
    expect(what).toContain('[1')
    expect(when).toMatch(/14\s+March\s+1988/)
    expect(where).toContain('Johnson South Reef')
    const first = await atlas.panelTitle()
    await reader.go('next')
    await expect.poll(() => atlas.panelTitle()).not.toBe(first)
    await reader.go('previous')
    await atlas.titled(first)
    expect(await atlas.accessibilityFaults()).toEqual([])
    await atlas.choose('Show 14 Mar 1988 on the map')
    expect(atlas.hash()).toContain('date=1988-03-14')
    const shown = await onMap()
    expect(shown.some((id) => id.startsWith('1988-johnson-south'))).toBe(true)
  })

  it('stand on the map up to its day and not later, as the filter leaves them', async () => {
    await open({ hash: 'layers=features,events&date=1974-01-19&map=4/14/114&panel=none' })
    const shown = await onMap()
    expect(shown).toContain('1974-paracels-battle')
    expect(shown.filter((id) => id.slice(0, 4) > '1974')).toEqual([])
    await atlas.go('layers=features,events&date=1974-01-18&map=4/14/114&panel=none')
    expect(await onMap()).not.toContain('1974-paracels-battle')
    await atlas.go('layers=features,events&date=2016-07-12&map=4/14/114&panel=none&filter=category:ruling')
    const rulings = await onMap()
    expect(rulings).toEqual(['2016-07-12-award'])
    await atlas.go('layers=features&date=2016-07-12&map=4/14/114&panel=none')
    expect(await onMap()).toEqual([])
  })

  it('are listed in the panels of their features and parties, and found by name', async () => {
    await open({ hash: 'panel=feature:johnson-south-reef' })
    await atlas.panelSettled()
    expect(await atlas.panel().innerText()).toContain('What happened here')
    await atlas.choose('See them in the list of events')
    await atlas.titled('Events')
    expect(await reader.titles()).toContain('Clash at Johnson South Reef')
    expect(atlas.hash()).toContain('filter=feature:johnson-south-reef')
    await atlas.go('panel=party:MYS')
    await atlas.choose(/^Events with Malaysia/)
    await atlas.titled('Events')
    expect(atlas.hash()).toContain('filter=party:MYS')
    await atlas.go('panel=search')
    await reader.search('clash johnson')
    await atlas.choose(/Clash at Johnson South Reef/)
    await atlas.titled('Clash at Johnson South Reef')
  })

  it('need no pointer', async () => {
    await open({ hash: 'panel=events' })
    await atlas.titled('Events')
    await reader.focusField()
    await atlas.press('Tab', 'Tab', 'Enter')
    // The choice of categories is open: its first box is next.
    await atlas.press('Tab', 'Space')
    await expect.poll(() => atlas.hash()).toContain('filter=category:control-change')
    await reader.focusFirst()
    await atlas.press('Enter')
    await expect.poll(() => atlas.hash()).toContain('panel=event:')
    await expect.poll(() => reader.focusIsOnHeading()).toBe(true)
  })

  it.each(['phone', 'small phone'] as const)('fit the window (%s)', async (size) => {
    await open({ size, hash: 'panel=events&filter=party:PHL' })
    await atlas.titled('Events')
    expect(await atlas.clippedTexts()).toEqual([])
    await atlas.go('panel=event:1956-cloma-freedomland')
    await atlas.titled('Tomas Cloma')
    expect(await atlas.clippedTexts()).toEqual([])
    expect(await atlas.accessibilityFaults()).toEqual([])
  })
})
