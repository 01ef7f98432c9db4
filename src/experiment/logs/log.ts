import type { ParameterValue, TrialState } from '../trial'

/** One evaluation that another program has made, or was about to make. */
export interface LoggedTrial {
  /** A parameter that the trial did not have is absent. */
  readonly params: Readonly<Record<string, ParameterValue>>
  /** As the file has it, never with its sign turned; null where there is no finite number; a list for several objectives, in the order of the goals. */
  readonly value: number | null | readonly (number | null)[]
  /** What stood in the place of a finite value, where it was infinite: `inf` or `-inf`. */
  readonly nonfinite?: readonly string[]
  /** A pruned trial carries its last intermediate value. */
  readonly state: TrialState
}

export type ParameterType = 'float' | 'int' | 'category' | 'fixed'

/** What a file tells of a parameter. What it does not tell is absent here, and asked for. */
export interface LoggedParameter {
  readonly name: string
  readonly type: ParameterType
  readonly low?: number
  readonly high?: number
  readonly log?: boolean
  readonly step?: number
  readonly choices?: readonly ParameterValue[]
  /** Of a parameter that never changes. */
  readonly value?: ParameterValue
}

export type Goal = 'minimize' | 'maximize'

/** What a file does not tell and a reader has to: a question, and the answer that its numbers suggest. */
export interface Ask {
  readonly about: 'goal' | 'bounds' | 'scale' | 'choices' | 'objective' | 'acquisition' | 'limit' | 'study' | 'empty'
  /** The parameter that is asked about. */
  readonly parameter?: string
  readonly question: string
  /** What can be answered, where it is one of a list. */
  readonly options?: readonly string[]
  readonly guess: unknown
}

/** What a reader has chosen of a file that holds several: absent what was not chosen yet. */
export interface LogChoice {
  readonly study?: string | undefined
  readonly objective?: string | undefined
}

/** The log of a tuning run, as another library has written it. */
export interface TuningLog {
  readonly library: string
  /** The version of the library, where the file has it. */
  readonly version?: string
  /** What the values are, in the order in which a trial has several. */
  readonly objectives: readonly string[]
  /** Null where the file does not tell; a list for several objectives. */
  readonly goal: Goal | null | readonly (Goal | null)[]
  readonly parameters: readonly LoggedParameter[]
  readonly trials: readonly LoggedTrial[]
  /** A second output of each trial, which a limit speaks of that the file may not tell; absent where there is none. */
  readonly seconds?: readonly (number | null)[]
  readonly asks: readonly Ask[]
}

/** What cannot be read as a log, in the words of who opened it. */
export class LogProblem extends Error {
  override name = 'LogProblem'
}
