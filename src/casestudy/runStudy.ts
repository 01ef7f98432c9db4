import { Trainer } from '../training/trainer'
import type { Trip } from '../trips/trip'
import { baselineJobs, type FinishedJob, type Job, type JobResult, searchJobs } from './jobs'
import { SEARCHES, type Study } from './study'
import { dataOf, settingsOf } from './training'

/** Trains one job here and now; the clock gives seconds, and belongs to whoever runs it. */
export async function trainJob(study: Study, job: Job, data: ReturnType<typeof dataOf>, clock: () => number): Promise<JobResult> {
  const { train, score } = data(job)
  const start = clock()
  const trainer = await Trainer.start(train, settingsOf(study, job))
  while (!trainer.isFinished) trainer.advance(Number.POSITIVE_INFINITY)
  const { rmse, divergedAt, epochs } = trainer.outcome(score)
  return { rmse, divergedAt, epochs, seconds: clock() - start }
}

/** The whole study, one training after another: baseline, grid, random, Bayesian. `tell` hears of each. */
export async function runStudy(
  study: Study,
  trips: readonly Trip[],
  clock: () => number,
  tell: (finished: FinishedJob, count: number) => void,
): Promise<FinishedJob[]> {
  const data = dataOf(study, trips)
  const log: FinishedJob[] = []
  for (const jobs of [baselineJobs(study), ...SEARCHES.map((id) => searchJobs(study, id))]) {
    for (let next = jobs.next(); !next.done; ) {
      const result = await trainJob(study, next.value, data, clock)
      const finished = { job: next.value, result }
      log.push(finished)
      tell(finished, log.length)
      next = jobs.next(result)
    }
  }
  return log
}
