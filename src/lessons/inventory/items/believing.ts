import { chosen, IN_GROUPS, told } from '../../answers'
import { bestSeenAt, coverageOf, expectedBest, sdAt } from '../../findings'
import { scene } from '../../scenes'
import { choice, mark, type Question } from '../item'
import { draw, RIGHT } from '../scenery'

const BETWEEN = 0.41
const SEVEN = [
  [0.05, 0.25, 0.35, 0.5, 0.65, 0.75, 0.95],
  [0.1, 0.2, 0.35, 0.47, 0.6, 0.8, 0.9],
] as const

const SCATTER = [
  IN_GROUPS,
  [
    [0.05, -0.4],
    [0.1, 0.5],
    [0.25, 1.2],
    [0.3, 0.4],
    [0.5, -0.3],
    [0.55, -1.1],
    [0.7, -0.2],
    [0.75, 0.7],
    [0.95, 0.1],
  ],
] as const

/** What a model believes, and what that is worth. */
export const believing: readonly Question[] = [
  {
    id: 'reach',
    of: (variant) => ({
      id: 'reach',
      figure: 'bench',
      title: 'The length-scale',
      say: 'The model’s length-scale can be set by the slider.',
      scene: {
        parts: ['curves'],
        settings: ['lengthscale'],
        document: draw(SEVEN[variant], { covariance: { kind: 'matern52', variance: 1, lengthscale: 0.08 } }),
      },
      ask: {
        by: 'figure',
        question: 'Set it so that the model is much surer between the points than now.',
        isRight: ({ state }) => sdAt(state, BETWEEN) <= 0.25,
        right: 'A longer length-scale: answers reach farther, so the band between them is narrow.',
        misses: [
          {
            id: 'miss',
            misconception: 'M7',
            when: ({ state }) => Number(state.run.model.surrogate.covariance.lengthscale) < 0.08,
            says: 'Shorter means that answers reach less far, and the band widens.',
          },
        ],
        otherwise: 'Make it longer: answers then reach farther.',
        answer: [{ do: 'set', setting: 'lengthscale', value: 0.4 }],
        wrong: [{ acts: [{ do: 'set', setting: 'lengthscale', value: 0.03 }], meets: 'miss' }],
      },
    }),
  },
  {
    id: 'points-outside',
    of: (variant) => ({
      id: 'points-outside',
      figure: 'bench',
      title: 'Points outside the band',
      say: 'Answers of this box scatter. More than half of the points lie outside the inner band.',
      scene: {
        parts: ['curves'],
        document: scene({
          blackBox: 'gp_draw',
          budget: 14,
          model: { ...RIGHT, noiseSd: 0.2, covariance: { kind: 'matern52', variance: 1, lengthscale: 0.2 } },
          actions: told(SCATTER[variant]),
          view: { truth: false },
        }),
      },
      ask: choice('M8', {
        question: 'Is something wrong with the model?',
        right: 'Not by that: the band is about the curve, and answers scatter around the curve.',
        miss: 'Yes: a band that misses points is too narrow.',
        others: ['Yes: the points outside must be errors of measurement.'],
        because: 'The band says where the curve lies. A new answer has the noise on top.',
      }),
    }),
  },
  {
    id: 'surprise',
    of: (variant) => ({
      id: 'surprise',
      figure: 'bench',
      title: 'Another value',
      say: 'Suppose that the last answer had been higher by 2, at the same place, with the same settings of the model.',
      scene: { parts: ['curves'], document: draw(variant === 0 ? [0.2, 0.8, 0.5] : [0.1, 0.7, 0.4]) },
      ask: choice('M9', {
        question: 'What would the width of the band do?',
        right: 'Nothing: it depends on where one asked, not on what came back.',
        miss: 'It would widen: the answer is a surprise.',
        others: ['It would narrow: a large value says more.'],
        because: 'With the settings kept, the width follows from the places alone. The mean follows the values.',
      }),
    }),
  },
  {
    id: 'ninety-five',
    of: (variant) => ({
      id: 'ninety-five',
      figure: 'bench',
      title: 'A band of 95 %',
      say: 'The outer band is said to hold the curve with 95 %. The true curve is covered.',
      scene: {
        parts: ['curves'],
        document: draw(variant === 0 ? [0.05, 0.35, 0.65, 0.95] : [0.1, 0.4, 0.7, 0.9], {
          covariance: { kind: 'matern52', variance: 1, lengthscale: 0.5 },
        }),
      },
      ask: {
        ...choice('M10', {
          question: 'On how much of the axis does the true curve lie within it?',
          right: 'That depends on whether the model is right about the curve: it may be far less than 95 %.',
          miss: 'On about 95 %: that is what the number says.',
          others: ['On all of it.'],
          because: 'The promise holds on average over curves like those the model believes in. This one is rougher.',
        }),
        isRight: ({ state, option }) => option === 'right' && coverageOf(state, 2) < 0.8,
      },
    }),
  },
  {
    id: 'boxes',
    of: (variant) => {
      const [a, b] = variant === 0 ? [0.5, 0.51] : [0.2, 0.21]
      return {
        id: 'boxes',
        figure: 'bench',
        title: 'Two places close to each other',
        say: `At ${a} and at ${b} the band is equally wide. Suppose that the curve is at the upper edge at ${a}.`,
        scene: { parts: ['curves'], document: draw(variant === 0 ? [0.1, 0.9] : [0.6, 0.9]) },
        ask: choice('M11', {
          question: `Where is it at ${b}?`,
          right: 'Near the upper edge too: values so close to each other go together.',
          miss: 'Anywhere in the band: at each place the curve is free.',
          others: ['Near the middle: that is the most probable place of all.'],
          because: 'The band shows each place by itself. Neighbours are tied to each other by the kernel.',
        }),
      }
    },
  },
  {
    id: 'best-seen',
    of: (variant) => ({
      id: 'best-seen',
      figure: 'bench',
      title: 'The best place',
      say: 'High values are good, and answers scatter by 0.3.',
      scene: {
        parts: ['curves'],
        document: scene({
          blackBox: 'gp_draw',
          budget: 14,
          seed: variant === 0 ? 2 : 7,
          noise: 0.3,
          model: { ...RIGHT, noiseSd: 0.3 },
          actions: [{ do: 'step', count: 12 }],
          view: { truth: false },
        }),
      },
      ask: mark('M14', {
        question: 'Mark the place that you would use from now on.',
        isRight: (state, x) => Math.abs(x - expectedBest(state)) <= 0.05,
        isMiss: (state, x) => Math.abs(x - bestSeenAt(state)) <= 0.05,
        because: 'The highest answer was probably lucky. The mean weighs it with all others near it.',
        places: variant === 0 ? { right: 0.907, miss: 0 } : { right: 0.92, miss: 0 },
      }),
    }),
  },
  {
    id: 'any-setting',
    of: (variant) => ({
      id: 'any-setting',
      figure: 'bench',
      title: 'Settings of the model',
      say: 'The true curve is shown here, which no search ever sees. The model is sure, and wrong.',
      scene: {
        parts: ['curves'],
        settings: ['lengthscale'],
        document: scene({
          blackBox: 'gp_draw',
          budget: 14,
          model: { ...RIGHT, covariance: { kind: 'matern52', variance: 1, lengthscale: 0.6 } },
          actions: chosen(SEVEN[variant]),
        }),
      },
      ask: {
        by: 'figure',
        question: 'Make it honest: the outer band should hold the true curve on at least 90 % of the axis.',
        isRight: ({ state }) => coverageOf(state, 2) >= 0.9,
        right:
          'With a shorter length-scale the band holds the curve. Which one is right is a fact about the curve, not a matter of taste.',
        misses: [
          {
            id: 'miss',
            misconception: 'M18',
            when: ({ state }) => Number(state.run.model.surrogate.covariance.lengthscale) >= 0.3,
            says: 'The length-scale is still too long, so the model is sure of a curve that is not there.',
          },
        ],
        otherwise: 'The curve still leaves the band. Make the length-scale shorter.',
        answer: [{ do: 'set', setting: 'lengthscale', value: 0.08 }],
        wrong: [{ acts: [{ do: 'set', setting: 'lengthscale', value: 1 }], meets: 'miss' }],
      },
    }),
  },
]
