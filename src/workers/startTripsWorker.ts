/** A worker that reads files of trips. */
export const startTripsWorker = (): Worker => new Worker(new URL('./trips.worker.ts', import.meta.url), { type: 'module' })
