import { type Bound, CONSTANTS, evaluate, nameOf, type Scope, type Value } from './texEvaluate'
import type { Statement, SymbolNode } from './texNode'
import { statementsOf } from './texStatements'

/** Two sides of a printed formula, computed. */
export interface Sides {
  readonly left: Value
  readonly relation: string
  readonly right: Value
}

/** A formula, read once and computed for many arguments. */
export interface Formula {
  /**
   * The sides of everything that the formula says of what the scope knows. What the scope does not know must be explained by the formula
   * itself, as z is in `… Φ(z), z = I/σ`. Throws UnboundError for what is explained nowhere.
   */
  readonly sidesIn: (scope: Scope) => Sides[]
}

/** Relations that say where something comes from, not how large it is. */
const SAYS_NO_VALUE = ['~', '∈', '→']

/** The symbol that a statement may explain: `z`, `w_i`, `g(x)`. */
function explainedBy({ sides: [left], relations }: Statement): SymbolNode | undefined {
  if (relations[0] !== '=') return undefined
  if (left?.is === 'symbol') return left
  return left?.is === 'apply' && !left.power && !left.after ? left.to : undefined
}

/** What a statement explains, by name, when the scope does not know it already. */
function definitionOf(statement: Statement, known: Scope): [string, Bound] | undefined {
  const symbol = explainedBy(statement)
  if (!symbol || known[nameOf(symbol)] !== undefined || known[symbol.name] !== undefined) return undefined
  const [left, body] = statement.sides
  const index = symbol.index.flatMap((each) => (each.is === 'symbol' ? [each.name] : []))
  const args = left!.is === 'apply' ? left!.args.map((arg) => nameOf(arg as SymbolNode)) : []
  return [index.length > 0 ? symbol.name : nameOf(symbol), { body: body!, index, args }]
}

/** Reads a formula. Throws SyntaxError for TeX beyond what is computed. */
export function formulaOf(tex: string): Formula {
  const statements = statementsOf(tex).filter(({ relations }) => relations.every((each) => !SAYS_NO_VALUE.includes(each)))
  return {
    sidesIn(given) {
      const known = { ...CONSTANTS, ...given }
      const explained = statements.map((statement) => definitionOf(statement, known))
      const scope = { ...known, ...Object.fromEntries(explained.filter((entry) => entry !== undefined)) }
      return statements.flatMap(({ sides, relations }, i) =>
        explained[i]
          ? []
          : relations.map((relation, j) => ({
              left: evaluate(sides[j]!, scope),
              relation,
              right: evaluate(sides[j + 1]!, scope),
            })),
      )
    },
  }
}
