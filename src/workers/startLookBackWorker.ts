/** A worker that looks back at the moments of a run. */
export const startLookBackWorker = (): Worker => new Worker(new URL('./lookBack.worker.ts', import.meta.url), { type: 'module' })
