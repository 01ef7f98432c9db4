import { selectNext } from '../../../store/derived'
import { HIGH_IN_THE_MIDDLE } from '../../answers'
import { expectedBest, gainShareAt, sdAt, widestOf } from '../../findings'
import { scene } from '../../scenes'
import { choice, mark, type Question } from '../item'
import { draw, forrester } from '../scenery'

const BESIDE = 0.04

/** How a search decides where to go. */
export const deciding: readonly Question[] = [
  {
    id: 'next-place',
    of: (variant) => ({
      id: 'next-place',
      figure: 'bench',
      title: 'The next place',
      say: 'A search by expected improvement, before its next evaluation. High values are good.',
      scene: { parts: ['curves'], document: draw(variant === 0 ? [0.05, 0.25, 0.55] : [0.3, 0.55, 0.75]) },
      ask: mark('M1', {
        question: 'Mark the place where it will evaluate next.',
        isRight: (state, x) => gainShareAt(state, [x]) >= 0.85,
        isMiss: (state, x) => sdAt(state, x) >= 0.95 * widestOf(state),
        because: 'It goes where a good mean meets doubt, not where the band is widest.',
        places: variant === 0 ? { right: 0.375, miss: 0.98 } : { right: 0.468, miss: 0.02 },
      }),
    }),
  },
  {
    id: 'lowest-mean',
    of: (variant) => ({
      id: 'lowest-mean',
      figure: 'bench',
      title: 'A search that trusts the mean',
      say: 'High values are good. This search always evaluates where the mean is highest.',
      scene: {
        parts: ['curves'],
        document: draw(variant === 0 ? [0.1, 0.25, 0.45] : [0.2, 0.4, 0.5], { acquisition: 'mean' }),
      },
      ask: choice('M2', {
        question: 'After six more evaluations, will it have found the highest value of the curve?',
        right: 'Not unless it lies near a high answer that is known already: elsewhere nobody asks.',
        miss: 'Yes: the mean leads to the highest value, step by step.',
        others: ['Yes, because six evaluations are enough for any curve of one input.'],
        because: 'It stays on the hill it knows. A search has to ask where it is unsure, too.',
      }),
    }),
  },
  {
    id: 'chance-or-gain',
    of: (variant) => {
      const [near, far] = variant === 0 ? [0.235, 0.375] : [0.537, 0.468]
      const [likely, less] = variant === 0 ? ['45 %', '33 %'] : ['45 %', '36 %']
      return {
        id: 'chance-or-gain',
        figure: 'bench',
        title: 'Two places',
        say: `At ${near} the chance of a value above the best is ${likely}; at ${far} it is ${less}.`,
        scene: { parts: ['curves'], document: draw(variant === 0 ? [0.05, 0.25, 0.55] : [0.3, 0.55, 0.75]) },
        ask: choice('M3', {
          question: 'Where is the expected improvement larger?',
          right: `At ${far}: the band is wide there, so a gain can be much larger.`,
          miss: `At ${near}: expected improvement is the chance to improve.`,
          others: ['At the place with the higher mean, because it is the value to be expected.'],
          because: 'Expected improvement is chance times amount, and the amount is tiny beside the best.',
        }),
      }
    },
  },
  {
    id: 'what-xi-is',
    of: (variant) => ({
      id: 'what-xi-is',
      figure: 'bench',
      title: 'The setting ξ',
      say: 'A search by expected improvement, and its setting ξ.',
      scene: {
        parts: ['belief'],
        settings: ['xi'],
        document: draw(variant === 0 ? [0.05, 0.3, 0.55, 0.8] : [0.1, 0.3, 0.85], { xi: 0.1 }),
      },
      ask: choice('M4', {
        question: 'What does ξ = 0.1 mean, and is more of it better?',
        right: 'A gain has to be larger than 0.1 in the units of y to count; too much of it passes over real gains.',
        miss: 'One tenth of the search is exploration; the more of it, the better the result.',
        others: ['The next place lies at least 0.1 from every known one.'],
        because: 'It is an amount of y above the best, and a large one asks for what no curve may have.',
      }),
    }),
  },
  {
    id: 'nearly-zero',
    of: (variant) => ({
      id: 'nearly-zero',
      figure: 'bench',
      title: 'A flat strip',
      say: 'The strip under the plot shows expected improvement. It is nearly zero everywhere.',
      scene: {
        parts: ['belief'],
        document: scene({
          blackBox: variant === 0 ? 'gp_draw' : 'forrester',
          budget: 20,
          seed: 3,
          actions: [{ do: 'step', count: 14 }],
          view: { truth: false },
        }),
      },
      ask: choice('M5', {
        question: 'What does that say?',
        right: 'By what this model believes, hardly any gain is to be expected anywhere.',
        miss: 'Something is broken: it must be above zero somewhere.',
        others: ['The best value of the curve has been found for certain.'],
        because: 'It is the model’s opinion: little to gain. Neither a fault, nor a proof.',
      }),
    }),
  },
  {
    id: 'what-scores-cost',
    of: (variant) => ({
      id: 'what-scores-cost',
      figure: 'bench',
      title: 'What it costs to decide',
      say: 'To draw the strip, the score was computed at 401 places.',
      scene: { parts: ['belief'], document: forrester(variant === 0 ? [0.05, 0.25, 0.5, 0.95] : [0.08, 0.3, 0.55, 0.92]) },
      ask: choice('M6', {
        question: 'How many evaluations of the black box did that cost?',
        right: 'None: the scores ask the model only.',
        miss: '401, one for each place.',
        others: ['One: the best of them had to be checked.'],
        because: 'Scores are computed from the model. Only the chosen place is asked of the black box.',
      }),
    }),
  },
  {
    id: 'flat-stretch',
    of: (variant) => ({
      id: 'flat-stretch',
      figure: 'bench',
      title: 'No progress for a while',
      say: 'High values are good. The best value has hardly risen for several evaluations.',
      scene: {
        parts: ['belief', 'progress'],
        document: scene({
          ...(variant === 0
            ? { blackBox: 'bayesopt_notebook', actions: [{ do: 'step', count: 8 }] as const }
            : { blackBox: 'needle', actions: [{ do: 'step', count: 15 }] as const }),
          budget: 20,
          seed: 1,
          view: { truth: false },
        }),
      },
      ask: choice('M15', {
        question: 'Has this search found the highest value?',
        right: 'That cannot be told from a flat stretch: something better may stand where no answer hints at it.',
        miss: 'Yes: it has converged.',
        others: ['No: a search that stands still has certainly missed it.'],
        because: 'A flat stretch says that nothing was found lately, and no more.',
      }),
    }),
  },
  {
    id: 'the-same-again',
    of: (variant) => ({
      id: 'the-same-again',
      figure: 'bench',
      title: 'A known place again',
      say: 'Answers of this box scatter, and the model knows that. It wants to go beside a place that was measured already.',
      scene: {
        parts: ['belief'],
        document: scene({
          blackBox: 'gp_draw',
          budget: 14,
          model: {
            standardize: false,
            noiseSd: variant === 0 ? 0.5 : 0.3,
            covariance: { kind: 'matern52', variance: 1, lengthscale: 0.2 },
          },
          actions: HIGH_IN_THE_MIDDLE,
          view: { truth: false },
        }),
      },
      ask: choice('M17', {
        question: 'What should one think of that?',
        right: 'It can be worth it: one noisy answer leaves doubt about the value there.',
        miss: 'It is a fault: what is known need not be asked again.',
        others: ['It shows that the budget is too large.'],
        because: 'With noise the band does not close at a measured place. A second answer there teaches.',
      }),
    }),
  },
  {
    id: 'place-to-use',
    of: (variant) => ({
      id: 'place-to-use',
      figure: 'bench',
      title: 'The budget is spent',
      say: 'Low values are good. No further evaluation can be paid for.',
      scene: { parts: ['belief'], document: forrester(variant === 0 ? [0.1, 0.45, 0.95] : [0.15, 0.5, 1]) },
      ask: mark('M19', {
        question: 'Mark the place that you recommend to use.',
        isRight: (state, x) => Math.abs(x - expectedBest(state)) <= BESIDE,
        isMiss: (state, x) => Math.abs(x - (selectNext(state)?.x[0] ?? Number.NaN)) <= BESIDE,
        because: 'To use a place, take the one where the mean is best. The next experiment is where a question would pay.',
        places: variant === 0 ? { right: 0.135, miss: 0.26 } : { right: 0.177, miss: 0.3 },
      }),
    }),
  },
]
