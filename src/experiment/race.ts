import type { Problem } from '../problems/problem'
import { modelWidth } from '../problems/searchSpace'
import { resolve, type Source } from '../problems/source'
import { findStrategy } from '../search'
import { proposalOf } from '../search/amongPlaces'
import { DEFAULT_KERNEL } from '../search/kernelFor'
import { type ModelSettings, type NamedSettings, withSettings } from '../search/modelSettings'
import { ORIGINS } from '../search/origins'
import type { Values } from '../search/settings'
import { quartileSeries } from './raceStatistics'
import { incumbents } from './regret'
import { contestOf, defaultSetup, problemOf, type Setup } from './setup'
import { evaluate, type Trace, toldBy, underWayIn } from './trace'

/** Settings of the model of a search, by their names; those left out are the default's. */
type ModelChanges = { readonly [Setting in keyof NamedSettings]?: NamedSettings[Setting] | undefined }

/** One contestant: a search strategy, with settings that differ from its default. */
export interface RaceSearch {
  readonly id: string
  readonly kind: string
  /** Of the model that the search asks, or else what it has of its own. */
  readonly settings?: ModelChanges | Values | undefined
}

/** Several searches on one black box, over many seeds. */
export interface RaceSetup {
  readonly source: Source
  readonly searches: readonly RaceSearch[]
  readonly budget: number
  readonly seeds: readonly number[]
  /** How many random points every search with an initial design starts from, or the points themselves, one list a seed. */
  readonly initialPoints?: number | readonly (readonly (readonly number[])[])[] | undefined
  readonly noise: number
}

/** A race as `npm run headless -- race` reads it: the settings of a search stand beside its id and kind. */
export const asHeadless = ({ searches, ...others }: RaceSetup) => ({
  ...others,
  searches: searches.map(({ settings, ...each }) => ({ ...each, ...settings })),
})

/** One search with one seed, in the problem's own units and direction. */
export interface RaceRun {
  readonly seed: number
  readonly x: readonly (readonly number[])[]
  /** null where an evaluation failed. */
  readonly y: readonly (number | null)[]
  readonly bestSoFar: readonly (number | null)[]
}

/** What a search did over all seeds. */
export interface RaceResult {
  readonly id: string
  readonly runs: readonly RaceRun[]
  /** After each evaluation, the quartiles over the seeds of the best so far. */
  readonly quantiles: Readonly<Record<'0.25' | '0.5' | '0.75', readonly (number | null)[]>>
}

/** One search with one seed: the part of a race that can be done anywhere, in any order. */
export interface RaceJob {
  readonly search: RaceSearch
  /** The contest and the model of this search, complete. */
  readonly setup: Setup
}

/** A run, and what it took. */
export interface RaceRecord {
  readonly run: RaceRun
  /** For each evaluation, whether its place was chosen from the results before it: then it had to wait for them. */
  readonly waits: readonly boolean[]
  /** For each of them how many of the evaluations before it it did not wait for, being of one batch; absent where it waited for all. */
  readonly behind?: readonly number[]
  /** How often the surrogate was asked what it believes about a place. */
  readonly asked: number
  /** Seconds it took to choose each place, and to evaluate the black box there; 0 without a clock. */
  readonly choosing: readonly number[]
  readonly evaluating: readonly number[]
}

/** Somebody who looks on while a run goes on. */
export interface RaceWatch {
  /** Seconds on any clock. */
  readonly now: () => number
  /** Told after each evaluation how many were made. Returns false to stop there. */
  readonly made: (count: number) => boolean
}

/** The initial design when a race does not say: three points in one dimension, two a dimension and one more beyond. */
export const defaultInitialPoints = ({ space }: Problem) => (space.length === 1 ? 3 : 2 * space.length + 1)

/**
 * Our default for Bayesian optimization where nobody looks: Matérn 5/2 with a length-scale per axis, maximum a posteriori
 * hyperparameters, y warped to look Gaussian, and expected improvement. Noise is fitted where there is some.
 */
export const defaultModel = ({ space }: Pick<Problem, 'space'>, noise: number): ModelSettings =>
  withSettings(defaultSetup().model, {
    covariance: { kind: DEFAULT_KERNEL, variance: 1, lengthscale: space.map((axis) => modelWidth(axis) / 5) },
    mean: 'estimated',
    fit: 'map',
    fitsNoise: noise > 0,
    warp: true,
    xi: 0,
  })

/** The runs of a race: for each search, one a seed. */
export function jobsOf({ source, searches, budget, seeds, initialPoints, noise }: RaceSetup): RaceJob[][] {
  const problem = resolve(source)
  if (Array.isArray(initialPoints) && initialPoints.length !== seeds.length)
    throw new RangeError(`initialPoints: has ${initialPoints.length} lists for ${seeds.length} seeds`)
  return searches.map((search) => {
    const asksModel = findStrategy(search.kind).settings?.model !== undefined
    const changes = asksModel ? (search.settings as Partial<NamedSettings>) : {}
    const model = withSettings(defaultModel(problem, noise), changes ?? {})
    return seeds.map((seed, i) => {
      const given = Array.isArray(initialPoints) ? initialPoints[i]! : undefined
      const setup: Setup = {
        source,
        noise,
        budget,
        initialPoints: given ? given.length : ((initialPoints as number | undefined) ?? defaultInitialPoints(problem)),
        ...(given && { initialDesign: given }),
        seed,
        model,
      }
      return { search, setup }
    })
  })
}

/** Runs every search with every seed. */
export function race(setup: RaceSetup): { readonly searches: RaceResult[] } {
  return {
    searches: jobsOf(setup).map((jobs, i) => {
      const runs = jobs.map((job) => raceRun(job).run)
      return { id: setup.searches[i]!.id, runs, quantiles: quartilesOf(runs, setup.budget) }
    }),
  }
}

/** After each evaluation, the quartiles over the runs of the best so far. */
export function quartilesOf(runs: readonly RaceRun[], budget: number): RaceResult['quantiles'] {
  const { low, median, high } = quartileSeries(
    runs.map(({ bestSoFar }) => bestSoFar),
    budget,
  )
  return { '0.25': low, '0.5': median, '0.75': high }
}

const UNWATCHED: RaceWatch = { now: () => 0, made: () => true }

/** Runs one search with one seed to the end of its budget, of its own places, or of the patience of who looks on. */
export function raceRun({ search: { kind, settings }, setup }: RaceJob, { now, made }: RaceWatch = UNWATCHED): RaceRecord {
  const strategy = findStrategy(kind)
  const contest = { ...contestOf(setup, setup.model), settings: settings as Values | undefined }
  const [choosing, evaluating]: [number[], number[]] = [[], []]
  let trace: Trace = []
  let asked = 0
  while (trace.length < setup.budget) {
    const start = now()
    const underWay = underWayIn(trace, setup.model)
    const proposal = proposalOf(strategy, { ...contest, underWay }, trace.length, toldBy(trace))
    if (!proposal) break
    asked += proposal.asked ?? 0
    const chosen = now()
    trace = evaluate(setup, trace, proposal, setup.model)
    choosing.push(chosen - start)
    evaluating.push(now() - chosen)
    if (!made(trace.length)) break
  }
  const run = {
    seed: setup.seed,
    x: trace.map(({ x }) => x),
    y: trace.map(({ y }) => y),
    bestSoFar: incumbents(problemOf(setup), trace).map((each) => each?.y ?? null),
  }
  const behind = trace.some((each) => each.behind) ? { behind: trace.map((each) => each.behind ?? 0) } : {}
  return { run, ...behind, waits: trace.map(({ origin }) => ORIGINS[origin].waits), asked, choosing, evaluating }
}
