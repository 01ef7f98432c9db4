import { raceRun } from '../experiment/race'
import type { Answerer } from './protocol'
import type { RaceProtocol } from './raceProtocol'

/** A sign of life at most this often. */
const SECONDS_BETWEEN_REPORTS = 0.2

/**
 * Carries out one run of a race.
 *
 * @param now seconds on any clock
 */
export const raceAnswerer =
  (now: () => number): Answerer<RaceProtocol> =>
  ({ job, patience }, { report }) => {
    const start = now()
    let reported = start
    let gaveUp = false
    const record = raceRun(job, {
      now,
      made(count) {
        const time = now()
        if (time - reported >= SECONDS_BETWEEN_REPORTS) {
          reported = time
          report(count)
        }
        gaveUp = patience !== null && time - start > patience && count < job.setup.budget
        return !gaveUp
      },
    })
    if (!gaveUp) return { kind: 'finished', record }
    return { kind: 'unfinished', seconds: record.choosing.map((seconds, i) => seconds + record.evaluating[i]!) }
  }
