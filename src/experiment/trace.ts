import { seeded } from '../numerics/random'
import { excessAt } from '../problems/constraint'
import { type Outcome, observe } from '../problems/observe'
import { proposalOf } from '../search/amongPlaces'
import { bayesian } from '../search/bayesian'
import type { Told } from '../search/conditioning'
import { toldOf } from '../search/failure'
import type { ModelSettings } from '../search/modelSettings'
import { ORIGINS, type Origin } from '../search/origins'
import type { Proposal, Strategy } from '../search/strategy'
import { toEngine } from './direction'
import { contestOf, problemOf, type Setup } from './setup'

/** One evaluation of the black box, as it happened. */
export interface Evaluation {
  readonly x: readonly number[]
  /** What came back, in the problem's units; null when the evaluation failed. */
  readonly y: number | null
  /** Why there is no y. */
  readonly failure: string | null
  readonly origin: Origin
  /** What the surrogate is told, larger is better; null when there is nothing to tell. See `record`. */
  readonly told: Told | null
  /** The settings under which the model chose x; null when it did not choose. */
  readonly model: ModelSettings | null
  /** How many of the evaluations before it had not come back when it was chosen; absent where all had. */
  readonly behind?: number
}

/** The append-only record of one search. */
export type Trace = readonly Evaluation[]

/** The evaluations with their numbers, from 1. */
export const numbered = (trace: Trace) => trace.map((evaluation, index) => ({ ...evaluation, number: index + 1 }))

/** What a search knows after a trace. */
export const toldBy = (trace: Trace): Told[] => trace.flatMap(({ told }) => told ?? [])

/** Appends what came back from an evaluation, and what the surrogate is told of it. */
export function record(
  setup: Setup,
  trace: Trace,
  { x, origin, behind }: Proposal,
  outcome: Outcome,
  model: ModelSettings | null,
): Trace {
  const made = { x, origin, model: ORIGINS[origin].asksModel ? model : null }
  const [y, failure] = 'y' in outcome ? [outcome.y, null] : [null, outcome.failure]
  const problem = problemOf(setup)
  const told = toldOf(x, y === null ? null : toEngine(problem.goal, y), toldBy(trace), excessAt(problem, x))
  return [...trace, { ...made, y, failure, told, ...(behind && { behind }) }]
}

/**
 * Evaluates the black box at a proposed place and appends the record. One that was measured at listed places is evaluated at the nearest.
 *
 * Noise of evaluation i is drawn from a stream named by the seed and i alone: the same initial points get the same values in every search
 * (common random numbers), whatever was told in between.
 */
export function evaluate(setup: Setup, trace: Trace, proposal: Proposal, model: ModelSettings | null): Trace {
  const noise = seeded(setup.seed).fork('noise').fork(trace.length)
  const problem = problemOf(setup)
  const { pool } = problem
  const made = pool ? { ...proposal, x: pool.places[pool.nearest(proposal.x)]! } : proposal
  return record(setup, trace, made, observe(problem, made.x, setup.noise, noise), model)
}

/**
 * How many of the evaluations made last are of a batch that is not complete: their results come back together, when it is. A place of one's own
 * ends a batch.
 */
export function underWayIn(trace: Trace, { acquisition: { batch = 1 } }: ModelSettings): number {
  const last = trace.at(-1)
  if (last?.origin !== 'model') return 0
  const position = (last.behind ?? 0) + 1
  return position < batch ? position : 0
}

/** One more evaluation where the strategy proposes; the same trace when the budget is spent or nothing is left to propose. */
export function advance(strategy: Strategy, setup: Setup, trace: Trace, model: ModelSettings): Trace {
  if (trace.length >= setup.budget) return trace
  const contest = { ...contestOf(setup, model), underWay: underWayIn(trace, model) }
  const proposal = proposalOf(strategy, contest, trace.length, toldBy(trace))
  return proposal ? evaluate(setup, trace, proposal, model) : trace
}

/** The whole trace of a strategy, to the end of its budget. */
export function runToEnd(strategy: Strategy, setup: Setup): Trace {
  let trace: Trace = []
  for (;;) {
    const next = advance(strategy, setup, trace, setup.model)
    if (next === trace) return trace
    trace = next
  }
}

/**
 * What a user did, in order. Setup and actions are facts; everything else is computed from them. What was told was measured elsewhere: it is
 * taken as it is, and never evaluated here.
 */
export type Action =
  | { readonly do: 'step'; readonly count: number }
  | { readonly do: 'choose'; readonly x: readonly number[] }
  | ({ readonly do: 'tell'; readonly x: readonly number[] } & Outcome)
  | { readonly do: 'model'; readonly model: ModelSettings }

/** How many evaluations an action makes, as far as the budget allows. */
export const madeBy = (action: Action): number => (action.do === 'step' ? action.count : action.do === 'model' ? 0 : 1)

/** A Bayesian optimization under way: its record, and the settings in force now. */
export interface Run {
  readonly trace: Trace
  readonly model: ModelSettings
}

/** Carries out one action. */
export function act(setup: Setup, run: Run, action: Action): Run {
  switch (action.do) {
    case 'model':
      return { ...run, model: action.model }
    case 'choose':
      return run.trace.length >= setup.budget
        ? run
        : { ...run, trace: evaluate(setup, run.trace, { x: action.x, origin: 'you' }, null) }
    case 'tell':
      return run.trace.length >= setup.budget
        ? run
        : { ...run, trace: record(setup, run.trace, { x: action.x, origin: 'told' }, action, null) }
    case 'step': {
      let { trace } = run
      for (let i = 0; i < action.count; i++) trace = advance(bayesian, setup, trace, run.model)
      return { ...run, trace }
    }
  }
}

/** A run from its setup and actions: the same on every machine. */
export const replay = (setup: Setup, actions: readonly Action[]): Run =>
  actions.reduce((run, action) => act(setup, run, action), { trace: [], model: setup.model } as Run)

/** A run that is being played: `run` is always the replay of the actions done, whatever is still to be done. */
export interface Course {
  readonly setup: Setup
  readonly actions: readonly Action[]
  readonly run: Run
  readonly todo: readonly Action[]
}

/** A run of which nothing has been played yet. */
export const courseOf = (setup: Setup, actions: readonly Action[]): Course => ({
  setup,
  actions: [],
  run: { trace: [], model: setup.model },
  todo: actions,
})

/** Plays the next action, of several steps only the first: no more than one evaluation. The same course when nothing is left to do. */
export function playOn(course: Course): Course {
  const { setup, actions, run, todo } = course
  const [first, ...rest] = todo
  if (!first) return course
  const now: Action = first.do === 'step' && run.trace.length < setup.budget ? { do: 'step', count: 1 } : first
  const left: readonly Action[] =
    first.do === 'step' && now.do === 'step' && first.count > now.count ? [{ do: 'step', count: first.count - now.count }] : []
  return { setup, actions: withAction(actions, now), run: act(setup, run, now), todo: [...left, ...rest] }
}

/** Whether the model chooses the place of the next evaluation. */
export const asksModel = ({ setup, run, todo }: Course): boolean =>
  todo[0]?.do === 'step' && run.trace.length >= setup.initialPoints && run.trace.length < setup.budget

/** How many evaluations a course will have made when all of it is played. */
export const lengthOf = ({ setup, run, todo }: Course): number =>
  Math.min(
    setup.budget,
    todo.reduce((made, action) => made + madeBy(action), run.trace.length),
  )

/** All that a course is asked to do, done or not. */
export const askedOf = ({ actions, todo }: Pick<Course, 'actions' | 'todo'>): readonly Action[] =>
  todo.reduce(withAction, actions)

/** Appends an action, joining consecutive steps, and consecutive settings (only the last of which counts). */
export function withAction(actions: readonly Action[], action: Action): readonly Action[] {
  const last = actions.at(-1)
  if (last?.do === 'step' && action.do === 'step')
    return [...actions.slice(0, -1), { do: 'step', count: last.count + action.count }]
  if (last?.do === 'model' && action.do === 'model') return [...actions.slice(0, -1), action]
  return [...actions, action]
}

/** The actions that lead to the first `count` evaluations of a run, with the settings that were in force then. */
export function actionsUpTo(setup: Setup, actions: readonly Action[], count: number): readonly Action[] {
  let made = 0
  const kept: Action[] = []
  for (const action of actions) {
    if (made >= count) break
    if (action.do === 'model') kept.push(action)
    else {
      const steps = Math.min(madeBy(action), count - made, setup.budget - made)
      if (steps < 1) break
      kept.push(action.do === 'step' ? { do: 'step', count: steps } : action)
      made += steps
    }
  }
  return kept
}

/** What a user chose or told by hand: a setting of the contest does not undo it. */
const isByHand = (action: Action): boolean => action.do === 'choose' || action.do === 'tell'

/**
 * What lasts of a run that is played anew to `count` evaluations: what was chosen or told by hand keeps its number, settings stay where they
 * were, and steps are cut or added at the end. It is longer than `count` when there is something by hand later.
 */
export function lasting(actions: readonly Action[], count: number): readonly Action[] {
  const ends = actions.map((_, i) => actions.slice(0, i + 1).reduce((made, action) => made + madeBy(action), 0))
  let missing = Math.max(count, ends[actions.findLastIndex(isByHand)] ?? 0)
  let kept: readonly Action[] = []
  for (const action of actions) {
    const made = Math.min(madeBy(action), missing)
    missing -= made
    if (action.do !== 'step') kept = withAction(kept, action)
    else if (made > 0) kept = withAction(kept, { do: 'step', count: made })
  }
  return missing > 0 ? withAction(kept, { do: 'step', count: missing }) : kept
}
