import { describe, expect, it } from 'vitest'
import { constantRmse, RECORDED_CONSTANT_RMSE } from '../../casestudy/constant'
import { type FinishedJob, finishedIn, type StudyLog } from '../../casestudy/job'
import { nextJob } from '../../casestudy/nextJob'
import { inThisThread } from '../../testSupport'
import { tripTable } from '../../trips/dataset'
import { type FileProblem, TripReader } from '../../trips/readTrips'
import { guessAnswerer } from '../../workers/guessAnswerer'
import type { GuessProtocol } from '../../workers/guessProtocol'
import type { Answerer, Request, WorkerPort } from '../../workers/protocol'
import { studyAnswerer } from '../../workers/studyAnswerer'
import type { StudyProtocol } from '../../workers/studyProtocol'
import type { TripsProtocol } from '../../workers/tripsProtocol'
import {
  selectConstantRmse,
  selectCurve,
  selectGuessConstant,
  selectGuessPlan,
  selectMade,
  selectPlaces,
  selectSecondsLeft,
  selectSevenMade,
  selectSevenTrainings,
  selectStudy,
  selectTable,
  selectTrainings,
} from './derived'
import { guessPlanOf, isStudiedGuess } from './plans'
import type { Means, TaxiState } from './state'
import { createTaxiStore } from './taxiStore'

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

/** A worker whose process is gone as soon as it is asked. */
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

const training = () => inThisThread<StudyProtocol>(studyAnswerer(() => 0))

/** Steps of a study without training: the score lies in a valley of the learning rate. */
const madeUp: Answerer<StudyProtocol> = ({ study, contestant, own }, { report }) => {
  const job = nextJob(study, contestant, own)
  if (!job) return null
  report({ job, epochs: [9, 8] })
  return { job, result: { rmse: 4 + (Math.log10(job.lr) + 2.2) ** 2, divergedAt: null, epochs: [9, 8, 7], seconds: 2 } }
}

/** Workers that hold each step back until the test lets them all go, and how many steps were begun. */
function heldBack() {
  let begun = 0
  let held: (() => void)[] = []
  const start = () =>
    inThisThread<StudyProtocol>(async (question, desk) => {
      begun++
      await new Promise<void>((resolve) => held.push(resolve))
      return madeUp(question, desk)
    })
  const letGo = async () => {
    for (const resolve of held) resolve()
    held = []
    await turns()
  }
  return { start, letGo, begun: () => begun }
}

/** Long enough for everything that needs no more than turns of this thread. */
const turns = async () => {
  for (let i = 0; i < 12; i++) await new Promise((resolve) => setTimeout(resolve))
}

/** A store on the small network and few trips, with what was kept from an earlier visit. */
async function entered({
  kept = new Map<string, readonly FinishedJob[]>(),
  ...means
}: Partial<Means> & { kept?: Map<string, readonly FinishedJob[]> } = {}) {
  const store = createTaxiStore({
    startStudyWorker: () => inThisThread<StudyProtocol>(madeUp),
    startGuessWorker: () => inThisThread<GuessProtocol>(guessAnswerer(() => 0)),
    startReader: () => inThisThread<TripsProtocol>(reading),
    workers: 2,
    recall: (key) => kept.get(key) ?? [],
    keep: (key, finished) => kept.set(key, finished),
    ...means,
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

const isDone = ({ activity }: TaxiState) => activity === 'done'
const isTrained = ({ guess }: TaxiState) => guess?.outcome != null

const scores = (log: StudyLog) =>
  finishedIn(log).map(({ job, result }) => `${job.contestant} ${job.purpose} ${job.number} ${result.rmse} ${result.epochs}`)

describe('three searches', () => {
  it('really train to the end, and come to the same bits with one worker and with several', async () => {
    const logs = []
    for (const workers of [1, 3]) {
      const { get, until } = await entered({ workers, startStudyWorker: training })
      get().start()
      await until(isDone)
      expect(selectMade(get())).toBe(selectTrainings(get()))
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
    await whole.until(isDone)

    const { get, until, kept } = await entered()
    expect(selectSecondsLeft(get())).toBeNull()
    get().start()
    await until((state) => selectMade(state) >= 5)
    get().cancel()
    const made = selectMade(get())
    await turns()
    expect(selectMade(get())).toBe(made)
    expect(get()).toMatchObject({ activity: 'idle', underWay: {} })
    expect(selectSecondsLeft(get())).toBe(selectTrainings(get()) - made)

    const next = await entered({ kept })
    expect(selectMade(next.get())).toBe(made)
    next.get().start()
    await next.until(isDone)
    expect(scores(next.get().log)).toEqual(scores(whole.get().log))
  })

  it('begin no training while paused, whatever ends or is asked meanwhile, and go on when resumed', async () => {
    const { start, letGo, begun } = heldBack()
    const { get, until } = await entered({ startStudyWorker: start })
    get().start()
    await turns()
    expect(begun()).toBe(2)
    get().pause()
    await letGo()
    expect(get().activity).toBe('paused')
    expect(selectMade(get())).toBe(2)
    expect(get().underWay).toEqual({})
    get().trainGuess()
    await until(isTrained)
    await turns()
    expect(begun()).toBe(2)
    get().resume()
    while (!isDone(get())) {
      await turns()
      await letGo()
    }
    expect(selectMade(get())).toBe(selectTrainings(get()))
  })

  it('can be cancelled during a pause, and started again', async () => {
    const { get, until } = await entered()
    get().start()
    get().pause()
    get().cancel()
    get().start()
    await until(isDone)
    expect(selectMade(get())).toBe(selectTrainings(get()))
  })

  it('belong to one study: another seed, budget, protocol or file starts afresh', async () => {
    const { get, until } = await entered()
    get().start()
    await until(isDone)
    const made = selectMade(get())
    get().setSeed(1)
    expect(get().activity).toBe('idle')
    expect(selectMade(get())).toBe(0)
    get().setSeed(0)
    expect(selectMade(get())).toBe(made)
    get().setProtocol('article')
    expect(selectMade(get())).toBe(0)
    get().setSpeed('measured')
    get().start()
    expect(get().activity).toBe('idle')
  })

  it('show what they are at: places, learning curves, trainings under way', async () => {
    const { get, until } = await entered()
    expect(selectCurve(get(), 'grid')).toBeNull()
    get().start()
    await until(({ underWay }) => underWay.grid !== undefined)
    expect(get().underWay.grid!.job).toMatchObject({ contestant: 'grid', purpose: 'evaluate', number: 1 })
    expect(selectCurve(get(), 'grid')).toEqual({ epochs: [9, 8], of: 20 })
    await until(isDone)
    expect(selectCurve(get(), 'grid')).toEqual({ epochs: [9, 8, 7], of: 20 })
    expect(selectPlaces(get()).bayesian).toHaveLength(4)
  })

  it('stand beside what predicting the mean fare scores on the trips at hand; with recorded runs as it was recorded', async () => {
    const { get } = await entered()
    const here = constantRmse(selectStudy(get())!, 'grid', tripTable(get().trips))
    expect(selectConstantRmse(get(), 'grid')).toBe(here)
    get().makeSynthetic({ dirty: false, surcharges: true })
    expect(selectConstantRmse(get(), 'grid')).not.toBe(here)
    get().setSpeed('measured')
    expect(selectConstantRmse(get(), 'grid')).toBe(RECORDED_CONSTANT_RMSE)
  })

  it('sum up anew only whose trainings have changed', async () => {
    const { get, until } = await entered()
    get().start()
    await until(({ log }) => log.random.length === 3)
    const before = selectPlaces(get())
    const log = get().log
    await until((state) => state.log !== log)
    const changed = Object.keys(log).filter((id) => get().log[id as keyof StudyLog] !== log[id as keyof StudyLog])
    expect(changed).toHaveLength(1)
    for (const id of ['grid', 'random', 'bayesian'] as const)
      if (id !== changed[0]) expect(selectPlaces(get())[id]).toBe(before[id])
  })
})

describe('the study of seven inputs', () => {
  const isSevenDone = ({ seven }: TaxiState) => seven.activity === 'done'

  it('is trained beside the article’s, each with its own workers, trainings and key, and is there again on another visit', async () => {
    const kept = new Map<string, readonly FinishedJob[]>()
    const { get, until } = await entered({ kept })
    get().setSeven({ live: true, budget: 16 })
    get().start()
    get().sevenRunner.start()
    await until((state) => isDone(state) && isSevenDone(state))
    expect(selectMade(get())).toBe(selectTrainings(get()))
    // A grid has one place for so few; the others sixteen each, the guess one, and four fresh seeds for all.
    expect(selectSevenMade(get())).toBe(1 + 16 + 16 + 1 + 16)
    expect(selectSevenMade(get())).toBe(selectSevenTrainings(get()))
    const places = get().seven.log.bayesian.map(({ job }) => job)
    expect(places.every(({ width1, epochs }) => Number.isInteger(width1) && Number.isInteger(epochs))).toBe(true)

    const next = await entered({ kept })
    next.get().setSeven({ live: true, budget: 16 })
    expect(scores(next.get().seven.log)).toEqual(scores(get().seven.log))
    next.get().setSeven({ seed: 7 })
    expect(selectSevenMade(next.get())).toBe(0)
    next.get().setSeven({ live: false })
    next.get().sevenRunner.start()
    expect(next.get().seven.activity).toBe('idle')
  })

  it('goes on when the article’s study is another, and stops when the trips or the rule are', async () => {
    const { get } = await entered({ startStudyWorker: heldBack().start })
    const begin = () => {
      get().setSeven({ live: true, budget: 16 })
      get().sevenRunner.start()
      expect(get().seven.activity).toBe('running')
    }
    begin()
    get().setSeed(5)
    get().setProtocol('article')
    expect(get().seven.activity).toBe('running')
    get().setStop({ below: 0.01, unit: 'y', steps: 2 })
    expect(get().seven.activity).toBe('idle')
    begin()
    get().makeSynthetic({ dirty: false, surcharges: true })
    expect(get().seven.activity).toBe('idle')
  })

  it('and the article’s end sooner by a stopping rule, which then took all the trainings there are', async () => {
    const { get, until } = await entered()
    get().setBudget(20)
    get().setStop({ below: 1e9, unit: 'y', steps: 1 })
    get().start()
    await until(isDone)
    expect(selectPlaces(get()).bayesian).toHaveLength(5)
    expect(selectPlaces(get()).random).toHaveLength(20)
    expect(selectTrainings(get())).toBe(selectMade(get()))
  })
})

describe('the workers of a study', () => {
  it('are told the trips once each, and of a training only what was finished before', async () => {
    const requests: Request<StudyProtocol>[][] = []
    const { get, until } = await entered({
      startStudyWorker() {
        const port = inThisThread<StudyProtocol>(madeUp)
        const heard: Request<StudyProtocol>[] = []
        requests.push(heard)
        return Object.assign(port, {
          postMessage: ((post) => (request: unknown) => {
            heard.push(request as Request<StudyProtocol>)
            post(request)
          })(port.postMessage),
        })
      },
    })
    get().start()
    await until(isDone)
    expect(requests).toHaveLength(2)
    for (const heard of requests) {
      expect(heard.length).toBeGreaterThan(5)
      expect(heard.map(({ shared }) => shared?.rows)).toEqual([200, ...heard.slice(1).map(() => undefined)])
      for (const { question } of heard) expect(Object.keys(question).sort()).toEqual(['contestant', 'own', 'study'])
    }
  })

  it('that stop by themselves are replaced, their trainings made again, and the room is told', async () => {
    let started = 0
    const { get, until } = await entered({
      startStudyWorker: () => (started++ === 0 ? dying() : inThisThread<StudyProtocol>(madeUp)),
    })
    const whole = await entered()
    get().start()
    await until(({ studyHealth }) => studyHealth.replaced === 1)
    await until(isDone)
    whole.get().start()
    await whole.until(isDone)
    expect(scores(get().log)).toEqual(scores(whole.get().log))
    expect(get().complaint).toBeNull()
  })

  it('that cannot be kept alive stop the study, which says so and keeps what was finished', async () => {
    const { get, until } = await entered({ startStudyWorker: dying })
    get().start()
    await until(({ complaint }) => complaint !== null)
    expect(get().activity).toBe('idle')
    expect(get().complaint).toMatch(/The trainings stopped.*Finished ones are kept/)
  })
})

describe('the guess beside a study', () => {
  it('can be cancelled and trained again; the study goes on to its end', async () => {
    const { get, until } = await entered()
    get().start()
    get().trainGuess()
    get().cancelGuess()
    get().trainGuess()
    await until((state) => selectMade(state) >= 3)
    get().cancelGuess()
    await until(isDone)
    expect(selectMade(get())).toBe(selectTrainings(get()))
  })

  it('is trained to its end when the study is cancelled, paused or fails', async () => {
    for (const upset of ['cancel', 'pause'] as const) {
      const { get, until } = await entered()
      get().start()
      get().trainGuess()
      get()[upset]()
      await until(isTrained)
    }
    const { get, until } = await entered({ startStudyWorker: dying })
    get().trainGuess()
    get().start()
    await until(({ complaint }) => complaint !== null)
    await until(isTrained)
  })

  it('is the same training with the same score, as long as nothing of it was changed', async () => {
    for (const protocol of ['fair', 'article'] as const) {
      const { get, until } = await entered({ startStudyWorker: training })
      get().setProtocol(protocol)
      get().start()
      get().trainGuess()
      await until(isTrained)
      await until(({ log }) => log.baseline.length > 0)
      get().cancel()
      expect(isStudiedGuess(get().guess!.plan, get())).toBe(true)
      expect(get().guess!.outcome!.rmse).toBe(get().log.baseline[0]!.result.rmse)
      get().setGuess({ epochs: 3 })
      expect(isStudiedGuess(guessPlanOf(get()), get())).toBe(false)
    }
  })

  it('that fails says so, and leaves the study alone', async () => {
    const { get, until } = await entered({ startGuessWorker: dying })
    get().start()
    get().trainGuess()
    await until(({ guessComplaint }) => guessComplaint !== null)
    expect(get().guessComplaint).toMatch(/^The training of the guess stopped: /)
    expect(get().guess).toBeNull()
    await until(isDone)
    expect(get().complaint).toBeNull()
  })
})

describe('the guess', () => {
  it('is trained by itself, epoch by epoch, and can be stopped', async () => {
    const { get, until } = await entered()
    get().trainGuess()
    expect(get().guess).toMatchObject({ epochs: [], outcome: null })
    get().cancelGuess()
    expect(selectGuessConstant(get())).toBeNull()
    expect(get().guess).toBeNull()
    get().trainGuess()
    await until(isTrained)
    expect(selectGuessConstant(get())).toBeGreaterThan(0)
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
    await until(isTrained)
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
    await until(isTrained)
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
