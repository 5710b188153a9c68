/** What a reader does with events, in the words of the domain; the browser stays behind Atlas. */
import type { Atlas } from './atlas'

export class EventReader {
  constructor(private readonly atlas: Atlas) {}

  private get panel() {
    return this.atlas.panel()
  }

  /** How many events the list says that it shows. */
  async listed(): Promise<number> {
    const text = await this.panel.locator('.events-head [role="status"]').innerText()
    return text.startsWith('No event') ? 0 : Number.parseInt(text, 10)
  }

  titles(): Promise<string[]> {
    return this.panel.locator('.event-title').allInnerTexts()
  }

  /** Ticks an entry of one of the filters. */
  async choose(filter: string, entry: string | RegExp): Promise<void> {
    const choice = this.panel.locator('details.event-choice', { hasText: filter }).first()
    if ((await choice.getAttribute('open')) === null) await choice.locator('summary').click()
    await choice.getByRole('checkbox', { name: entry }).click()
  }

  async write(words: string): Promise<void> {
    await this.panel.getByRole('searchbox').pressSequentially(words)
  }

  async go(way: 'previous' | 'next'): Promise<void> {
    await this.panel.locator(`[data-way="${way}"]`).click()
    await this.atlas.panelArrived()
  }

  async search(words: string): Promise<void> {
    await this.panel.getByRole('searchbox').fill(words)
    await this.atlas.page.waitForTimeout(300)
  }

  async focusField(): Promise<void> {
    await this.panel.getByRole('searchbox').focus()
  }

  async focusFirst(): Promise<void> {
    await this.panel.locator('.event-title').first().focus()
  }

  focusIsOnHeading(): Promise<boolean> {
    return this.atlas.page.evaluate(() => document.activeElement?.hasAttribute('data-panel-heading') ?? false)
  }
}
