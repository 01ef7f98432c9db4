import { scene } from '../scenes'
import { type Course, inExplore } from './exercise'

const handMade = scene({
  blackBox: 'forrester',
  budget: 12,
  initialPoints: 3,
  seed: 1,
  actions: [{ do: 'step', count: 3 }],
  view: { truth: false },
})

export const machineLearning: Course = {
  id: 'machine-learning',
  name: 'Introductory machine learning, unit on tuning',
  exercises: [
    {
      id: 'kernel',
      bullet: 'Compute the kernel matrix K of three points by hand, then check it number by number.',
      hint: 'The picture “Covariance” has the matrix of the evaluations, before any data.',
      place: inExplore({
        ...handMade,
        view: { ...handMade.view, pictures: ['covariance'], covariance: { belief: 'prior', between: 'evaluations' } },
      }),
    },
    {
      id: 'predict',
      bullet: 'Predict the mean and standard deviation at a new place, without noise.',
      hint: 'Point at a place: the sentence under the plot says both.',
      place: inExplore({ ...handMade, view: { ...handMade.view, phase: 'fit' } }),
    },
    {
      id: 'ei',
      bullet: 'Compute expected improvement there, term by term.',
      hint: 'In the phase “Score” the sentence splits it into what the mean and what the uncertainty pay.',
      place: inExplore({ ...handMade, view: { ...handMade.view, phase: 'score' } }),
    },
    {
      id: 'loop',
      bullet: 'Update the model with the new value, and go round the loop until the budget is spent.',
      hint: 'The buttons “Fit” to “Evaluate” show one part of a step each, “Next step” does all four.',
      place: inExplore(handMade),
    },
    {
      id: 'check',
      bullet: 'Before each step, predict where it will go.',
      hint: 'A step of the lesson on the loop asks you first, and then shows.',
      place: { room: 'learn', lesson: 'loop', step: 'where-next' },
    },
  ],
}
