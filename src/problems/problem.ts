import type { Pool } from './pool'
import type { SearchSpace } from './searchSpace'

/** How observations of a black box scatter when its noise is switched on. */
export type Noise =
  /** y = f(x) + s·N(0, 1), with s chosen between 0 and `max`, in the units of y. */
  | { readonly kind: 'gaussian'; readonly max: number }
  /** The black box draws its own, by what it says itself: it is switched on or off. */
  | { readonly kind: 'stated'; readonly evaluateOnce: (draw: () => number, ...x: number[]) => number }
  /** Repeated measurements: each evaluation draws one of `count` recorded runs. */
  | { readonly kind: 'replicates'; readonly count: number; readonly evaluateRun: (run: number, ...x: number[]) => number }

/** A property of a black box that the reader may turn, such as how much an axis matters. */
export interface Dial {
  readonly name: string
  /** What it does, in one sentence for people. */
  readonly meaning: string
  readonly low: number
  readonly high: number
  readonly initial: number
  /** What is different at a value of the dial. */
  readonly at: (value: number) => Pick<KnownProblem, 'range' | 'optimum' | 'evaluate'>
}

/** A second, hidden output of a black box that must not rise above a limit. It comes back with every evaluation, without noise. */
export interface Constraint {
  /** What it is called on screen. */
  readonly output: string
  /** The formula, in TeX. */
  readonly tex: string
  readonly limit: number
  readonly evaluate: (...x: number[]) => number
}

/** A black box: something we can evaluate at x, and nothing else. */
export interface Problem {
  readonly id: string
  readonly name: string
  /** The formula, in TeX. */
  readonly tex: string
  readonly source: string
  /** One line on what this black box teaches. */
  readonly lesson: string
  readonly goal: 'maximize' | 'minimize'
  readonly space: SearchSpace
  /** What y is called on screen. */
  readonly output: string
  /** Smallest and largest value over the space: fixes the axes, so that they do not move while a run goes on. Left out where nobody knows. */
  readonly range?: readonly [number, number]
  /** The best value and where it is taken (every place we know of). Left out where nobody knows: there is no regret then. */
  readonly optimum?: { readonly value: number; readonly at: readonly (readonly number[])[] }
  readonly noise: Noise
  /** Set when a second output must keep a limit. The optimum is then the best place that does; the range is that of all. */
  readonly constraint?: Constraint
  /** Set when the numbers were measured rather than computed: how, and what was done between the measured places. */
  readonly measured?: string
  /** The only places where it can be evaluated; set when searches choose among them. */
  readonly pool?: Pool
  /** Set when the black box has one; the fields here are those at its initial value. */
  readonly dial?: Dial
  /** The noise-free value. May return NaN or throw: the evaluation then counts as failed. */
  readonly evaluate: (...x: number[]) => number
}

/** A black box of which everything is known, as of all in our list. */
export type KnownProblem = Problem & Required<Pick<Problem, 'range' | 'optimum'>>
