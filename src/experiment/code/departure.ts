import { beliefs } from '../../search/beliefs'
import type { Told } from '../../search/conditioning'
import type { Model } from '../../search/model'
import type { ModelSettings } from '../../search/modelSettings'
import type { Warp } from '../../search/outputWarp'
import { fromEngine } from '../direction'
import type { Goal } from '../logs/log'
import type { Encoding } from '../measure/encoding'
import type { Limit } from '../measure/limit'
import type { Parameter } from '../measure/study'
import type { ParameterValue } from '../trial'

export type Params = Readonly<Record<string, ParameterValue>>

/** One evaluation, as another program is told it. */
export interface Departed {
  readonly params: Params
  /** In the problem's own direction; null when it failed. */
  readonly value: number | null
  /** The second output, where the study has a limit on one; null when nobody measured it. */
  readonly second?: number | null
}

/** Where our own search goes next. */
export interface Onward {
  readonly params: Params
  /** Whether the model chose it, or it is a point of the initial design. */
  readonly origin: 'initial' | 'model'
}

/**
 * An experiment as it leaves for another program: what can be set, what is wanted, what was measured, and the model as it is in force. Every
 * library is written from this, and from nothing else.
 */
export interface Departure {
  /** What it is called, and what comes back from an evaluation: words of a person. */
  readonly title: string
  readonly output: string
  readonly goal: Goal
  readonly parameters: readonly Parameter[]
  readonly encoding: Encoding
  readonly trials: readonly Departed[]
  /** How many trials are not among them: a parameter is missing, or is none that can be set. */
  readonly leftOut: number
  /** What the surrogate was told: larger is better, bent where `warp` says so, but not yet transformed as the model's settings say; failures as the worst value until then. */
  readonly told: readonly Told[]
  /** Results worse than this, in the engine's direction, are told as this; null where all are told as they are. */
  readonly least: number | null
  /** What a second output must keep, in words of the black box; null where there is none. */
  readonly limit: string | null
  /** The same as it was stated, where the second outputs were measured; null where they are not among the trials. */
  readonly second: Limit | null
  /** How y was bent before all else; null where it was not. */
  readonly warp: Warp | null
  /** How many evaluations the initial design has, and those of it that are still to be made. */
  readonly initialPoints: number
  readonly initial: readonly Params[]
  /** How many evaluations there may be in all; null where nobody said. */
  readonly budget: number | null
  readonly seed: number
  readonly settings: ModelSettings
  readonly model: Model
  readonly next: Onward | null
  /** Experiments that are under way: they count as measured, with the value that the model expects. */
  readonly underWay: readonly Params[]
  /** How the next place is looked for: by climbing, among whole numbers and choices as such, or among the places of a table that are left. */
  readonly steps: 'climb' | 'legal' | 'pool'
}

/** What the model in force believes of f, in the problem's units and direction, and bent or transformed as y is. */
export interface Believed {
  readonly mean: readonly number[]
  readonly sd: readonly number[]
}

/** The belief at places that the surrogate sees: the coordinates of `encoding.space`. */
export function believedAt({ model, goal }: Departure, places: readonly (readonly number[])[]): Believed {
  const { mean, sd } = beliefs(model)(places)
  const { shift, scale } = model.units
  return {
    mean: Array.from(mean, (z) => fromEngine(goal, shift + scale * z)),
    sd: Array.from(sd, (z) => scale * z),
  }
}

/** The hyperparameters in force: one kernel with its noise, or several equally likely ones. */
export const inForce = ({ model }: Departure) =>
  model.members.map(({ process }) => ({
    covariance: process.prior.covariance,
    noiseVariance: process.prior.noiseVariance,
    jitter: process.jitter,
    mean: process.mean,
  }))
