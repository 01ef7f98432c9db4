import { correlationAtCursors, sdAt, widestOf } from '../findings'
import type { Lesson } from '../lesson'
import { scene } from '../scenes'

const model = (lengthscale: number, kind = 'rbf') => ({
  standardize: false,
  noiseSd: 0,
  covariance: { kind, variance: 1, lengthscale },
})

/** Its stated scale leaves room for the whole outer band of a belief with an s.d. of 1. */
const BOX = 'problem05'

/** A belief about a curve of which nothing was measured. */
const before = (lengthscale: number, view: Parameters<typeof scene>[0]['view']) =>
  scene({ blackBox: BOX, budget: 12, model: model(lengthscale), view: { truth: false, ...view } })

const told = (points: readonly (readonly [number, number])[]) => points.map(([x, y]) => ({ do: 'tell', x: [x], y }) as const)

const PAIR = { pictures: ['covariance'], cursors: [[0.4], [0.6]] } as const
const THREE = told([
  [0.15, -0.8],
  [0.35, 0.6],
  [0.95, 0.2],
])

/** Nearly as unsure as anywhere. */
const NEARLY = 0.97

export const gaussianProcess: Lesson = {
  id: 'gp',
  title: 'A Gaussian process is a belief about functions',
  says: 'From the values at two places, by way of many, to a belief about a whole curve.',
  question: 'How can one believe in a curve that nobody has seen?',
  minutes: 6,
  cover: 'shapes',
  steps: [
    {
      id: 'two-values',
      figure: 'bench',
      title: 'Two values that go together',
      say: `Nothing was measured yet. At every place $x$ the model believes in a bell: [mean](term:mean) 0 and [standard deviation](term:sd) 1.

It also believes that neighbours are alike.`,
      scene: { parts: ['curves'], document: before(0.2, {}) },
      ask: {
        by: 'option',
        question: 'Now we tell that $f(0.4)$ is 1. What will the model expect at 0.6?',
        options: [
          { id: 'same', says: 'Still 0: that place was not measured.' },
          { id: 'one', says: 'Exactly 1.' },
          { id: 'between', says: 'Something between 0 and 1.' },
        ],
        reveal: [
          {
            do: 'open',
            document: scene({
              blackBox: BOX,
              budget: 12,
              model: model(0.2),
              actions: told([[0.4, 1]]),
              view: { truth: false },
            }),
          },
        ],
        isRight: ({ option }) => option === 'between',
        right:
          'It expects 0.61, and its standard deviation there fell from 1 to 0.80. One answer has told something about a place that was never asked.',
        misses: [
          {
            id: 'each-alone',
            misconception: 'M11',
            when: ({ option }) => option === 'same',
            says: 'It expects 0.61 now. The band is no row of boxes in which every value is free: neighbours move together, so one answer tells about others.',
          },
        ],
        otherwise: 'It expects 0.61: alike, but not the same. The farther away, the less an answer tells.',
        answer: [{ do: 'option', id: 'between' }],
        wrong: [
          { acts: [{ do: 'option', id: 'same' }], meets: 'each-alone' },
          { acts: [{ do: 'option', id: 'one' }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'kernel',
      figure: 'bench',
      title: 'The kernel says how much',
      say: `The ellipse shows which pairs of values the model thinks likely at two places, $x = 0.4$ and $x' = 0.6$. A narrow one means that one value nearly fixes the other.

How much they go together follows from the distance. The [kernel](term:kernel) says it, here with $\\sigma_f = 1$ and a [length-scale](term:lengthscale) $\\ell$ of 0.2:

$k(x, x') = \\sigma_f^2 \\exp(-(x - x')^2 / (2 \\ell^2))$`,
      scene: { parts: ['curves'], settings: ['lengthscale'], document: before(0.2, PAIR) },
      ask: {
        by: 'figure',
        question: 'Set the length-scale so that the [correlation](term:correlation) of the two values is at least 0.9.',
        isRight: ({ state }) => correlationAtCursors(state) >= 0.9,
        right:
          'Now the two places count as close. Drag the first value along its axis: the second follows it nearly all the way.',
        misses: [
          {
            id: 'shorter',
            misconception: 'M7',
            when: ({ state }) => correlationAtCursors(state) < 0.6,
            says: 'The ellipse became rounder: with a shorter length-scale the same distance counts as far. For values that go together it must be longer.',
          },
        ],
        otherwise: 'They do not go together closely enough yet. Go on.',
        answer: [{ do: 'set', setting: 'lengthscale', value: 0.5 }],
        wrong: [
          { acts: [{ do: 'set', setting: 'lengthscale', value: 0.1 }], meets: 'shorter' },
          { acts: [{ do: 'set', setting: 'lengthscale', value: 0.3 }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'matrix',
      figure: 'bench',
      title: 'From two to many',
      say: `Take many places $x_1, x_2, \\dots$ A mean for each of them makes a list $m$, here all 0. The kernel of every two of them makes a table $K$:

$K_{ij} = k(x_i, x_j)$

The map shows it for the whole axis. It is dark along the diagonal, where a place meets itself.`,
      scene: { parts: ['curves'], document: before(0.1, PAIR) },
      ask: {
        by: 'mark',
        question: 'Mark a place whose value has practically nothing to do with $f(0.4)$: a correlation below 0.05.',
        isRight: ({ mark }) => mark !== null && Math.exp(-((mark[0]! - 0.4) ** 2) / (2 * 0.1 ** 2)) < 0.05,
        right:
          'From about 2.5 length-scales on, this kernel is nearly 0. In the map that is the pale part, away from the diagonal.',
        misses: [],
        otherwise:
          'There the correlation is still above 0.05. Go farther away: more than 2.5 length-scales, and one of them is 0.1 here.',
        answer: [{ do: 'mark', x: [0.8] }],
        wrong: [{ acts: [{ do: 'mark', x: [0.5] }], meets: 'otherwise' }],
      },
    },
    {
      id: 'functions',
      figure: 'bench',
      title: 'A value at every place is a function',
      say: `Take a place everywhere along the axis, and a list of values becomes a function. A [Gaussian process](term:gaussianProcess) is this: a bell for the values of any set of places at once, given by $m$ and $K$.

So one can draw from it, and get whole functions.`,
      scene: { parts: ['curves'], document: before(0.15, {}) },
      ask: {
        by: 'option',
        question: 'Will a drawn function jump from the top of the band to its bottom within a tiny step?',
        options: [
          { id: 'yes', says: 'It may: inside the band everything is possible.' },
          { id: 'no', says: 'No: close places have values that go together.' },
        ],
        reveal: [{ do: 'show', view: { pictures: ['functions'], functions: 'prior' } }],
        isRight: ({ option }) => option === 'no',
        right:
          'They wander through the band, and take about a length-scale to turn. The band shows where one value may lie. Only functions show what goes with what.',
        misses: [
          {
            id: 'boxes',
            misconception: 'M11',
            when: ({ option }) => option === 'yes',
            says: 'Look at the functions drawn: they wander through the band, but none of them jumps. The band says nothing about neighbours; $K$ does.',
          },
        ],
        otherwise: 'None of them jumps.',
        answer: [{ do: 'option', id: 'no' }],
        wrong: [{ acts: [{ do: 'option', id: 'yes' }], meets: 'boxes' }],
      },
    },
    {
      id: 'shapes',
      figure: 'bench',
      title: 'One band, many beliefs',
      say: `Every kernel here has the same band, and believes in other functions. Compare [very smooth](set:smooth) ones with [rough](set:rough) ones.`,
      sets: { smooth: [{ do: 'kernel', kind: 'rbf' }], rough: [{ do: 'kernel', kind: 'matern12' }] },
      scene: {
        parts: ['curves'],
        settings: ['lengthscale'],
        document: before(0.15, { pictures: ['functions'], functions: 'prior' }),
      },
      ask: {
        by: 'figure',
        question: 'Make the model believe in functions that are nearly flat: they hardly change over the whole axis.',
        isRight: ({ state }) => Number(state.run.model.surrogate.covariance.lengthscale) >= 0.8,
        right: 'All values go together now. The band did not change, and the belief is quite another one.',
        misses: [
          {
            id: 'wiggles',
            misconception: 'M7',
            when: ({ state }) => Number(state.run.model.surrogate.covariance.lengthscale) < 0.15,
            says: 'These wiggle more: a shorter length-scale lets neighbours go their own ways sooner. Nearly flat means a long one.',
          },
        ],
        otherwise: 'They still rise and fall along the axis. Go on to a longer length-scale.',
        answer: [{ do: 'set', setting: 'lengthscale', value: 1 }],
        wrong: [
          { acts: [{ do: 'set', setting: 'lengthscale', value: 0.05 }], meets: 'wiggles' },
          { acts: [{ do: 'set', setting: 'lengthscale', value: 0.3 }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'after-data',
      figure: 'bench',
      title: 'Keep what agrees with the data',
      say: `Three values were measured. Of all functions keep only those that pass through them: this is the [posterior](term:posterior). They agree at the points, and differ elsewhere.`,
      scene: {
        parts: ['measured'],
        partsAfter: ['curves'],
        document: scene({ blackBox: BOX, budget: 12, model: model(0.12), actions: THREE, view: { truth: false } }),
      },
      ask: {
        by: 'mark',
        question: 'Mark a place where the functions that are left will differ most.',
        reveal: [{ do: 'show', view: { pictures: ['functions'], functions: 'posterior' } }],
        isRight: ({ state, mark }) => mark !== null && sdAt(state, mark[0]!) >= NEARLY * widestOf(state),
        right: 'Far from all three points nothing holds them together. Their mean and their spread are the line and the band.',
        misses: [
          {
            id: 'at-the-values',
            misconception: 'M9',
            when: ({ mark }) => mark !== null && mark[0]! > 0.12 && mark[0]! < 0.38,
            says: 'There the values differ, and the functions do not: every one of them passes through the points. They part in the wide gap near $x = 0.65$.',
          },
        ],
        otherwise: 'They are still held together there. They part most in the middle of the wide gap, near $x = 0.65$.',
        answer: [{ do: 'mark', x: [0.65] }],
        wrong: [
          { acts: [{ do: 'mark', x: [0.25] }], meets: 'at-the-values' },
          { acts: [{ do: 'mark', x: [0.8] }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'now-you',
      figure: 'bench',
      title: 'Now you',
      say: `Drag the cursors $x$ and $x'$ on the plot, drag a value in the ellipse, and measure where you like. Try [very smooth](set:smooth) and [rough](set:rough) functions.`,
      sets: { smooth: [{ do: 'kernel', kind: 'rbf' }], rough: [{ do: 'kernel', kind: 'matern12' }] },
      scene: {
        parts: ['curves'],
        settings: ['lengthscale'],
        document: before(0.1, { pictures: ['covariance'], cursors: [[0.3], [0.7]] }),
      },
      ask: {
        by: 'figure',
        question: 'Make the two values half dependent: a correlation between 0.45 and 0.55, before any data.',
        isRight: ({ state }) => Math.abs(correlationAtCursors(state) - 0.5) <= 0.05,
        right:
          'There is more than one way: move the places, change the length-scale, or take another kernel. Only their play together counts.',
        misses: [
          {
            id: 'apart',
            misconception: 'M7',
            when: ({ state }) => correlationAtCursors(state) < 0.001,
            says: 'At this distance, with so short a length-scale, they have nothing to do with each other. Make it longer, or bring the cursors together.',
          },
        ],
        otherwise: 'Not yet between 0.45 and 0.55. The sentence below the map says what it is.',
        answer: [{ do: 'set', setting: 'lengthscale', value: 0.34 }],
        wrong: [
          { acts: [{ do: 'set', setting: 'lengthscale', value: 0.05 }], meets: 'apart' },
          { acts: [{ do: 'set', setting: 'lengthscale', value: 0.6 }], meets: 'otherwise' },
        ],
      },
    },
  ],
}
