/** Strips of who was there, and the chart of all of them, as a reader uses them. */
import type { Atlas } from './atlas'

export class Holders {
  constructor(private readonly atlas: Atlas) {}

  private group(id: string) {
    return this.atlas.panel().locator(`[data-group="${id}"]`)
  }

  /** Clicks the part of the strip that is surely a party's. */
  async clickSegment(party: string): Promise<void> {
    await this.atlas.panel().locator(`.control-strip rect.party-${party}:not(.perhaps)`).last().click()
  }

  /** Waits until the panel says the words. */
  async says(words: RegExp): Promise<void> {
    await this.atlas.panel().filter({ hasText: words }).waitFor()
  }

  async showsDay(day: string): Promise<void> {
    await this.atlas.page.waitForFunction((date) => location.hash.includes(`date=${date}`), day)
  }

  /** Text of the entry of the list that has the focus. */
  focusedEntry(): Promise<string> {
    return this.atlas.page.locator('.timeline li:focus').innerText()
  }

  /** Presses the button of a period by keyboard. */
  async pressDay(words: RegExp): Promise<void> {
    await this.atlas.panel().locator('.control-day', { hasText: words }).press('Enter')
  }

  /** Shapes drawn for features, by id. */
  async icons(): Promise<Record<string, string>> {
    return this.atlas.page.evaluate(() =>
      Object.fromEntries(
        [
          ...document.querySelectorAll(
            '#map [data-layer="features-held"] path, #map [data-layer="features-nobody"] path',
          ),
        ].map((path) => [
          (path.getAttribute('data-id') ?? '').replace('feature:', ''),
          path.getAttribute('d') ?? '',
        ]),
      ),
    )
  }

  /** How many filled vicinities a feature has. */
  fills(id: string): Promise<number> {
    return this.atlas.page.locator(`#map [data-layer="control-vicinities"] [data-id="feature:${id}"]`).count()
  }

  async choose(label: string, option: string): Promise<void> {
    await this.atlas.panel().getByRole('combobox', { name: label }).selectOption({ label: option })
  }

  /** Opens a group of the chart by keyboard, where it is closed. */
  async openGroup(id: string): Promise<void> {
    const group = this.group(id)
    if ((await group.getAttribute('open')) === null) await group.locator('> summary').press('Enter')
    await group.locator('.presence-strip').first().waitFor()
  }

  rows(id: string): Promise<number> {
    return this.group(id).locator('.presence-strip').count()
  }

  async openTable(id: string): Promise<void> {
    await this.group(id).locator('.holders-table > summary').press('Enter')
    await this.group(id).locator('table').waitFor()
  }

  /** Presses the beginning of a period in the table of a group. */
  async pressChange(feature: string, day: RegExp): Promise<void> {
    const row = this.atlas.panel().locator('.holders-table tr', { hasText: feature }).filter({ hasText: day })
    await row.getByRole('button').last().press('Enter')
  }
}
