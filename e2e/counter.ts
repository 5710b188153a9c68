/** Who counts claimants: the table of sets, the legend, and what can be saved. */
import type { Atlas } from './atlas'

export class Counter {
  constructor(private readonly atlas: Atlas) {}

  /** Opens what the signs of the map mean. */
  async openSigns(): Promise<void> {
    await this.atlas.page.locator('.legend-signs summary').click()
  }

  legend(): Promise<string> {
    return this.atlas.page.locator('.legend-box').innerText()
  }

  /** A set of claimants in the table of sets, by codes. */
  async choosePlace(codes: string): Promise<void> {
    await this.atlas.panel().locator(`[data-set="${codes}"] button`).click()
  }

  /** The panel has said what came of a choice. */
  async told(words: RegExp): Promise<void> {
    await this.atlas.panel().getByRole('status').filter({ hasText: words }).waitFor()
  }

  async closePanel(): Promise<void> {
    await this.atlas.press('Escape')
    await this.atlas.panelGone()
  }

  /** Chooses a link that saves a file. */
  async download(name: string): Promise<{ name: string; path: string }> {
    const [saved] = await Promise.all([
      this.atlas.page.waitForEvent('download'),
      this.atlas.panel().getByRole('link', { name }).click(),
    ])
    return { name: saved.suggestedFilename(), path: await saved.path() }
  }
}
