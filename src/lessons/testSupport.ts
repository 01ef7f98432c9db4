import { unhurried } from '../store/clock'
import type { Lab } from '../store/lab'
import { inThisThread } from '../testSupport'
import { raceAnswerer } from '../workers/raceAnswerer'
import { isBenchAct, performOnBench } from './acts'
import { type AnyFigure, openFigure } from './figures'
import type { FigureMeans } from './figures/figure'
import type { Lesson } from './lesson'

/** All at once, and races by workers in this thread that no clock hurries. */
export const meansOfTests: FigureMeans = {
  clock: unhurried,
  race: { startWorker: () => inThisThread(raceAnswerer(() => 0)), workers: 1, soon: (call) => setTimeout(call) },
}

/** The workbench of a figure that is one. */
export function labIn({ shows }: AnyFigure): Lab {
  if (shows.kind !== 'bench') throw new Error('This figure is no workbench.')
  return shows.lab
}

/** The workbench of a step, as its lesson has it. */
export const labAt = ({ steps }: Lesson, id: string): Lab =>
  labIn(openFigure(steps.find((step) => step.id === id)!, meansOfTests))

/** The same once its prediction was made. */
export function labAfter(lesson: Lesson, id: string): Lab {
  const lab = labAt(lesson, id)
  const acts = lesson.steps.find((step) => step.id === id)!.ask?.reveal ?? []
  for (const act of acts) if (isBenchAct(act)) performOnBench(lab, act)
  return lab
}
