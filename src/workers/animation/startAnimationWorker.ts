/** A worker that makes an animation out of frames. */
export const startAnimationWorker = (): Worker =>
  new Worker(new URL('./animation.worker.ts', import.meta.url), { type: 'module' })
