import { defaultModel } from '../experiment/race'
import { seeded } from '../numerics/random'
import { bayesian } from '../search/bayesian'
import { grid } from '../search/grid'
import type { Told } from '../search/model'
import { randomSearch } from '../search/randomSearch'
import type { Contest, Strategy } from '../search/strategy'
import type { PartId } from './parts'
import {
  BASELINE,
  budgetOf,
  FOLDS,
  FRESH_SEEDS,
  INITIAL_POINTS,
  isCrossValidated,
  type SearchId,
  type Study,
  spaceOf,
} from './study'

/** One training that a study asks for. */
export interface Job {
  readonly contestant: SearchId | 'baseline'
  /** Scoring a place, training the winner once more for the test rows, or training it with a fresh seed. */
  readonly purpose: 'evaluate' | 'refit' | 'fresh'
  /** The number of the evaluation, from 1, or of the fresh seed. */
  readonly number: number
  readonly lr: number
  readonly l2: number
  readonly seed: number
  readonly train: PartId
  readonly score: PartId
}

/** How it went. */
export interface JobResult {
  /** Dollars, on the rows to be scored; null when the training diverged. */
  readonly rmse: number | null
  readonly divergedAt: number | null
  /** Training error after each epoch, in dollars. */
  readonly epochs: readonly number[]
  /** What it took, as whoever ran it measured. */
  readonly seconds: number
}

export interface FinishedJob {
  readonly job: Job
  readonly result: JobResult
}

const STRATEGIES: Readonly<Record<SearchId, Strategy>> = { grid, random: randomSearch, bayesian }

/** Bayesian optimization works on log RMSE: half the error is as much better at $20 as at $5. Typical values before it has any. */
const TYPICAL = { shift: -Math.log(6), scale: 0.4 }

/** Seeds of trainings: those of the searches and the fresh ones never meet. */
const searchSeed = ({ seed }: Study, evaluation: number): number => seed * 1000 + evaluation
const freshSeed = ({ seed }: Study, number: number): number => seed * 1000 + 500 + number

/** What a score tells the search, larger is better; a diverged training counts as the worst seen so far, and before any success as nothing. */
function toldBy(x: readonly number[], rmse: number | null, told: readonly Told[]): Told[] {
  if (rmse !== null) return [{ x, value: -Math.log(rmse) }]
  return told.length === 0 ? [] : [{ x, value: Math.min(...told.map(({ value }) => value)) }]
}

/** All trainings of one search, one after another: each is asked for when the one before is told. */
export function* searchJobs(study: Study, id: SearchId): Generator<Job, void, JobResult> {
  const space = spaceOf(study)
  const budget = budgetOf(study, id)
  const contest: Contest = {
    space,
    budget,
    initialPoints: Math.min(INITIAL_POINTS, budget),
    random: seeded(study.seed),
    // Scores scatter from seed to seed: a lucky one must not become the value to beat.
    model: { ...defaultModel({ space }, 1), acquisition: 'nei' },
    spread: TYPICAL,
  }
  let told: Told[] = []
  let best: { readonly lr: number; readonly l2: number; readonly rmse: number } | null = null
  for (let made = 0; made < budget; made++) {
    const proposal = STRATEGIES[id].propose(contest, made, told)
    if (!proposal) break
    const [lr, l2] = proposal.x as [number, number]
    const rmse = yield* evaluate(study, id, made + 1, lr, l2)
    told = [...told, ...toldBy(proposal.x, rmse, told)]
    if (rmse !== null && (best === null || rmse < best.rmse)) best = { lr, l2, rmse }
  }
  if (!best) return
  const winner = { contestant: id, lr: best.lr, l2: best.l2 }
  if (isCrossValidated(study, id))
    yield { ...winner, purpose: 'refit', number: 1, seed: study.seed * 1000, train: 'train', score: 'test' }
  yield* freshJobs(study, winner)
}

/** The article's guess, and the same with fresh seeds. */
export function* baselineJobs(study: Study): Generator<Job, void, JobResult> {
  const guess = { contestant: 'baseline', ...BASELINE } as const
  const score = study.protocol === 'fair' ? 'validation' : 'test'
  yield { ...guess, purpose: 'evaluate', number: 1, seed: searchSeed(study, 1), train: 'train', score }
  yield* freshJobs(study, guess)
}

function* freshJobs(study: Study, winner: Pick<Job, 'contestant' | 'lr' | 'l2'>): Generator<Job, void, JobResult> {
  for (let number = 1; number <= FRESH_SEEDS; number++)
    yield { ...winner, purpose: 'fresh', number, seed: freshSeed(study, number), train: 'train', score: 'test' }
}

/** The score of one place: on the hold-out, or the mean over the folds; null when a training diverged. */
function* evaluate(
  study: Study,
  contestant: SearchId,
  number: number,
  lr: number,
  l2: number,
): Generator<Job, number | null, JobResult> {
  const job = { contestant, purpose: 'evaluate', number, lr, l2, seed: searchSeed(study, number) } as const
  if (!isCrossValidated(study, contestant)) {
    const score = study.protocol === 'fair' ? 'validation' : 'test'
    return (yield { ...job, train: 'train', score }).rmse
  }
  const scores: (number | null)[] = []
  for (let fold = 1; fold <= FOLDS; fold++) {
    const { rmse } = yield { ...job, train: `without fold ${fold}`, score: `fold ${fold}` }
    scores.push(rmse)
  }
  return meanOrNull(scores)
}

/** The mean, or null when one is missing. */
export const meanOrNull = (values: readonly (number | null)[]): number | null =>
  values.length === 0 || values.includes(null) ? null : (values as number[]).reduce((a, b) => a + b, 0) / values.length
