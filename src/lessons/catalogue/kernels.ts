import { chosen } from '../answers'
import { coverageOf, likelihoodOf, misfitOf, sdAt, widestOf } from '../findings'
import type { Lesson } from '../lesson'
import { scene } from '../scenes'

const model = (lengthscale: number, noiseSd = 0) => ({
  standardize: false,
  noiseSd,
  covariance: { kind: 'matern52', variance: 1, lengthscale },
})

const SEVEN = [0.06, 0.2, 0.34, 0.48, 0.62, 0.76, 0.9]
/** Between two of the seven, and as far from both as anywhere among them. */
const BETWEEN = 0.41

const SCATTERED = [
  [0.05, 0.6],
  [0.1, 0.1],
  [0.2, 0.5],
  [0.3, 0.2],
  [0.45, 0.9],
  [0.5, 0.4],
  [0.62, 1],
  [0.75, 0.5],
  [0.85, 1.1],
  [0.95, 0.6],
].map(([x, y]) => ({ do: 'tell', x: [x!], y: y! }) as const)

/** Values that a wild curve without noise explains nearly as well as a calm one with it. */
const TWO_WAYS = [
  [0.05, 0],
  [0.15, 0.7],
  [0.3, 0.8],
  [0.42, 1.1],
  [0.55, 0.6],
  [0.7, -0.4],
  [0.85, -0.1],
  [0.95, -0.8],
].map(([x, y]) => ({ do: 'tell', x: [x!], y: y! }) as const)

/** A height that only the higher of the two hills reaches. */
export const HIGHER_HILL = -6.7

export const kernels: Lesson = {
  id: 'kernels',
  title: 'Kernels and length-scales',
  says: 'How far does one answer reach? The setting that shapes every belief, and what goes wrong with it.',
  question: 'What does a length-scale mean, and who may choose it?',
  minutes: 6,
  steps: [
    {
      id: 'reach',
      figure: 'bench',
      title: 'How far an answer reaches',
      say: `The [kernel](term:kernel) says how alike the values of two places are. Its [length-scale](term:lengthscale) $\\ell$ says how far apart two places can be and still have similar values.

Here it is 0.05, the ruler on the axis. The grey hill says how much an answer at $x$ tells about its neighbours.`,
      scene: {
        parts: ['curves'],
        settings: ['lengthscale'],
        document: scene({
          blackBox: 'gp_draw',
          model: model(0.05),
          actions: chosen(SEVEN),
          view: { truth: false, pictures: ['ruler'] },
        }),
      },
      ask: {
        by: 'option',
        question: 'We make the length-scale five times as long. What will the model believe between the points?',
        options: [
          { id: 'wider', says: 'It becomes less sure there, and the mean wiggles more.' },
          { id: 'same', says: 'Nothing changes: the points are the same.' },
          { id: 'narrower', says: 'It becomes surer there, and the mean gets smoother.' },
        ],
        reveal: [{ do: 'set', setting: 'lengthscale', value: 0.25 }],
        isRight: ({ option }) => option === 'narrower',
        right:
          'A longer reach: every answer now tells about the places between, so the [band](mark:band) is narrow and the [mean](mark:mean) smooth. Drag the slider to see all that lies between.',
        misses: [
          {
            id: 'other-way',
            misconception: 'M7',
            when: ({ option }) => option === 'wider',
            says: 'Look: it went the other way. *Longer* means that answers reach farther: the band gets narrow and the mean smooth. *Shorter* makes wiggles and doubt.',
          },
          {
            id: 'any',
            misconception: 'M18',
            when: ({ option }) => option === 'same',
            says: 'The points are the same, and the belief is another one. What lies between points follows from the length-scale as much as from the data.',
          },
        ],
        otherwise: 'The band got narrow and the mean smooth.',
        answer: [{ do: 'option', id: 'narrower' }],
        wrong: [
          { acts: [{ do: 'option', id: 'wider' }], meets: 'other-way' },
          { acts: [{ do: 'option', id: 'same' }], meets: 'any' },
        ],
      },
    },
    {
      id: 'short-sighted',
      figure: 'bench',
      title: 'Too long, too short',
      say: `The same seven points, with the true curve shown. With a length-scale that is [too long](set:long) the model is sure, and wrong. With [0.1](set:fit) it is honest.

What does it look like when the length-scale is too short?`,
      sets: {
        long: [{ do: 'set', setting: 'lengthscale', value: 0.4 }],
        fit: [{ do: 'set', setting: 'lengthscale', value: 0.1 }],
      },
      scene: {
        parts: ['curves'],
        settings: ['lengthscale'],
        document: scene({ blackBox: 'gp_draw', model: model(0.12), actions: chosen(SEVEN), view: { pictures: ['ruler'] } }),
      },
      ask: {
        by: 'figure',
        question: 'Make the model so short-sighted that it knows nothing between two points.',
        isRight: ({ state }) => sdAt(state, BETWEEN) >= 0.98,
        right:
          'Now every point is an island: between them the mean falls back to 0 and the band is as wide as before any data. Nothing was learned that could guide a search.',
        misses: [
          {
            id: 'longer',
            misconception: 'M7',
            when: ({ state }) => sdAt(state, BETWEEN) < 0.5,
            says: 'That is a longer length-scale: the band between the points got narrower. Short-sighted means shorter. Drag to the left.',
          },
        ],
        otherwise: 'The model still knows something between the points. Go on to the left.',
        answer: [{ do: 'set', setting: 'lengthscale', value: 0.02 }],
        wrong: [
          { acts: [{ do: 'set', setting: 'lengthscale', value: 0.3 }], meets: 'longer' },
          { acts: [{ do: 'set', setting: 'lengthscale', value: 0.08 }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'noise-or-signal',
      figure: 'bench',
      title: 'Noise taken for signal',
      say: `Ten answers with [noise](term:noise). This model believes in no noise and a short length-scale, so it takes every scatter for a feature of the curve.

Two settings can explain the same points: a wild curve, or a calm curve with noise.`,
      scene: {
        parts: ['curves'],
        settings: ['lengthscale', 'noiseSd'],
        document: scene({ blackBox: 'gp_draw', model: model(0.04, 0.001), actions: SCATTERED, view: { truth: false } }),
      },
      ask: {
        by: 'figure',
        question:
          'Give the calm explanation: a length-scale of at least 0.2, and enough [noise s.d.](term:noiseSd) to pass between the points.',
        isRight: ({ state }) =>
          state.run.model.surrogate.noiseSd >= 0.15 && Number(state.run.model.surrogate.covariance.lengthscale) >= 0.2,
        right:
          'The mean passes between the points. The data alone do not say which of the two is true: that is what a fit has to weigh.',
        misses: [
          {
            id: 'no-noise',
            misconception: 'M18',
            when: ({ state }) => Number(state.run.model.surrogate.covariance.lengthscale) >= 0.2,
            says: 'Long length-scale, no noise: the curve still has to hit every point, and the band has all but closed, so sure is the model of each swing. These settings contradict the data. Add noise.',
          },
        ],
        otherwise: 'The curve still follows every point. Make the length-scale longer and the noise larger.',
        answer: [
          { do: 'set', setting: 'lengthscale', value: 0.3 },
          { do: 'set', setting: 'noiseSd', value: 0.3 },
        ],
        wrong: [
          { acts: [{ do: 'set', setting: 'lengthscale', value: 0.3 }], meets: 'no-noise' },
          { acts: [{ do: 'set', setting: 'noiseSd', value: 0.3 }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'signal-for-noise',
      figure: 'bench',
      title: 'Signal taken for noise',
      say: `The opposite fault. These seven answers have no noise at all, but the model expects much of it. It calls every rise and fall an accident.`,
      scene: {
        parts: ['curves'],
        settings: ['lengthscale', 'noiseSd'],
        document: scene({ blackBox: 'gp_draw', model: model(0.12, 1), actions: chosen(SEVEN), view: { truth: false } }),
      },
      ask: {
        by: 'figure',
        question: 'Make the model believe its answers: the mean passes within 0.05 of every one.',
        isRight: ({ state }) => misfitOf(state) <= 0.05,
        right: 'With hardly any noise, an answer is the value of the curve, and the mean has to pass through it.',
        misses: [
          {
            id: 'only-shorter',
            misconception: 'M18',
            when: ({ state }) =>
              state.run.model.surrogate.noiseSd > 0.2 && Number(state.run.model.surrogate.covariance.lengthscale) < 0.1,
            says: 'A shorter length-scale alone does not help: while much noise is expected, each answer weighs little. The other setting is at fault.',
          },
        ],
        otherwise: 'The mean still misses some answers. Look at what the model expects of the noise.',
        answer: [{ do: 'set', setting: 'noiseSd', value: 0.01 }],
        wrong: [
          { acts: [{ do: 'set', setting: 'lengthscale', value: 0.04 }], meets: 'only-shorter' },
          { acts: [{ do: 'set', setting: 'noiseSd', value: 0.6 }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'two-hills',
      figure: 'bench',
      title: 'Two hills',
      say: `Which settings explain the answers best? On the map every place is a pair of settings. Its colour says how probable they make the answers, the [likelihood](term:logLikelihood).

A [wild curve](set:wild) and a [calm one with noise](set:calm) are two hills.`,
      sets: {
        wild: [
          { do: 'set', setting: 'lengthscale', value: 0.16 },
          { do: 'set', setting: 'noiseSd', value: 0.02 },
        ],
        calm: [
          { do: 'set', setting: 'lengthscale', value: 1 },
          { do: 'set', setting: 'noiseSd', value: 0.5 },
        ],
      },
      scene: {
        parts: ['curves'],
        settings: ['lengthscale', 'noiseSd'],
        document: scene({
          blackBox: 'gp_draw',
          model: model(0.05, 0.05),
          actions: TWO_WAYS,
          view: { truth: false, pictures: ['landscape'] },
        }),
      },
      ask: {
        by: 'figure',
        question: 'Bring the dot to the top of the higher hill: a log likelihood above −6.7.',
        isRight: ({ state }) => likelihoodOf(state) > HIGHER_HILL,
        right:
          'A fit climbs such a map by itself. Where it ends depends on where it starts, so a good one starts from many places.',
        misses: [
          {
            id: 'lower-hill',
            misconception: 'M10',
            when: ({ state }) => likelihoodOf(state) > -8 && Number(state.run.model.surrogate.covariance.lengthscale) < 0.26,
            says: 'This is the lower hill. From here every small step leads down, so a fit that starts here takes it for the best. Look across the valley.',
          },
        ],
        otherwise: 'Not the top yet. The sentence beside the map says how far below the best the dot is.',
        answer: [
          { do: 'set', setting: 'lengthscale', value: 0.42 },
          { do: 'set', setting: 'noiseSd', value: 0.31 },
        ],
        wrong: [
          {
            acts: [
              { do: 'set', setting: 'lengthscale', value: 0.16 },
              { do: 'set', setting: 'noiseSd', value: 0.02 },
            ],
            meets: 'lower-hill',
          },
          { acts: [{ do: 'set', setting: 'lengthscale', value: 2 }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'three-points',
      figure: 'bench',
      title: 'A fit to three points',
      say: `One can let the data choose. [Maximum likelihood](term:fit.mle) takes the settings under which the measured values are the most probable.

Here are three points, and nothing else is known.`,
      sets: { bayes: [{ do: 'fit', by: 'bayes' }], mle: [{ do: 'fit', by: 'mle' }], map: [{ do: 'fit', by: 'map' }] },
      scene: {
        parts: ['curves'],
        document: scene({
          blackBox: 'gp_draw',
          model: { ...model(0.12, 0.001), fitsNoise: false },
          actions: chosen([0.1, 0.5, 0.9]),
          view: { truth: false },
        }),
      },
      ask: {
        by: 'option',
        question: 'We fit by maximum likelihood and show the true curve. On how much of the axis will the outer band hold it?',
        options: [
          { id: 'yes', says: 'Nearly on all of it: these are the best settings there are.' },
          { id: 'no', says: 'On less than half: three points hardly tell length-scales apart.' },
        ],
        reveal: [
          { do: 'fit', by: 'mle' },
          { do: 'show', view: { truth: true, pictures: ['landscape'], landscape: { plane: ['lengthscale', 'variance'] } } },
        ],
        isRight: ({ option }) => option === 'no',
        right:
          'The band holds the curve on about 41 % of the axis: the top of the map is wide and flat. A [prior](term:prior), as [MAP](term:fit.map) has one, [does no better](set:map): 36 %. [Averaging over many settings](set:bayes), as [full Bayes](term:fit.bayes) does, admits the doubt: 79 %. Compare with [one best setting](set:mle).',
        misses: [
          {
            id: 'safe',
            misconception: 'M10',
            when: ({ option }) => option === 'yes',
            says: 'The band holds the curve on about 41 % of the axis. One best setting hides how many others fit three points nearly as well. [Averaging over them](set:bayes) gives 79 %; compare with [one](set:mle).',
          },
        ],
        otherwise: 'The band holds the curve on about 41 % of the axis.',
        answer: [{ do: 'option', id: 'no' }],
        wrong: [{ acts: [{ do: 'option', id: 'yes' }], meets: 'safe' }],
      },
    },
    {
      id: 'now-you',
      figure: 'bench',
      title: 'Now you',
      say: `The true curve is shown, which no search ever sees. The length-scale is far too long. Try other kernels too: [very smooth](set:rbf), or [rough](set:rough). [Draw functions](set:draw) from the belief to see what it takes for possible.`,
      sets: {
        rbf: [{ do: 'kernel', kind: 'rbf' }],
        rough: [{ do: 'kernel', kind: 'matern12' }],
        draw: [{ do: 'show', view: { pictures: ['functions'] } }],
      },
      scene: {
        parts: ['curves'],
        settings: ['lengthscale'],
        document: scene({ blackBox: 'gp_draw', model: model(0.4), actions: chosen(SEVEN) }),
      },
      ask: {
        by: 'figure',
        question:
          'Find a length-scale whose outer band holds the curve on 95 % of the axis, with a [standard deviation](term:sd) below 0.95 everywhere.',
        isRight: ({ state }) => coverageOf(state, 2) >= 0.95 && widestOf(state) < 0.95,
        right:
          'Honest and useful: the band holds the curve, and still says something. This curve was drawn with a length-scale of 0.12.',
        misses: [
          {
            id: 'overconfident',
            misconception: 'M18',
            when: ({ state }) => coverageOf(state, 2) < 0.95,
            says: 'The model is too sure: the curve leaves the band. Which length-scale one takes is no matter of taste. Try a shorter one.',
          },
        ],
        otherwise: 'The band holds the curve, but promises next to nothing. Try a longer length-scale.',
        answer: [{ do: 'set', setting: 'lengthscale', value: 0.09 }],
        wrong: [
          { acts: [{ do: 'set', setting: 'lengthscale', value: 0.2 }], meets: 'overconfident' },
          { acts: [{ do: 'set', setting: 'lengthscale', value: 0.03 }], meets: 'otherwise' },
        ],
      },
    },
  ],
}
