import { workerCount } from './workerCount'

/** A worker that carries out runs of a race. */
export const startRaceWorker = (): Worker => new Worker(new URL('./race.worker.ts', import.meta.url), { type: 'module' })

export const raceWorkers = (): number => workerCount(8)
