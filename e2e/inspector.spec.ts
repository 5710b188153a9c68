import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { Atlas, closeBrowsers, type OpenOptions } from './atlas'
import { Inquirer } from './inquirer'

let atlas: Atlas
const asked = () => new Inquirer(atlas)
const open = async (hash: string, options: OpenOptions = {}): Promise<void> => {
  atlas = await Atlas.open({ hash, graphics: 'none', ...options })
}
/** The order of codes; Japan claims in the East China Sea alone. */
const order = ['BRN', 'CHN', 'IDN', 'JPN', 'MYS', 'PHL', 'TWN', 'VNM']
/** Open water between the Paracels and the Spratlys. */
const middle = { lon: 113.5, lat: 13.2 }
const camera = `map=6/${middle.lat}/${middle.lon}`
const spot = `at=${middle.lon},${middle.lat}`

const expectsAnswer = async (): Promise<void> => {
  const [claims] = await atlas.answer()
  expect(claims).toMatch(/^\d claimants?’s? claims? covers? this spot:/)
  const count = Number(/^\d/.exec(claims!)![0])
  const codes = await asked().claimCards()
  expect(codes).toEqual([...codes].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
  expect(new Set(codes).size).toBeGreaterThanOrEqual(count)
}

describe('who claims this spot', () => {
  afterEach(async () => {
    expect(atlas.faults).toEqual([])
    await atlas.close()
  })
  afterAll(closeBrowsers)

  it('is answered by a tap on water, with cards in the order of codes', async () => {
    await open(`panel=none&${camera}`)
    await atlas.pickCentre()
    await atlas.titled('Who claims this spot?')
    await expectsAnswer()
  })

  it('is answered by Enter on the map, about its middle', async () => {
    await open(`panel=none&${camera}`)
    await atlas.focusMap()
    await atlas.press('Enter')
    await atlas.titled('Who claims this spot?')
    await expectsAnswer()
    expect(atlas.hash()).toContain('at=113.5,13.2')
  })

  it('is answered for coordinates typed in degrees, minutes and seconds', async () => {
    await open('panel=search')
    await asked().typeInSearch('13°12′00″N 113°30′00″E')
    await atlas.press('Enter')
    await atlas.choose(/Who claims this spot/)
    await atlas.titled('Who claims this spot?')
    await expectsAnswer()
    expect(atlas.hash()).toContain('at=113.5,13.2')
  })

  it('is answered from a link, with the distances drawn, and no barrier', async () => {
    await open(spot)
    await expectsAnswer()
    expect((await atlas.drawn()).some((record) => record.startsWith('spot-rays'))).toBe(true)
    expect(await atlas.accessibilityFaults()).toEqual([])
    expect(await atlas.clippedTexts()).toEqual([])
  })

  it('says “not covered” outside the study area', async () => {
    await open('at=125.5,28.5')
    await asked().says(/Not covered: claimants are counted only inside the study area/)
    expect((await atlas.answer())[0]).not.toMatch(/\d claimant/)
  })

  it('says what feature a spot is on, within the error of its position', async () => {
    await open('at=114.285,11.053')
    expect((await atlas.answer()).join(' ')).toMatch(/On Thitu Island, or within the error of its position/)
  })

  it('shows the objections to a claim as documents, and copies them with a citation', async () => {
    await open(spot)
    await atlas.libraryArrived()
    await asked().openObjections()
    expect(await asked().documents()).toBeGreaterThan(0)
    expect(await atlas.accessibilityFaults()).toEqual([])
    await atlas.choose('Copy as text')
    await asked().says(/The answer is copied/)
    const text = await atlas.clipboard()
    expect(text).toContain('Who claims this spot?')
    expect(text).toMatch(/\n {2}· .*\d{4}, [A-Z]{3}: /)
    expect(text).toMatch(/Contested Waters, data version .* as of .*at=113\.5,13\.2/)
  })

  it.each([
    ['１３.２，１１３.５', /13\.2.*113\.5/s],
    ['13.2 113.5', /13\.2.*113\.5/s],
    ['10 12', /10.*12[\s\S]*12.*10/],
    ['95 N 113 E', /95/],
  ])('shows how it understood “%s”', async (typed, understood) => {
    await open('panel=search')
    await asked().typeInSearch(typed)
    await asked().says(understood)
  })
})
