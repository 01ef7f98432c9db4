import { withFiniteParameters } from './finiteParameters'
import type { LogFormat } from './format'
import { axSnapshot } from './formats/axSnapshot'
import { axTable } from './formats/axTable'
import { bayesOptLines } from './formats/bayesOptLines'
import { bayesOptState } from './formats/bayesOptState'
import { numpyPair } from './formats/numpyPair'
import { optunaJournal } from './formats/optunaJournal'
import { optunaTable } from './formats/optunaTable'
import { plainTable } from './formats/plainTable'
import { sklearnTable } from './formats/sklearnTable'
import { type LogChoice, LogProblem, type TuningLog } from './log'
import { ofObjective } from './ofObjective'
import type { SourceFile } from './sourceFile'

/** The formats of logs. A new one is one file and one entry here; the table that anybody may have typed comes last. */
export const formats: readonly LogFormat[] = [
  numpyPair,
  bayesOptState,
  bayesOptLines,
  axSnapshot,
  optunaJournal,
  optunaTable,
  sklearnTable,
  axTable,
  plainTable,
]

/** The format of files, recognised by their content. Throws LogProblem with a sentence for who opened them. */
export function formatOf(files: readonly SourceFile[]): LogFormat {
  if (files.length === 0) throw new LogProblem('There is no file to read.')
  const empty = files.find(({ bytes }) => bytes.length === 0)
  if (empty) throw new LogProblem('This file is empty.')
  const format = formats.find(({ recognises }) => recognises(files))
  if (!format)
    throw new LogProblem(
      files.length > 1
        ? 'Of several files only a pair of NumPy arrays belongs together. Open one file.'
        : 'This file is not a log that is known here. Known are: '.concat(formats.map(({ name }) => name).join('; '), '.'),
    )
  return format
}

/**
 * Reads a log, recognised by its content; of several studies or values the one that was chosen. Throws LogProblem with a sentence for who
 * opened it.
 */
export function readLog(files: readonly SourceFile[], choice: LogChoice = {}): TuningLog {
  const log = withFiniteParameters(ofObjective(formatOf(files).read(files, choice), choice.objective))
  if (log.trials.length === 0) throw new LogProblem('This log has no trials.')
  return log
}
