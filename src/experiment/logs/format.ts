import type { LogChoice, TuningLog } from './log'
import type { SourceFile } from './sourceFile'

/** A format of logs. It is recognised by what is in the files, never by their names. */
export interface LogFormat {
  readonly id: string
  readonly name: string
  readonly recognises: (files: readonly SourceFile[]) => boolean
  /** Reads files that it recognises; of several studies or values the one that was chosen. Throws LogProblem when something in them cannot be read. */
  readonly read: (files: readonly SourceFile[], choice: LogChoice) => TuningLog
}

/** A format whose logs are one file each. */
export const singleFile = (
  id: string,
  name: string,
  recognises: (file: SourceFile) => boolean,
  read: (file: SourceFile, choice: LogChoice) => TuningLog,
): LogFormat => ({
  id,
  name,
  recognises: (files) => files.length === 1 && recognises(files[0]!),
  read: (files, choice) => read(files[0]!, choice),
})
