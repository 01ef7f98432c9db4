import { linspace } from '../../numerics/points'
import { fromUnit } from '../../problems/searchSpace'
import { dialOf, listed } from '../../problems/source'
import { taxiSurface } from '../../problems/taxiSurface'
import { grid } from '../../search/grid'
import { selectShown } from '../../store/derived'
import { valuesTried } from '../../views/words/lane'
import { bestOf, truthAt } from '../findings'
import type { Lesson } from '../lesson'
import { scene, searched } from '../scenes'

const TAXI = listed('taxi_surface_standardised')
const ONE_MATTERS = listed('importance')

/** A place of the taxi surface by its shares of both axes. */
const at = (...shares: readonly [number, number]) => shares.map((share, d) => fromUnit(taxiSurface.space[d]!, share))

const FIRST_COLUMN = searched(grid, TAXI, { budget: 25 }).slice(0, 5)

/** The values of both settings that equal steps lead to, as the source took them. */
export const EQUAL_STEPS = Array.from(linspace(1e-4, 0.1, 5))
const PAIRS = EQUAL_STEPS.flatMap((rate) => EQUAL_STEPS.map((penalty) => ({ do: 'choose', x: [rate, penalty] }) as const))

/** A grid on the black box of which one input matters, with the truth hidden or shown. */
const gridScene = (budget: number, truth: boolean) =>
  scene({ blackBox: ONE_MATTERS, budget, actions: searched(grid, ONE_MATTERS, { budget }), view: { truth } })

export const gridSearch: Lesson = {
  id: 'grid',
  title: 'Grid search',
  says: 'Try every combination of a few values: simple, fair, and soon too much.',
  question: 'What does a grid find out, and what does it waste?',
  minutes: 5,
  cover: 'shadows',
  steps: [
    {
      id: 'ranges',
      figure: 'bench',
      title: 'Two settings, and a range for each',
      say: `A network learns to predict taxi fares. Two settings must be chosen: the [learning rate](term:learningRate), and a [penalty](term:l2Penalty) on large weights. All that we know is a range, from 0.0001 to 0.1 for both.

One [evaluation](term:evaluation) is one training. Its answer is the error in dollars: smaller is better.`,
      scene: { parts: ['measured'], document: scene({ blackBox: TAXI, view: { truth: false } }) },
      ask: {
        by: 'figure',
        question: 'Click on the plane to train the network once. By keyboard, move with the arrows and press Enter.',
        isRight: ({ state }) => state.view.at >= 1,
        right: 'One pair, one error. The strips at the edges show the same point, seen from each axis alone.',
        misses: [],
        otherwise: 'Nothing was evaluated yet. Click anywhere on the plane.',
        answer: [{ do: 'evaluate', x: at(0.5, 0.5) }],
        wrong: [{ acts: [], meets: 'otherwise' }],
      },
    },
    {
      id: 'rectangle',
      figure: 'bench',
      title: 'A rectangle of places',
      say: `[Grid search](term:search.grid) takes a few values of each setting, and tries every pair. Small crosses show the plan. It is made before the first answer.

With a [budget](term:budget) of 25 evaluations it can try five values of each setting.`,
      scene: {
        parts: ['first-lane'],
        settings: ['budget'],
        document: scene({ blackBox: TAXI, budget: 25, view: { truth: false } }),
      },
      ask: {
        by: 'figure',
        question: 'Set the smallest budget with which it can try seven values of each setting.',
        isRight: ({ state }) => state.setup.budget === 49,
        right: 'Seven times seven. Two more values of each setting have nearly doubled the price.',
        misses: [],
        otherwise: 'Not seven by seven, or more than that takes. Every value of one setting meets every value of the other.',
        answer: [{ do: 'set', setting: 'budget', value: 49 }],
        wrong: [{ acts: [{ do: 'set', setting: 'budget', value: 14 }], meets: 'otherwise' }],
      },
    },
    {
      id: 'one-bad-value',
      figure: 'bench',
      title: 'What one bad value wastes',
      say: `The plan of 25 has begun with the smallest learning rate. Four penalties were tried with it, and the error was 8.54 each time.

The fifth pair of this column comes next.`,
      scene: {
        parts: ['measured'],
        document: scene({ blackBox: TAXI, budget: 25, actions: FIRST_COLUMN.slice(0, 4), view: { truth: false } }),
      },
      ask: {
        by: 'option',
        question: 'What will the fifth training tell?',
        options: [
          { id: 'nothing', says: 'Nothing new: 8.54 again.' },
          { id: 'new', says: 'Something new: this penalty was not tried before.' },
        ],
        reveal: [{ do: 'evaluate', x: at(0, 1) }],
        isRight: ({ option }) => option === 'nothing',
        right:
          'So small a rate learns next to nothing, whatever the penalty. One bad value of one setting took a fifth of the budget, and the plan could not react.',
        misses: [
          {
            id: 'thorough',
            misconception: 'M12',
            when: ({ option }) => option === 'new',
            says: 'It was 8.54 again: so small a rate learns next to nothing, whatever the penalty. All five trainings of this column asked one question. It looked thorough, and took a fifth of the budget.',
          },
        ],
        otherwise: 'It was 8.54 again.',
        answer: [{ do: 'option', id: 'nothing' }],
        wrong: [{ acts: [{ do: 'option', id: 'new' }], meets: 'thorough' }],
      },
    },
    {
      id: 'equal-steps',
      figure: 'bench',
      title: 'Equal steps, or equal factors',
      say: `The article behind this course took *equal steps* from 0.0001 to 0.1. Here they are, all 25. The lowest error is 5.74.

Equal distances on these axes are *equal factors*. See how the steps crowd on one side.`,
      scene: { parts: ['measured'], document: scene({ blackBox: TAXI, budget: 25, actions: PAIRS, view: { truth: false } }) },
      ask: {
        by: 'mark',
        question: 'Mark a pair where you expect an error below 5.',
        reveal: [{ do: 'show', view: { truth: true } }],
        isRight: ({ state, mark }) => mark !== null && truthAt(state, mark) < 5,
        right:
          'The valley, dark on the map, lies in the empty part. From the first rate to the second it is a factor of about 250, and the grid has nothing between them.',
        misses: [
          {
            id: 'where-it-looked',
            misconception: 'M16',
            when: ({ mark }) => mark !== null && mark[0]! > EQUAL_STEPS[1]!,
            says: 'That is where the grid has looked already. For a learning rate factors count: from 0.0001 to 0.025 it is a factor of about 250, and the valley, dark on the map, lies between them.',
          },
        ],
        otherwise:
          'The valley is close, where the map is dark: learning rates from 0.001 to 0.01, with a penalty that is not too large.',
        answer: [{ do: 'mark', x: [0.003, 0.003] }],
        wrong: [
          { acts: [{ do: 'mark', x: [0.06, 0.0005] }], meets: 'where-it-looked' },
          { acts: [{ do: 'mark', x: [0.0002, 0.003] }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'finer',
      figure: 'bench',
      title: 'Is a finer grid better?',
      say: `Another [black box](term:blackBox), and now larger is better. A grid of 16 places has found 0.94.

We start again, and pay for a finer grid of 25 places.`,
      scene: { parts: ['measured'], document: gridScene(16, false) },
      ask: {
        by: 'option',
        question: 'What will be its best value?',
        options: [
          { id: 'more', says: 'At least 0.94: more places find more.' },
          { id: 'less', says: 'Far less: none of its columns is near the peak.' },
        ],
        reveal: [{ do: 'open', document: gridScene(25, true) }],
        isRight: ({ option }) => option === 'less',
        right:
          'It found 0.27. The peak is narrow along $x_1$, and falls between two columns. The dashed line above is the best that each $x_1$ allows.',
        misses: [
          {
            id: 'finer-is-better',
            misconception: 'M12',
            when: ({ option }) => option === 'more',
            says: 'It found only 0.27. Look along $x_1$: 25 places try five values of it, and the narrow peak falls between two. More places are not more values.',
          },
        ],
        otherwise: 'It found 0.27.',
        answer: [{ do: 'option', id: 'less' }],
        wrong: [{ acts: [{ do: 'option', id: 'more' }], meets: 'finer-is-better' }],
      },
    },
    {
      id: 'shadows',
      figure: 'bench',
      title: 'Twenty-five questions, five answers',
      say: `The same 25 places. In the strip above the plane, each of the five stacks is a column of the grid, seen from below.

The slider says how much $x_2$ matters to the value.`,
      scene: { parts: ['measured'], settings: ['dial'], document: gridScene(25, true) },
      ask: {
        by: 'figure',
        question: 'Move the slider until the five answers of every column are one and the same.',
        isRight: ({ state }) => dialOf(state.setup.source) === 0,
        right:
          'Now $x_2$ does not matter. The grid asks each of five questions five times, and gets five answers for 25 evaluations.',
        misses: [
          {
            id: 'more-important',
            misconception: 'M12',
            when: ({ state }) => (dialOf(state.setup.source) ?? 0.1) > 0.1,
            says: 'The stacks got taller: now $x_2$ matters more, and the five rows are of use. A grid is thorough only when every input matters. Go the other way.',
          },
        ],
        otherwise: 'The answers of a column still differ a little. Go on to the left.',
        answer: [{ do: 'set', setting: 'dial', value: 0 }],
        wrong: [
          { acts: [{ do: 'set', setting: 'dial', value: 0.8 }], meets: 'more-important' },
          { acts: [{ do: 'set', setting: 'dial', value: 0.05 }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'more-settings',
      figure: 'bench',
      title: 'More settings',
      say: `With 60 evaluations a grid can try seven values of two settings. Real networks have more settings: the number of layers, their width, and so on.`,
      scene: { parts: ['first-lane'], document: scene({ blackBox: TAXI, budget: 60, view: { truth: false } }) },
      ask: {
        by: 'option',
        question: 'Five settings and the same 60 evaluations: how many values of each can a grid try?',
        options: [
          { id: 'seven', says: 'Seven, as before' },
          { id: 'four', says: 'Four' },
          { id: 'two', says: 'Two' },
        ],
        isRight: ({ option }) => option === 'two',
        right:
          'Two: only the ends of every range, for 32 of the 60. Ten values of seven settings would be ten million trainings: at a minute each, 19 years.',
        misses: [
          {
            id: 'still-thorough',
            misconception: 'M12',
            when: ({ option }) => option === 'seven' || option === 'four',
            says: 'Even three values of five settings make 243 places. With every setting the grid gets coarser, until it tries only the ends of each range.',
          },
        ],
        otherwise: 'Two: $2^5$ is 32, and $3^5$ is 243.',
        answer: [{ do: 'option', id: 'two' }],
        wrong: [
          { acts: [{ do: 'option', id: 'seven' }], meets: 'still-thorough' },
          { acts: [{ do: 'option', id: 'four' }], meets: 'still-thorough' },
        ],
      },
    },
    {
      id: 'now-you',
      figure: 'bench',
      title: 'Now you',
      say: `The taxi network again, with nine trainings. A grid of three by three comes to 4.63.

You may look at every answer before you choose the next pair. A grid may not.`,
      scene: { parts: ['measured'], document: scene({ blackBox: TAXI, budget: 9, view: { truth: false } }) },
      ask: {
        by: 'figure',
        question: 'Come below 4.63 with nine trainings.',
        isRight: ({ state }) => bestOf(state) < 4.63,
        right: 'You let the answers guide you, and did better than the grid. In how many different learning rates did you look?',
        misses: [
          {
            id: 'few-rates',
            misconception: 'M12',
            when: ({ state }) => state.view.at >= 9 && valuesTried(selectShown(state), 0).length <= 4,
            says: 'The budget is spent on a few learning rates only. In the strip above you see how few. Try another rate each time: what you saw of the penalty is not lost.',
          },
        ],
        otherwise: 'Not below 4.63. The valley was in the middle of the rates; start this step again if the budget is spent.',
        answer: [{ do: 'evaluate', x: at(0.62, 0.38) }],
        wrong: [
          {
            acts: [0.42, 0.44, 0.46, 0.48, 0.5, 0.52, 0.54, 0.56, 0.58].map((penalty) => ({
              do: 'evaluate',
              x: at(0.26, penalty),
            })),
            meets: 'few-rates',
          },
          { acts: [{ do: 'evaluate', x: at(0.5, 0.5) }], meets: 'otherwise' },
        ],
      },
    },
  ],
}
