import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { Atlas, closeBrowsers } from './atlas'
import { Inquirer } from './inquirer'

describe('how sure a line is', () => {
  let open: Atlas | undefined
  const asked = () => new Inquirer(open!)
  afterEach(() => open?.close())
  afterAll(closeBrowsers)
  const visit = async (hash: string): Promise<Atlas> => (open = await Atlas.open({ graphics: 'none', hash }))

  const layers = 'layers=control,features,claims,dash,certainty,depth,places'

  it('is drawn in one ink for all parties, with soft bands where an error is on file', async () => {
    const plain = await (await visit('panel=none')).drawn()
    await open?.close()
    const sure = await (await visit(`panel=none&${layers}`)).drawn()
    const inks = (records: string[]) =>
      new Set(records.filter((one) => one.startsWith('claims-computed|')).map((one) => one.split('|')[3]))
    expect(inks(plain).size).toBeGreaterThan(3)
    expect(inks(sure).size).toBe(1)
    expect(sure.some((one) => one.startsWith('certainty-near-widest|'))).toBe(true)
    expect(sure.some((one) => one.startsWith('certainty-margins|claim:phl-ra12064'))).toBe(true)
    expect(plain.some((one) => one.startsWith('certainty-'))).toBe(false)
    expect(open?.faults).toEqual([])
  })

  it('is told of an edge by pointing at it: rule, base point, distance, and a line to it', async () => {
    // 200 M from Pulau Sekatung, the northernmost base point of Natuna.
    const atlas = await visit(`panel=none&${layers}&map=8/7.18934/110.36241`)
    await atlas.pickCentre()
    const answer = await asked().answerAboutLine()
    expect(answer).toContain('Pulau Sekatung')
    expect(answer).toContain('4°47')
    expect(answer).toMatch(/200 nautical miles/)
    expect(await asked().rays()).toBe(1)
    expect(atlas.faults).toEqual([])
  })

  it('is told by keyboard alone, and has no barrier', async () => {
    const atlas = await visit(`panel=certainty&${layers}`)
    expect(await atlas.accessibilityFaults()).toEqual([])
    await asked().askAboutLineByKeyboard('Indonesia', 'edge of a zone')
    const answer = await asked().answerAboutLine()
    expect(answer).toContain('Pulau Sekatung')
    expect(await asked().rays()).toBe(1)
    expect(await atlas.accessibilityFaults()).toEqual([])
    expect(atlas.faults).toEqual([])
  })
})
