import type { blackbox } from '../../language/en/blackbox'
import type { FormulaSource } from '../../problems/formula/formulaProblem'

interface Example {
  readonly id: keyof typeof blackbox.examples
  readonly source: FormulaSource
}

const own = (formula: string, axes: FormulaSource['axes'], goal: FormulaSource['goal'] = 'minimize'): FormulaSource => ({
  kind: 'formula',
  formula,
  axes,
  goal,
})

/** Formulas to start from; the first is what an empty editor shows. */
export const examples: readonly [Example, ...Example[]] = [
  { id: 'wave', source: own('x^2 + 10 sin(x)', [{ name: 'x', low: -5, high: 5 }]) },
  { id: 'step', source: own('x < 0.4 ? 1 - x : 0.2 + (x - 0.7)^2', [{ name: 'x', low: 0, high: 1 }]) },
  { id: 'noisy', source: own('exp(-(x - 2)^2) + noise(0.1)', [{ name: 'x', low: 0, high: 5 }], 'maximize') },
  {
    id: 'rate',
    source: own('(log10(lr) + 2.5)^2 + 0.2 sin(9 log10(lr))', [{ name: 'lr', low: 0.0001, high: 1, log: true }]),
  },
  {
    id: 'valley',
    source: own('100(x2 - x1^2)^2 + (1 - x1)^2', [
      { name: 'x1', low: -2, high: 2 },
      { name: 'x2', low: -1, high: 3 },
    ]),
  },
  {
    id: 'bowl',
    source: own(
      'x1^2 + 2 x2^2 + 3(x3 - 0.5)^2',
      ['x1', 'x2', 'x3'].map((name) => ({ name, low: -1, high: 1 })),
    ),
  },
]
