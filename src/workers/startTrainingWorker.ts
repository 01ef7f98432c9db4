/** A worker that trains networks. */
export const startTrainingWorker = (): Worker => new Worker(new URL('./training.worker.ts', import.meta.url), { type: 'module' })
