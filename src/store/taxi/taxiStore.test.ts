import { describe, expect, it } from 'vitest'
import type { FinishedJob } from '../../casestudy/jobs'
import { inThisThread } from '../../testSupport'
import { type FileProblem, TripReader } from '../../trips/readTrips'
import type { Answerer, WorkerPort } from '../../workers/protocol'
import { trainingAnswerer } from '../../workers/trainingAnswerer'
import type { TrainingProtocol } from '../../workers/trainingProtocol'
import type { TripsProtocol } from '../../workers/tripsProtocol'
import { selectGuessPlan, selectSecondsLeft, selectTable, selectTrainings } from './derived'
import { createTaxiStore, type TaxiState } from './taxiStore'

const header = 'fare_amount,pickup_datetime,pickup_longitude,pickup_latitude,dropoff_longitude,dropoff_latitude,passenger_count'
const rows = Array.from(
  { length: 200 },
  (_, i) => `${4 + (i % 11)},2012-03-1${i % 10} 0${i % 9}:10:00,-73.9${i % 10},40.7${i % 7},-73.98,40.7${i % 10},1`,
)
const csv = (lines: readonly string[], name = 'trips.csv') => new File([[header, ...lines].join('\n')], name)

/** Reads a whole file at once; slice by slice it is read in a browser only. */
const reading: Answerer<TripsProtocol> = async ({ file }) => {
  const reader = new TripReader()
  try {
    for (const row of (await file.text()).split('\n')) reader.row(row.split(','))
    return { read: reader.finish() }
  } catch (error) {
    return { problem: (error as FileProblem).message }
  }
}

/** A trainer whose process is gone as soon as it is asked. */
const dying = (): WorkerPort => {
  const port: WorkerPort = {
    postMessage: () =>
      queueMicrotask(() => port.onerror?.({ message: 'out of memory', preventDefault: () => undefined } as ErrorEvent)),
    terminate: () => undefined,
    onmessage: null,
    onmessageerror: null,
    onerror: null,
  }
  queueMicrotask(() => port.onmessage?.({ data: { says: 'ready' } } as MessageEvent))
  return port
}

/** A store on the small network and few trips, with what was kept from an earlier visit. */
async function entered({
  workers = 2,
  startTrainer = () => inThisThread<TrainingProtocol>(trainingAnswerer(() => 0)),
  kept = new Map<string, readonly FinishedJob[]>(),
} = {}) {
  const store = createTaxiStore({
    startTrainer,
    startReader: () => inThisThread<TripsProtocol>(reading),
    workers,
    recall: (key) => kept.get(key) ?? [],
    keep: (key, log) => kept.set(key, log),
  })
  const until = (holds: (state: TaxiState) => boolean) =>
    new Promise<void>((resolve) => {
      if (holds(store.getState())) return resolve()
      const unsubscribe = store.subscribe((state) => {
        if (!holds(state)) return
        unsubscribe()
        resolve()
      })
    })
  store.getState().openFile(csv(rows))
  await until(({ source }) => source.kind === 'file')
  store.getState().setSpeed('small')
  store.getState().setBudget(4)
  return { store, until, kept, get: store.getState }
}

const scores = (log: readonly FinishedJob[]) =>
  log.map(({ job, result }) => `${job.contestant} ${job.purpose} ${job.number} ${result.rmse} ${result.epochs}`).sort()

describe('three searches that really train', () => {
  it('run to the end, and come to the same bits with one worker and with several', async () => {
    const logs = []
    for (const workers of [1, 3]) {
      const { get, until } = await entered({ workers })
      get().start()
      await until(({ activity }) => activity === 'done')
      expect(get().log).toHaveLength(selectTrainings(get()))
      for (const { rmse, freshSeeds } of selectTable(get()).searches) {
        expect(rmse).toBeGreaterThan(0)
        expect(freshSeeds!.values).toHaveLength(4)
      }
      logs.push(scores(get().log))
    }
    expect(logs[1]).toEqual(logs[0])
  })

  it('keep what was finished when cancelled, and go on from there, in this visit and the next', async () => {
    const whole = await entered()
    whole.get().start()
    await whole.until(({ activity }) => activity === 'done')

    const { get, until, kept } = await entered()
    expect(selectSecondsLeft(get(), 2)).toBeNull()
    get().start()
    await until(({ log }) => log.length >= 5)
    get().cancel()
    const made = get().log.length
    expect(get()).toMatchObject({ activity: 'idle', underWay: {} })

    const next = await entered({ kept })
    expect(next.get().log).toHaveLength(made)
    next.get().start()
    await next.until(({ activity }) => activity === 'done')
    expect(scores(next.get().log)).toEqual(scores(whole.get().log))
  })

  it('pause and resume', async () => {
    const { get, until } = await entered()
    get().start()
    await until(({ log }) => log.length >= 2)
    get().pause()
    expect(get().activity).toBe('paused')
    get().resume()
    await until(({ activity }) => activity === 'done')
    expect(get().log).toHaveLength(selectTrainings(get()))
  })

  it('belong to one study: another seed, budget, protocol or file starts afresh', async () => {
    const { get, until } = await entered()
    get().start()
    await until(({ activity }) => activity === 'done')
    const made = get().log.length
    get().setSeed(1)
    expect(get()).toMatchObject({ log: [], activity: 'idle' })
    get().setSeed(0)
    expect(get().log).toHaveLength(made)
    get().setProtocol('article')
    expect(get().log).toHaveLength(0)
  })

  it('say so when a worker dies, and keep what was finished', async () => {
    const { get, until } = await entered({ startTrainer: dying })
    get().start()
    await until(({ complaint }) => complaint !== null)
    expect(get().activity).toBe('idle')
    expect(get().complaint).toMatch(/The trainings stopped.*Finished ones are kept/)
  })
})

describe('the guess', () => {
  it('is trained by itself, epoch by epoch, and can be stopped', async () => {
    const { get, until } = await entered()
    get().trainGuess()
    expect(get().guess).toMatchObject({ epochs: [], outcome: null })
    get().cancelGuess()
    expect(get().guess).toBeNull()
    get().trainGuess()
    await until(({ guess }) => guess?.outcome != null)
    const { epochs, outcome } = get().guess!
    expect(epochs).toHaveLength(20)
    expect(epochs.at(-1)).toBeLessThan(epochs[0]!)
    expect(outcome!.predictions).toHaveLength(outcome!.targets.length)
  })

  it('is trained as it was set; another network brings its own batch, epochs and scaling, and keeps the rates', async () => {
    const { get, until } = await entered()
    get().setGuess({ epochs: 3, scaling: 'none', lr: 0.01 })
    expect(selectGuessPlan(get())).toMatchObject({ network: 'small', epochs: 3, batch: 32, scaling: 'none', lr: 0.01, l2: 0.001 })
    get().trainGuess()
    await until(({ guess }) => guess?.outcome != null)
    expect(get().guess!.epochs).toHaveLength(3)
    get().setGuess({ network: 'medium' })
    expect(selectGuessPlan(get())).toMatchObject({ network: 'medium', epochs: 30, batch: 64, scaling: 'standard', lr: 0.01 })
    get().setProtocol('article')
    expect(selectGuessPlan(get())).toMatchObject({ network: 'small', scaling: 'none', lr: 0.001 })
  })

  it('that diverges says in which epoch, and has no number to show', async () => {
    const { get, until } = await entered()
    get().setGuess({ lr: 1e6 })
    get().trainGuess()
    await until(({ guess }) => guess?.outcome != null)
    const { rmse, divergedAt, predictions } = get().guess!.outcome!
    expect(rmse).toBeNull()
    expect(divergedAt).toBeGreaterThan(0)
    expect(predictions).toHaveLength(0)
  })
})

describe('a file', () => {
  it('that cannot be used leaves the trips as they were, and says why', async () => {
    const { get, until } = await entered()
    const { trips } = get()
    get().openFile(new File(['a,b\n1,2'], 'other.csv'))
    await until(({ problem }) => problem !== null)
    expect(get().problem).toMatch(/^other\.csv: This does not look like taxi data/)
    expect(get().trips).toBe(trips)
    expect(get().reading).toBeNull()
    get().forgetProblem()
    expect(get().problem).toBeNull()
  })
})
