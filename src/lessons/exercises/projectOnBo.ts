import { bayesianContestant } from '../../experiment/racePresets'
import { listed } from '../../problems/source'
import { sobolSearch } from '../../search/sobolSearch'
import { scene, searched } from '../scenes'
import { type Course, inExplore, inRace } from './exercise'

const branin = listed('branin')
/** Thirty-two places that fill the plane, the same for every student. */
const sobol = searched(sobolSearch, branin, { budget: 32, seed: 1 })
const onSobol = { budget: 40, seed: 1, actions: sobol } as const

const againstRandom = inRace({
  source: branin,
  searches: [bayesianContestant('BO'), { name: 'Random', kind: 'random' }],
  budget: 35,
  initialPoints: 5,
  noise: 0,
  firstSeed: 1,
  seeds: 20,
  view: {
    measure: 'regret',
    cost: 'evaluations',
    secondsEach: 60,
    parallel: 8,
    target: 0.1,
    compared: ['BO', 'Random'],
  },
})

export const projectOnBo: Course = {
  id: 'project',
  name: 'University project on Bayesian optimization',
  exercises: [
    {
      id: 'branin-map',
      bullet: 'Draw the Branin function as a map. Is it stationary?',
      hint: 'The first map is the function itself. Does it change as quickly in every corner?',
      place: inExplore(scene({ blackBox: branin, budget: 40 })),
    },
    {
      id: 'sobol-gp',
      bullet: 'Fit a Gaussian process to 32 Sobol’ points. Draw maps of μ and σ.',
      hint: 'Maximum likelihood fits the settings. σ is small near every point, whatever its value.',
      place: inExplore(scene({ blackBox: branin, ...onSobol, model: { fit: 'mle' } })),
    },
    {
      id: 'z-scores',
      bullet: 'Draw the density of the residuals’ z-scores. Is the model honest about its errors?',
      hint: 'The fit check leaves each point out in turn. Compare the density with N(0, 1), and the shares with 68 % and 95 %.',
      place: inExplore(scene({ blackBox: branin, ...onSobol, model: { fit: 'mle' }, view: { pictures: ['fit-check'] } })),
    },
    {
      id: 'log-f',
      bullet: 'Does log f fit better than f?',
      hint: 'The same points, and “Transform of y” set to log. Compare the fit check with that of “none”, and with that of “rank”.',
      place: inExplore(
        scene({ blackBox: branin, ...onSobol, model: { fit: 'mle', transform: 'log' }, view: { pictures: ['fit-check'] } }),
      ),
    },
    {
      id: 'bic',
      bullet: 'Compare several kernels by BIC.',
      hint: 'Below the z-scores the fit check ranks kernels by their likelihood and BIC.',
      place: inExplore(scene({ blackBox: branin, ...onSobol, model: { fit: 'mle' }, view: { pictures: ['fit-check'] } })),
    },
    {
      id: 'ei-map',
      bullet: 'Draw the map of expected improvement with its maximum.',
      hint: 'The fourth map, after twelve evaluations. “Why here?” says what pays at the maximum.',
      place: inExplore(
        scene({ blackBox: branin, budget: 35, initialPoints: 5, actions: [{ do: 'step', count: 12 }], model: { fit: 'mle' } }),
      ),
    },
    {
      id: 'runs',
      bullet: 'Make 20 runs of 5 + 30 evaluations, and as many of random search.',
      hint: 'Start the race. Every run of both searches begins with the same five points.',
      place: againstRandom,
    },
    {
      id: 'gap-and-test',
      bullet: 'Report the gap, a paired test and the speed-up.',
      hint: 'The comparison of two searches below the picture has all three, with intervals. Both sides share their seeds.',
      place: againstRandom,
    },
  ],
}
