import { asksOfRanges } from '../columns'
import { finiteValue } from '../finiteValue'
import type { LogFormat } from '../format'
import { askForGoal } from '../goals'
import { type LoggedParameter, LogProblem } from '../log'
import { isNpy, type NpyArray, npyArray } from '../npy'
import type { SourceFile } from '../sourceFile'

/** Two arrays of NumPy: places, a row each, and their values. */
export const numpyPair: LogFormat = {
  id: 'numpy-pair',
  name: 'NumPy, a pair of arrays (inputs and outputs)',
  recognises: (files) => files.length > 0 && files.every(({ bytes }) => isNpy(bytes)),
  read: (files) => {
    if (files.length !== 2)
      throw new LogProblem('An array of NumPy is half of a log: open two files together, the inputs and the outputs.')
    const [X, y] = pair(files)
    const count = X.shape[0]!
    const dimension = X.shape[1] ?? 1
    if (y.numbers.length !== count)
      throw new LogProblem(`There are ${count} rows of inputs and ${y.numbers.length} outputs: one output a row is needed.`)
    const parameters = Array.from(
      { length: dimension },
      (_, k): LoggedParameter => ({ name: `x${k + 1}`, type: X.isWhole ? 'int' : 'float' }),
    )
    const trials = Array.from({ length: count }, (_, i) => {
      const said = finiteValue([y.numbers[i]], false)
      return {
        params: Object.fromEntries(parameters.map(({ name }, k) => [name, X.numbers[i * dimension + k]!])),
        ...said,
        state: said.value === null ? ('fail' as const) : ('complete' as const),
      }
    })
    return {
      library: 'numpy',
      objectives: ['output'],
      goal: null,
      parameters,
      trials,
      asks: [{ ...askForGoal('output'), guess: 'maximize' }, ...asksOfRanges(parameters, trials)],
    }
  },
}

/** Which of two arrays are the inputs: the one with several columns; of two columns alike, the one whose file says so, else the first. */
function pair(files: readonly SourceFile[]): readonly [NpyArray, NpyArray] {
  const [a, b] = files.map(({ bytes }) => npyArray(bytes)) as [NpyArray, NpyArray]
  const columns = ({ shape }: NpyArray) => shape[1] ?? 1
  if (columns(a) !== columns(b)) return columns(a) > columns(b) ? [a, b] : [b, a]
  return /out|^y/i.test(files[0]!.name) ? [b, a] : [a, b]
}
