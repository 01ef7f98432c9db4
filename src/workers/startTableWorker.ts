/** A worker that reads tables of measured values. */
export const startTableWorker = (): Worker => new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' })
