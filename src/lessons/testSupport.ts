import { unhurried } from '../store/clock'
import type { Lab } from '../store/lab'
import { type AnyFigure, openFigure } from './figures'
import type { Lesson } from './lesson'

/** The workbench of a figure that is one. */
export function labIn({ shows }: AnyFigure): Lab {
  if (shows.kind !== 'bench') throw new Error('This figure is no workbench.')
  return shows.lab
}

/** The workbench of a step, as its lesson has it. */
export const labAt = ({ steps }: Lesson, id: string): Lab => labIn(openFigure(steps.find((step) => step.id === id)!, unhurried))
