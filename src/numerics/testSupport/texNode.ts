/** A symbol as it is named: `σ_f` has the label f, `x_i` the label and the index i; primes and marks such as f⁺ belong to the name. */
export interface SymbolNode {
  readonly is: 'symbol'
  readonly name: string
  readonly label: string
  readonly index: readonly Node[]
}

/** An expression, as it was printed. */
export type Node =
  | { readonly is: 'number'; readonly value: number }
  | SymbolNode
  /** What stands before brackets: a call of a function, or a product with what is in them. Each may have a power. */
  | {
      readonly is: 'apply'
      readonly to: SymbolNode
      readonly power?: Node
      readonly args: readonly Node[]
      readonly after?: Node
    }
  | { readonly is: 'named'; readonly name: string; readonly args: readonly Node[]; readonly power?: Node }
  | {
      readonly is: 'over'
      readonly how: string
      readonly name: string
      readonly from?: Node
      readonly to?: Node
      readonly body: Node
    }
  | { readonly is: 'plus' | 'minus' | 'times' | 'divided' | 'power'; readonly a: Node; readonly b: Node }
  | { readonly is: 'negative' | 'transposed' | 'absolute'; readonly a: Node }
  | { readonly is: 'rows'; readonly rows: readonly (readonly Node[])[] }

/** Sides that stand in a relation, such as `=`. */
export interface Statement {
  readonly sides: readonly Node[]
  readonly relations: readonly string[]
}
