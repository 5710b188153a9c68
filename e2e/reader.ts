/** What a reader does with panels, in the words of the domain; the browser stays behind Atlas. */
import type { Atlas } from './atlas'

export class Reader {
  constructor(private readonly atlas: Atlas) {}

  /** Follows a link of the page. */
  async follow(name: RegExp): Promise<void> {
    await this.atlas.page.getByRole('link', { name }).first().click()
    await this.atlas.page.waitForLoadState()
  }

  /** Types into the search panel. */
  async search(text: string): Promise<void> {
    await this.atlas
      .panel()
      .getByRole('searchbox')
      .or(this.atlas.panel().getByRole('combobox'))
      .first()
      .fill(text)
    await this.atlas.page.waitForTimeout(300)
  }

  /** Opens the first marked word of the panel by key. */
  async openTerm(): Promise<void> {
    const term = this.atlas.panel().locator('button.term').first()
    await term.waitFor()
    await term.press('Enter')
  }

  /** What the open definition says; empty where none is open. */
  async definition(): Promise<string> {
    const card = this.atlas.page.locator('.term-card:popover-open')
    return (await card.count()) ? card.first().innerText() : ''
  }

  focusIsInPanel(): Promise<boolean> {
    return this.atlas.page.evaluate(() => document.activeElement?.closest('.sheet') !== null)
  }

  /** Codes of the claimants whose maps stand side by side, in order. */
  async comparedViews(): Promise<string[]> {
    const codes = this.atlas.panel().locator('.compare-card')
    await codes.first().waitFor()
    return codes.evaluateAll((cards) => cards.map((card) => card.getAttribute('data-view') ?? ''))
  }

  /** Asks for the map of a day (YYYY-MM-DD). */
  async chooseDay(date: string): Promise<void> {
    const field = this.atlas.page.locator('.time-strip input[type=date]')
    if (!(await field.isVisible())) await this.atlas.page.locator('.time-chip').click()
    await field.waitFor()
    await field.fill(date)
    await field.dispatchEvent('change')
  }
}
