/** Who asks what a spot or a line is, and reads the answer. */
import type { Atlas } from './atlas'

export class Inquirer {
  constructor(private readonly atlas: Atlas) {}

  /** What the panel tells of the line that was asked about. */
  async answerAboutLine(): Promise<string> {
    const answer = this.atlas.panel().locator('.certainty-this', { hasText: 'measured' })
    await answer.waitFor()
    return answer.innerText()
  }

  /** Opens a claimant's list of lines and asks about the first of a kind, by keys alone. */
  async askAboutLineByKeyboard(claimant: string, kind: string): Promise<void> {
    const list = this.atlas.panel().locator('details', {
      has: this.atlas.page.locator('summary', { hasText: claimant }),
    })
    await list.locator('summary').first().focus()
    await this.atlas.press('Enter')
    await list.getByRole('button', { name: kind }).first().focus()
    await this.atlas.press('Enter')
  }

  /** How many lines the map draws from the spot. */
  rays(): Promise<number> {
    return this.atlas.page.locator('#map [data-layer="spot-rays"] > *').count()
  }

  /** Words in the panel, sooner or later. */
  async says(words: string | RegExp): Promise<void> {
    await this.atlas.panel().filter({ hasText: words }).waitFor()
  }

  /** Codes of the cards of claims, in their order. */
  claimCards(): Promise<string[]> {
    return this.atlas
      .panel()
      .locator('.spot-claims')
      .first()
      .locator('.spot-claim-head .party-code')
      .allInnerTexts()
  }

  /** Opens the first card's objections. */
  async openObjections(): Promise<void> {
    await this.atlas.panel().locator('.spot-thread summary').first().click()
    await this.atlas.panel().locator('.spot-thread .thread').first().waitFor()
  }

  /** Documents in the cards that are open. */
  documents(): Promise<number> {
    return this.atlas.panel().locator('.spot-thread .thread li').count()
  }

  async typeInSearch(text: string): Promise<void> {
    await this.atlas.panel().getByRole('searchbox').fill(text)
  }
}
