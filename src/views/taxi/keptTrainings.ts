import * as v from 'valibot'
import type { FinishedJob } from '../../casestudy/job'

const PREFIX = 'where-next/taxi/'
/** Studies kept; the oldest is dropped for a new one. */
const MOST_KEPT = 6

const number = v.pipe(v.number(), v.finite())
const askedSchema = v.strictObject({
  gain: number,
  noiseSd: number,
  fitted: v.optional(v.strictObject({ lengthscales: v.array(number), variance: number, noiseVariance: number })),
})
const logSchema = v.array(
  v.strictObject({
    job: v.strictObject({
      contestant: v.picklist(['baseline', 'grid', 'random', 'bayesian']),
      purpose: v.picklist(['evaluate', 'refit', 'fresh']),
      number,
      lr: number,
      l2: number,
      width1: v.optional(number),
      width2: v.optional(number),
      batch: v.optional(number),
      epochs: v.optional(number),
      beta1: v.optional(number),
      seed: number,
      train: v.string(),
      score: v.string(),
      asked: v.optional(askedSchema),
    }),
    result: v.strictObject({
      rmse: v.nullable(number),
      divergedAt: v.nullable(number),
      epochs: v.array(number),
      seconds: number,
      choosing: v.optional(number),
    }),
  }),
)

/** Finished trainings of a study from an earlier visit; none when there are none, or when storage is closed or damaged. */
export function recall(key: string): readonly FinishedJob[] {
  try {
    return v.parse(logSchema, JSON.parse(localStorage.getItem(PREFIX + key) ?? '[]')) as FinishedJob[]
  } catch {
    return []
  }
}

/** Keeps the finished trainings of a study, so that closing the page loses none. */
export function keep(key: string, finished: readonly FinishedJob[]): void {
  try {
    const kept = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX) && name !== PREFIX + key)
    for (const name of kept.slice(0, Math.max(0, kept.length - MOST_KEPT + 1))) localStorage.removeItem(name)
    localStorage.setItem(PREFIX + key, JSON.stringify(finished))
  } catch {
    // Without storage the trainings last until the page is closed.
  }
}
