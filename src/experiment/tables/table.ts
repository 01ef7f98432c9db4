/** A column of a table, as far as it is numbers. */
export interface TableColumn {
  readonly name: string
  readonly unit: string | undefined
  readonly kind: 'number' | 'whole number' | 'text' | 'date' | 'empty'
  /** A row each; null where there is no finite number. */
  readonly values: readonly (number | null)[]
  /** How many rows of all have none, where only some of them are here. */
  readonly missing?: number
  /** What stands, in a few cells, where a number is looked for. */
  readonly unread: readonly string[]
  /** The smallest and the largest of its numbers; null when it has none. */
  readonly range: readonly [number, number] | null
  /** Whether its numbers, all above 0, span so much that they were probably tried on a logarithmic scale. */
  readonly isWide: boolean
}

/** What a table is used for: which of its columns are inputs, which is the value, and what is better. */
export interface TableChoice {
  readonly inputs: readonly { readonly column: number; readonly log: boolean }[]
  readonly output: number | null
  readonly goal: 'minimize' | 'maximize'
}

/** A table that somebody opened or pasted, and what it is probably to be used for. */
export interface Table {
  readonly columns: readonly TableColumn[]
  readonly rows: number
  /** How many rows there were, and that only every so many-th of them is here; absent where all are. */
  readonly of?: { readonly rows: number; readonly every: number }
  readonly guess: TableChoice
}
