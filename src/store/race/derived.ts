import { defaultInitialPoints, jobsOf, type RaceJob, type RaceRecord } from '../../experiment/race'
import { lossesOf, type RaceComparison, raceComparison } from '../../experiment/raceComparison'
import { type RaceContest, type RaceView, raceSetupOf, targetOf } from '../../experiment/raceDocument'
import { shareEstimate, winCounts } from '../../experiment/raceStatistics'
import {
  allSame,
  asSure,
  type Ledger,
  ledgerOf,
  type Outcome,
  outcomeOf,
  type Reach,
  reachOf,
  spentBy,
  TIE,
} from '../../experiment/raceSummary'
import type { Problem } from '../../problems/problem'
import { resolve } from '../../problems/source'
import { heightOf } from '../../problems/statedScale'
import { lastCallPer, perLab } from '../lastCall'
import type { RaceResults, RaceState } from './state'

/** A race that would take longer than this asks first. */
const LONG_S = 120

/** A run that is still to be made. */
export interface OpenRun {
  readonly id: string
  readonly key: string
  readonly seed: number
  readonly job: RaceJob
}

/** What is run, whatever its name and seed: two contestants with the same settings share their runs. */
const keyOf = ({ search: { kind, settings }, setup: { seed: _, ...setup } }: RaceJob): string =>
  JSON.stringify([kind, settings, setup])

interface Plan {
  readonly keys: readonly string[]
  /** Every different run, all searches of the first seed before the second. */
  readonly runs: readonly OpenRun[]
}

const planOf = lastCallPer((contest: RaceContest): Plan => {
  const jobs = jobsOf(raceSetupOf(contest))
  const keys = jobs.map(([first]) => keyOf(first!))
  const different = keys.flatMap((key, i) => (keys.indexOf(key) === i ? [{ key, jobs: jobs[i]! }] : []))
  const runs = jobs[0]!.flatMap((_, s) =>
    different.map(({ key, jobs }) => {
      const job = jobs[s]!
      return { id: `${keys.indexOf(key)}:${job.setup.seed}`, key, seed: job.setup.seed, job }
    }),
  )
  return { keys, runs }
})

/** The runs of a race that are neither finished nor lost. */
export const openRuns = (contest: RaceContest, { records, lost }: Pick<RaceResults, 'records' | 'lost'>): OpenRun[] =>
  planOf(contest).runs.filter(({ id, key, seed }) => !records.get(key)?.has(seed) && !lost.has(id))

const openRunsOf = perLab((contest: RaceContest, records: RaceResults['records'], lost: RaceResults['lost']) =>
  openRuns(contest, { records, lost }),
)
export const selectOpenRuns = (state: RaceState) => openRunsOf(state, state.contest, state.records, state.lost)

/** The first run of every search of which nobody knows yet how long it takes. */
export function unknownRuns(state: RaceState): OpenRun[] {
  const seen = new Set<string>()
  return selectOpenRuns(state).filter(({ key }) => {
    const isNew = !seen.has(key) && !state.records.get(key)?.size && !state.glimpses.has(key)
    seen.add(key)
    return isNew
  })
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Mean seconds of the finished runs of a search. */
const meanSeconds = lastCallPer((own: ReadonlyMap<number, RaceRecord>) => {
  let total = 0
  for (const record of own.values()) total += spentBy(record).choosing + spentBy(record).evaluating
  return total / own.size
})

/** Mean seconds of a run: measured on finished ones, else from the one that was given up; null when nothing is known. */
function secondsPerRun({ records, glimpses, contest }: RaceState, key: string): number | null {
  const own = records.get(key)
  if (own && own.size > 0) return meanSeconds(own)
  const glimpse = glimpses.get(key)
  return glimpse ? extrapolated(glimpse, contest.budget) : null
}

/** A choice after n evaluations costs at least in proportion to n²: what is still missing is taken to grow like that. */
function extrapolated(seconds: readonly number[], budget: number): number {
  const made = seconds.length
  const latest = seconds.slice(-5)
  const now = sum(latest) / latest.length
  let total = sum(seconds)
  for (let n = made + 1; n <= budget; n++) total += now * (n / made) ** 2
  return total
}

/** Seconds until all runs are finished, as far as is known; null before anything was measured. */
export function secondsLeft(state: RaceState): number | null {
  const open = new Map<string, number>()
  for (const { key } of selectOpenRuns(state)) open.set(key, (open.get(key) ?? 0) + 1)
  let total = 0
  for (const [key, count] of open) {
    const each = secondsPerRun(state, key)
    if (each === null) return null
    total += each * count
  }
  const runs = selectOpenRuns(state).length
  return runs === 0 ? 0 : total / Math.min(state.workers, runs)
}

export const isLong = (seconds: number | null): boolean => seconds !== null && seconds > LONG_S

/** How far a race is: runs, with the runs under way counted by their share. */
export const selectHowFar = (state: RaceState) => howFarOf(state, state.contest, state.records, state.lost, state.progress)

const howFarOf = perLab(
  (contest: RaceContest, records: RaceResults['records'], lost: RaceResults['lost'], progress: RaceResults['progress']) => {
    const { runs } = planOf(contest)
    const finished = runs.filter(({ key, seed }) => records.get(key)?.has(seed)).length
    const underWay = sum([...progress.values()]) / contest.budget
    return { finished, lost: lost.size, total: runs.length, share: (finished + lost.size + underWay) / runs.length }
  },
)

/** One contestant and what is known of it. */
export interface Standing {
  readonly name: string
  readonly kind: string
  /** Finished runs in the order of the seeds. */
  readonly records: readonly RaceRecord[]
  readonly outcome: Outcome
  readonly reach: Reach
  readonly ledger: Ledger | null
}

const inOrder = lastCallPer((own: ReadonlyMap<number, RaceRecord>, first: number, seeds: number) =>
  Array.from({ length: seeds }, (_, i) => own.get(first + i)).filter((record) => record !== undefined),
)

const outcomes = lastCallPer(outcomeOf)
const reaches = lastCallPer(reachOf)
const ledgers = lastCallPer(ledgerOf)

const problemFrom = lastCallPer(resolve)
/** The black box that is raced on. */
export const selectProblem = ({ contest }: Pick<RaceState, 'contest'>): Problem => problemFrom(contest.source)

const standingsOf = perLab(
  (contest: RaceContest, problem: Problem, results: RaceResults['records'], target: number | null): Standing[] => {
    const { keys } = planOf(contest)
    return contest.searches.map(({ name, kind }, i) => {
      const own = results.get(keys[i]!)
      const records = own ? inOrder(own, contest.firstSeed, contest.seeds) : []
      return {
        name,
        kind,
        records,
        outcome: outcomes(records, problem),
        reach: reaches(records, problem, target),
        ledger: ledgers(records),
      }
    })
  },
)

const viewOf = perLab((view: RaceView, problem: Problem): RaceView => (problem.optimum ? view : { ...view, measure: 'value' }))
/** How the race is looked at: by values where nobody knows the optimum, for there is no regret then. */
export const selectView = (state: RaceState): RaceView => viewOf(state, state.view, selectProblem(state))

/** After how many evaluations of every run the race is shown. */
export const selectShown = ({ contest: { budget }, view: { shown = budget } }: RaceState): number => Math.min(shown, budget)

/** The regret to be reached; null where nobody knows the optimum. */
export const selectTarget = ({ contest, view }: RaceState): number | null => targetOf(contest, view)

/** The search that stands out: the one pointed at, else the one highlighted, else that of the run one follows. */
export const selectInFront = ({ pointed, highlighted, selected }: RaceState): string | null =>
  pointed ?? highlighted ?? selected?.search ?? null

/** Every contestant with what is known of it by now. */
export const selectStandings = (state: RaceState): Standing[] =>
  standingsOf(state, state.contest, selectProblem(state), state.records, selectTarget(state))

const winsOf = perLab((contest: RaceContest, problem: Problem, results: RaceResults['records']) => {
  const { keys } = planOf(contest)
  const finals = keys.map((key) =>
    Array.from({ length: contest.seeds }, (_, i) => {
      const record = results.get(key)?.get(contest.firstSeed + i)
      return record && (lossesOf(problem, record.run).at(-1) ?? null)
    }),
  )
  const { wins, contests } = winCounts(finals, TIE * heightOf(problem))
  const isCertain = keys.every((key) => allSame([...(results.get(key)?.values() ?? [])].map(({ run }) => run)))
  return { contests, shares: wins.map((count) => asSure(isCertain, shareEstimate(count, contests))) }
})

/** For each contestant the share of the seeds it won, of those that all have finished. */
export const selectWins = (state: RaceState) => winsOf(state, state.contest, selectProblem(state), state.records)

/** The two searches that are compared, by their names: those chosen, or else the first that goes by a model beside the first that does not. */
export function comparedOf({ searches }: RaceContest, { compared }: RaceView): readonly [string, string] | null {
  const names = searches.map(({ name }) => name)
  if (compared?.every((name) => names.includes(name))) return compared
  const models = searches.filter(({ kind }) => kind === 'bayesian')
  const others = searches.filter(({ kind }) => kind !== 'bayesian')
  const first = models[0]?.name ?? names[0]
  const second = (others.find(({ kind }) => kind === 'random') ?? others[0])?.name
  const other = second !== undefined && second !== first ? second : names.find((name) => name !== first)
  return first !== undefined && other !== undefined ? [first, other] : null
}

/** What two searches of a race say of each other. */
export interface ComparedPair extends RaceComparison {
  readonly names: readonly [string, string]
}

const pairOf = perLab(
  (standings: readonly Standing[], problem: Problem, contest: RaceContest, names: string): ComparedPair | null => {
    const [a, b] = (JSON.parse(names) as [string, string]).map((name) => standings.find((each) => each.name === name)!)
    const initialPoints = contest.initialPoints ?? defaultInitialPoints(problem)
    return { names: [a!.name, b!.name], ...raceComparison(a!.records, b!.records, problem, initialPoints) }
  },
)

/** The comparison of two searches; null where only one takes part. */
export function selectCompared(state: RaceState): ComparedPair | null {
  const names = comparedOf(state.contest, state.view)
  return names && pairOf(state, selectStandings(state), selectProblem(state), state.contest, JSON.stringify(names))
}
