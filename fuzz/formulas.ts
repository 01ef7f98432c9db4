import * as fc from 'fast-check'
import { compile } from '../src/problems/formula/compile'
import { FormulaError } from '../src/problems/formula/formulaError'
import { type FormulaSource, formulaProblem } from '../src/problems/formula/formulaProblem'
import { constants, functions } from '../src/problems/formula/functions'
import { parseFormula } from '../src/problems/formula/parse'
import { Slowest } from './slowest'

/** A formula is read and evaluated once within this time, in milliseconds. */
const PATIENCE = 50

const NAMES = ['x1', 'x2', 'heat'] as const
const SIGNS = ['+', '-', '*', '/', '^', '**', '<', '<=', '>', '>=', '==', '!=', '&&', '||', ' and ', ' or '] as const

/** Formulas by the grammar: most of them have values. */
const sound = fc.letrec<{ formula: string; number: string }>((tie) => ({
  number: fc.oneof(
    fc.nat(1000).map(String),
    fc.double({ min: 0, max: 1e6, noNaN: true }).map(String),
    fc.constantFrom('.5', '1e300', '1e-300', '0', '3.'),
  ),
  formula: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    tie('number'),
    fc.constantFrom(...NAMES),
    fc.constantFrom(...constants.keys()),
    fc.tuple(tie('formula'), fc.constantFrom(...SIGNS), tie('formula')).map(([a, sign, b]) => `${a}${sign}${b}`),
    fc.tuple(fc.constantFrom('-', '+', ''), tie('formula')).map(([sign, a]) => `${sign}(${a})`),
    fc.tuple(tie('formula'), tie('formula'), tie('formula')).map(([a, b, c]) => `(${a}) ? ${b} : ${c}`),
    fc.tuple(tie('formula'), tie('formula'), tie('formula')).map(([a, b, c]) => `if(${a}, ${b}, ${c})`),
    tie('formula').map((sd) => `noise(${sd})`),
    fc
      .tuple(fc.constantFrom(...functions), fc.array(tie('formula'), { minLength: 1, maxLength: 4 }))
      .map(([{ id }, args]) => `${id}(${args.join(', ')})`),
  ),
})).formula

const WORDS = [
  ...NAMES,
  ...SIGNS,
  ...functions.map(({ id }) => id),
  ...constants.keys(),
  '(',
  ')',
  ',',
  '?',
  ':',
  '=',
  '.',
  '1',
  '2.5',
  ' ',
  '\n',
  '\0',
]
const HOSTILE = [
  '',
  '1/0',
  'ln(-x1)',
  'x1^x1^x1^x1',
  'constructor',
  '__proto__',
  'toString()',
  'constructor.constructor("alert(1)")()',
  'while(true)',
  'x1'.repeat(5000),
  '('.repeat(10_000),
  '-'.repeat(999),
  `${'sin('.repeat(200)}x1${')'.repeat(200)}`,
  '1'.repeat(1000),
  `1e${'9'.repeat(400)}`,
  '𝒳 + x1',
  '\u202e1+x1',
] as const

const anyFormula = fc.oneof(
  { weight: 5, arbitrary: sound },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(sound, fc.nat(), fc.string({ maxLength: 3 })).map(([text, at, extra]) => spliced(text, at, extra)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
)

const spliced = (text: string, at: number, extra: string): string => {
  const place = at % (text.length + 1)
  return text.slice(0, place) + extra + text.slice(place + 1)
}

/** Reads a formula and evaluates it once; null where it is refused with our own error. */
function once(formula: string): number | null {
  try {
    return compile(parseFormula(formula, NAMES))([0.3, 2, 40], () => 0.5)
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error
    if (!(error.from >= 0 && error.to > error.from)) throw new Error(`The error has no place: ${error.message}`)
    return null
  }
}

let asked = 0

/** The black box of a formula, looked at anew: one that was asked for before is remembered by all that it is made of. */
const freshProblem = (formula: string, axes: FormulaSource['axes']) =>
  formulaProblem({ kind: 'formula', formula, axes, output: `f ${++asked}`, goal: 'minimize' })

/** Draws formulas; whatever they are, they are read or refused with our own error, in time. Throws with the smallest that is not. */
export function fuzzFormulas(seed: number, runs: number): void {
  const reading = new Slowest()
  const looking = new Slowest()
  let understood = 0
  fc.assert(
    fc.property(anyFormula, fc.boolean(), (formula, looks) => {
      const { answer: value, ms } = reading.of(formula, () => once(formula))
      if (ms > PATIENCE) throw new Error(`It took ${ms} ms.`)
      if (value === null) return
      understood++
      // A range is looked for at thousands of places: a few formulas tell enough about that.
      if (!looks || understood % 8 !== 0) return
      const axes = NAMES.map((name) => ({ name, low: 1, high: 3 }))
      const { range, optimum } = looking.of(formula, () => freshProblem(formula, axes)).answer
      if (range && !(range[0] <= range[1] && optimum!.value === range[0])) throw new Error('Range and optimum do not agree.')
    }),
    { seed, numRuns: runs },
  )
  console.log(`${runs} formulas, ${understood} of them understood.`)
  console.log(`Slowest to read and evaluate once: ${reading.words()}; at most ${PATIENCE} ms are allowed.`)
  console.log(`Slowest range and optimum of three inputs: ${looking.words()}`)
}
