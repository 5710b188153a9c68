/** One chart in the words of its readers. */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'

export class Chart {
  private readonly box: Locator

  constructor(
    private readonly page: Page,
    id: string,
  ) {
    this.box = page.locator(`[data-chart="${id}"]`)
  }

  /** Turns the drawing into its table, or back. */
  turn(): Promise<void> {
    return this.box.getByRole('button', { name: /^As a table/ }).click()
  }

  /** Period and figure of every row. */
  rows(): Promise<string[]> {
    return this.box.locator('tbody tr').evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children]
          .slice(0, 2)
          .map((cell) => cell.textContent?.trim())
          .join(' '),
      ),
    )
  }

  async download(): Promise<{ name: string; text: string }> {
    const coming = this.page.waitForEvent('download')
    await this.box.getByRole('link', { name: /^Download as CSV/ }).click()
    const file = await coming
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
  }

  /** Clicks a mark of the drawing. */
  point(key: string): Promise<void> {
    return this.box.locator(`[data-mark="${key}"] .chart-bar`).click()
  }

  /** What is said of the figure chosen. */
  origin(): Promise<string> {
    return this.box.getByRole('group', { name: 'Where does this number come from?' }).innerText()
  }

  focusPrevious(): Promise<void> {
    return this.box.getByRole('button', { name: 'Previous figure' }).focus()
  }

  /** Fill by kind of figure; plain ones by their word in the style. */
  fills(): Promise<Record<string, string>> {
    return this.box
      .locator('.chart-drawing [data-look]')
      .evaluateAll((marks) =>
        Object.fromEntries(
          marks.map((mark) => [
            mark.getAttribute('data-look') ?? '',
            getComputedStyle(mark.querySelector('.chart-bar')!).fill,
          ]),
        ),
      )
  }

  /** Outline of the sign of each mark. */
  signs(): Promise<string[]> {
    return this.box
      .locator('.chart-drawing .chart-sign')
      .evaluateAll((signs) => signs.map((sign) => sign.getAttribute('d') ?? ''))
  }
}
