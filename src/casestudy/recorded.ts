import runs from './measured/articleRuns.json' with { type: 'json' }
import fresh from './measured/freshSeeds.json' with { type: 'json' }
import { bestOf, type ScoredPlace } from './places'
import { type Contestant, isCrossValidated, type ProtocolId, SEARCHES } from './study'
import type { CaseTable, Line } from './table'

/** A run as it was recorded: with PyTorch, scikit-learn and bayes_opt, on the first 5,000 Kaggle trips. */
interface RecordedRun {
  readonly fits: number
  readonly best: { readonly lr: number; readonly l2: number }
  readonly test_rmse: number
  readonly cpu_total: number
  readonly log: readonly {
    readonly lr: number
    readonly l2: number
    readonly rmse?: number
    readonly cv_rmse?: number
    readonly cpu: number
  }[]
}

const FILE = 'nyc-taxi-fare-5000.csv'
const NAMES: Readonly<Record<ProtocolId, Readonly<Record<Contestant, string>>>> = {
  fair: {
    baseline: `baseline|scaled|${FILE}`,
    grid: `grid_log|scaled|${FILE}`,
    random: `rand_log|scaled|${FILE}`,
    bayesian: `bo_1.4.3_log_ei_5_20|scaled|${FILE}`,
  },
  article: {
    baseline: `baseline|raw|${FILE}`,
    grid: `grid_cv_lin|raw|${FILE}`,
    random: `rand_cv_lin|raw|${FILE}`,
    bayesian: `bo_1.1.0_lin_ucb_5_25|raw|${FILE}`,
  },
}

const runOf = (protocol: ProtocolId, contestant: Contestant): RecordedRun =>
  (runs as unknown as Record<string, RecordedRun>)[NAMES[protocol][contestant]]!

interface FreshSeeds {
  readonly fresh: readonly number[]
  readonly mean: number
  readonly sd: number
}

/** The places a recorded search scored, in order. */
export const recordedPlaces = (protocol: ProtocolId, contestant: Contestant): ScoredPlace[] =>
  placesIn(runOf(protocol, contestant))

/** How the values of a grid follow each other along an axis. */
export type Steps = 'linear' | 'log'

/** The places of a grid of 25 in equal steps or in equal factors, all else alike: features standardised, scored on the same hold-out. */
export const recordedGrid = (steps: Steps): ScoredPlace[] =>
  placesIn((runs as unknown as Record<string, RecordedRun>)[`grid_${steps === 'log' ? 'log' : 'lin'}|scaled|${FILE}`]!)

const placesIn = ({ log, fits }: RecordedRun): ScoredPlace[] =>
  log.map(({ lr, l2, rmse, cv_rmse, cpu }, i) => ({
    number: i + 1,
    lr,
    l2,
    rmse: rmse ?? cv_rmse ?? null,
    divergedAt: null,
    fits: Math.max(1, Math.floor(fits / log.length)),
    seconds: cpu,
  }))

function lineOf(protocol: ProtocolId, contestant: Contestant, shown: number): Line {
  const run = runOf(protocol, contestant)
  const places = recordedPlaces(protocol, contestant).slice(0, shown)
  const best = bestOf(places)
  const isWhole = places.length === run.log.length
  const { fresh: values, mean, sd } = (fresh as unknown as Record<string, FreshSeeds>)[NAMES[protocol][contestant]]!
  return {
    evaluations: places.length,
    fits: isWhole ? run.fits : places.reduce((sum, place) => sum + place.fits, 0),
    seconds: isWhole ? run.cpu_total : places.reduce((sum, { seconds }) => sum + seconds, 0),
    diverged: 0,
    rmse: isWhole ? run.test_rmse : (best?.rmse ?? null),
    refit: isWhole && isCrossValidated({ protocol }, contestant) ? run.test_rmse : null,
    lr: best?.lr ?? null,
    l2: best?.l2 ?? null,
    freshSeeds: isWhole ? { mean, sd, values, diverged: 0 } : null,
  }
}

/** The table of the recorded runs after so many evaluations of each search. */
export const recordedTable = (protocol: ProtocolId, shown: number): CaseTable => ({
  baseline: lineOf(protocol, 'baseline', 1),
  searches: SEARCHES.map((id) => ({ id, ...lineOf(protocol, id, shown) })),
})

/** Evaluations of the longest recorded search. */
export const recordedLength = (protocol: ProtocolId): number => Math.max(...SEARCHES.map((id) => runOf(protocol, id).log.length))
