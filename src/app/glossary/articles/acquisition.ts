import { confidenceBound } from '../../../acquisition/confidenceBound'
import { expectedImprovement } from '../../../acquisition/expectedImprovement'
import { type Article, seenIn } from '../article'
import { BELIEF, belief } from '../sketches/belief'
import { bell } from '../sketches/curves'
import { five, learningRates, run } from './scenes'

const NEXT = [...BELIEF, 'next'] as const

/** Words of the scores, of the steps of the loop, and of the marks on the plot. */
export const ofAcquisition: Readonly<Record<string, Article>> = {
  acquisition: {
    formula: String.raw`x_{n+1} = \arg\max_x a(x)`,
    sketch: belief('Below the belief the score of every place; the highest decides.', five(), NEXT, 'scores'),
    seen: seenIn.strip,
  },
  xi: {
    formula: String.raw`I = \mu - f^+ - \xi`,
    sketch: belief('With a large ξ the next place lies where little is known.', five({ xi: 1 }), [...NEXT, 'best'], 'scores'),
    seen: seenIn.strip,
  },
  kappa: {
    formula: confidenceBound.tex,
    sketch: belief(
      'The mean plus κ standard deviations, as the score below.',
      five({ acquisition: 'ucb', kappa: 2 }),
      NEXT,
      'scores',
    ),
    seen: seenIn.strip,
  },
  ei: {
    formula: expectedImprovement.tex,
    sketch: bell('The belief at one place. Only what lies above the best so far counts as improvement.', 0.8, 3.5, {
      x: 0.8,
      label: 'f⁺',
    }),
    seen: seenIn.strip,
  },
  scale: {
    formula: String.raw`\log_{10} 10x = \log_{10} x + 1`,
    sketch: belief('The score on a log axis: even tiny values have a shape.', five({ acquisition: 'logei' }), NEXT, 'scores'),
    seen: seenIn.strip,
  },
  'unit.dec': {
    formula: String.raw`\log_{10} 10x = \log_{10} x + 1`,
    sketch: belief('A learning rate over three decades: equal steps are equal factors.', learningRates(), ['truth', 'points']),
    seen: seenIn.model,
  },
  'phase.fit': {
    formula: String.raw`(x_1, y_1), \ldots, (x_n, y_n)`,
    sketch: belief('First the model takes in all points so far.', five(), BELIEF),
    seen: seenIn.steps,
  },
  'phase.score': {
    formula: String.raw`a(x)`,
    sketch: belief('Then every place gets a score.', five(), BELIEF, 'scores'),
    seen: seenIn.steps,
  },
  'phase.choose': {
    formula: String.raw`x_{n+1} = \arg\max_x a(x)`,
    sketch: belief('The place with the highest score is taken.', five(), NEXT, 'scores'),
    seen: seenIn.steps,
  },
  'phase.evaluate': {
    formula: String.raw`y_{n+1} = f(x_{n+1})`,
    sketch: belief('The black box is asked there, and a new point appears.', run(6), ['truth', ...BELIEF]),
    seen: seenIn.steps,
  },
  next: {
    formula: String.raw`x_{n+1} = \arg\max_x a(x)`,
    sketch: belief('The upright line: where the model would evaluate next.', five(), NEXT),
    seen: seenIn.plot,
  },
  recorded: {
    formula: null,
    sketch: belief('A run that is looked back at knows where it went next.', run(6), NEXT),
    seen: seenIn.plot,
  },
  initial: {
    formula: null,
    sketch: belief('Hollow points were placed before the model decided.', run(6), ['inner', 'mean', 'initial']),
    seen: seenIn.plot,
  },
  chosen: {
    formula: null,
    sketch: belief('Filled points were chosen by the model.', run(8), ['inner', 'mean', 'initial', 'chosen']),
    seen: seenIn.plot,
  },
  byYou: { formula: null, sketch: belief('Five places that somebody chose by hand.', five(), BELIEF), seen: seenIn.plot },
  told: {
    formula: null,
    sketch: belief('The model learns from told values as from any other.', five(), BELIEF),
    seen: seenIn.plot,
  },
  incumbent: {
    formula: String.raw`f^+ = \max_i y_i`,
    sketch: belief('The dashed line is the incumbent: the highest of the five values.', five(), ['mean', 'points', 'best']),
    seen: seenIn.plot,
  },
  otherFuture: { formula: null, sketch: belief('One way a run can go on from here.', run(9), NEXT), seen: seenIn.plot },
  before: {
    formula: String.raw`a_{n-1}(x)`,
    sketch: belief('Below, dashed: the scores one evaluation earlier.', run(7), NEXT, 'scores and those before'),
    seen: seenIn.strip,
  },
}
