import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { Atlas, closeBrowsers, type OpenOptions } from './atlas'
import { TimeBar } from './time-bar'

let atlas: Atlas
let bar: TimeBar
const open = async (options: OpenOptions = {}): Promise<void> => {
  atlas = await Atlas.open({ graphics: 'none', ...options })
  bar = new TimeBar(atlas)
}
/** The page follows within a frame or two; a busy machine takes longer. */
const soon = <T>(check: () => Promise<T> | T): Promise<T> =>
  vi.waitFor(check, { timeout: 20_000, interval: 200 })

describe('the bar of time', () => {
  afterEach(() => atlas.close())
  afterAll(closeBrowsers)

  it('goes by keyboard from day to day, by months and years, and to both ends', async () => {
    await open({ hash: 'panel=none&date=1974-01-31' })
    await bar.open()
    for (const [key, day] of [
      ['ArrowRight', '1974-02-01'],
      ['ArrowLeft', '1974-01-31'],
      ['ArrowUp', '1974-02-28'],
      ['PageDown', '1973-02-28'],
      ['Home', '1946-01-01'],
    ] as const) {
      await bar.press(key)
      await soon(() => expect(atlas.hash()).toContain(`date=${day}`))
    }
    await bar.press('End')
    await soon(() => expect(atlas.hash()).not.toContain('date='))
    expect(await atlas.accessibilityFaults()).toEqual([])
    expect(atlas.faults).toEqual([])
  })

  it('changes who is drawn where as it is dragged', async () => {
    await open({ hash: 'panel=none&map=7/16.5/112' })
    const today = await atlas.drawn()
    await bar.open()
    await bar.dragTo(0.02)
    await soon(async () => expect(await bar.day()).toMatch(/19(4|5)\d/))
    await soon(async () => {
      const then = await atlas.drawn()
      expect(then.some((record) => record.startsWith('claims-'))).toBe(false)
      expect(then).not.toEqual(today)
    })
    expect(atlas.hash()).toMatch(/date=19[45]\d-\d\d-\d\d/)
  })

  it('runs when let run, and rests when told so', async () => {
    await open({ hash: 'panel=none&date=1980-01-01' })
    await bar.open()
    await atlas.choose(/let time run/i)
    await soon(async () => expect(await bar.day()).not.toContain('1980'))
    await atlas.choose(/^pause$/i)
    const day = await bar.day()
    await new Promise((resolve) => setTimeout(resolve, 2000))
    expect(await bar.day()).toBe(day)
  })

  it('steps from one date on file to the next', async () => {
    await open({ hash: 'panel=none&date=1974-01-16' })
    await bar.open()
    await atlas.choose(/on to the next date/i)
    await soon(() => expect(atlas.hash()).toContain('date=1974-01-19'))
    await atlas.choose(/back to the date before/i)
    await soon(() => expect(atlas.hash()).toContain('date=1974-01-16'))
  })

  it('closes by Escape and gives the focus back; clamps a link to a day before its first, and says so', async () => {
    await open({ hash: 'panel=none&date=1887-06-26' })
    expect(await atlas.text()).toMatch(/1887-06-26/)
    await bar.open()
    await bar.press('Escape')
    await soon(async () => expect(await bar.isOpen()).toBe(false))
    expect(await bar.chipHasFocus()).toBe(true)
  })
})
