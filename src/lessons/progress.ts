import * as v from 'valibot'

/** Which steps somebody has done, by lesson. */
export const progressSchema = v.strictObject({
  version: v.literal(1),
  done: v.record(v.string(), v.array(v.string())),
})

export type Progress = Readonly<v.InferOutput<typeof progressSchema>>

export const NO_PROGRESS: Progress = { version: 1, done: {} }

export const isDone = ({ done }: Progress, lesson: string, step: string): boolean => done[lesson]?.includes(step) ?? false

export const withDone = (progress: Progress, lesson: string, step: string): Progress =>
  isDone(progress, lesson, step)
    ? progress
    : { ...progress, done: { ...progress.done, [lesson]: [...(progress.done[lesson] ?? []), step] } }

/** What was kept of progress, as it was read: nothing, unusable, or progress. Never throws. */
export function readProgress(text: string | null): Progress | 'unusable' {
  if (text === null) return NO_PROGRESS
  try {
    return v.parse(progressSchema, JSON.parse(text))
  } catch {
    return 'unusable'
  }
}
