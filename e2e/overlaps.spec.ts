import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Atlas, closeBrowsers, type OpenOptions } from './atlas'
import { Counter } from './counter'

let atlas: Atlas
const counter = () => new Counter(atlas)
const open = async (hash: string, options: OpenOptions = {}): Promise<void> => {
  atlas = await Atlas.open({ graphics: 'none', hash, ...options })
  await atlas.panelArrived()
}
const signs = async (): Promise<string> => {
  await counter().openSigns()
  return counter().legend()
}
const patterns = async (): Promise<Set<string>> => {
  const records = (await atlas.drawn()).filter((record) => record.startsWith('counts-sets|'))
  return new Set(records.map((record) => record.split('|').at(-1)!))
}
/** The address follows the state a moment later. */
const address = (part: string): Promise<void> => expect.poll(() => atlas.hash()).toContain(part)
const bySea = (hash: string): string => hash.replace(/^.*map=/, '').replace(/&.*$/, '')

describe('overlaps of claims', () => {
  beforeEach(() => open('panel=overlaps'))
  afterEach(async () => {
    expect(atlas.faults).toEqual([])
    await atlas.close()
  })
  afterAll(closeBrowsers)

  it('follow one setting for the dash area: sentence, legend, map and address', async () => {
    const [before] = await atlas.answer()
    expect(before).toContain('counting the dash area where it surely reaches')
    expect(await signs()).toContain('from 1 (light) to 4 (dark), counting the dash area where it surely')
    expect(await patterns()).toContain('set-CHN-PHL-VNM-light')
    await atlas.pick('Leave it out')
    const [after] = await atlas.answer()
    expect(after).toContain('leaving out the dash area')
    expect(after).not.toBe(before)
    expect(await counter().legend()).toContain('from 1 (light) to 3 (dark), leaving out the dash area')
    expect(await patterns()).not.toContain('set-CHN-PHL-VNM-light')
    await address('dash=without')
  })

  it('lead from a set of claimants to its water, and bring it out', async () => {
    const before = bySea(atlas.hash())
    await counter().choosePlace('CHN PHL TWN')
    await counter().told(/largest piece of water claimed by China, the Philippines and Taiwan/)
    await address('together=CHN,PHL,TWN')
    await expect.poll(() => bySea(atlas.hash())).not.toBe(before)
    await atlas.choose('3 claimants')
    await address('together=3')
    await counter().closePanel()
    await expect.poll(() => atlas.hash()).not.toContain('together')
  })

  it('give their tables as a file that says what it is', async () => {
    await atlas.pick('Count all that may be inside')
    const { name, path } = await counter().download('Download as CSV')
    expect(name).toMatch(/^overlaps-\d{4}-\d\d-\d\d-3-possibly\.csv$/)
    const [first = ''] = readFileSync(path, 'utf8').split('\r\n')
    expect(first).toMatch(/counting the dash area wherever it may reach/)
    expect(first).toMatch(/\d{4}-\d\d-\d\d/)
    expect(first).toMatch(/data version \d/i)
  })

  it('are within reach of everybody', async () => {
    expect(await atlas.accessibilityFaults()).toEqual([])
    expect(await atlas.clippedTexts()).toEqual([])
  })
})

describe('a link to counts of claimants', () => {
  afterEach(() => atlas.close())
  afterAll(closeBrowsers)

  it('opens with its setting', async () => {
    await open('panel=overlaps&dash=without')
    expect((await atlas.answer())[0]).toContain('leaving out the dash area')
    expect(await atlas.notices()).toEqual([])
    expect(atlas.faults).toEqual([])
  })

  it('shows the stripes without the panel, and none in a one-claimant view', async () => {
    await open('panel=none&layers=counts,claims')
    expect((await patterns()).size).toBeGreaterThan(10)
    await atlas.close()
    await open('panel=none&layers=counts,claims&view=PHL')
    expect(await patterns()).toEqual(new Set())
  })
})
