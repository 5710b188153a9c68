import { afterAll, describe, expect, it } from 'vitest'
import { Atlas, closeBrowsers } from './atlas'

const open = (hash = '', size: 'laptop' | 'small phone' = 'laptop'): Promise<Atlas> =>
  Atlas.open({ graphics: 'none', hash, size })

describe('charts', () => {
  afterAll(closeBrowsers)

  it('open by the tools, turn into a table and come as a file', async () => {
    const atlas = await open()
    await atlas.tool(/^Charts/)
    await atlas.titled('Charts')
    const chart = atlas.chart('contiguous-days')
    await chart.turn()
    expect(await chart.rows()).toContain('2024 355 days')
    expect(await chart.rows()).toContain('2018 no figure found')
    const { name, text } = await chart.download()
    expect(name).toMatch(/^chart-contiguous-days-.*\.csv$/)
    expect(text).toContain('senkaku-contiguous-days,2024,2024-01-01,2024-12-31,355,days')
    expect(atlas.faults).toEqual([])
    await atlas.close()
  })

  it('say where a number comes from, by pointer and by keyboard alone', async () => {
    const atlas = await open('panel=series:us-fonop-scs')
    const chart = atlas.chart('fonop-calendar')
    expect(await chart.origin()).toContain('2 operations')
    await chart.point('us-fonop-scs:5')
    expect(await chart.origin()).toMatch(/9 operations[\s\S]*South China Morning Post/)
    await chart.focusPrevious()
    await atlas.press('Enter')
    expect(await chart.origin()).toMatch(/7 operations\s+2019/)
    expect(atlas.faults).toEqual([])
    await atlas.close()
  })

  it('are reached from the search and from the article', async () => {
    const atlas = await open('panel=search')
    await atlas.panelArrived()
    await atlas.panel().locator('input').first().fill('announced defence budget')
    await atlas.panel().locator('[data-found="series:china-defence-budget"]').click()
    await atlas.titled('China’s announced defence budget')
    await atlas.go('view=article&panel=article:cbs-2025-03-21-us-japan-ties&step=14')
    await atlas.panel().locator('[data-item="series:senkaku-contiguous-days"]').first().click()
    await atlas.titled(/^Days with Chinese government ships/)
    await atlas.close()
  })

  it('tell kinds of figures apart without colour', async () => {
    const atlas = await open('panel=charts')
    await atlas.titled('Charts')
    const fills = await atlas.chart('territorial-vessels').fills()
    expect(new Set(Object.values(fills)).size).toBe(Object.keys(fills).length)
    expect(Object.keys(fills).sort()).toEqual(['part', 'whole'])
    expect(new Set(await atlas.chart('land-totals').signs()).size).toBe(3)
    await atlas.close()
  })

  it.each(['light', 'dark', 'contrast'])('have no barrier in the %s theme', async (theme) => {
    const atlas = await open(`panel=charts&theme=${theme}`)
    await atlas.titled('Charts')
    expect(await atlas.accessibilityFaults()).toEqual([])
    await atlas.chart('land-totals').turn()
    expect(await atlas.accessibilityFaults()).toEqual([])
    await atlas.close()
  })

  it('fit a small phone', async () => {
    const atlas = await open('panel=charts', 'small phone')
    await atlas.titled('Charts')
    expect(await atlas.clippedTexts()).toEqual([])
    expect(await atlas.chartsOutside()).toEqual([])
    await atlas.close()
  })
})
