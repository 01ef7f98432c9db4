import type { TrialState } from '../../trial'
import { sized } from '../cells'
import { type Column, columnsOf } from '../columns'
import { singleFile } from '../format'
import { goalByName } from '../goals'
import { LogProblem } from '../log'
import { decimalMarkIn } from '../numberOf'
import { own } from '../own'
import { tableLog } from '../tableLog'

const STATES: Readonly<Record<string, TrialState>> = {
  COMPLETED: 'complete',
  FAILED: 'fail',
  ABANDONED: 'fail',
  EARLY_STOPPED: 'pruned',
}

const isOwn = (name: string): boolean =>
  /^(?:|trial_index|arm_name|trial_status|reason|is_feasible|generation_method|generation_node|.*_sem)$/.test(name)

/** A metric has no value where a trial failed; a parameter always has one. */
const isOnlyMeasured = ({ texts }: Column, states: readonly TrialState[]): boolean =>
  texts.some((text, i) => text === '' && states[i] !== 'complete') &&
  texts.every((text, i) => text !== '' || states[i] !== 'complete')

/** Ax's trials as a table (`get_trials_data_frame`, `summarize`). It does not mark which columns are metrics: they come before the parameters. */
export const axTable = singleFile(
  'ax-table',
  'Ax, table of trials',
  (file) => ['trial_index', 'arm_name', 'trial_status'].every((name) => file.cells().rows[0]?.includes(name)),
  (file, choice) => {
    const columns = columnsOf(sized(file.cells()).rows)
    const states = columns
      .find(({ name }) => name === 'trial_status')!
      .texts.map((text): TrialState => own(STATES, text.toUpperCase()) ?? 'running')
    const others = columns.filter(({ name }) => !isOwn(name))
    const metrics = others.filter((column) => isOnlyMeasured(column, states))
    const named = metrics.length > 0 ? metrics : others.slice(0, 1)
    const objective =
      others.find(({ name }) => name === choice.objective) ??
      [...named].sort((a, b) => Number(goalByName(b.name) !== null) - Number(goalByName(a.name) !== null))[0]
    if (!objective) throw new LogProblem('This table of Ax has no column with a value.')
    return tableLog({
      library: 'ax',
      inputs: others.filter((column) => column !== objective && !named.includes(column)),
      outputs: [objective],
      states,
      goal: null,
      mark: decimalMarkIn(file.cells()),
      asks: [
        {
          about: 'objective',
          question: `Which column is the value that was searched for: ${others.map(({ name }) => name).join(', ')}? The file does not mark it.`,
          options: others.map(({ name }) => name),
          guess: objective.name,
        },
      ],
    })
  },
)
