/** Rows to learn from or to be scored on. */
export interface TrainingData {
  /** rows × columns, row by row, scaled as asked. */
  readonly inputs: Float64Array
  /** Fares in dollars. */
  readonly targets: Float64Array
  readonly rows: number
  readonly columns: number
}
