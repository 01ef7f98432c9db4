import { asHeadless } from '../../experiment/race'
import { type RaceContest, raceSetupOf } from '../../experiment/raceDocument'
import { regretsOf } from '../../experiment/raceSummary'
import { resolve } from '../../problems/source'
import type { Standing } from '../../store/race/derived'
import { asCsv } from '../csv'

/** Every evaluation of every finished run as CSV, at full precision. */
export function raceAsCsv(contest: RaceContest, standings: readonly Standing[]): string {
  const problem = resolve(contest.source)
  const head = ['search', 'seed', '#', ...problem.space.map(({ label }) => label), 'value', 'best so far', 'simple regret']
  const rows = standings.flatMap(({ name, records }) =>
    records.flatMap(({ run }) => {
      const regrets = regretsOf(problem, run)
      return run.x.map((x, i) => [name, run.seed, i + 1, ...x, run.y[i] ?? null, run.bestSoFar[i] ?? null, regrets[i] ?? null])
    }),
  )
  return asCsv([head, ...rows])
}

/** The race and its results: `setup` is the document that `npm run headless -- race` reads, and `searches` what it answers. */
export const raceAsJson = (contest: RaceContest, standings: readonly Standing[]): string =>
  JSON.stringify({
    setup: asHeadless(raceSetupOf(contest)),
    searches: standings.map(({ name, records, outcome, reach, ledger }) => ({
      id: name,
      runs: records.map(({ run }) => run),
      outcome,
      reach,
      ledger,
    })),
  })
