import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { Atlas, closeBrowsers, type OpenOptions } from './atlas'
import { Holders } from './holders'

let atlas: Atlas
let holders: Holders
const open = async (hash: string, options: OpenOptions = {}): Promise<void> => {
  atlas = await Atlas.open({ graphics: 'none', hash, ...options })
  holders = new Holders(atlas)
  if (!hash.includes('panel=none')) await atlas.titled(/./)
}

describe('who was there when', () => {
  afterEach(async () => {
    expect(atlas.faults).toEqual([])
    await atlas.close()
  })
  afterAll(closeBrowsers)

  it('shows the beginning of a period on the map by a click on the strip, and leads to its sources', async () => {
    await open('panel=feature:pattle-island')
    await holders.clickSegment('CHN')
    await holders.showsDay('1974-01-20')
    expect(await holders.focusedEntry()).toMatch(/from|since 20\sJan(uary)?\s1974/i)
    expect(await holders.focusedEntry()).toMatch(/\[\d/)
    await holders.clickSegment('FRA')
    await holders.showsDay('1947-01-01')
    await holders.says(/perhaps on 1\sJan\s1947/i)
    expect(await atlas.accessibilityFaults()).toEqual([])
  })

  it('does the same by keyboard, from the list', async () => {
    await open('panel=feature:itu-aba-island')
    await holders.pressDay(/24\sSept?\s1956/)
    await holders.showsDay('1956-09-24')
  })

  it('says that a holder is not known, that one is perhaps there, and that a group is held', async () => {
    await open('panel=feature:itu-aba-island&date=1953-01-01')
    expect((await atlas.answer()).join(' ')).toMatch(/Who was there on 1\sJan\s1953 is not known/)
    await atlas.go('panel=feature:itu-aba-island&date=1950-06-01')
    await holders.says(/perhaps on 1\sJun\s1950/i)
    await atlas.go('panel=feature:uotsuri-shima&date=1972-05-14')
    await holders.says(/United States/)
    await holders.says(/nobody on the feature/)
  })

  it('draws a sure, an unsure and an unknown presence differently', async () => {
    await open('panel=none&date=1956-05-01&map=7/16.5/112')
    const icons = await holders.icons()
    expect(icons['woody-island']).not.toBe(icons['pattle-island'])
    expect(icons['woody-island']).not.toBe(icons['triton-island'])
    expect(await holders.fills('woody-island')).toBe(0)
    expect(await holders.fills('pattle-island')).toBe(1)
  })

  it.each(['laptop', 'phone'] as const)('has all features along time, by keyboard, on a %s', async (size) => {
    await open('panel=holders&date=1975-04-13', { size })
    await atlas.titled('Who was there when')
    await holders.openGroup('spratly')
    expect(await holders.rows('spratly')).toBeGreaterThan(30)
    await holders.choose('Party', 'Viet Nam')
    expect(await atlas.accessibilityFaults()).toEqual([])
    expect(await atlas.clippedTexts()).toEqual([])
    await holders.openTable('spratly')
    await holders.pressChange('Southwest Cay', /Democratic Republic/)
    await holders.showsDay('1975-04-14')
    await atlas.titled('Southwest Cay')
  })
})
