import type { Table } from '../experiment/tables/table'

/** Reads the table in files that somebody has opened or pasted; says what share of them was read. */
export interface TableProtocol {
  readonly shared: null
  readonly question: { readonly files: readonly File[] }
  readonly progress: number
  readonly answer: { readonly table: Table } | { readonly problem: string }
}
