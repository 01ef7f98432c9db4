import { bayesianContestant } from '../../experiment/racePresets'
import type { FormulaSource } from '../../problems/formula/formulaProblem'
import { listed } from '../../problems/source'
import { scene } from '../scenes'
import { type Course, inExplore, inRace } from './exercise'

const wave: FormulaSource = {
  kind: 'formula',
  formula: 'x^2 + 10*sin(x)',
  axes: [{ name: 'x', low: -10, high: 10 }],
  goal: 'minimize',
}

/** How optimistic the confidence bound is, from not at all. */
const KAPPAS = [0, 0.1, 0.25, 0.5, 1, 2, 5]

export const gpSummerSchool: Course = {
  id: 'summer-school',
  name: 'Lab of a summer school on Gaussian processes',
  exercises: [
    {
      id: 'converged',
      bullet: 'Minimise x² + 10 sin x with a Matérn 5/2 kernel. Has it converged after 15 evaluations?',
      hint: 'Look at the largest expected improvement, and at how long the best has stood still. Which of the two is evidence?',
      place: inExplore(
        scene({
          blackBox: wave,
          budget: 25,
          seed: 1,
          actions: [{ do: 'step', count: 15 }],
          model: { fit: 'mle' },
          view: { truth: false },
        }),
      ),
    },
    ...KAPPAS.map((kappa) => ({
      id: `kappa-${kappa}`,
      bullet: `The same with the confidence bound, κ = ${kappa}. Where does it go?`,
      hint: 'The same three first points for every κ: compare where the next ones fall.',
      place: inExplore(
        scene({
          blackBox: wave,
          budget: 25,
          seed: 1,
          actions: [{ do: 'step', count: 10 }],
          model: { acquisition: 'ucb', kappa, fit: 'mle' },
        }),
      ),
    })),
    {
      id: 'kappas',
      bullet: 'From one state, where would each κ go next?',
      hint: 'Seven small pictures of the same model, one for each κ. The button “ξ” above them shows the same for ξ.',
      place: inExplore(
        scene({
          blackBox: wave,
          budget: 25,
          seed: 1,
          actions: [{ do: 'step', count: 6 }],
          model: { acquisition: 'ucb', fit: 'mle' },
          view: { pictures: ['choices'], choices: 'kappa' },
        }),
      ),
    },
    {
      id: 'xis',
      bullet: 'From one state, where would each ξ go next?',
      hint: 'The same picture for expected improvement, with ξ from 0 to 1 standard deviation of y.',
      place: inExplore(
        scene({
          blackBox: wave,
          budget: 25,
          seed: 1,
          actions: [{ do: 'step', count: 6 }],
          model: { fit: 'mle' },
          view: { pictures: ['choices'], choices: 'xi' },
        }),
      ),
    },
    {
      id: 'camel-next',
      bullet: 'Draw EI, the confidence bound and PI of the camel from the same evaluations.',
      hint: 'One small map for each acquisition function, with the place that it would choose.',
      place: inExplore(
        scene({
          blackBox: listed('six_hump_camel'),
          budget: 25,
          seed: 1,
          actions: [{ do: 'step', count: 8 }],
          model: { fit: 'mle' },
          view: { pictures: ['choices'], choices: 'functions' },
        }),
      ),
    },
    {
      id: 'camel',
      bullet: 'Minimise the six-hump camel with EI, confidence bound and PI from the same start.',
      hint: 'A race of three: every seed gives all of them the same first points.',
      place: inRace({
        source: listed('six_hump_camel'),
        searches: [
          bayesianContestant('EI'),
          bayesianContestant('Confidence bound', { acquisition: 'ucb' }),
          bayesianContestant('PI', { acquisition: 'pi' }),
        ],
        budget: 25,
        noise: 0,
        firstSeed: 1,
        seeds: 20,
        view: { measure: 'regret', cost: 'evaluations', secondsEach: 60, parallel: 8, target: 0.01 },
      }),
    },
  ],
}
