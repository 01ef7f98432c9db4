import { bestOf } from '../findings'
import type { Lesson } from '../lesson'
import { scene } from '../scenes'

const [LEFT, RIGHT] = [1.4, 2.6]

/** Everywhere but on the narrow bump. */
const FOUR = [-1, 4.5, 6.5, 9].map((x) => ({ do: 'choose', x: [x] }) as const)

export const tuningInTheDark: Lesson = {
  id: 'dark',
  title: 'Tuning in the dark',
  says: 'You search for the best value of something that you can only ask, ten times.',
  question: 'What is a black box, and why is every question precious?',
  minutes: 4,
  cover: 'where-is-the-best',
  steps: [
    {
      id: 'black-box',
      figure: 'bench',
      title: 'A box that answers, and says nothing else',
      say: `Here is a [black box](term:blackBox). You give it a place $x$, and it gives back one value. How it does that is hidden.

In real life the box may be a network that must be trained, or an experiment in a laboratory. One [evaluation](term:evaluation) may take an hour, or cost a lot of money.`,
      scene: {
        parts: ['measured'],
        document: scene({ blackBox: 'bayesopt_notebook', budget: 10, view: { truth: false } }),
      },
      ask: {
        by: 'figure',
        question: 'Click somewhere in the figure: you evaluate the box there. By keyboard, move with the arrows and press Enter.',
        isRight: ({ state }) => state.view.at >= 1,
        right: 'One place, one value. This point is an [observation](term:observation): all that you know about the box so far.',
        misses: [],
        otherwise: 'Nothing was evaluated yet. Click anywhere in the figure.',
        answer: [{ do: 'evaluate', x: [4] }],
        wrong: [{ acts: [], meets: 'otherwise' }],
      },
    },
    {
      id: 'where-is-the-best',
      figure: 'bench',
      title: 'Four answers, and a guess',
      say: `Somebody has evaluated the box at four places. Larger is better. The [best value so far](term:incumbent) is near $x = 6.5$, and its neighbours fall away on both sides.

We look for the place where the box is largest *anywhere*.`,
      scene: {
        parts: ['measured'],
        document: scene({ blackBox: 'bayesopt_notebook', budget: 10, actions: FOUR, view: { truth: false } }),
      },
      ask: {
        by: 'mark',
        question: 'Where do you expect the largest value of the box? Mark the place.',
        reveal: [{ do: 'show', view: { truth: true } }],
        isRight: ({ mark }) => mark !== null && mark[0]! > LEFT && mark[0]! < RIGHT,
        right:
          'The largest value is at $x = 2$, between two places that nobody had asked in between. Few people see that coming.',
        misses: [
          {
            id: 'next-to-the-best',
            misconception: 'M15',
            when: ({ mark }) => mark !== null && mark[0]! >= RIGHT,
            says: 'There is a hill round $x = 6$, but the highest one is narrow and stands at $x = 2$. Four answers that look alike do not say that the search is over: nobody had asked between $-1$ and $4.5$.',
          },
        ],
        otherwise: 'The largest value is at $x = 2$: a narrow hill between two places that were asked.',
        answer: [{ do: 'mark', x: [2] }],
        wrong: [
          { acts: [{ do: 'mark', x: [6.4] }], meets: 'next-to-the-best' },
          { acts: [{ do: 'mark', x: [-1.5] }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'ten-questions',
      figure: 'bench',
      title: 'Ten questions, and no more',
      say: `Now the box is another one, and you have a [budget](term:budget) of ten evaluations. Smaller is better here.

Spend all ten. Watch yourself while you do: when do you look close to your best point, and when do you look somewhere new? Every search has to settle this question.

When you are through, [show what was hidden](set:show).`,
      sets: { show: [{ do: 'show', view: { truth: true } }] },
      scene: {
        parts: ['measured'],
        document: scene({ blackBox: 'problem02', budget: 10, view: { truth: false } }),
      },
      ask: {
        by: 'figure',
        question: 'Make ten evaluations, then check.',
        isRight: ({ state }) => state.view.at >= 10,
        right:
          'That is the whole budget. Near your best point you *exploit* what you know; far from all points you *explore*. Show what was hidden, and see what each of your questions brought.',
        misses: [],
        otherwise: 'There are evaluations left. Look close to your best point, or somewhere new.',
        answer: [2.8, 3.6, 4.4, 5.2, 6, 6.8, 7.4, 5, 5.1, 5.3].map((x) => ({ do: 'evaluate', x: [x] })),
        wrong: [{ acts: [{ do: 'evaluate', x: [3] }], meets: 'otherwise' }],
      },
    },
    {
      id: 'now-you',
      figure: 'bench',
      title: 'Now you',
      say: `A third box, and eight evaluations. Smaller is better again.

The next lessons show how others choose their questions: a grid, chance, and a model that learns from the answers.`,
      scene: {
        parts: ['measured'],
        document: scene({ blackBox: 'forrester', budget: 8, view: { truth: false } }),
      },
      ask: {
        by: 'figure',
        question: 'Come below $-6$ with eight evaluations.',
        isRight: ({ state }) => bestOf(state) < -6,
        right: 'You found the deep valley. How many of the eight did it take?',
        misses: [
          {
            id: 'stopped-early',
            misconception: 'M15',
            when: ({ state }) => state.view.at > 0 && state.view.at < 8,
            says: 'You are not there, and there are evaluations left. A stretch without progress does not say that there is nothing more to find.',
          },
        ],
        otherwise:
          'Not below $-6$. If the budget is spent, start this step again with the same box: it has a deep valley on the right.',
        answer: [0.1, 0.5, 0.9, 0.757].map((x) => ({ do: 'evaluate', x: [x] })),
        wrong: [
          { acts: [{ do: 'evaluate', x: [0.5] }], meets: 'stopped-early' },
          { acts: [], meets: 'otherwise' },
        ],
      },
    },
  ],
}
