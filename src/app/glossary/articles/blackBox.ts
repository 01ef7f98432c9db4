import { type Article, seenIn } from '../article'
import { BELIEF, belief } from '../sketches/belief'
import { plane } from '../sketches/plane'
import { broken, five, learningRates, limited, none, run, scattered } from './scenes'

/** Words of what is asked, and of what comes back. */
export const ofBlackBox: Readonly<Record<string, Article>> = {
  blackBox: {
    formula: String.raw`y = f(x)`,
    sketch: belief('Five answers of a black box. What it does in between, nobody knows.', five({}, { truth: false }), ['points']),
    seen: seenIn.blackBox,
  },
  searchSpace: {
    formula: String.raw`a_d \le x_d \le b_d`,
    sketch: plane(
      'All places between the lowest and the highest value of two inputs; stronger squares are better.',
      'importance',
    ),
    seen: seenIn.blackBox,
  },
  truth: {
    formula: String.raw`f(x)`,
    sketch: belief('The dashed line is the hidden truth, and the points are what was asked of it.', five(), ['truth', 'points']),
    seen: seenIn.plot,
  },
  optimum: {
    formula: String.raw`f^* = \max_x f(x)`,
    sketch: belief('The top of the dashed curve is the true optimum. No point has found it yet.', five(), [
      'truth',
      'points',
      'best',
    ]),
    seen: seenIn.blackBox,
  },
  noise: {
    formula: String.raw`y = f(x) + \varepsilon,\quad \varepsilon \sim \mathcal N(0, s^2)`,
    sketch: belief('Answers with noise scatter around the dashed true curve.', scattered(), ['truth', 'points']),
    seen: seenIn.blackBox,
  },
  replicates: {
    formula: null,
    sketch: belief('The mean of five trainings at every learning rate, on a log axis.', learningRates(), ['truth', 'points']),
    seen: seenIn.blackBox,
  },
  evaluation: {
    formula: String.raw`y_i = f(x_i) + \varepsilon_i`,
    sketch: belief('Every point is one evaluation: a place below, its value above.', five({}, { truth: false }), ['points']),
    seen: seenIn.plot,
  },
  observation: {
    formula: String.raw`(x_i, y_i)`,
    sketch: belief('Five observations. The band is narrow beside them.', five({}, { truth: false }), BELIEF),
    seen: seenIn.plot,
  },
  budget: {
    formula: String.raw`i = 1, \ldots, N`,
    sketch: belief('The whole budget of 16 evaluations is spent.', run(16), ['truth', 'points']),
    seen: seenIn.blackBox,
  },
  initialPoints: {
    formula: String.raw`x_1, \ldots, x_{n_0}`,
    sketch: belief('Hollow: the initial points. Filled: what the model chose after them.', run(7), [
      'truth',
      'initial',
      'chosen',
    ]),
    seen: seenIn.blackBox,
  },
  initialDesign: {
    formula: String.raw`x_1, \ldots, x_{n_0}`,
    sketch: belief('The three hollow points were placed before the model had learned anything.', run(3), [
      'outer',
      'inner',
      'mean',
      'initial',
    ]),
    seen: seenIn.blackBox,
  },
  seed: {
    formula: null,
    sketch: plane('The places that random search takes with this seed; another seed gives others.', 'importance', {
      id: 'random',
      look: 'random',
    }),
    seen: seenIn.blackBox,
  },
  trace: {
    formula: String.raw`(x_1, y_1), \ldots, (x_n, y_n)`,
    sketch: belief('Nine evaluations of one run: hollow from the initial design, filled by the model.', run(9), [
      'truth',
      'initial',
      'chosen',
    ]),
    seen: seenIn.steps,
  },
  cut: {
    formula: String.raw`g(x_1) = f(x_1, c)`,
    sketch: plane('A plane of two inputs. A cut runs through it from left to right, at one height.', 'branin'),
    seen: seenIn.plot,
  },
  feasible: {
    formula: String.raw`c(x) \le t`,
    sketch: belief('The best place of all is forbidden by a second output; the best that is allowed lies beside it.', limited(), [
      'truth',
      'points',
    ]),
    seen: seenIn.blackBox,
  },
  failed: {
    formula: null,
    sketch: belief('The cross: an evaluation that failed. The model counts it as the worst value so far.', broken(), [
      'outer',
      'inner',
      'mean',
      'points',
      'failed',
    ]),
    seen: seenIn.plot,
  },
  prior: {
    formula: String.raw`f(x) \sim \mathcal N\bigl(m, k(x, x)\bigr)`,
    sketch: belief('Before any evaluation the model is equally unsure everywhere.', none(), ['outer', 'inner', 'mean']),
    seen: seenIn.plot,
  },
  posterior: {
    formula: String.raw`p(f \mid y) = \frac{p(y \mid f)\,p(f)}{p(y)}`,
    sketch: belief('After five evaluations the band is narrow beside them and wide in the gaps.', five(), BELIEF),
    seen: seenIn.plot,
  },
}
