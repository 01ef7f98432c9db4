import { formatOf, readLog } from '../logs'
import type { LogChoice, TuningLog } from '../logs/log'
import type { SourceFile } from '../logs/sourceFile'
import { emptyStudy, type MeasureDocument } from '../measure/measureDocument'
import type { TrialState } from '../trial'
import type { Answers } from './answers'
import { chosenPart } from './chosenPart'
import { studyOfLog } from './studyOfLog'

/** A log that was read, no longer than it can be shown. */
export interface OpenedLog {
  /** The name of the format that was recognised. */
  readonly format: string
  /** With all its trials, or of very many a part. */
  readonly log: TuningLog
  /** How many trials of each state the file has. */
  readonly counts: Readonly<Record<TrialState, number>>
}

/** More trials are not carried on: twice, for either goal. */
const MOST_CARRIED = 1000

/** Reads files as a log. Throws LogProblem with a sentence for who opened them. */
export function openLog(files: readonly SourceFile[], choice: LogChoice): OpenedLog {
  const log = readLog(files, choice)
  const counts = { complete: 0, fail: 0, pruned: 0, running: 0 }
  for (const { state } of log.trials) counts[state]++
  return { format: formatOf(files).name, log: shortened(log), counts }
}

/** A log with a part of its trials, which holds the best and the others evenly, whatever the goal will be. */
function shortened(log: TuningLog): TuningLog {
  if (log.trials.length <= MOST_CARRIED) return log
  const values = log.trials.map(({ value, state }) => (state === 'complete' && typeof value === 'number' ? value : null))
  const part = new Set([...chosenPart(values, 'minimize', MOST_CARRIED), ...chosenPart(values, 'maximize', MOST_CARRIED)])
  const taken = <Item>(all: readonly Item[]) => all.filter((_, i) => part.has(i))
  return { ...log, trials: taken(log.trials), ...(log.seconds && { seconds: taken(log.seconds) }) }
}

/** How many trials the file has. */
export const trialCount = ({ counts: { complete, fail, pruned, running } }: Pick<OpenedLog, 'counts'>): number =>
  complete + fail + pruned + running

/**
 * The document of the room Measure that a log is, under a reader's answers. Throws RangeError for answers that `complaintsAbout` objects to.
 *
 * @param file the name of the file, or what stands for it
 */
export function documentOf({ log }: OpenedLog, answers: Answers, file: string): MeasureDocument {
  const { parameters, goal, objective, limit, trials } = studyOfLog(log, answers)
  const { library, version } = log
  return {
    ...emptyStudy(),
    parameters,
    goal,
    result: objective.slice(0, 80) || 'value',
    ...(limit && { limit }),
    trials,
    source: {
      library: library.slice(0, 300),
      ...(version && { version: version.slice(0, 300) }),
      file: file.slice(0, 300) || 'a file',
    },
  }
}
