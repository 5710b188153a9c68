/**
 * Frames while time is dragged along its bar, against the same map repainted every frame: by turns in one page,
 * several rounds. `npx tsx bench/scrub.ts [gl|svg]` on a built dist/.
 */
import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { serve } from '../e2e/server'

const rounds = 5
const roundMs = 4000
const chromiumPath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)

interface Round {
  /** Frames a second. */
  rate: number
  /** Longest time that the page's own thread was busy in one task, where it was over 50 ms. */
  longestTaskMs: number
  tasksOver50: number
}

const watchTasks = async (page: Page): Promise<void> => {
  // tsx wraps functions that it names; the page knows no such wrapper.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(() => {
    const tasks: number[] = []
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    })
    Object.assign(globalThis, { longTasks: tasks })
  })
}

/** One round: each frame either asks for another day or for the same picture again. */
const round = (page: Page, kind: 'scrub' | 'repaint', ms: number): Promise<Round> =>
  page.evaluate(
    async ({ kind: what, ms: duration }) => {
      const tasks = (globalThis as unknown as { longTasks: number[] }).longTasks
      const track = document.querySelector<HTMLElement>('.time-track')!
      const map = document.querySelector('.live-map') as unknown as { repaint: () => void }
      const box = track.getBoundingClientRect()
      track.setPointerCapture = () => undefined
      track.hasPointerCapture = () => true
      const before = tasks.length
      const start = performance.now()
      let frames = 0
      await new Promise<void>((resolve) => {
        const step = (now: number): void => {
          if (now - start > duration) return resolve()
          frames += 1
          // There and back along the whole bar once in a round.
          const part = 1 - Math.abs(1 - (2 * (now - start)) / duration)
          if (what === 'scrub')
            track.dispatchEvent(
              new PointerEvent('pointermove', { clientX: box.left + part * box.width, bubbles: true }),
            )
          else map.repaint()
          requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      })
      const own = tasks.slice(before)
      return {
        rate: (frames * 1000) / (performance.now() - start),
        longestTaskMs: Math.max(0, ...own),
        tasksOver50: own.length,
      }
    },
    { kind, ms },
  )

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

const run = async (graphics: 'gl' | 'svg'): Promise<void> => {
  const site = await serve(join(process.cwd(), 'dist'))
  const browser = await chromium.launch({
    ...(chromiumPath && { executablePath: chromiumPath }),
    args: [
      '--no-sandbox',
      ...(graphics === 'gl'
        ? ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']
        : ['--disable-3d-apis']),
    ],
  })
  const page = await browser.newPage({ viewport: { width: 720, height: 480 } })
  await watchTasks(page)
  await page.goto(`${site.origin}#panel=none`)
  await page.locator('#map[data-ready="true"]').waitFor({ timeout: 90_000 })
  await page.locator('.time-chip').click()
  await page.locator('.time-track').waitFor()
  await page.waitForTimeout(3000)
  const results: Record<'scrub' | 'repaint', Round[]> = { scrub: [], repaint: [] }
  await round(page, 'scrub', roundMs)
  for (let number = 0; number < rounds; number += 1)
    for (const kind of ['repaint', 'scrub'] as const) results[kind].push(await round(page, kind, roundMs))
  const ratios = results.scrub.map(({ rate }, index) => rate / (results.repaint[index]?.rate ?? NaN))
  console.log(`${graphics}, load ${loadavg()[0]!.toFixed(1)}`)
  for (const kind of ['repaint', 'scrub'] as const) {
    const list = results[kind]
    console.log(
      `  ${kind}: ${median(list.map(({ rate }) => rate)).toFixed(1)} frames a second, tasks over 50 ms: ` +
        `${list.map(({ tasksOver50 }) => tasksOver50).join(' ')}, longest ${Math.max(...list.map(({ longestTaskMs }) => longestTaskMs))} ms`,
    )
  }
  console.log(
    `  ratio: median ${median(ratios).toFixed(2)}, ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}`,
  )
  await browser.close()
  await site.close()
}

const asked = process.argv[2]
for (const graphics of ['gl', 'svg'] as const) if (!asked || asked === graphics) await run(graphics)
