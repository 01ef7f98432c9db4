import { expect, type Locator, type Page } from '@playwright/test'

/** The room "Taxi fares" as its users find it. */
export class Taxi {
  readonly page: Page
  readonly scenes: Locator
  readonly speed: Locator
  readonly alert: Locator
  readonly trainAll: Locator
  readonly table: Locator

  constructor(page: Page) {
    this.page = page
    this.scenes = page.getByRole('navigation', { name: 'Scenes' })
    this.speed = page.getByRole('combobox', { name: 'Speed' })
    this.alert = page.getByRole('alert')
    this.trainAll = page.getByRole('button', { name: /^(Train all three|Go on training)$/ })
    this.table = page.getByRole('table', { name: /^What each method found/ })
  }

  async open(scene = ''): Promise<void> {
    await this.page.goto(`/#taxi${scene && `/${scene}`}`)
    await expect(this.scenes).toBeVisible()
  }

  async enter(scene: string): Promise<void> {
    await this.scenes.getByRole('button', { name: scene }).click()
  }

  /** The small network, trained here and now, with so many evaluations for each search. */
  async chooseLive(budget: number): Promise<void> {
    await this.speed.selectOption('Live · small network')
    const box = this.page.getByRole('textbox', { name: 'Evaluations each' })
    await box.fill(String(budget))
    await box.press('Enter')
  }

  search(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  row(method: string): Locator {
    return this.table.getByRole('row', { name: new RegExp(`^${method}`) })
  }

  async openFile(name: string, content: string | Buffer): Promise<void> {
    await this.page.getByLabel('Your CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
  }
}
