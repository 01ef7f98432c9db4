import { listed } from '../../problems/source'
import { grid } from '../../search/grid'
import { randomSearch as random } from '../../search/randomSearch'
import { sobolSearch } from '../../search/sobolSearch'
import { distanceToTried, emptiestDistance, largestGap, winsOfSecond } from '../findings'
import type { Lesson } from '../lesson'
import { scene, searched } from '../scenes'

const ONE_MATTERS = listed('importance')
const FOUR_VALLEYS = listed('himmelblau')

/** The same budget spent by a search, on the black box of which one input matters. */
const spent = (search: Parameters<typeof searched>[0], truth: boolean) =>
  scene({ blackBox: ONE_MATTERS, budget: 25, actions: searched(search, ONE_MATTERS, { budget: 25 }), view: { truth } })

/** A mark counts as far from all points from this share of the largest distance on. */
const NEARLY = 0.75

export const randomSearch: Lesson = {
  id: 'random',
  title: 'Random search',
  says: 'Leave the places to chance. It sounds careless, and often does better than a plan.',
  question: 'When does chance beat a grid, and how would one know?',
  minutes: 5,
  cover: 'gaps',
  steps: [
    {
      id: 'chance',
      figure: 'bench',
      title: 'Places by chance',
      say: `[Random search](term:search.random) draws every place by chance, within the same ranges. It learns from no answer either.

Here the grid has made its 25 [evaluations](term:evaluation). The ticks along both axes are the values that it tried.`,
      scene: { parts: ['first-lane'], partsAfter: ['first-lane', 'second-lane'], document: spent(grid, true) },
      ask: {
        by: 'option',
        question: 'Random search makes 25 too. How many different values of $x_1$ will it try?',
        options: [
          { id: 'all', says: 'Twenty-five: a new one every time.' },
          { id: 'five', says: 'About five: it is the same number of places.' },
        ],
        reveal: [],
        isRight: ({ option }) => option === 'all',
        right:
          'Every place is a new value of both inputs at once. So along the input that matters it tries 25 values, where the grid tries five.',
        misses: [
          {
            id: 'as-the-grid',
            misconception: 'M12',
            when: ({ option }) => option === 'five',
            says: 'Count the ticks: 25 for each input. Chance hardly ever gives one value twice. A grid looks more orderly, and asks about five.',
          },
        ],
        otherwise: 'It tries 25.',
        answer: [{ do: 'option', id: 'all' }],
        wrong: [{ acts: [{ do: 'option', id: 'five' }], meets: 'as-the-grid' }],
      },
    },
    {
      id: 'peak',
      figure: 'bench',
      title: 'What the grid could not see',
      say: `The same [black box](term:blackBox), where larger is better, and 25 random places. On the plane they are scattered.

In the strip above they nearly follow a curve, since $x_2$ hardly matters.`,
      scene: { parts: ['measured'], document: spent(random, false) },
      ask: {
        by: 'mark',
        question: 'Mark a place where you expect the largest values.',
        reveal: [{ do: 'show', view: { truth: true } }],
        isRight: ({ mark }) => mark !== null && Math.abs(mark[0]! - 0.37) <= 0.08,
        right: 'There is the peak that fell between two columns of the grid. The points along $x_1$ had shown it.',
        misses: [],
        otherwise:
          'The peak is near $x_1 = 0.37$, where the points in the strip above are highest. Many points elsewhere mean nothing: chance put them there. The grid had nothing here.',
        answer: [{ do: 'mark', x: [0.37, 0.7] }],
        wrong: [{ acts: [{ do: 'mark', x: [0.86, 0.7] }], meets: 'otherwise' }],
      },
    },
    {
      id: 'importance',
      figure: 'bench',
      title: 'A hundred runs',
      say: `One run is one draw. Every dot is where a run of 16 evaluations ended, for 100 [seeds](term:seed). The line is the [median](term:median), the box holds the [middle half](term:quartile).

The grid leaves nothing to chance: it always ends at one value.`,
      scene: {
        parts: ['many-runs'],
        settings: ['dial'],
        document: scene({ blackBox: ONE_MATTERS, budget: 16 }),
      },
      ask: {
        by: 'figure',
        question: 'Random search wins most runs. Set the importance of $x_2$ so that it wins at most 25.',
        isRight: ({ state }) => winsOfSecond(state) <= 25,
        right:
          'When both inputs matter, four rows and four columns are all of use. Chance pays where an input matters little, and who knows beforehand which one does?',
        misses: [
          {
            id: 'less-important',
            misconception: 'M12',
            when: ({ state }) => winsOfSecond(state) > 60,
            says: 'Random search wins more runs now. The less an input matters, the more places a grid wastes on it. Go the other way.',
          },
        ],
        otherwise: 'It still wins more than 25. Let $x_2$ matter more.',
        answer: [{ do: 'set', setting: 'dial', value: 0.6 }],
        wrong: [
          { acts: [{ do: 'set', setting: 'dial', value: 0 }], meets: 'less-important' },
          { acts: [], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'gaps',
      figure: 'bench',
      title: 'What chance wastes',
      say: `Chance has no plan. In some parts the places crowd, and an answer there tells little that is new. Others stay empty.

A [Sobol’ sequence](set:sobol) spreads places evenly and still takes a new value each time. Compare with [chance](set:chance).`,
      sets: {
        sobol: [{ do: 'open', document: spent(sobolSearch, false) }],
        chance: [{ do: 'open', document: spent(random, false) }],
      },
      scene: { parts: ['measured'], document: spent(random, false) },
      ask: {
        by: 'mark',
        question: 'Mark a place as far from all points as you can find.',
        isRight: ({ state, mark }) => mark !== null && distanceToTried(state, mark) >= NEARLY * emptiestDistance(state),
        right: 'A hole that nobody planned. Whatever is in there, this run cannot have seen it.',
        misses: [],
        otherwise: 'There is a larger hole. Look for the widest empty circle; its middle may lie at an edge.',
        answer: [{ do: 'mark', x: [0.38, 0.05] }],
        wrong: [{ acts: [{ do: 'mark', x: [0.5, 0.5] }], meets: 'otherwise' }],
      },
    },
    {
      id: 'one-run',
      figure: 'bench',
      title: 'What one run proves',
      say: `Another black box, where smaller is better. Both searches have made 25 evaluations, and random search found the lower value.`,
      sets: { two: [{ do: 'seed', value: 2 }], three: [{ do: 'seed', value: 3 }] },
      scene: {
        parts: ['first-lane', 'second-lane'],
        partsAfter: ['many-runs'],
        document: scene({
          blackBox: FOUR_VALLEYS,
          budget: 25,
          seed: 2,
          actions: searched(grid, FOUR_VALLEYS, { budget: 25 }),
        }),
      },
      ask: {
        by: 'option',
        question: 'What does this run tell about the two searches on this box?',
        options: [
          { id: 'better', says: 'Random search is the better one here.' },
          { id: 'little', says: 'Next to nothing: another seed may turn it round.' },
        ],
        reveal: [{ do: 'seed', value: 3 }],
        isRight: ({ option }) => option === 'little',
        right:
          'It wins 61 of 100 runs, and loses the others. The ringed dot is the run of [seed 3](set:three), which it loses; [seed 2](set:two) was the one before.',
        misses: [
          {
            id: 'one-is-enough',
            misconception: 'M13',
            when: ({ option }) => option === 'better',
            says: 'It wins 61 of 100 runs, and loses the others. The ringed dot is the run of [seed 3](set:three), which it loses. Who shows only [seed 2](set:two) can prove anything.',
          },
        ],
        otherwise: 'It wins 61 of 100 runs.',
        answer: [{ do: 'option', id: 'little' }],
        wrong: [{ acts: [{ do: 'option', id: 'better' }], meets: 'one-is-enough' }],
      },
    },
    {
      id: 'luck',
      figure: 'bench',
      title: 'Grids have luck too',
      say: `The same box. A grid has no chance in it, but it can be lucky: one of its places may fall close to the best.

Its budget decides where its places fall.`,
      scene: {
        parts: ['many-runs'],
        settings: ['budget'],
        document: scene({ blackBox: FOUR_VALLEYS, budget: 25 }),
      },
      ask: {
        by: 'figure',
        question: 'Find a [budget](term:budget) with which random search wins at most 30 of 100 runs.',
        isRight: ({ state }) => winsOfSecond(state) <= 30,
        right:
          'With this budget the grid has a place next to a valley. Who wins depends on the box, the budget and luck. The room Race runs such comparisons.',
        misses: [
          {
            id: 'one-budget',
            misconception: 'M13',
            when: ({ state }) => winsOfSecond(state) > 61,
            says: 'Here random search wins even more often. A result holds for one box and one budget: with others, it may turn round. Try a larger budget.',
          },
        ],
        otherwise: 'Closer, but it still wins more than 30. Try the budgets of whole grids: 16, 25, 36, 49.',
        answer: [{ do: 'set', setting: 'budget', value: 36 }],
        wrong: [
          { acts: [{ do: 'set', setting: 'budget', value: 16 }], meets: 'one-budget' },
          { acts: [{ do: 'set', setting: 'budget', value: 49 }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'now-you',
      figure: 'bench',
      title: 'Now you',
      say: `Better than chance, with eight places of your own: new values of both inputs each time, and no large hole.`,
      scene: { parts: ['measured'], document: scene({ blackBox: ONE_MATTERS, budget: 8, view: { truth: false } }) },
      ask: {
        by: 'figure',
        question: 'Choose eight places so that, seen from each axis, no gap is wider than 0.2.',
        isRight: ({ state }) => state.view.at >= 8 && Math.max(largestGap(state, 0), largestGap(state, 1)) <= 0.2,
        right: 'That is a Latin hypercube: one place in every row and in every column, with only eight places.',
        misses: [
          {
            id: 'in-rows',
            misconception: 'M12',
            when: ({ state }) => state.view.at >= 8,
            says: 'From one axis, some of your places stand one behind the other, as in a grid, or crowd, and leave a gap. Give every place a row and a column of its own.',
          },
        ],
        otherwise: 'Not eight places yet, or a gap wider than 0.2 along one axis. The strips show the places from both sides.',
        answer: [
          [0.06, 0.44],
          [0.18, 0.82],
          [0.32, 0.18],
          [0.44, 0.68],
          [0.56, 0.06],
          [0.68, 0.94],
          [0.82, 0.32],
          [0.94, 0.56],
        ].map((x) => ({ do: 'evaluate', x })),
        wrong: [
          {
            acts: [0.3, 0.7].flatMap((first) => [0.2, 0.4, 0.6, 0.8].map((second) => ({ do: 'evaluate', x: [first, second] }))),
            meets: 'in-rows',
          },
          { acts: [{ do: 'evaluate', x: [0.5, 0.5] }], meets: 'otherwise' },
        ],
      },
    },
  ],
}
