import type { Incumbent } from './incumbent'
import type { ScoreUnitId } from './scoreUnits'

/** The Gaussian belief about f at one place. */
export interface Belief {
  readonly mean: number
  readonly sd: number
  /** The probability that the place is feasible; 1 when absent: nothing forbids it. */
  readonly feasible?: number
}

/** What the acquisition compares with; the engine maximises, so larger is better. */
export interface Aim {
  /** The incumbent's value f⁺. */
  readonly best: number
  /** ξ ≥ 0: only improvements beyond best + ξ count. */
  readonly xi: number
  /** κ ≥ 0: how many standard deviations of optimism. */
  readonly kappa: number
  /** σ_n ≥ 0, the noise s.d. that the surrogate assumes; 0 when absent. */
  readonly noiseSd?: number
  /** Set while no place that was evaluated is feasible: then there is nothing to improve on. */
  readonly noneFeasible?: boolean
  /** Values that the maximum of f may take, equally likely; only for functions that ask about it. */
  readonly maxima?: readonly number[]
}

/** Partial derivatives of a score by the mean and the standard deviation of the belief. */
export interface Slopes {
  readonly mean: number
  readonly sd: number
}

/** A score that depends on the belief at the place alone. */
export interface Pointwise {
  readonly score: (belief: Belief, aim: Aim) => number
  /** Where σ > 0. */
  readonly slopes: (belief: Belief, aim: Aim) => Slopes
}

interface Described {
  readonly id: string
  readonly name: string
  readonly short: string
  /** What it is called, and its formula, where they differ for a problem to minimise. */
  readonly minimizing?: { readonly name: string; readonly short: string; readonly tex: string }
  /** The question it asks of every place, for people. */
  readonly question: string
  /** The formula, in TeX; I = μ − f⁺ − ξ and z = I/σ. */
  readonly tex: string
  readonly source: string
  /** Which settings it has: no two functions share one that means different things. */
  readonly settings: readonly ('xi' | 'kappa')[]
  /** Whether it weighs how far an improvement goes: then EI, its two terms and their shares are the reason for a place, else its score. */
  readonly explainedBy?: 'improvement'
  /** What it takes as f⁺. */
  readonly incumbent: Incumbent
  /** What its values are. */
  readonly unit: ScoreUnitId
}

/** How much we want to evaluate at a place the surrogate describes by a belief. */
export interface PointwiseAcquisition extends Described, Pointwise {
  readonly kind: 'pointwise'
  /** The logarithm of the score, which has the same maximisers and is better to climb: EI is flat zero far from the data, log EI is not. */
  readonly climb?: Pointwise
  /** Its split into what the mean and what the uncertainty pay, where the formula has one. */
  readonly terms?: (belief: Belief, aim: Aim) => { readonly mean: number; readonly uncertainty: number }
  /** Whether it asks how probable it is that the place is feasible. */
  readonly weighsFeasibility?: true
  /** Whether it asks what the maximum of f may be. */
  readonly asksMaxima?: true
}

/** Takes the maximiser of one function drawn jointly from the posterior over all candidates. */
export interface DrawAcquisition extends Described {
  readonly kind: 'draw'
}

export type Acquisition = PointwiseAcquisition | DrawAcquisition
