/**
 * From a click on open water to the answer on screen, with the processor slowed four times: the built page in
 * ./dist, each renderer in turn. Time runs inside the page, from the pointer's release to the first frame that
 * was painted with the answer in the panel. Run after a build: npx tsx bench/click.ts [none,gl] [count]
 */
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { serve } from '../e2e/server'
import { seeded } from '../scripts/mosaic-checks'

const kinds = (process.argv[2] ?? 'none,gl').split(',')
const count = Number(process.argv[3] ?? 30)
const slowdown = 4
const flags: Record<string, string[]> = {
  none: ['--disable-3d-apis'],
  gl: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
}
/** Waters of the first view, away from the panel and the controls; shares of the window. */
const field = { west: 0.4, east: 0.85, north: 0.25, south: 0.75 }

/**
 * Each click's time from the pointer's release to the next frame on screen, as the browser itself measures it
 * (Event Timing, steps of 8 ms), where that frame has the answer under a new heading; else the time until the
 * frame that has it was asked for.
 */
const watch = () => {
  const spot = () => document.querySelector('.answer-spot')?.textContent?.trim()
  const heading = () =>
    document.querySelector('.sheet-content [data-panel-heading]')?.parentElement?.textContent
  const times: number[] = []
  const late = new Map<number, number>()
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (name === 'pointerup') times.push(Math.max(duration, late.get(Math.round(startTime)) ?? 0))
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  addEventListener(
    'pointerup',
    ({ timeStamp }) => {
      const before = heading()
      let frames = 0
      const look = (): void => {
        frames += 1
        if (!spot() || heading() === before) return void requestAnimationFrame(look)
        if (frames > 1) late.set(Math.round(timeStamp), performance.now() - timeStamp)
      }
      requestAnimationFrame(look)
    },
    { capture: true },
  )
  Object.assign(window, { clickTimes: times, clickLate: late })
}

const timesOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { clickTimes: number[] }).clickTimes)

/** One click; undefined where it met a feature or land panel instead of a spot. */
const clickOnce = async (page: Page, x: number, y: number): Promise<number | undefined> => {
  const known = (await timesOf(page)).length
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.up()
  for (let waitedMs = 0; waitedMs < 5000; waitedMs += 100) {
    await page.waitForTimeout(100)
    const times = await timesOf(page)
    if (times.length > known) return times[known]
  }
  return undefined
}

const measure = async (kind: string, origin: string): Promise<number[]> => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...(flags[kind] ?? []),
    ],
  })
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.goto(`${origin}#panel=none`)
  await page.locator('#map[data-ready="true"]').waitFor({ timeout: 90_000 })
  await page.waitForTimeout(4000)
  // The runner keeps names of functions by a helper that the page does not have.
  await page.evaluate('globalThis.__name = (named) => named')
  await page.evaluate(watch)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const random = seeded(4)
  const sample: number[] = []
  for (let tries = 0; sample.length < count + 2 && tries < 3 * count; tries += 1) {
    const x = 1366 * (field.west + random() * (field.east - field.west))
    const y = 768 * (field.north + random() * (field.south - field.north))
    const took = await clickOnce(page, x, y)
    if (took !== undefined) sample.push(took)
    // Pictures of the drawing thread and fetches come to rest before the next question.
    await page.waitForTimeout(700)
  }
  const late = await page.evaluate(
    () => (window as unknown as { clickLate: Map<number, number> }).clickLate.size,
  )
  console.log(`${late} answers came later than the first frame`)
  await browser.close()
  return sample
}

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.round((sorted.length - 1) * share)] ?? NaN).toFixed(0)

const site = await serve(join(import.meta.dirname, '../dist'))
for (const kind of kinds) {
  const [first = NaN, , ...rest] = await measure(kind, site.origin)
  const sorted = [...rest].sort((a, b) => a - b)
  console.log(
    `${kind === 'gl' ? 'WebGL (software)' : 'SVG'}: first ${first.toFixed(0)} ms; ${sorted.length} more: ` +
      `median ${at(sorted, 0.5)}, p90 ${at(sorted, 0.9)}, least ${at(sorted, 0)}, most ${at(sorted, 1)} ms; ` +
      `load ${loadavg()[0]?.toFixed(1)}`,
  )
}
await site.close()
