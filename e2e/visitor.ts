/**
 * A visitor who counts: each thing chosen or typed is one action. By keyboard the visitor walks with the
 * Tab key, as someone without a mouse must; walking is no action, just as moving the pointer is none.
 */
import type { Atlas } from './atlas'

export const hands = ['pointer', 'keyboard'] as const
export type Hand = (typeof hands)[number]

const furthestWalk = 150

/** Name of what has the focus, as assistive technology would read it, roughly. */
const focusedName = (atlas: Atlas): Promise<string> =>
  atlas.page.evaluate(() => {
    const active = document.activeElement
    const element = active === document.body ? null : active
    const label = element?.getAttribute('aria-label') ?? (element as HTMLElement | null)?.innerText ?? ''
    return label.replace(/\s+/g, ' ').trim()
  })

export class Visitor {
  actions = 0

  constructor(
    private readonly atlas: Atlas,
    private readonly hand: Hand,
  ) {}

  /** Chooses the first control on the screen whose words match. */
  async choose(name: RegExp): Promise<void> {
    this.actions += 1
    if (this.hand === 'keyboard') return this.walkTo(name)
    const { page } = this.atlas
    await page
      .getByRole('button', { name })
      .or(page.getByRole('option', { name }))
      .or(page.locator('summary').filter({ hasText: name }))
      .filter({ visible: true })
      .first()
      .click()
  }

  /** Types into the field that has the focus. */
  async type(text: string): Promise<void> {
    this.actions += 1
    await this.atlas.page.waitForFunction(() => document.activeElement instanceof HTMLInputElement)
    await this.atlas.page.keyboard.type(text)
  }

  private async walkTo(name: RegExp): Promise<void> {
    const { page } = this.atlas
    // Someone who looks at a panel that is still coming waits for it.
    await this.atlas.panelArrived()
    for (let step = 0; step < furthestWalk; step += 1) {
      if (name.test(await focusedName(this.atlas))) return page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
    }
    throw new Error(`No control with the words ${name} is reached by ${furthestWalk} presses of Tab.`)
  }
}
