/** The atlas in the words of its readers. Only this file knows Playwright. */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core'
import { Chart } from './chart'
import { chartsOutside, clippedTexts, lostControls, tryInjection } from './in-page'
import { serve, type Served } from './server'

export const root = join(import.meta.dirname, '..')
export const sizes = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
} as const
export type SizeName = keyof typeof sizes
/** A small phone of today, and a laptop window at 400 %: both 320 CSS pixels wide. */
export const narrow = {
  'small phone': { width: 320, height: 640, zoom: 1 },
  'window at 400 %': { width: 1280, height: 1024, zoom: 4 },
} as const
export type NarrowName = keyof typeof narrow

const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A stray request to the world fails, and the test with it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]
const graphics = {
  gl: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  none: ['--disable-3d-apis'],
}

export interface OpenOptions {
  size?: SizeName | NarrowName
  graphics?: keyof typeof graphics
  script?: boolean
  /** Sub-path under which the site is served. */
  base?: string
  hash?: string
  /** Parts of paths that fail from the start. */
  broken?: string[]
  /** Opens this file from the disk instead of the site. */
  file?: string
  /** Does not wait for the map. */
  early?: boolean
}

const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const browsers = new Map<string, Promise<Browser>>()
const browserWith = (kind: keyof typeof graphics): Promise<Browser> => {
  const known =
    browsers.get(kind) ?? chromium.launch({ executablePath: executable, args: [...flags, ...graphics[kind]] })
  browsers.set(kind, known)
  return known
}

/** Closes every browser; call once at the end of a file. */
export const closeBrowsers = async (): Promise<void> => {
  for (const browser of browsers.values()) await (await browser).close()
  browsers.clear()
}

const windowOf = (size: SizeName | NarrowName): { width: number; height: number; zoom: number } =>
  size in sizes ? { ...sizes[size as SizeName], zoom: 1 } : narrow[size as NarrowName]

export class Atlas {
  /** What must never happen: errors, refused content, requests to other origins. */
  readonly faults: string[] = []

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    readonly site: Served | undefined,
  ) {}

  static async open(options: OpenOptions = {}): Promise<Atlas> {
    const { size = 'laptop', graphics: kind = 'gl', script = true, base = '/', hash = '', file } = options
    const { width, height, zoom } = windowOf(size)
    const site = file ? undefined : await serve(join(root, 'dist'), base)
    for (const part of options.broken ?? []) site?.broken.add(part)
    const browser = await browserWith(kind)
    const context = await browser.newContext({
      viewport: { width: width / zoom, height: height / zoom },
      deviceScaleFactor: zoom,
      javaScriptEnabled: script,
      reducedMotion: 'reduce',
      hasTouch: size === 'phone',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = await context.newPage()
    const atlas = new Atlas(page, context, site)
    await atlas.watch(site?.origin ?? 'file:')
    const start = file ? `file://${file}` : site!.origin
    await page.goto(hash ? `${start}#${hash}` : start)
    if (script && !options.early) await atlas.ready()
    return atlas
  }

  private async watch(origin: string): Promise<void> {
    const { page } = this
    page.on('pageerror', (error) => this.faults.push(`error: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(`console: ${message.text()}`)
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !/^(blob|data):/.test(request.url()))
        this.faults.push(`request elsewhere: ${request.url()}`)
    })
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      )
    })
  }

  /** Waits until the map has drawn. */
  async ready(): Promise<void> {
    await this.page.locator('#map[data-ready="true"]').waitFor({ timeout: 45_000 })
  }

  /** Which of the two renderers draws. */
  renderer(): Promise<string | null> {
    return this.page.locator('#map').getAttribute('data-renderer')
  }

  /** What the map draws now, labels apart, in order. */
  async drawn(): Promise<string[]> {
    await this.page.waitForTimeout(400)
    const records = await this.page
      .locator('#map')
      .evaluate((frame) => (frame as unknown as { drawn: () => string[] }).drawn())
    return records.sort()
  }

  panel(): Locator {
    return this.page.locator('.sheet-content')
  }

  panelTitle(): Promise<string> {
    return this.panel().locator('[data-panel-heading]').first().innerText()
  }

  /** The lines that answer first. */
  async answer(): Promise<string[]> {
    const lines = this.panel().locator('.answer-line')
    await lines.first().waitFor()
    return lines.allInnerTexts()
  }

  chart(id: string): Chart {
    return new Chart(this.page, id)
  }

  /** Texts of charts that reach beyond their drawing. */
  chartsOutside(): Promise<string[]> {
    return this.page.evaluate(chartsOutside)
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  async choose(name: string | RegExp): Promise<void> {
    await this.button(name).first().click()
  }

  async tool(name: RegExp): Promise<void> {
    await this.choose(/^Tools/)
    await this.choose(name)
  }

  /** Opens the list and an entry of it. */
  async openFromList(name: string): Promise<void> {
    await this.tool(/^List/)
    await this.panel().getByRole('button', { name, exact: true }).first().click()
    await this.titled(name)
  }

  async titled(name: string | RegExp): Promise<void> {
    await this.panel().locator('[data-panel-heading]', { hasText: name }).waitFor()
  }

  /** Clicks the middle of the window: where the camera of a link points while no panel is open. */
  async pickCentre(): Promise<void> {
    const { width, height } = this.page.viewportSize()!
    await this.page.mouse.click(width / 2, height / 2)
  }

  /** Types into the field of the panel with this label, without Enter. */
  async type(label: string, text: string): Promise<void> {
    await this.panel().getByLabel(label).first().fill(text)
  }

  /** Chooses among alternatives of the panel. */
  async pick(label: string): Promise<void> {
    await this.panel().getByLabel(label, { exact: true }).check()
  }

  /** What the panel warns of; '' for nothing. */
  alert(): Promise<string> {
    return this.panel().getByRole('alert').innerText()
  }

  /** A tap, or a click where nothing is touched, at shares of the window's width and height. */
  async tapMap(x: number, y: number): Promise<void> {
    const { width, height } = this.page.viewportSize()!
    await this.page.mouse.click(width * x, height * y)
    await this.page.waitForTimeout(100)
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  hash(): string {
    return decodeURIComponent(new URL(this.page.url()).hash)
  }

  notices(): Promise<string[]> {
    return this.page.locator('.notices p').allInnerTexts()
  }

  text(): Promise<string> {
    return this.page.locator('body').innerText()
  }

  /** The opening picture stands (before the live map, or instead of it). */
  openingMapIsShown(): Promise<boolean> {
    return this.page.locator('#map svg.opening-map').isVisible()
  }

  /** Everything that panels may ask for has come. */
  async libraryArrived(): Promise<void> {
    await this.page.locator('#map[data-library="true"]').waitFor()
  }

  async focusMap(): Promise<void> {
    await this.page.locator('#map [tabindex="0"]').first().focus()
  }

  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** What the page put on the clipboard. */
  async copied(): Promise<string> {
    await this.page.locator('.tool-status', { hasText: /copied/ }).waitFor()
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  async back(): Promise<void> {
    await this.page.goBack()
  }

  /** Another page of the same site. */
  async visit(path: string): Promise<void> {
    await this.page.goto(this.site!.origin + path)
  }

  /** Another state, as if the reader edited the address. */
  async go(hash: string): Promise<void> {
    await this.page.evaluate((next) => void (location.hash = next), hash)
  }

  async banner(words: string | RegExp): Promise<void> {
    await this.page.locator('.view-banner', { hasText: words }).waitFor()
  }

  async bannerGone(): Promise<void> {
    await this.page.locator('.view-banner').waitFor({ state: 'detached' })
  }

  /** Chooses the step of the article that stands for block n, among all its paragraphs. */
  async chooseStep(n: number): Promise<void> {
    await this.panel().locator('[data-part="blocks"]').click()
    await this.panel().locator(`[data-block="${n}"] button`).first().click()
  }

  /** Whether block n of the article lies inside the panel's visible part. */
  async stepIsInSight(n: number): Promise<boolean> {
    const block = this.panel().locator(`[data-block="${n}"]`)
    await block.waitFor()
    await this.page.waitForTimeout(300)
    return block.evaluate((element) => {
      const { top } = element.getBoundingClientRect()
      return top >= 0 && top < innerHeight * 0.8
    })
  }

  blocks(): Promise<number> {
    return this.panel().locator('[data-block]').count()
  }

  /** Items of a kind in the panel that the Tab key reaches. */
  reachable(kind: string): Promise<number> {
    return this.panel()
      .locator(`[data-item^="${kind}:"]`)
      .evaluateAll(
        (items) => items.filter((item) => item instanceof HTMLElement && item.tabIndex >= 0).length,
      )
  }

  async focusOn(name: string): Promise<void> {
    await this.panel().getByRole('button', { name, exact: true }).first().focus()
  }

  focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.textContent ?? '')
  }

  async panelGone(): Promise<void> {
    await this.panel().waitFor({ state: 'detached' })
  }

  /** No panel shows its waiting sign, and the focus has come to rest. */
  async panelArrived(): Promise<void> {
    await this.page.waitForFunction(() => !document.querySelector('.sheet .loading'))
    await this.page.waitForTimeout(150)
  }

  /** The panel has its content, not its waiting sign. */
  async panelSettled(): Promise<void> {
    await this.panel().locator('[data-panel-heading]').first().waitFor()
  }

  scripts(): Promise<number> {
    return this.page.locator('script').count()
  }

  tryInjection(): Promise<string> {
    return this.page.evaluate(tryInjection)
  }

  async goOffline(): Promise<void> {
    await this.context.setOffline(true)
    await this.site?.close()
  }

  /** The network works again. */
  mend(): void {
    this.site?.broken.clear()
  }

  /** Violations of WCAG 2.2 AA, one line each; empty is the aim. */
  async accessibilityFaults(): Promise<string[]> {
    // The policy forbids inline scripts to the page, not to the browser's own evaluation.
    await this.page.evaluate(axe.source)
    const found = await this.page.evaluate(async () => {
      const engine = (globalThis as unknown as { axe: typeof axe }).axe
      const result = await engine.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      })
      return result.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary ?? ''}`),
      )
    })
    return found
  }

  clippedTexts(): Promise<string[]> {
    return this.page.evaluate(clippedTexts)
  }

  lostControls(): Promise<string[]> {
    return this.page.evaluate(lostControls)
  }

  async picture(name: string): Promise<void> {
    const folder = join(root, '.cache/pictures')
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
    await this.page.screenshot({ path: join(folder, `${name}.png`) })
  }

  async close(): Promise<void> {
    await this.context.close()
    await this.site?.close()
  }
}
