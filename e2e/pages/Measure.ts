import { expect, type Locator, type Page } from '@playwright/test'

/** The room "Measure" as its users find it: by role and accessible name. */
export class Measure {
  readonly page: Page
  readonly next: Locator
  readonly trials: Locator
  readonly proposals: Locator
  readonly figures: Locator

  constructor(page: Page) {
    this.page = page
    this.next = page.getByRole('button', { name: 'Next experiment', exact: true })
    this.trials = page.getByRole('table', { name: 'Trials' })
    this.proposals = page.getByRole('list', { name: 'Next experiments' }).getByRole('listitem')
    this.figures = page.getByRole('region', { name: 'What the model believes' })
  }

  async open() {
    await this.page.goto('#measure')
    await expect(this.page.getByRole('heading', { name: 'What should you measure next?' })).toBeVisible()
  }

  result(number: number): Locator {
    return this.page.getByRole('textbox', { name: `Result of trial ${number}` })
  }

  row(number: number): Locator {
    return this.trials.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: String(number), exact: true }) })
  }

  /** Tab by Tab to something, as who has no pointer goes there. */
  async tabTo(target: Locator) {
    for (let presses = 0; presses < 80; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error('Tab does not lead there.')
  }
}
