import type { Stage } from './stage'

/** The moment on screen as a host is told of it: how many evaluations of the budget, or which step of which lesson; null where there are none. */
export function momentOf({ lab, learn }: Pick<Stage, 'lab' | 'learn'>): Readonly<Record<string, unknown>> | null {
  if (lab) {
    const { view, setup } = lab.getState()
    return { at: view.at, of: setup.budget, phase: view.phase }
  }
  const now = learn?.getState().now
  if (!now) return null
  const { lesson, step, answer } = now
  return {
    lesson: lesson.id,
    step: step.id,
    at: lesson.steps.indexOf(step) + 1,
    of: lesson.steps.length,
    verdict: answer?.verdict ?? null,
  }
}
