import { Trainer } from '../training/trainer'
import { tripTable } from '../trips/dataset'
import type { Trip } from '../trips/trip'
import { type FinishedJob, type Job, type JobResult, logOf, type StudyLog } from './job'
import { nextJob } from './nextJob'
import { CONTESTANTS, type Study } from './study'
import { dataOf, settingsOf } from './training'

/** Trains one job here and now; the clock gives seconds, and belongs to whoever runs it. */
async function trainJob(study: Study, job: Job, data: ReturnType<typeof dataOf>, clock: () => number): Promise<JobResult> {
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
): Promise<StudyLog> {
  const data = dataOf(study, tripTable(trips))
  const log: FinishedJob[] = []
  for (const contestant of CONTESTANTS) {
    const own: FinishedJob[] = []
    for (;;) {
      const start = clock()
      const job = nextJob(study, contestant, own)
      if (!job) break
      const choosing = clock() - start
      const finished = { job, result: { ...(await trainJob(study, job, data, clock)), choosing } }
      own.push(finished)
      log.push(finished)
      tell(finished, log.length)
    }
  }
  return logOf(log)
}
