import { describe, expect, it } from 'vitest'
import { race } from '../../experiment/race'
import { raceSetupOf } from '../../experiment/raceDocument'
import { WELL } from '../../workers/health'
import type { WorkerPort } from '../../workers/protocol'
import { secondsLeft, selectInFront, selectStandings, selectWins } from './derived'
import { selectRaceDocument } from './raceStore'
import { finishedRace, raceInThisThread, smallRace } from './testSupport'

describe('a race on screen', () => {
  it('has the numbers of the headless race for the same document, bit for bit', async () => {
    const { get, finished } = raceInThisThread()
    get().start()
    await finished()
    const headless = race(raceSetupOf(smallRace))
    expect(selectStandings(get()).map(({ name, records }) => ({ name, runs: records.map(({ run }) => run) }))).toEqual(
      headless.searches.map(({ id, runs }) => ({ name: id, runs })),
    )
    expect(selectWins(get()).contests).toBe(10)
  })

  it('keeps finished runs when it is cancelled, and makes only the others when it is resumed', async () => {
    const { get, until, howFar, finished } = raceInThisThread()
    get().start()
    await until(() => howFar().finished >= 7)
    get().cancel()
    const { records } = get()
    const before = howFar().finished
    expect(get().activity).toBe('idle')
    expect(before).toBeLessThan(30)
    get().start()
    await finished()
    for (const [key, own] of records) for (const [seed, record] of own) expect(get().records.get(key)!.get(seed)).toBe(record)
  })

  it('pauses after the runs under way, and goes on', async () => {
    const { get, until, howFar, finished } = raceInThisThread()
    get().start()
    await until(() => get().activity === 'racing')
    get().pause()
    expect(get().activity).toBe('paused')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const paused = howFar().finished
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(howFar().finished).toBe(paused)
    get().resume()
    await finished()
  })

  it('keeps the runs that a changed race has too', async () => {
    const { get, finished, howFar } = raceInThisThread()
    get().start()
    await finished()
    get().setContest({ seeds: 12 })
    expect(howFar()).toMatchObject({ finished: 30, total: 36 })
    get().setContest({ searches: [...get().contest.searches, { name: 'TPE', kind: 'tpe' }] })
    expect(howFar()).toMatchObject({ finished: 30, total: 48 })
    get().setContest({ budget: 9 })
    expect(howFar().finished).toBe(0)
  })

  it('keeps all runs while only the number of seeds changes, and lets go of those before another first seed', async () => {
    const { get, finished, howFar } = raceInThisThread()
    get().start()
    await finished()
    get().setContest({ seeds: 5 })
    get().setContest({ seeds: 10 })
    expect(howFar().finished).toBe(30)
    get().setContest({ firstSeed: get().contest.firstSeed + 4 })
    expect(howFar()).toMatchObject({ finished: 18, total: 30 })
    for (const own of get().records.values()) expect(own.size).toBe(6)
  })

  it('opens a document that leaves the initial design to the black box as it is, whatever was set before', () => {
    const { get } = raceInThisThread()
    get().setContest({ initialPoints: 7 })
    get().open(smallRace)
    expect(selectRaceDocument(get())).toEqual(smallRace)
  })

  it('asks before it takes long, and tells how long', async () => {
    const { get, until, howFar } = raceInThisThread({ ...smallRace, seeds: 500, budget: 40 }, { seconds: 0.2 })
    get().start()
    await until(() => get().activity === 'asking')
    expect(secondsLeft(get())).toBeGreaterThan(120)
    expect(howFar().finished).toBeLessThan(4)
    get().cancel()
    expect(get().activity).toBe('idle')
  })

  it('measures the time left on finished runs', async () => {
    const { get, until, howFar } = raceInThisThread()
    expect(secondsLeft(get())).toBeNull()
    get().start()
    await until(() => howFar().finished > 10)
    expect(secondsLeft(get())).toBeGreaterThan(0)
    get().cancel()
  })
})

describe('a search that stands out', () => {
  it('is the one pointed at, else the highlighted one, else that of the run one follows', () => {
    const { get } = raceInThisThread()
    const inFront = () => selectInFront(get())
    expect(inFront()).toBeNull()
    get().select({ search: 'BO', seed: 2 })
    expect(inFront()).toBe('BO')
    get().highlight('Grid')
    expect(inFront()).toBe('Grid')
    get().point('Random')
    expect(inFront()).toBe('Random')
    get().point(null)
    get().highlight('Grid')
    expect(inFront()).toBe('BO')
    get().setContest({ seeds: 11 })
    expect(inFront()).toBeNull()
  })
})

describe('searches that leave nothing to chance', () => {
  it('have one result and no interval; against others the win rate keeps its own', async () => {
    const get = await finishedRace({ ...smallRace, searches: smallRace.searches.slice(0, 2) })
    const [grid, random] = selectStandings(get())
    expect([grid!.outcome.isCertain, random!.outcome.isCertain]).toEqual([true, false])
    expect(selectWins(get()).shares.map((share) => share!.interval?.length)).toEqual([2, 2])
  })

  it('among themselves have no interval for their wins either', async () => {
    const get = await finishedRace({ ...smallRace, searches: ['a', 'b'].map((name) => ({ name, kind: 'grid' as const })) })
    expect(selectWins(get()).shares).toEqual([0.5, 0.5].map((value) => ({ value, interval: null })))
  })
})

describe('a worker that dies', () => {
  /** A worker that stops, as a browser reports it, as soon as it is asked. */
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

  it('is replaced, which is told for as long as the race goes on, and its run is made again', async () => {
    const { get, until, finished } = raceInThisThread(smallRace, { start: (nth, work) => (nth === 0 ? dying() : work()) })
    get().start()
    await until(() => get().health.replaced === 1)
    expect(get().activity).toBe('timing')
    await until(() => get().activity === 'racing')
    expect(get().health.replaced).toBe(1)
    await finished()
    expect(get().lost.size).toBe(0)
    get().setContest({ seeds: 11 })
    get().start()
    expect(get().health).toEqual(WELL)
  })

  it('stops the race with a sentence when no other can be started; it can be tried again', async () => {
    let isBroken = true
    const { get, until, finished } = raceInThisThread(smallRace, { start: (_, work) => (isBroken ? dying() : work()) })
    get().start()
    await until(() => get().complaint !== null)
    expect(get()).toMatchObject({ activity: 'idle', complaint: 'The race stopped: out of memory. Finished runs are kept.' })
    isBroken = false
    get().start()
    await finished()
    expect(get().complaint).toBeNull()
  })
})
