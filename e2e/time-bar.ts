/** The bar of time, as a reader uses it. */
import type { Atlas } from './atlas'

export class TimeBar {
  constructor(private readonly atlas: Atlas) {}

  private slider() {
    return this.atlas.page.getByRole('slider', { name: 'The map shows' })
  }

  async open(): Promise<void> {
    await this.atlas.page.locator('.time-chip').click()
    await this.slider().waitFor()
  }

  async isOpen(): Promise<boolean> {
    return this.slider().isVisible()
  }

  /** The day in words, as a screen reader has it. */
  async day(): Promise<string> {
    return (await this.slider().getAttribute('aria-valuetext')) ?? ''
  }

  async press(key: string): Promise<void> {
    await this.slider().press(key)
  }

  /** Drags the hand to a place on the bar, 0 to 1. */
  async dragTo(fraction: number): Promise<void> {
    const box = await this.slider().boundingBox()
    if (!box) throw new Error('The bar of time is not on the screen.')
    const { mouse } = this.atlas.page
    await mouse.move(box.x + box.width - 2, box.y + 20)
    await mouse.down()
    for (const part of [0.75, 0.5, 0.25, 0])
      await mouse.move(box.x + box.width * (fraction + (1 - fraction) * part), box.y + 20)
    await mouse.up()
  }

  async chipHasFocus(): Promise<boolean> {
    return this.atlas.page.evaluate(() => document.activeElement?.classList.contains('time-chip') ?? false)
  }
}
