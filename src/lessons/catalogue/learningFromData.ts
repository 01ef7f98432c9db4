import { chosen, IN_GROUPS, told } from '../answers'
import { sdAt, widestOf } from '../findings'
import type { Lesson } from '../lesson'
import { scene } from '../scenes'

/** The black box is a draw from this very prior, so what the model promises can hold. */
const model = (lengthscale: number, noiseSd = 0) => ({
  standardize: false,
  noiseSd,
  covariance: { kind: 'matern52', variance: 1, lengthscale },
})

/** Its axis has room for the whole outer band of a belief with an s.d. of 1, and stays as it is while values move within that. */
const ROOMY = 'problem05'

/** Nearly as unsure as anywhere. */
const NEARLY = 0.95

export const learningFromData: Lesson = {
  id: 'data',
  title: 'Learning from data',
  says: 'Watch a belief about a whole function change with every answer of the black box.',
  question: 'What does the band promise, and what does it not?',
  minutes: 6,
  cover: 'drag-a-value',
  steps: [
    {
      id: 'first-answer',
      figure: 'bench',
      title: 'Before and after the first answer',
      say: `The model believes in many curves at once. The line is their [mean](term:mean) [$\\mu(x)$](mark:mean). The [bands](term:bands) reach one and two [standard deviations](term:sd) [$\\sigma(x)$](mark:band) to both sides.

Nothing was measured yet, so the model is equally unsure everywhere: this is the [prior](term:prior). What it believes after an answer is the [posterior](term:posterior). Measure [in the middle](set:middle), or wherever you like.`,
      sets: { middle: [{ do: 'evaluate', x: [0.6] }] },
      scene: {
        parts: ['curves'],
        document: scene({ blackBox: ROOMY, budget: 12, model: model(0.12), view: { truth: false } }),
      },
      ask: {
        by: 'figure',
        question: 'Measure at two places, one close to the other. What happens between them?',
        isRight: ({ state }) =>
          state.run.trace.some((a, i) => state.run.trace.some((b, j) => i < j && Math.abs(a.x[0]! - b.x[0]!) <= 0.15)),
        right:
          'Between two close places the band is narrow: both say nearly the same about the curve there. Far away the model knows as little as before.',
        misses: [],
        otherwise: 'You need two places that are no more than 0.15 apart.',
        answer: [0.6, 0.7].map((x) => ({ do: 'evaluate', x: [x] })),
        wrong: [{ acts: [{ do: 'evaluate', x: [0.6] }], meets: 'otherwise' }],
      },
    },
    {
      id: 'most-unsure',
      figure: 'bench',
      title: 'Where is the model most unsure?',
      say: `Three places were measured. You see the points, and not the model.`,
      scene: {
        parts: ['measured'],
        partsAfter: ['curves'],
        document: scene({
          blackBox: 'gp_draw',
          budget: 12,
          model: model(0.12),
          actions: chosen([0.1, 0.3, 0.9]),
          view: { truth: false },
        }),
      },
      ask: {
        by: 'mark',
        question: 'Mark a place where the model is most unsure.',
        reveal: [],
        isRight: ({ state, mark }) => mark !== null && sdAt(state, mark[0]!) >= NEARLY * widestOf(state),
        right: 'The band is widest far from all points. How high the points stand does not matter for that.',
        misses: [
          {
            id: 'by-the-values',
            misconception: 'M9',
            when: ({ mark }) => mark !== null && (mark[0]! > 0.75 || mark[0]! < 0.4),
            says: 'Look at the band now. It is narrow beside every point, whether the value there is high or low, and widest in the gap near $x = 0.6$. The places decide, not the values.',
          },
        ],
        otherwise: 'Close, but the band is a little wider near $x = 0.6$, farthest from all points.',
        answer: [{ do: 'mark', x: [0.6] }],
        wrong: [
          { acts: [{ do: 'mark', x: [0.9] }], meets: 'by-the-values' },
          { acts: [{ do: 'mark', x: [0.42] }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'drag-a-value',
      figure: 'bench',
      title: 'Another answer at the same place',
      say: `Suppose that the second answer had been higher by 2, at the same place. The mean would have to follow it. What would the [band](mark:band) do?`,
      scene: {
        parts: ['curves'],
        document: scene({
          blackBox: ROOMY,
          budget: 12,
          model: model(0.12),
          actions: told([
            [0.2, -0.4],
            [0.5, -0.9],
            [0.8, 0.3],
          ]),
          view: { truth: false },
        }),
      },
      ask: {
        by: 'option',
        question: 'The second value moves up by 2. What does the width of the band do?',
        options: [
          { id: 'wider', says: 'It gets wider: the answer is a surprise.' },
          { id: 'same', says: 'It stays as wide as it is, everywhere.' },
          { id: 'narrower', says: 'It gets narrower: a large value says more.' },
        ],
        reveal: [{ do: 'retell', number: 2, y: 1.1 }],
        isRight: ({ option }) => option === 'same',
        right:
          'The mean followed, and the width stayed. It follows from the places alone, as long as the settings of the model stay. Drag any point up and down to try it.',
        misses: [
          {
            id: 'reacts',
            misconception: 'M9',
            when: ({ option }) => option === 'wider' || option === 'narrower',
            says: 'Look: the mean followed the value, and the width did not change anywhere. Drag any point up and down. Only new places, or new settings of the model, change it.',
          },
        ],
        otherwise: 'The width stays: it follows from the places alone.',
        answer: [{ do: 'option', id: 'same' }],
        wrong: [
          { acts: [{ do: 'option', id: 'wider' }], meets: 'reacts' },
          { acts: [{ do: 'option', id: 'narrower' }], meets: 'reacts' },
        ],
      },
    },
    {
      id: 'points-outside',
      figure: 'bench',
      title: 'Points outside the band',
      say: `This box answers with [noise](term:noise): the same place gives another value each time. Five of nine points lie outside the inner band, one of them even outside the outer. Is the model wrong?

No. This band is about the *true curve*. A new answer scatters around the curve, by the [noise s.d.](term:noiseSd) $\\sigma_n$ on top. See what happens when the model believes in [no noise](set:none), in [much noise](set:much), and in [the right amount](set:right).`,
      sets: {
        none: [{ do: 'set', setting: 'noiseSd', value: 0.001 }],
        much: [{ do: 'set', setting: 'noiseSd', value: 0.9 }],
        right: [{ do: 'set', setting: 'noiseSd', value: 0.35 }],
      },
      scene: {
        parts: ['curves'],
        settings: ['noiseSd'],
        document: scene({
          blackBox: 'gp_draw',
          budget: 12,
          model: model(0.2, 0.2),
          actions: told(IN_GROUPS),
          view: { truth: false, pictures: ['bands'] },
        }),
      },
      ask: {
        by: 'figure',
        question: 'Make the model take every answer as exact: the curve must go through all points.',
        isRight: ({ state }) => state.run.model.surrogate.noiseSd <= 0.01,
        right:
          'Now all points lie on the mean, and the curve has to bend hard between close points. To contain the data is not what the band is for.',
        misses: [
          {
            id: 'more-noise',
            misconception: 'M8',
            when: ({ state }) => state.run.model.surrogate.noiseSd > 0.6,
            says: 'More noise does not pull the points in: the mean turns smoother and misses more of them. The band of the curve need not contain the points.',
          },
        ],
        otherwise: 'The mean still misses points. Take the noise s.d. down to 0.',
        answer: [{ do: 'set', setting: 'noiseSd', value: 0 }],
        wrong: [
          { acts: [{ do: 'set', setting: 'noiseSd', value: 0.9 }], meets: 'more-noise' },
          { acts: [{ do: 'set', setting: 'noiseSd', value: 0.3 }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'ninety-five',
      figure: 'bench',
      title: 'What 95 % promises',
      say: `The outer band is said to hold the true curve with 95 % chance. Here the model believes in a [length-scale](term:lengthscale) of 0.5. The true curve is still hidden.`,
      sets: {
        right: [{ do: 'set', setting: 'lengthscale', value: 0.12 }],
        long: [{ do: 'set', setting: 'lengthscale', value: 0.5 }],
      },
      scene: {
        parts: ['curves'],
        settings: ['lengthscale'],
        document: scene({
          blackBox: 'gp_draw',
          budget: 12,
          model: model(0.5),
          actions: chosen([0.05, 0.35, 0.65, 0.95]),
          view: { truth: false },
        }),
      },
      ask: {
        by: 'option',
        question: 'On how much of the axis will the true curve lie within the outer band?',
        options: [
          { id: 'less', says: 'On less than a quarter: the promise holds only if the model is right.' },
          { id: 'all', says: 'On 95 % of it: that is what the number means.' },
          { id: 'half', says: 'On about half of it.' },
        ],
        reveal: [{ do: 'show', view: { truth: true } }],
        isRight: ({ option }) => option === 'less',
        right:
          'It lies within on about 17 % of the axis. The promise is kept on average over curves like those the model believes in. With [a length-scale of 0.12](set:right) it holds on 92 %, [with 0.5](set:long) on 17 %.',
        misses: [
          {
            id: 'promise',
            misconception: 'M10',
            when: ({ option }) => option === 'all' || option === 'half',
            says: 'It lies within on about 17 % of the axis. The number speaks of curves as the model believes in, and this one is rougher. With [a length-scale of 0.12](set:right) it holds on 92 %, [with 0.5](set:long) on 17 %.',
          },
        ],
        otherwise: 'It lies within on about 17 % of the axis.',
        answer: [{ do: 'option', id: 'less' }],
        wrong: [
          { acts: [{ do: 'option', id: 'all' }], meets: 'promise' },
          { acts: [{ do: 'option', id: 'half' }], meets: 'promise' },
        ],
      },
    },
    {
      id: 'lowest-mean',
      figure: 'bench',
      title: 'Where the mean is highest',
      say: `We look for the highest value. It seems natural to ask next where the [mean](term:mean) is highest, and again after each answer.

Three answers are known. The true curve is hidden.`,
      scene: {
        parts: ['curves'],
        document: scene({
          blackBox: 'gp_draw',
          budget: 12,
          model: { ...model(0.12), acquisition: 'mean' },
          actions: chosen([0.05, 0.3, 0.6]),
          view: { truth: false },
        }),
      },
      ask: {
        by: 'option',
        question: 'We ask six times where the mean is highest. Will that find the highest value of the curve?',
        options: [
          { id: 'stuck', says: 'No: it stays on the hill that it knows.' },
          { id: 'finds', says: 'Yes: the model leads uphill, step by step.' },
        ],
        reveal: [
          { do: 'step', count: 6 },
          { do: 'show', view: { truth: true } },
        ],
        isRight: ({ option }) => option === 'stuck',
        right:
          'All six lie between 0.55 and 0.60: up its own hill, to 1.06, and no farther. The top, 1.62, is near 0.91, where the band is wide and nobody asked. A search has to ask where it is unsure, too.',
        misses: [
          {
            id: 'greedy',
            misconception: 'M2',
            when: ({ option }) => option === 'finds',
            says: 'It led uphill, but only on its own hill: all six lie between 0.55 and 0.60. The mean is high where high answers are known, so it leads back there. The top, near 0.91, lies where the band is wide.',
          },
        ],
        otherwise: 'All six lie between 0.55 and 0.60.',
        answer: [{ do: 'option', id: 'stuck' }],
        wrong: [{ acts: [{ do: 'option', id: 'finds' }], meets: 'greedy' }],
      },
    },
    {
      id: 'now-you',
      figure: 'bench',
      title: 'Now you',
      say: `Eight [evaluations](term:evaluation). Learn as much as you can about the whole curve.

Later lessons ask for something else: not to know all of it, but to find its best place. That needs other questions.`,
      scene: {
        parts: ['curves'],
        document: scene({ blackBox: 'gp_draw', budget: 8, model: model(0.12), view: { truth: false } }),
      },
      ask: {
        by: 'figure',
        question: 'Bring the standard deviation below 0.4 everywhere.',
        isRight: ({ state }) => widestOf(state) < 0.4,
        right: 'Even spacing did it, and no value that came back mattered for it.',
        misses: [
          {
            id: 'crowded',
            misconception: 'M9',
            when: ({ state }) => state.view.at >= 8,
            says: 'The budget is spent, and the band is still wide somewhere. Only distance counts: spread the places evenly, whatever the values are.',
          },
        ],
        otherwise: 'The band is still wide somewhere, and there are evaluations left.',
        answer: [0.03, 0.16, 0.3, 0.43, 0.57, 0.7, 0.84, 0.97].map((x) => ({ do: 'evaluate', x: [x] })),
        wrong: [
          { acts: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.65, 0.7].map((x) => ({ do: 'evaluate', x: [x] })), meets: 'crowded' },
          { acts: [{ do: 'evaluate', x: [0.5] }], meets: 'otherwise' },
        ],
      },
    },
  ],
}
