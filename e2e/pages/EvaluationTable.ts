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
    const [inputs, values] = await Promise.all([
      this.table.getByRole('columnheader').count(),
      this.cells.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value') ?? 'missing')),
    ])
    // The number of the row is a header; its value and the best so far come last, and the inputs before them.
    const width = inputs - 1
    return Array.from({ length: values.length / width }, (_, i) => {
      const row = values.slice(i * width, (i + 1) * width)
      return { x: row.slice(0, -2).join(' '), value: row.at(-2)!, best: row.at(-1)! }
    })
  }
}
