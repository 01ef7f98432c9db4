import { explainNext, moments } from '../experiment/moments'
import { contestOf, problemOf, type Setup } from '../experiment/setup'
import { runToEnd, type Trace } from '../experiment/trace'
import { linspace } from '../numerics/points'
import { findProblem, type ProblemId } from '../problems'
import { fromUnit } from '../problems/searchSpace'
import { grid, unspentByGrid } from '../search/grid'
import type { ModelSettings } from '../search/modelSettings'
import { randomSearch } from '../search/randomSearch'
import { lastCall } from './lastCall'
import type { LabState } from './store'

/** Places along a one-dimensional axis at which curves are computed: two a pixel on a phone, one every two on a projector. */
const CURVE_POINTS = 401

/** The hidden truth may be a needle: it is drawn from more places. */
const TRUTH_POINTS = 1601

const placesOf = (problem: ProblemId, count: number): number[] => {
  const [axis] = findProblem(problem).space
  return Array.from(linspace(0, 1, count), (u) => fromUnit(axis!, u))
}

const curvePlaces = lastCall((problem: ProblemId) => placesOf(problem, CURVE_POINTS))

/** The hidden truth along the axis; NaN where the black box fails. */
const truthOf = lastCall((problem: ProblemId) => {
  const { evaluate } = findProblem(problem)
  return placesOf(problem, TRUTH_POINTS).map((x) => {
    try {
      return { x, y: evaluate(x) }
    } catch {
      return { x, y: Number.NaN }
    }
  })
})

const momentsOf = lastCall((setup: Setup, trace: Trace, model: ModelSettings) =>
  moments(
    setup,
    trace,
    model,
    curvePlaces(setup.problem).map((x) => [x]),
  ),
)

const rivalsOf = lastCall((setup: Setup) => {
  const contest = contestOf(setup, setup.model)
  return {
    grid: runToEnd(grid, setup),
    random: runToEnd(randomSearch, setup),
    unspent: unspentByGrid(contest.budget, contest.space.length),
  }
})

const nextOf = lastCall(explainNext)

export const selectProblem = ({ setup }: LabState) => problemOf(setup)
export const selectPlaces = ({ setup }: LabState) => curvePlaces(setup.problem)
export const selectTruth = ({ setup }: LabState) => truthOf(setup.problem)
/** Beliefs at every moment of the run under the settings in force now. */
export const selectMoments = ({ setup, run }: LabState) => momentsOf(setup, run.trace, run.model)
/** The moment on screen. */
export const selectMoment = (state: LabState) => selectMoments(state)[state.view.at]!
/** Grid and random search over the whole budget. */
export const selectRivals = ({ setup }: LabState) => rivalsOf(setup)
/** Where the model would go next, explained; null when the budget is spent or nothing is known. */
export const selectNext = (state: LabState) =>
  state.view.at >= state.setup.budget ? null : nextOf(state.setup, selectMoment(state).model)

const lastShown = lastCall((trace: Trace, at: number) => trace.slice(0, at))
/** The evaluations on screen. */
export const selectShown = ({ run, view }: LabState): Trace => lastShown(run.trace, view.at)

/** Whether the next evaluation after the moment shown is still the initial design's to place. */
export const selectInInitialDesign = ({ setup, view }: LabState): boolean => view.at < Math.min(setup.initialPoints, setup.budget)

/** Numbers (from 1) of the evaluations that the model chose under other settings than those in force now. */
export const selectOutdated = (() => {
  const outdated = lastCall((trace: Trace, settings: ModelSettings) =>
    trace.flatMap(({ model }, i) => (model && !sameSettings(model, settings) ? [i + 1] : [])),
  )
  return ({ run }: LabState) => outdated(run.trace, run.model)
})()

const sameSettings = (a: ModelSettings, b: ModelSettings) => a === b || JSON.stringify(a) === JSON.stringify(b)

/** The kernel in force at the moment shown: as set, or as fitted there. */
export const selectCovariance = (state: LabState) => {
  const { report, settings } = selectMoment(state).model
  return report?.covariance ?? settings.covariance
}
