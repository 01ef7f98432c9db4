import type { Locator, Page } from '@playwright/test'

/** The pictures of a black box with two inputs, as their users find them. */
export class Plane {
  readonly page: Page
  /** Where the keyboard moves the cross-hair. */
  readonly surface: Locator
  /** What a screen reader says of the place under the cross-hair. */
  readonly spoken: Locator
  readonly maps: Locator

  constructor(page: Page) {
    this.page = page
    this.surface = page.getByRole('application', { name: 'Look at a place' })
    this.spoken = page.getByRole('status', { name: 'Cross-hair' })
    this.maps = page.getByRole('figure')
  }

  map(name: string): Locator {
    return this.page.getByRole('figure', { name, exact: true })
  }

  view(name: string): Locator {
    return this.page.getByRole('group', { name: 'View' }).getByRole('button', { name, exact: true })
  }
}
