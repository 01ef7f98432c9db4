import { defaultModel } from '../experiment/race'
import { seeded } from '../numerics/random'
import { bayesian } from '../search/bayesian'
import type { Told } from '../search/conditioning'
import { toldOf } from '../search/failure'
import { grid } from '../search/grid'
import { withSettings } from '../search/modelSettings'
import { randomSearch } from '../search/randomSearch'
import type { Contest, Strategy } from '../search/strategy'
import type { FinishedJob, Job } from './job'
import { bestOf, placesOf, type ScoredPlace } from './places'
import {
  BASELINE,
  budgetOf,
  type Contestant,
  FRESH_SEEDS,
  foldsOf,
  INITIAL_POINTS,
  isCrossValidated,
  type SearchId,
  type Study,
  spaceOf,
} from './study'

type Pair = Pick<Job, 'lr' | 'l2'>

const STRATEGIES: Readonly<Record<SearchId, Strategy>> = { grid, random: randomSearch, bayesian }

/** Bayesian optimization works on log RMSE: half the error is as much better at $20 as at $5. Typical values before it has any. */
const TYPICAL = { shift: -Math.log(6), scale: 0.4 }

/** Seeds of trainings: those of the searches and the fresh ones never meet. */
const searchSeed = ({ seed }: Study, evaluation: number): number => seed * 1000 + evaluation
const freshSeed = ({ seed }: Study, number: number): number => seed * 1000 + 500 + number

/**
 * The next training that a contestant asks for; null when it has all it wants. What was finished decides it, and nothing else: whoever knows
 * that can go on, in another worker or another visit.
 *
 * @param own the contestant's finished trainings, in order
 */
export function nextJob(study: Study, contestant: Contestant, own: readonly FinishedJob[]): Job | null {
  const places = placesOf(study, contestant, own)
  return nextScoring(study, contestant, own, places) ?? nextOfWinner(study, contestant, own, bestOf(places))
}

/** The next fold of the place being scored, or the first training of the next place; null when all places are scored. */
function nextScoring(
  study: Study,
  contestant: Contestant,
  own: readonly FinishedJob[],
  places: readonly ScoredPlace[],
): Job | null {
  const folds = foldsOf(study, contestant)
  const made = own.filter(({ job }) => job.purpose === 'evaluate').length - places.length * folds
  const place = made > 0 ? own.at(-1)!.job : nextPlace(study, contestant, places)
  if (!place) return null
  const number = places.length + 1
  const parts = isCrossValidated(study, contestant)
    ? ({ train: `without fold ${made + 1}`, score: `fold ${made + 1}` } as const)
    : ({ train: 'train', score: study.protocol === 'fair' ? 'validation' : 'test' } as const)
  return { contestant, purpose: 'evaluate', number, lr: place.lr, l2: place.l2, seed: searchSeed(study, number), ...parts }
}

/** Where a contestant looks after the places it has scored; null when it has seen enough. */
function nextPlace(study: Study, contestant: Contestant, places: readonly ScoredPlace[]): Pair | null {
  if (contestant === 'baseline') return places.length === 0 ? BASELINE : null
  const budget = budgetOf(study, contestant)
  if (places.length >= budget) return null
  const proposal = STRATEGIES[contestant].propose(contestOf(study, budget), places.length, toldBy(places))
  if (!proposal) return null
  const [lr, l2] = proposal.x as [number, number]
  return { lr, l2 }
}

function contestOf(study: Study, budget: number): Contest {
  const space = spaceOf(study)
  return {
    space,
    budget,
    initialPoints: Math.min(INITIAL_POINTS, budget),
    random: seeded(study.seed),
    // Scores scatter from seed to seed: a lucky one must not become the value to beat.
    model: withSettings(defaultModel({ space }, 1), { acquisition: 'nei' }),
    spread: TYPICAL,
    fitScale: TYPICAL.scale,
  }
}

/** What the scores tell the search, larger is better; a diverged training has failed. */
function toldBy(places: readonly ScoredPlace[]): Told[] {
  const told: Told[] = []
  for (const { lr, l2, rmse } of places) {
    const next = toldOf([lr, l2], rmse === null ? null : -Math.log(rmse), told)
    if (next) told.push(next)
  }
  return told
}

/** The winner's refit after a cross-validation, then its fresh seeds; null when they are made, or when there is no winner. */
function nextOfWinner(study: Study, contestant: Contestant, own: readonly FinishedJob[], best: Pair | null): Job | null {
  if (!best) return null
  const winner = { contestant, lr: best.lr, l2: best.l2, train: 'train', score: 'test' } as const
  const made = (purpose: Job['purpose']) => own.filter(({ job }) => job.purpose === purpose).length
  if (isCrossValidated(study, contestant) && made('refit') === 0)
    return { ...winner, purpose: 'refit', number: 1, seed: study.seed * 1000 }
  const number = made('fresh') + 1
  return number > FRESH_SEEDS ? null : { ...winner, purpose: 'fresh', number, seed: freshSeed(study, number) }
}
