import { unhurried } from '../store/clock'
import type { Lab } from '../store/lab'
import { isBenchAct, performOnBench } from './acts'
import { type AnyFigure, openFigure } from './figures'
import type { Lesson } from './lesson'

/** The workbench of a figure that is one. */
export function labIn({ shows }: AnyFigure): Lab {
  if (shows.kind !== 'bench') throw new Error('This figure is no workbench.')
  return shows.lab
}

/** The workbench of a step, as its lesson has it. */
export const labAt = ({ steps }: Lesson, id: string): Lab => labIn(openFigure(steps.find((step) => step.id === id)!, unhurried))

/** The same once its prediction was made. */
export function labAfter(lesson: Lesson, id: string): Lab {
  const lab = labAt(lesson, id)
  const acts = lesson.steps.find((step) => step.id === id)!.ask?.reveal ?? []
  for (const act of acts) if (isBenchAct(act)) performOnBench(lab, act)
  return lab
}
