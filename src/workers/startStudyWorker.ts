import { workerCount } from './workerCount'

/** A worker that makes the trainings of a study. */
export const startStudyWorker = (): Worker => new Worker(new URL('./study.worker.ts', import.meta.url), { type: 'module' })

/** As many as there are contestants: the trainings of one follow each other. */
export const studyWorkers = (): number => workerCount(4)
