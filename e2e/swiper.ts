/** A reader who lays two views over each other; the browser stays behind Atlas. */
import type { Atlas } from './atlas'

export type Side = 'left' | 'right'
const frames: Record<Side, string> = { left: '.live-map:not(.far-map)', right: '.far-map' }

interface Hooks {
  drawn: () => string[]
  camera: () => { lon: number; lat: number; zoom: number }
}

export class Swiper {
  constructor(private readonly atlas: Atlas) {}

  private get page() {
    return this.atlas.page
  }

  /** The map right of the divider has drawn. */
  async ready(): Promise<void> {
    await this.page.locator('.far-map[data-ready="true"]').waitFor({ timeout: 45_000 })
  }

  /** How many maps stand on the page. */
  maps(): Promise<number> {
    return this.page.locator('.live-map').count()
  }

  /** Drawing surfaces of the graphics card. */
  canvases(): Promise<number> {
    return this.page.locator('#map canvas').count()
  }

  async oneMap(): Promise<void> {
    await this.page.locator('.far-map').waitFor({ state: 'detached' })
  }

  /** What a side draws now, labels apart, in order. */
  async drawn(side: Side): Promise<string[]> {
    await this.page.waitForTimeout(400)
    const records = await this.page
      .locator(frames[side])
      .evaluate((frame) => (frame as unknown as Hooks).drawn())
    return records.sort()
  }

  camera(side: Side): Promise<{ lon: number; lat: number; zoom: number }> {
    return this.page.locator(frames[side]).evaluate((frame) => (frame as unknown as Hooks).camera())
  }

  /** Where the picture on the right begins, in pixels of the window. */
  edge(): Promise<number> {
    return this.page.locator('.far-map').evaluate((frame) => {
      const { top } = frame.getBoundingClientRect()
      const isFar = (x: number) => frame.contains(document.elementFromPoint(x, innerHeight - 120 + top))
      let x = 0
      while (x < innerWidth && !isFar(x)) x++
      return x
    })
  }

  async middleOfDivider(): Promise<{ x: number; y: number }> {
    const box = await this.page.locator('.swipe-handle').boundingBox()
    return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 }
  }

  async focusDivider(): Promise<void> {
    await this.page.getByRole('slider', { name: /^Divider/ }).focus()
  }

  /** What assistive technology reads of the divider. */
  async dividerSays(): Promise<string> {
    return (await this.page.getByRole('slider').getAttribute('aria-valuetext')) ?? ''
  }

  dividerHasFocus(): Promise<boolean> {
    return this.page.evaluate(() => document.activeElement?.matches('.swipe-range') ?? false)
  }

  /** The address follows the divider when it rests. */
  async addressHas(part: string): Promise<void> {
    await this.page.waitForFunction((text) => decodeURIComponent(location.hash).includes(text), part, {
      timeout: 3000,
    })
  }

  /** Drags with the mouse from one place of the window to another, and looks around half way. */
  async drag(
    from: { x: number; y: number },
    by: { x: number; y: number },
    halfWay: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 2 })
    await halfWay()
    await this.page.mouse.move(from.x + by.x, from.y + by.y, { steps: 2 })
    await this.page.mouse.up()
    await this.page.waitForTimeout(400)
  }

  /** Where something lies on the screen, by how far an SVG picture is shifted under the finger. */
  shift(side: Side): Promise<string | null> {
    return this.page.locator(`${frames[side]} .svg-map svg > g`).first().getAttribute('transform')
  }

  /** Chooses two views in the comparison. */
  async chooseViews(left: string, right: string): Promise<void> {
    await this.atlas.panel().getByLabel('View left of the divider').selectOption({ label: left })
    await this.atlas.panel().getByLabel('View right of the divider').selectOption({ label: right })
  }

  /** What the form says of the choice. */
  note(): Promise<string> {
    return this.atlas.panel().locator('.swipe-choice .note').innerText()
  }

  /** Opens one of the small maps on the big one. */
  async enlarge(code: string): Promise<void> {
    await this.atlas.panel().locator(`.compare-card[data-view="${code}"] .button`).click()
    await this.atlas.panelGone()
  }

  /** The graphics card drops the map on the right. */
  async loseRight(): Promise<void> {
    await this.page.locator('.far-map canvas').evaluate((canvas) => {
      const context = (canvas as HTMLCanvasElement).getContext('webgl2')
      context?.getExtension('WEBGL_lose_context')?.loseContext()
    })
  }
}
