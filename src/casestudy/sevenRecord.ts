import { placeAt, vectorOf } from './inputs'
import { type FinishedJob, logOf, type StudyLog } from './job'
import { nextJob } from './nextJob'
import { CONTESTANTS, type Contestant, inputsOf, type Study } from './study'

/** Evaluations of each search in the recorded runs: a grid of two values an axis takes as many. */
export const SEVEN_BUDGET = 128
/** Trips that the small network then sees: with fewer to be scored on, a search would find nothing but the luck of its rides. */
export const SEVEN_TRIPS = 5000

/** The study of seven inputs with a seed. */
export const sevenStudy = (seed: number, budget = SEVEN_BUDGET, trips = SEVEN_TRIPS): Study => ({
  protocol: 'fair',
  network: 'small',
  inputs: 'seven',
  budget,
  seed,
  trips,
})

/** What a contestant measured. Errors are in dollars to four digits, null where a training diverged. */
interface RecordedContestant {
  readonly rmse: readonly (number | null)[]
  readonly fresh: readonly (number | null)[]
  /** Seconds of all its trainings that score a place, and of choosing them. */
  readonly seconds: number
  readonly choosing: number
}

/** One seed of the study of seven inputs. Places that follow from the seed alone are not written down. */
export interface SevenRecord extends Readonly<Record<Contestant, RecordedContestant>> {
  readonly seed: number
  /** What Bayesian optimization chose by its model, one list a place in the order of the inputs, from the end of its initial design on. */
  readonly chosen: readonly (readonly number[])[]
  /** Beside each: the best expected improvement and σ_n, in ln RMSE. */
  readonly asked: readonly (readonly [gain: number, noiseSd: number])[]
  /** The hyperparameters with which the last place was chosen: length-scales, σ_f², σ_n². */
  readonly fitted: { readonly lengthscales: readonly number[]; readonly variance: number; readonly noiseVariance: number }
}

const rounded = (value: number | null, digits = 4): number | null => value && Number(value.toPrecision(digits))

/** The record of a study that was carried out to its end. Throws RangeError when its model was never asked. */
export function recordOf(study: Study, log: StudyLog): SevenRecord {
  const inputs = inputsOf(study)
  const asked = log.bayesian.filter(({ job }) => job.purpose === 'evaluate' && job.asked)
  const last = asked.at(-1)?.job.asked?.fitted
  if (!last) throw new RangeError('The budget is too small: no place was chosen by a model.')
  const short = (value: number, digits = 4) => rounded(value, digits)!
  return {
    seed: study.seed,
    ...(Object.fromEntries(CONTESTANTS.map((id) => [id, contestantOf(log[id])])) as Record<Contestant, RecordedContestant>),
    chosen: asked.map(({ job }) => vectorOf(inputs, job)),
    asked: asked.map(({ job }) => [short(job.asked!.gain, 3), short(job.asked!.noiseSd, 3)]),
    fitted: {
      lengthscales: last.lengthscales.map((value) => short(value)),
      variance: short(last.variance),
      noiseVariance: short(last.noiseVariance),
    },
  }
}

function contestantOf(own: readonly FinishedJob[]): RecordedContestant {
  const scoring = own.filter(({ job }) => job.purpose === 'evaluate')
  const sum = (of: (job: FinishedJob) => number) => Number(scoring.reduce((total, each) => total + of(each), 0).toFixed(2))
  return {
    rmse: scoring.map(({ result }) => rounded(result.rmse)),
    fresh: own.filter(({ job }) => job.purpose === 'fresh').map(({ result }) => rounded(result.rmse)),
    seconds: sum(({ result }) => result.seconds),
    choosing: sum(({ result }) => result.choosing ?? 0),
  }
}

/** The trainings of a record, as if they had been made here: places of grid and random search are chosen again, and nothing is fitted. */
export function logOfRecord(record: SevenRecord): StudyLog {
  return logOf(CONTESTANTS.flatMap((id) => finishedOf(sevenStudy(record.seed, record[id].rmse.length), record, id)))
}

function finishedOf(study: Study, record: SevenRecord, id: Contestant): FinishedJob[] {
  const { rmse, fresh, seconds, choosing } = record[id]
  const inputs = inputsOf(study)
  const own: FinishedJob[] = []
  const finish = (job: FinishedJob['job'], value: number | null, isScoring: boolean) =>
    own.push({
      job,
      result: {
        rmse: value,
        divergedAt: value === null ? 1 : null,
        epochs: [],
        seconds: isScoring ? seconds / rmse.length : 0,
        choosing: isScoring ? choosing / rmse.length : 0,
      },
    })
  const designed = id === 'bayesian' ? rmse.length - record.chosen.length : rmse.length
  for (let i = 0; i < designed; i++) finish(nextJob(study, id, own)!, rmse[i]!, true)
  record.chosen.slice(0, rmse.length - designed).forEach((x, i) => {
    const [gain, noiseSd] = record.asked[i]!
    const { asked: _, ...before } = own.at(-1)!.job
    const number = own.length + 1
    const asked = { gain, noiseSd, fitted: record.fitted }
    finish({ ...before, ...placeAt(inputs, x), number, seed: study.seed * 1000 + number, asked }, rmse[designed + i]!, true)
  })
  for (const value of fresh) {
    const job = nextJob(study, id, own)
    if (job) finish(job, value, false)
  }
  return own
}
