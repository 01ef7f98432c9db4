import { dialogs } from '../../language/en/dialogs'
import { lessons } from '../../lessons'
import { termsOf } from '../../lessons/reading'
import { once } from './sketches/sketch'

interface Found {
  readonly title: string
  readonly href: `#${string}`
}

/** A step of a lesson that explains a word. */
interface Step {
  readonly words: string
  readonly href: `#${string}`
}

const byTerm = once(() => {
  const steps = new Map<string, Found[]>()
  for (const lesson of lessons)
    for (const step of lesson.steps)
      for (const term of termsOf(step)) {
        const known = steps.get(term) ?? []
        steps.set(term, [...known, { title: step.title, href: `#learn/${lesson.id}/${step.id}` }])
      }
  return steps
})

/** The steps of lessons that explain a word, in the order of the lessons. */
export const stepsThatExplain = (term: string): readonly Step[] =>
  (byTerm().get(term) ?? []).map(({ title, href }) => ({ words: dialogs.learnStep(title), href }))
