/** A worker that carries out runs of a race. */
export const startRaceWorker = (): Worker => new Worker(new URL('./race.worker.ts', import.meta.url), { type: 'module' })

/** One for each core, within reason: more would only take turns. */
export const workerCount = (): number => Math.min(8, Math.max(1, navigator.hardwareConcurrency || 1))
