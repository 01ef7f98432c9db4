import { listed } from '../../../problems/source'
import { grid } from '../../../search/grid'
import { randomSearch } from '../../../search/randomSearch'
import { scene, searched } from '../../scenes'
import { choice, type Question } from '../item'

const importance = listed('importance')

/** What is compared with what, and on which scale. */
export const comparing: readonly Question[] = [
  {
    id: 'different-values',
    of: (variant) => ({
      id: 'different-values',
      figure: 'bench',
      title: 'Twenty-five places',
      say:
        variant === 0
          ? 'A grid of 25 places. Suppose that only the first input matters.'
          : 'A random search of 25 places. Suppose that only the second input matters.',
      scene: {
        parts: ['measured'],
        document: scene({
          blackBox: importance,
          budget: 25,
          actions: searched(variant === 0 ? grid : randomSearch, importance, { budget: 25, seed: 1 }),
          view: { truth: false },
        }),
      },
      ask: choice('M12', {
        question:
          'With 36 places instead, how many values of the input that matters does a grid try, and how many a random search?',
        right: 'The grid 6, random search 36.',
        miss: 'The grid 36, in even steps; random search fewer, as it leaves gaps.',
        others: ['Both 6.'],
        because: 'The grid repeats its six values of each input; every random place brings a new one.',
      }),
    }),
  },
  {
    id: 'one-run',
    of: (variant) => ({
      id: 'one-run',
      figure: 'bench',
      title: 'One run of each',
      say: 'One run of three searches on the same black box, with the same budget.',
      scene: {
        parts: ['progress'],
        document: scene({
          blackBox: variant === 0 ? 'branin' : 'six_hump_camel',
          budget: 16,
          seed: variant + 1,
          actions: [{ do: 'step', count: 16 }],
        }),
      },
      ask: choice('M13', {
        question: 'What does it show about which of them is better?',
        right: 'Next to nothing: another seed may turn the order round. It takes many runs.',
        miss: 'The one that ended best is the better search.',
        others: ['That all of them are equally good.'],
        because: 'A run depends on luck, of the first points above all. Many seeds show how often each wins.',
      }),
    }),
  },
  {
    id: 'scale',
    of: (variant) => ({
      id: 'scale',
      figure: 'bench',
      title: 'Another axis',
      say: 'An error over a learning rate, on an axis of equal steps. Somebody proposes to use its logarithm instead.',
      scene: {
        parts: ['curves'],
        document: scene({
          blackBox: {
            kind: 'formula',
            formula: '(log10(x) + 3)^2 / 2 + x',
            axes: [{ name: 'x', low: 0.00001, high: 1 }],
            output: 'error',
            goal: 'minimize',
          },
          budget: 12,
          actions: (variant === 0 ? [0.00002, 0.02, 0.5] : [0.0001, 0.1, 0.5, 1]).map((x) => ({ do: 'choose', x: [x] })),
          view: { truth: false },
        }),
      },
      ask: choice('M16', {
        question: 'Would that change where the search goes next?',
        right: 'Yes: the axis decides which places count as close, and so what the model believes between them.',
        miss: 'No: the places and the answers are the same.',
        others: ['Only the numbers along the axis would look different.'],
        because: 'The kernel measures distance along the axis. On equal steps 0.0001 and 0.01 are one place.',
      }),
    }),
  },
]
