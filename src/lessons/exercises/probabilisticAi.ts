import { scene } from '../scenes'
import { type Course, inExplore } from './exercise'

const model = { acquisition: 'eic', fit: 'mle' } as const

export const probabilisticAi: Course = {
  id: 'probabilistic-ai',
  name: 'Probabilistic artificial intelligence',
  exercises: [
    {
      id: 'constrained',
      bullet: 'Minimise a function of one input while a second output must keep a limit.',
      hint: 'Places whose second output breaks the limit are drawn as such; the best so far is the best that keeps it.',
      place: inExplore(scene({ blackBox: 'forrester_limited', budget: 20, seed: 1, actions: [{ do: 'step', count: 6 }], model })),
    },
    {
      id: 'safety',
      bullet: 'The constraint is unknown too: learn it with a model of its own, in two inputs.',
      hint: 'Expected improvement is weighed by the probability that a place keeps the limit.',
      place: inExplore(scene({ blackBox: 'gramacy_toy', budget: 30, seed: 1, actions: [{ do: 'step', count: 8 }], model })),
    },
  ],
}
