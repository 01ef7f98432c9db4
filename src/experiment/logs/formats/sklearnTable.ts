import { sized } from '../cells'
import { columnsOf, valuesOf } from '../columns'
import { singleFile } from '../format'
import { LogProblem } from '../log'
import { decimalMarkIn } from '../numberOf'
import { tableLog } from '../tableLog'

const PARAMETER = /^param_/
const MEAN = /^mean_test_/

/** scikit-learn's `cv_results_` as a table: one row a candidate, its mean score over the folds. Scores are such that larger is better. */
export const sklearnTable = singleFile(
  'sklearn-table',
  'scikit-learn, cv_results_ of a search',
  (file) => {
    const names = file.cells().rows[0] ?? []
    return names.some((name) => name === 'params' || PARAMETER.test(name)) && names.some((name) => MEAN.test(name))
  },
  (file, choice) => {
    const columns = columnsOf(sized(file.cells()).rows)
    const mark = decimalMarkIn(file.cells())
    const means = columns.filter(({ name }) => MEAN.test(name))
    const inputs = columns.filter(({ name }) => PARAMETER.test(name))
    if (inputs.length === 0) throw new LogProblem('This table of scikit-learn has no column of a parameter (param_…).')
    const chosen = means.find(({ name }) => name === choice.objective) ?? means[0]!
    const log = tableLog({
      library: 'scikit-learn',
      inputs: inputs.map((column) => ({ ...column, name: column.name.replace(PARAMETER, '') })),
      outputs: [chosen],
      mark,
      states: valuesOf(chosen.texts, mark).map((value) =>
        typeof value === 'number' && Number.isFinite(value) ? 'complete' : 'fail',
      ),
      goal: 'maximize',
    })
    if (means.length === 1) return log
    return {
      ...log,
      asks: [
        {
          about: 'objective',
          question: `This table has several scores: ${means.map(({ name }) => name).join(', ')}. Which of them is searched for?`,
          options: means.map(({ name }) => name),
          guess: chosen.name,
        },
        ...log.asks,
      ],
    }
  },
)
