import { racePresets } from '../../experiment/racePresets'
import { inThisThread } from '../../testSupport'
import type { WorkerPort } from '../../workers/protocol'
import { raceAnswerer } from '../../workers/raceAnswerer'
import { selectHowFar } from './derived'
import { createRaceStore } from './raceStore'

/** Grid, random search and Bayesian optimization on Branin, ten seeds of eight evaluations. */
export const smallRace = { ...racePresets[0]!.document, seeds: 10, budget: 8 }

interface Workers {
  /** What each evaluation takes by the clock of the workers. */
  readonly seconds?: number
  /** Starts the nth worker, for those that do not do their work. */
  readonly start?: (nth: number, work: () => WorkerPort) => WorkerPort
}

/** A race whose workers are in this thread, and ways to wait for it. */
export function raceInThisThread(given = smallRace, { seconds = 0.001, start = (_, work) => work() }: Workers = {}) {
  let time = 0
  let started = 0
  const answer = raceAnswerer(() => (time += seconds))
  const store = createRaceStore(given, {
    startWorker: () => start(started++, () => inThisThread(answer)),
    workers: 2,
    soon: (call) => setTimeout(call),
  })
  const get = () => store.getState()
  const until = (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      if (holds()) return resolve()
      const unsubscribe = store.subscribe(() => {
        if (!holds()) return
        unsubscribe()
        resolve()
      })
    })
  const howFar = () => selectHowFar(get())
  return { get, until, howFar, finished: () => until(() => howFar().finished === howFar().total && get().activity === 'idle') }
}

/** The same race after all its runs. */
export async function finishedRace(given = smallRace) {
  const { get, finished } = raceInThisThread(given)
  get().start()
  await finished()
  return get
}
