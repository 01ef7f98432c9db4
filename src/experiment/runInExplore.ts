import { resolve } from '../problems/source'
import { type Document, defaultDocument, type LaneSearch, lanesOf, type View } from './document'
import { defaultInitialPoints } from './race'
import { type Contestant, hasModel, modelOf, type RaceContest } from './raceDocument'
import { bayesianContestant } from './racePresets'
import { LIMITS } from './setup'

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
  if (initialPoints > LIMITS.initialPoints[1]) return `Explore begins with at most ${LIMITS.initialPoints[1]} initial points.`
  if (seed > LIMITS.seed[1]) return `Explore knows seeds up to ${LIMITS.seed[1]}.`
  if (hasModel(contestant) && contestant.warp)
    return 'This search bends y before it models it; Explore draws Gaussians in the units of y, so it could not show the same run.'
  const model = modelOf(hasModel(contestant) ? contestant : { ...bayesianContestant('BO'), warp: false }, contest)
  const { view } = defaultDocument()
  return {
    setup: { source: contest.source, noise, budget, initialPoints, seed, model },
    actions: [{ do: 'step', count: budget }],
    view: { ...(hasModel(contestant) ? view : withLane(view, contestant.kind)), at: budget },
  }
}

/** The view with a lane for the search, unless one shows it already. */
function withLane(view: View, search: LaneSearch): View {
  const [first, second] = lanesOf(view)
  return search === first || search === second ? view : { ...view, lanes: [search, second] }
}
