import { nextJob } from '../casestudy/nextJob'
import type { Study } from '../casestudy/study'
import { dataOf, settingsOf } from '../casestudy/training'
import type { TripTable } from '../trips/dataset'
import type { Answerer } from './protocol'
import type { StudyProtocol } from './studyProtocol'
import { trainToEnd } from './trainToEnd'

/**
 * Makes the next training of a contestant.
 *
 * @param now seconds on any clock
 */
export function studyAnswerer(now: () => number): Answerer<StudyProtocol> {
  const rowsOf = rowsOfLastStudy()
  return async ({ study, contestant, own }, { shared, report, beat }) => {
    const start = now()
    const job = nextJob(study, contestant, own)
    if (!job) return null
    const choosing = now() - start
    report({ job, epochs: [] })
    const training = { ...rowsOf(study, shared)(job), settings: settingsOf(study, job) }
    const { rmse, divergedAt, epochs, seconds } = await trainToEnd(
      training,
      { report: (epochs) => report({ job, epochs }), beat },
      now,
    )
    return { job, result: { rmse, divergedAt, epochs, seconds, choosing } }
  }
}

/** Finds the rows of trainings, remembered from step to step of one study. */
function rowsOfLastStudy(): typeof dataOf {
  let known: { readonly table: TripTable; readonly key: string; readonly find: ReturnType<typeof dataOf> } | null = null
  return (study: Study, table: TripTable) => {
    const key = JSON.stringify(study)
    if (known?.table !== table || known.key !== key) known = { table, key, find: dataOf(study, table) }
    return known.find
  }
}
