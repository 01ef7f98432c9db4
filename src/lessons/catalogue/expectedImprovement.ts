import { bestOf, explainedAt, gainShareAt, sdAt, widestOf } from '../findings'
import type { Lesson } from '../lesson'
import { scene } from '../scenes'

/** The black box is a draw from this very prior, so the model is the right one. */
const model = { standardize: false, noiseSd: 0, covariance: { kind: 'matern52', variance: 1, lengthscale: 0.12 } }

/** Until ξ is spoken of, every gain counts. */
const WITHOUT_XI = { ...model, xi: 0 }

/** Three answers, of which the last is the best. */
const THREE = [0.1, 0.35, 0.6].map((x) => ({ do: 'choose', x: [x] }) as const)

/** How near a mark has to be to the best answer to be taken for “beside it”. */
const BESIDE = 0.05

export const expectedImprovement: Lesson = {
  id: 'expected-improvement',
  title: 'Expected improvement',
  says: 'Three answers, one question left: which place is worth it? How a belief becomes a decision.',
  question: 'How does a search weigh what it hopes for against what it does not know?',
  minutes: 6,
  cover: 'two-terms',
  steps: [
    {
      id: 'which-place',
      figure: 'bench',
      title: 'Which place is worth it?',
      say: `We look for the highest value. Three answers are known, and the best stands at 0.6.

Going where the [mean](term:mean) is highest stays where we are. Going where the [standard deviation](term:sd) is largest forgets what we hope for. A search has to weigh both.`,
      scene: {
        parts: ['curves'],
        partsAfter: ['belief'],
        document: scene({ blackBox: 'gp_draw', budget: 12, model: WITHOUT_XI, actions: THREE, view: { truth: false } }),
      },
      ask: {
        by: 'mark',
        question: 'Mark the place that you would ask next.',
        reveal: [],
        isRight: ({ state, mark }) => mark !== null && gainShareAt(state, mark) >= 0.9,
        right:
          'A good bet. The new curve below is the [expected improvement](term:ei): how much a place is expected to rise above the best so far. Its peak lies between the best answer and the unknown.',
        misses: [
          {
            id: 'highest-mean',
            misconception: 'M2',
            when: ({ mark }) => mark !== null && Math.abs(mark[0]! - 0.6) <= BESIDE,
            says: 'There the mean is highest, and the answer nearly known: not much more than we have. The new curve, the [expected improvement](term:ei), is low there. It peaks near 0.69, where a good mean meets doubt.',
          },
          {
            id: 'widest-band',
            misconception: 'M1',
            when: ({ state, mark }) => mark !== null && sdAt(state, mark[0]!) >= 0.95 * widestOf(state),
            says: 'There the band is widest, but the mean is far below the best. The new curve, the [expected improvement](term:ei), peaks near 0.69: less doubt, more hope.',
          },
        ],
        otherwise:
          'There is less to hope for. The new curve, the [expected improvement](term:ei), weighs hope and doubt: it peaks near 0.69.',
        answer: [{ do: 'mark', x: [0.69] }],
        wrong: [
          { acts: [{ do: 'mark', x: [0.61] }], meets: 'highest-mean' },
          { acts: [{ do: 'mark', x: [0.97] }], meets: 'widest-band' },
          { acts: [{ do: 'mark', x: [0.2] }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'chance-and-amount',
      figure: 'bench',
      title: 'A chance, or a chance times an amount',
      say: `At every place the model believes in a whole bell of values. The part of it above the best so far is an improvement.

The [probability of improvement](term:acquisition.pi) is the *area* of that part. Beside the best answer, at 0.61, it is 54 %. At 0.69 it is only 36 %.`,
      scene: {
        parts: ['curves'],
        partsAfter: ['belief'],
        document: scene({ blackBox: 'gp_draw', budget: 12, model: WITHOUT_XI, actions: THREE, view: { truth: false } }),
      },
      ask: {
        by: 'option',
        question: 'Where is the *expected* improvement larger?',
        options: [
          { id: 'likelier', says: 'At 0.61, where an improvement is more probable.' },
          { id: 'larger', says: 'At 0.69, where it can be larger.' },
          { id: 'same', says: 'It is the same thing in other words.' },
        ],
        reveal: [],
        isRight: ({ option }) => option === 'larger',
        right:
          'It is 0.18 there, and 0.05 beside the best. Every possible value counts with its probability *times* how far it lies above the best. Point at the plot: the bell is drawn sideways, its winning part filled.',
        misses: [
          {
            id: 'probability',
            misconception: 'M3',
            when: ({ option }) => option === 'likelier' || option === 'same',
            says: 'It is 0.05 at 0.61 and 0.18 at 0.69. A probability has no amount: a sure gain of nearly nothing is worth nearly nothing. Point at both places and compare the bells.',
          },
        ],
        otherwise: 'It is 0.05 at 0.61 and 0.18 at 0.69.',
        answer: [{ do: 'option', id: 'larger' }],
        wrong: [
          { acts: [{ do: 'option', id: 'likelier' }], meets: 'probability' },
          { acts: [{ do: 'option', id: 'same' }], meets: 'probability' },
        ],
      },
    },
    {
      id: 'two-terms',
      figure: 'bench',
      title: 'The two terms that pay',
      say: `Expected improvement is a sum. The [mean](mark:mean) pays when it is above the best, and costs when it is below. The [doubt](mark:band) always pays, and more where the band is wide.

Point at a place: the sentence under the plot says what each of them pays there.`,
      scene: {
        parts: ['belief'],
        document: scene({ blackBox: 'gp_draw', budget: 12, model: WITHOUT_XI, actions: THREE, view: { truth: false } }),
      },
      ask: {
        by: 'mark',
        question: 'Mark a place where doubt pays more than 0.25.',
        isRight: ({ state, mark }) => mark !== null && explainedAt(state, mark)!.terms.uncertainty > 0.25,
        right:
          'Right of 0.68 doubt pays most of all. But the mean falls the farther one goes, and takes more away. Where the sum is largest, the search asks next.',
        misses: [
          {
            id: 'at-the-mean',
            misconception: 'M2',
            when: ({ mark }) => mark !== null && Math.abs(mark[0]! - 0.6) <= BESIDE,
            says: 'Beside a known answer there is little doubt left to pay: less than 0.2. A high mean is only one of the two terms.',
          },
        ],
        otherwise: 'Doubt pays less than 0.25 there. It pays most where the band is wide and the mean not far below the best.',
        answer: [{ do: 'mark', x: [0.75] }],
        wrong: [
          { acts: [{ do: 'mark', x: [0.58] }], meets: 'at-the-mean' },
          { acts: [{ do: 'mark', x: [0.2] }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'probability-only',
      figure: 'bench',
      title: 'What a search for probability does',
      say: `Suppose that we ask six times where an improvement is most *probable*, however small. The true curve is still hidden.`,
      sets: {
        amounts: [
          { do: 'goTo', at: 3 },
          { do: 'acquisition', kind: 'ei' },
          { do: 'step', count: 6 },
        ],
      },
      scene: {
        parts: ['curves'],
        partsAfter: ['belief'],
        document: scene({
          blackBox: 'gp_draw',
          budget: 12,
          model: { ...model, acquisition: 'pi' },
          actions: THREE,
          view: { truth: false },
        }),
      },
      ask: {
        by: 'mark',
        question: 'The six places will lie together. Mark where.',
        reveal: [
          { do: 'step', count: 6 },
          { do: 'show', view: { truth: true } },
        ],
        isRight: ({ mark }) => mark !== null && Math.abs(mark[0]! - 0.6) <= BESIDE,
        right:
          'All six lie between 0.57 and 0.62, in small steps beside the best answer, and gained 0.11 in all. The top, 1.62, is near 0.91. [With amounts](set:amounts), six places come as high as 1.57.',
        misses: [
          {
            id: 'probable',
            misconception: 'M3',
            when: ({ mark }) => mark !== null,
            says: 'There much can be gained, but not most *probably*. All six lie between 0.57 and 0.62, beside the best answer: a tiny gain is the most probable one. The top, 1.62, is near 0.91. [With amounts](set:amounts), six places come as high as 1.57.',
          },
        ],
        otherwise: 'All six lie between 0.57 and 0.62.',
        answer: [{ do: 'mark', x: [0.61] }],
        wrong: [{ acts: [{ do: 'mark', x: [0.7] }], meets: 'probable' }],
      },
    },
    {
      id: 'xi',
      figure: 'bench',
      title: 'How much better it has to be',
      say: `[Exploration ξ](term:xi) raises what has to be beaten: only what rises above “best + ξ” counts. It is an amount in the units of $y$, and the plot draws it as a line.

Nine answers are known, the best 1.57. Compare [ξ = 0](set:none) with [0.1](set:some) and [0.5](set:much).`,
      sets: {
        none: [{ do: 'set', setting: 'xi', value: 0 }],
        some: [{ do: 'set', setting: 'xi', value: 0.1 }],
        much: [{ do: 'set', setting: 'xi', value: 0.5 }],
        other: [
          { do: 'goTo', at: 9 },
          { do: 'set', setting: 'xi', value: 0 },
          { do: 'step', count: 1 },
        ],
      },
      scene: {
        parts: ['belief'],
        settings: ['xi'],
        document: scene({
          blackBox: 'gp_draw',
          budget: 14,
          model: WITHOUT_XI,
          actions: [...THREE, { do: 'step', count: 6 }],
          view: { truth: false },
        }),
      },
      ask: {
        by: 'option',
        question: 'With ξ = 0.5 the search takes five more steps. Will it come closer to the top than with ξ = 0?',
        options: [
          { id: 'more', says: 'Yes: more exploration finds more.' },
          { id: 'less', says: 'No: it passes over gains that are smaller than 0.5.' },
        ],
        reveal: [
          { do: 'set', setting: 'xi', value: 0.5 },
          { do: 'step', count: 5 },
          { do: 'show', view: { truth: true } },
        ],
        isRight: ({ option }) => option === 'less',
        right:
          'Its best is still 1.57, and the top is 1.62: less than 0.05 was left to gain. [With ξ = 0](set:other) the next place alone gives 1.62.',
        misses: [
          {
            id: 'always-better',
            misconception: 'M4',
            when: ({ option }) => option === 'more',
            says: 'Its best is still 1.57. A ξ of 0.5 asks for values above 2.07, and this curve has none: only 0.05 was left to gain. [With ξ = 0](set:other) the next place alone gives 1.62.',
          },
        ],
        otherwise: 'Its best is still 1.57.',
        answer: [{ do: 'option', id: 'less' }],
        wrong: [{ acts: [{ do: 'option', id: 'more' }], meets: 'always-better' }],
      },
    },
    {
      id: 'near-zero',
      figure: 'bench',
      title: 'When it is nearly zero',
      say: `Eleven answers, the best 1.62. The curve of the expected improvement has become flat. Its axis did not change: at the start it reached 0.18.`,
      sets: { log: [{ do: 'show', view: { acquisitionScale: 'log' } }] },
      scene: {
        parts: ['belief'],
        document: scene({
          blackBox: 'gp_draw',
          budget: 14,
          model,
          actions: [...THREE, { do: 'step', count: 8 }],
          view: { truth: false },
        }),
      },
      ask: {
        by: 'option',
        question: 'What does it mean?',
        options: [
          { id: 'known', says: 'The model expects next to no gain anywhere.' },
          { id: 'fault', says: 'Something is broken: it must always be above zero.' },
        ],
        reveal: [{ do: 'show', view: { acquisitionScale: 'log', truth: true } }],
        isRight: ({ option }) => option === 'known',
        right:
          'The most that it expects is 0.0006. On a [logarithmic axis](set:log) one still sees where. The model is right here: 1.62 is the top.',
        misses: [
          {
            id: 'bug',
            misconception: 'M5',
            when: ({ option }) => option === 'fault',
            says: 'Nothing is broken. The band is narrow or the mean low wherever one looks, so there is little to hope for: 0.0006 at most. The [logarithmic axis](set:log) still shows where.',
          },
        ],
        otherwise: 'The most that the model expects is 0.0006.',
        answer: [{ do: 'option', id: 'known' }],
        wrong: [{ acts: [{ do: 'option', id: 'fault' }], meets: 'bug' }],
      },
    },
    {
      id: 'now-you',
      figure: 'bench',
      title: 'Now you',
      say: `You decide, with the curve of the expected improvement to help. Click in the plot to [evaluate](term:evaluation) there. You need not take its peak.`,
      scene: {
        parts: ['belief'],
        document: scene({ blackBox: 'gp_draw', budget: 11, model, actions: THREE, view: { truth: false } }),
      },
      ask: {
        by: 'figure',
        question: 'Find a value above 1.5 with at most eight evaluations.',
        isRight: ({ state }) => bestOf(state) > 1.5,
        right:
          'You searched as the machine does: go where hope and doubt together promise most, and look again after every answer.',
        misses: [
          {
            id: 'stayed',
            misconception: 'M2',
            when: ({ state }) => state.view.at >= 11,
            says: 'The budget is spent. If your places lie close together, you trusted the mean too much: the curve is high where it was still unknown.',
          },
        ],
        otherwise: 'Not yet above 1.5, and there are evaluations left.',
        answer: [0.69, 0.85, 0.9].map((x) => ({ do: 'evaluate', x: [x] })),
        wrong: [
          { acts: [0.58, 0.57, 0.61, 0.62, 0.59, 0.56, 0.63, 0.55].map((x) => ({ do: 'evaluate', x: [x] })), meets: 'stayed' },
          { acts: [{ do: 'evaluate', x: [0.69] }], meets: 'otherwise' },
        ],
      },
    },
  ],
}
