/** A worker that trains the guess. */
export const startGuessWorker = (): Worker => new Worker(new URL('./guess.worker.ts', import.meta.url), { type: 'module' })
