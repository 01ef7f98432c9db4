import * as v from 'valibot'
import { compile } from '../../problems/formula/compile'
import { FormulaError } from '../../problems/formula/formulaError'
import { inputsOf, parseFormula } from '../../problems/formula/parse'
import { NAME } from '../../problems/formula/tokens'
import { BadInput, command } from './command'
import { dimensionOf, places } from './schemas'

const name = v.pipe(v.string(), v.regex(NAME, 'must be a word that begins with a letter'))

const inputs = v.pipe(v.array(name), v.minLength(1, 'needs at least one name'), v.maxLength(8, 'may have at most 8 names'))

export const formula = command(
  'formula',
  'the values of a formula without its noise; null where it has none',
  v.strictObject({ formula: v.string(), names: v.optional(inputs), X: places }),
  ({ formula, names, X }) => {
    try {
      const known = names ?? inputsOf(formula)
      if (!known) throw new BadInput('formula: it has x and x1 … x8: use one or the other, or give names')
      const compiled = compile(parseFormula(formula, known))
      dimensionOf('X', X, known.length)
      const values = X.map((x) => compiled(x, () => 0))
      return { names: known, values: values.map((y) => (Number.isFinite(y) ? y : null)) }
    } catch (error) {
      if (error instanceof FormulaError) throw new BadInput(`formula: character ${error.from + 1}: ${error.message}`)
      throw error
    }
  },
)
