import { resolve } from '../problems/source'
import { findStrategy, rivals } from '../search'
import { type Document, defaultDocument, type LaneSearch, lanesOf, type View } from './document'
import { defaultInitialPoints } from './race'
import { modelOf, type RaceContest } from './raceDocument'
import { bayesianContestant } from './racePresets'
import type { Contestant } from './searchSchema'
import { LIMITS, mostEvaluations } from './setup'

/**
 * One run of a race as a document of the workbench, which replays it evaluation by evaluation; or a sentence saying why it cannot be shown
 * there. Of the other searches the workbench shows the very same evaluations in a lane, beside Bayesian optimization.
 */
export function runInExplore(contest: RaceContest, contestant: Contestant, seed: number): Document | string {
  const problem = resolve(contest.source)
  const { budget, noise } = contest
  const initialPoints = contest.initialPoints ?? defaultInitialPoints(problem)
  if (problem.space.length > 2) return `Explore draws one or two inputs; this black box has ${problem.space.length}.`
  if (budget > LIMITS.budget[1]) return `Explore has room for ${LIMITS.budget[1]} evaluations; this race gives ${budget}.`
  if (budget > mostEvaluations(problem))
    return `This table has ${mostEvaluations(problem)} places; Explore gives no more evaluations than that, and this race gives ${budget}.`
  if (initialPoints > LIMITS.initialPoints[1]) return `Explore begins with at most ${LIMITS.initialPoints[1]} initial points.`
  if (seed > LIMITS.seed[1]) return `Explore knows seeds up to ${LIMITS.seed[1]}.`
  const own = modelOf(contestant, contest)
  if (own?.surrogate.warp)
    return 'This search bends y before it models it; Explore draws Gaussians in the units of y, so it could not show the same run.'
  if (!own && !hasDefaults(contestant)) return 'Explore shows this search with the settings it begins with; here it has others.'
  const model = own ?? modelOf(bayesianContestant('BO'), contest)!
  const lane = rivals.find(({ id }) => id === contestant.kind)
  const { view } = defaultDocument()
  return {
    setup: { source: contest.source, noise, budget, initialPoints, seed, model },
    actions: [{ do: 'step', count: budget }],
    view: { ...(lane ? withLane(view, lane.id) : view), at: budget },
  }
}

/** Whether a contestant goes by the settings with which its search enters a race, if it has any. */
function hasDefaults({ kind, settings = {} }: Contestant): boolean {
  const { defaults } = findStrategy(kind).settings ?? {}
  return Object.entries(settings).every(([name, value]) => value === defaults?.[name])
}

/** The view with a lane for the search, unless one shows it already. */
function withLane(view: View, search: LaneSearch): View {
  const [first, second] = lanesOf(view)
  return search === first || search === second ? view : { ...view, lanes: [search, second] }
}
