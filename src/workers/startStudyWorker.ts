/** A worker that makes the trainings of a study. */
export const startStudyWorker = (): Worker => new Worker(new URL('./study.worker.ts', import.meta.url), { type: 'module' })
