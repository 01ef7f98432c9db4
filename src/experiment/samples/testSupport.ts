import { expect } from 'vitest'
import { fitModel } from '../../search/model'
import type { Document } from '../document'
import { ask } from '../measure/ask'
import { type MeasureDocument, studyOf } from '../measure/measureDocument'
import { explainNext } from '../moments'
import { jobsOf, raceRun } from '../race'
import { type RaceDocument, raceSetupOf, targetOf } from '../raceDocument'
import { medianFinishTimes } from '../raceSummary'
import { contestOf } from '../setup'
import { replay, type Trace, toldBy } from '../trace'

/** A link as it was once written, and what it opened to then. Neither is ever changed. */
export interface Sample<Opens> {
  readonly name: string
  readonly address: string
  readonly opens: Opens
}

const recordOf = (trace: Trace) => trace.map(({ x, y }) => ({ x, y }))

/** What identifies an experiment: its record, that of the other future, the moment shown, and where the model of that goes next. */
export function experimentOpens({ setup, actions, view, ghost }: Document) {
  const { trace, model } = replay(setup, actions)
  const next = explainNext(setup, fitModel(contestOf(setup, model), model, toldBy(trace.slice(0, view.at))))
  return {
    view,
    record: recordOf(trace),
    ghost: ghost ? recordOf(replay(ghost.setup, ghost.actions).trace) : null,
    next: next && { x: next.x, mean: next.mean, sd: next.sd, score: next.score },
  }
}

/** Evaluations by which a run is told from any other. */
const ENOUGH = 6

/** What identifies a race: the first evaluations of every search with its first seed, its last seed, the target, and the axis of time. */
export function raceOpens({ view, ...contest }: RaceDocument) {
  return {
    view,
    target: targetOf(contest, view),
    searches: jobsOf(raceSetupOf(contest)).map((jobs, i) => {
      const { budget, seed: last } = jobs.at(-1)!.setup
      const record = raceRun(jobs[0]!, { now: () => 0, made: (count) => count < ENOUGH })
      const { seed, x, y } = record.run
      const times = medianFinishTimes([record], ENOUGH, view.secondsEach, view.parallel)
      return { name: contest.searches[i]!.name, budget, last, run: { seed, x, y }, times }
    }),
  }
}

/** What identifies a study: all of it, the next experiments and the expected optimum. */
export const measureOpens = (document: MeasureDocument) => ({
  document,
  advice: ask(studyOf(document), document.batch, document.seed, document.settings),
})

/** The same to nine digits: another engine may round the last ones otherwise, and a search passes that on. */
export function alike(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isInteger(value))
    return expect.closeTo(value, Math.max(0, 8 - Math.floor(Math.log10(Math.abs(value)))))
  if (Array.isArray(value)) return value.map(alike)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, alike(each)]))
  return value
}
