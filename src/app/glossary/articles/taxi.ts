import { type Article, seenIn } from '../article'
import { belief } from '../sketches/belief'
import { plane } from '../sketches/plane'
import { fares } from '../sketches/trips'
import { learningRates } from './scenes'

const rates = (says: string) => belief(says, learningRates(), ['truth', 'points'])

/** Words of the taxi case. */
export const ofTaxi: Readonly<Record<string, Article>> = {
  rmse: {
    formula: String.raw`\sqrt{\frac1n \sum_{i=1}^{n} (\hat y_i - y_i)^2}`,
    sketch: rates('The RMSE of the taxi network over its learning rate: lower is better.'),
    seen: seenIn.taxi,
  },
  learningRate: {
    formula: String.raw`w \to w - \eta\,g`,
    sketch: rates('Too small a learning rate on the left, too large on the right: the error is low between.'),
    seen: seenIn.taxi,
  },
  l2Penalty: {
    formula: String.raw`L + \lambda \sum_j w_j^2`,
    sketch: plane('Learning rate to the right, L2 penalty upwards; stronger squares are better.', 'taxi_small_log'),
    seen: seenIn.taxi,
  },
  epoch: { formula: null, sketch: rates('Every value here took 30 epochs of training.'), seen: seenIn.taxi },
  dirtyTrips: {
    formula: null,
    sketch: fares('Fares over distances of 400 synthetic trips, some of them with faults.', {
      dirty: true,
      surcharges: 'as recorded',
    }),
    seen: seenIn.taxi,
  },
  extras: {
    formula: null,
    sketch: fares('Fares over distances of 400 synthetic trips, with night and rush-hour extras.', {
      dirty: false,
      surcharges: true,
    }),
    seen: seenIn.taxi,
  },
  'unit.s': { formula: null, sketch: rates('Every one of these values took seconds of training.'), seen: seenIn.taxi },
}
