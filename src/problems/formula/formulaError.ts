/** What is wrong with a formula, and where: from the character at `from` up to, but not including, the one at `to`. */
export class FormulaError extends Error {
  override name = 'FormulaError'
  readonly from: number
  readonly to: number

  constructor(message: string, from: number, to: number) {
    super(message)
    this.from = from
    this.to = to
  }
}
