import { createStore } from 'zustand'
import { type GuessPlan, guessOf, planOf } from '../../casestudy/guess'
import { baselineJobs, type FinishedJob, type Job, type JobResult, searchJobs } from '../../casestudy/jobs'
import { recordedLength } from '../../casestudy/recorded'
import { NETWORKS, type NetworkId, type ProtocolId, SEARCHES, type SearchId, type Study } from '../../casestudy/study'
import { dataOf, settingsOf } from '../../casestudy/training'
import { tableOf } from '../../trips/dataset'
import type { TripsRead } from '../../trips/readTrips'
import { ARTICLE_COUNT, type SyntheticSettings, syntheticTrips } from '../../trips/synthetic'
import type { Trip } from '../../trips/trip'
import { type Health, WELL } from '../../workers/health'
import { createPool } from '../../workers/pool'
import type { WorkerPort } from '../../workers/protocol'
import type { TrainingProtocol } from '../../workers/trainingProtocol'
import type { TripsProtocol } from '../../workers/tripsProtocol'

/** Where results come from: recorded runs, or trainings made here and now. */
export type Speed = 'measured' | NetworkId
export type Contestant = SearchId | 'baseline'

export type SyntheticChoice = Pick<SyntheticSettings, 'dirty' | 'surcharges'>

/** The trips at hand and where they are from. */
export type TripSource =
  | { readonly kind: 'synthetic'; readonly settings: SyntheticChoice }
  | { readonly kind: 'file'; readonly name: string; readonly refused: TripsRead['refused'] }

export interface TaxiState {
  readonly source: TripSource
  readonly trips: readonly Trip[]
  /** How many trips of a file have been read; null while none is being read. */
  readonly reading: number | null
  /** Why the last file could not be used. */
  readonly problem: string | null

  readonly speed: Speed
  readonly protocol: ProtocolId
  readonly seed: number
  readonly budget: number
  /** Evaluations shown of the recorded runs. */
  readonly shown: number

  readonly activity: 'idle' | 'running' | 'paused' | 'done'
  /** Finished trainings of the present study. */
  readonly log: readonly FinishedJob[]
  /** Trainings under way, by contestant, with their errors after each epoch so far. */
  readonly underWay: Readonly<Partial<Record<Contestant, { readonly job: Job; readonly epochs: readonly number[] }>>>
  /** Why the trainings stopped by themselves. */
  readonly complaint: string | null
  /** Whether all workers are well, and how many had to be replaced. */
  readonly health: Health
  /** What was changed of the guess in the second scene, and its training there. */
  readonly guessChanges: Partial<GuessPlan>
  readonly guess: Guess | null

  makeSynthetic(settings: SyntheticChoice): void
  openFile(file: File): void
  forgetProblem(): void
  setSpeed(speed: Speed): void
  setProtocol(protocol: ProtocolId): void
  setSeed(seed: number): void
  setBudget(budget: number): void
  show(count: number): void
  start(): void
  pause(): void
  resume(): void
  /** Stops at once; finished trainings are kept, and start goes on from there. */
  cancel(): void
  /** Another network brings its own batch, epochs and scaling. */
  setGuess(patch: Partial<GuessPlan>): void
  trainGuess(): void
  cancelGuess(): void
}

/** A training of the guess: under way, or with what came of it. */
export interface Guess {
  readonly plan: GuessPlan
  readonly epochs: readonly number[]
  readonly outcome: {
    readonly rmse: number | null
    readonly divergedAt: number | null
    readonly seconds: number
    readonly predictions: Float64Array
    readonly targets: Float64Array
  } | null
}

interface Means {
  readonly startTrainer: () => WorkerPort
  readonly startReader: () => WorkerPort
  readonly workers: number
  /** What finished trainings were kept for a study, from an earlier visit. */
  readonly recall: (key: string) => readonly FinishedJob[]
  readonly keep: (key: string, log: readonly FinishedJob[]) => void
}

export const LIMITS = { budget: [4, 60], seed: [0, 9999] } as const
const DEFAULT_BUDGET = 25
const DEFAULT_TRIPS: SyntheticChoice = { dirty: false, surcharges: 'as recorded' }

const synthetic = (settings: SyntheticChoice) => prepared(syntheticTrips({ count: ARTICLE_COUNT, seed: 1, ...settings }))

/** The same trips, their features computed: whoever asks for a training then need not wait for that. */
function prepared(trips: readonly Trip[]): readonly Trip[] {
  tableOf(trips)
  return trips
}

/** The study that start would carry out; null while recorded runs are shown. */
export const studyOf = ({
  speed,
  protocol,
  seed,
  budget,
  trips,
}: Pick<TaxiState, 'speed' | 'protocol' | 'seed' | 'budget' | 'trips'>): Study | null =>
  speed === 'measured' ? null : { protocol, network: speed, budget, seed, trips: Math.min(trips.length, NETWORKS[speed].trips) }

/** The guess as it would be trained now. */
export function guessPlanOf({
  speed,
  protocol,
  guessChanges,
}: Pick<TaxiState, 'speed' | 'protocol' | 'guessChanges'>): GuessPlan {
  const network = guessChanges.network ?? (speed === 'measured' ? 'small' : speed)
  return { ...planOf(protocol, network), ...guessChanges }
}

/** Names a study and its trips: results kept under one key belong to nothing else. */
export function keyOf(state: TaxiState): string {
  const { source, trips } = state
  const fares = trips.reduce((sum, { fare }, i) => (sum * 31 + Math.round(fare * 100) + i) % 2_147_483_647, 7)
  return JSON.stringify([studyOf(state), source.kind === 'file' ? source.name : source.settings, trips.length, fares])
}

/** The case as one enters it. */
export const createTaxiStore = ({ startTrainer, startReader, workers, recall, keep }: Means) =>
  createStore<TaxiState>()((set, get) => {
    let runs = new Map<Contestant, Generator<Job, void, JobResult>>()
    let asked = new Map<string, Job>()
    let data: ReturnType<typeof dataOf> | null = null

    const trainers = createPool<TrainingProtocol>(startTrainer, workers, {
      progress(id, epochs) {
        if (id === GUESS) return set(({ guess }) => ({ guess: guess && { ...guess, epochs } }))
        const job = asked.get(id)
        if (job) set(({ underWay }) => ({ underWay: { ...underWay, [job.contestant]: { job, epochs } } }))
      },
      answer(id, { rmse, divergedAt, epochs, seconds, predictions }) {
        if (id === GUESS) return endGuess({ rmse, divergedAt, seconds, predictions })
        const job = asked.get(id)
        if (!job) return
        asked.delete(id)
        finish(job, { rmse, divergedAt, epochs, seconds })
      },
      lost(id, reason) {
        if (id === GUESS) set({ guess: null, complaint: `The training stopped: ${reason}.` })
        else stop(reason)
      },
      broken: (reason) => stop(reason),
      health: (health) => set({ health }),
    })

    const stop = (reason: string) => {
      trainers.cancel()
      asked = new Map()
      set({ activity: 'idle', underWay: {}, complaint: `The trainings stopped: ${reason}. Finished ones are kept.` })
    }

    const endGuess = (outcome: Omit<NonNullable<Guess['outcome']>, 'targets'>) =>
      set(({ guess }) => ({ guess: guess && { ...guess, outcome: { ...outcome, targets: guessTargets } } }))

    /** Asks for the next training of a contestant, or ends its run. */
    const goOn = (contestant: Contestant, next: IteratorResult<Job, void>) => {
      const study = studyOf(get())!
      if (next.done) {
        runs.delete(contestant)
        if (runs.size === 0) set({ activity: 'done', underWay: {} })
        return
      }
      const job = next.value
      const id = `${contestant} ${job.purpose} ${job.number} ${job.score}`
      asked.set(id, job)
      set(({ underWay }) => ({ underWay: { ...underWay, [contestant]: { job, epochs: [] } } }))
      trainers.ask([{ id, question: { ...data!(job), settings: settingsOf(study, job) } }])
    }

    const finish = (job: Job, result: JobResult) => {
      set(({ log, underWay }) => {
        const { [job.contestant]: _, ...others } = underWay
        return { log: [...log, { job, result }], underWay: others }
      })
      keep(keyOf(get()), get().log)
      const run = runs.get(job.contestant)
      if (run) goOn(job.contestant, run.next(result))
    }

    /** Changes what is studied: what runs stops, and what was finished of the new study before is there again. */
    const change = (patch: Partial<TaxiState>) => {
      trainers.cancel()
      runs = new Map()
      asked = new Map()
      data = null
      set({ ...patch, activity: 'idle', underWay: {}, complaint: null, guessChanges: {}, guess: null })
      const log = get().speed === 'measured' ? [] : recall(keyOf(get()))
      set({ log, shown: Math.min(get().shown, recordedLength(get().protocol)) })
    }

    let guessTargets: Float64Array = new Float64Array(0)

    return {
      source: { kind: 'synthetic', settings: DEFAULT_TRIPS },
      trips: synthetic(DEFAULT_TRIPS),
      reading: null,
      problem: null,
      speed: 'measured',
      protocol: 'fair',
      seed: 0,
      budget: DEFAULT_BUDGET,
      shown: DEFAULT_BUDGET,
      activity: 'idle',
      log: [],
      underWay: {},
      complaint: null,
      health: WELL,
      guessChanges: {},
      guess: null,

      makeSynthetic: (settings) => change({ source: { kind: 'synthetic', settings }, trips: synthetic(settings), problem: null }),

      openFile(file) {
        set({ reading: 0, problem: null })
        const end = (problem: string | null) => {
          reader.cancel()
          set({ reading: null, problem })
        }
        const reader = createPool<TripsProtocol>(startReader, 1, {
          progress: (_, reading) => set({ reading }),
          answer(_, answer) {
            if ('problem' in answer) return end(`${file.name}: ${answer.problem}`)
            change({
              source: { kind: 'file', name: file.name, refused: answer.read.refused },
              trips: prepared(answer.read.trips),
            })
            end(null)
          },
          lost: (_, reason) => end(`${file.name} could not be read: ${reason}.`),
          broken: (reason) => end(`${file.name} could not be read: ${reason}.`),
          health: () => undefined,
        })
        reader.ask([{ id: file.name, question: { file, most: ARTICLE_COUNT } }])
      },

      forgetProblem: () => set({ problem: null }),
      setSpeed: (speed) => change({ speed }),
      setProtocol: (protocol) => change({ protocol, shown: Number.POSITIVE_INFINITY }),
      setSeed: (seed) => change({ seed }),
      setBudget: (budget) => change({ budget }),
      show: (shown) => set({ shown }),

      start() {
        const study = studyOf(get())
        if (!study) return
        data = dataOf(study, get().trips)
        runs = new Map<Contestant, Generator<Job, void, JobResult>>([
          ['baseline', baselineJobs(study)],
          ...SEARCHES.map((id) => [id, searchJobs(study, id)] as const),
        ])
        const { log } = get()
        set({ activity: 'running', complaint: null, log })
        for (const [contestant, run] of [...runs]) {
          // A study is the same every time: what was trained before is told again instead of trained again.
          let next = run.next()
          for (const { result } of log.filter(({ job }) => job.contestant === contestant)) if (!next.done) next = run.next(result)
          goOn(contestant, next)
        }
      },

      pause() {
        trainers.pause()
        set({ activity: 'paused' })
      },

      resume() {
        set({ activity: 'running' })
        trainers.resume()
      },

      cancel() {
        trainers.cancel()
        asked = new Map()
        set({ activity: 'idle', underWay: {} })
      },

      setGuess: (patch) =>
        set(({ guessChanges }) => ({
          guessChanges: patch.network ? { ...rateOf(guessChanges), ...patch } : { ...guessChanges, ...patch },
        })),

      trainGuess() {
        const { protocol, seed, trips } = get()
        const plan = guessPlanOf(get())
        const question = guessOf(plan, protocol, seed, trips)
        guessTargets = question.score.targets
        set({ guess: { plan, epochs: [], outcome: null }, complaint: null })
        trainers.ask([{ id: GUESS, question }])
      },

      cancelGuess() {
        trainers.cancel()
        set({ guess: null })
      },
    }
  })

const GUESS = 'the guess'

/** Learning rate and penalty, where they were changed. */
const rateOf = ({ lr, l2 }: Partial<GuessPlan>): Partial<GuessPlan> => ({
  ...(lr !== undefined && { lr }),
  ...(l2 !== undefined && { l2 }),
})

export type TaxiStore = ReturnType<typeof createTaxiStore>
