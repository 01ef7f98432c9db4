import type { Locator, Page } from '@playwright/test'

/** One row at full precision, as the table holds it: empty where there is no number. */
export interface Row {
  readonly x: string
  readonly value: string
  readonly best: string
}

/** The table of one search. */
export class EvaluationTable {
  readonly table: Locator
  /** The numbers 1, 2, … in front of the rows, described by how the evaluation came about. */
  readonly numbers: Locator
  private readonly cells: Locator

  constructor(page: Page, caption: string) {
    this.table = page.getByRole('table', { name: caption })
    this.numbers = this.table.getByRole('rowheader')
    this.cells = this.table.getByRole('cell')
  }

  async rows(): Promise<Row[]> {
    const values = await this.cells.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value') ?? 'missing'))
    return Array.from({ length: values.length / 3 }, (_, i) => ({
      x: values[3 * i]!,
      value: values[3 * i + 1]!,
      best: values[3 * i + 2]!,
    }))
  }
}
