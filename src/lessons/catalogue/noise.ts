import type { Document } from '../../experiment/document'
import { type NamedSettings, withSettings } from '../../search/modelSettings'
import { expectedBest, explainedAt } from '../findings'
import type { Lesson } from '../lesson'
import { scene } from '../scenes'

/** The model knows how much the answers scatter. */
const model = {
  standardize: false,
  noiseSd: 0.3,
  covariance: { kind: 'matern52', variance: 1, lengthscale: 0.12 },
}

/** A run in which one answer was lucky: the ninth. */
const lucky = { blackBox: 'gp_draw', budget: 24, seed: 2, noise: 0.3 } as const
export const LUCKY_ONE = 9
const TWELVE = [{ do: 'step', count: 12 }] as const

/** The same twelve answers, seen by another model from then on. */
const twelve = scene({ ...lucky, model, actions: TWELVE, view: { truth: false } })
const seenBy = (change: Partial<NamedSettings>): Document => ({
  ...twelve,
  actions: [...twelve.actions, { do: 'model', model: withSettings(twelve.setup.model, change) }],
})

/** How near a mark has to be to a place to be taken for it. */
const BESIDE = 0.05

/** How sure one should be of a place before it is used. */
const SURE = 0.15

export const noise: Lesson = {
  id: 'noise',
  title: 'Noise',
  says: 'The same question, another answer: why the best value that came back may be nothing but luck.',
  question: 'When answers scatter, which place is the best, and when is it worth asking twice?',
  minutes: 5,
  cover: 'which-to-use',
  steps: [
    {
      id: 'again',
      figure: 'bench',
      title: 'The same question twice',
      say: `Answers of this [black box](term:blackBox) have [noise](term:noise): each scatters round the true curve, with a [standard deviation](term:sd) of 0.3. High is good.

After nine answers the highest is 1.79, at $x = 0$. We ask there again.`,
      scene: {
        parts: ['measured'],
        document: scene({
          ...lucky,
          model,
          actions: [{ do: 'step', count: LUCKY_ONE }],
          view: { truth: false },
        }),
      },
      ask: {
        by: 'option',
        question: 'What will it answer this time?',
        options: [
          { id: 'less', says: 'Probably less.' },
          { id: 'same', says: 'About 1.79 again: that is the value there.' },
          { id: 'either', says: 'As likely more than 1.79 as less.' },
        ],
        reveal: [{ do: 'evaluate', x: [0] }],
        isRight: ({ option }) => option === 'less',
        right: 'It is 0.85. Whoever comes out on top of nine was probably good *and* lucky. The luck does not come back.',
        misses: [
          {
            id: 'at-its-word',
            misconception: 'M14',
            when: ({ option }) => option === 'same' || option === 'either',
            says: 'It is 0.85. We chose this answer *because* it was the highest of nine, so it was probably lucky as well. The luck does not come back.',
          },
        ],
        otherwise: 'It is 0.85.',
        answer: [{ do: 'option', id: 'less' }],
        wrong: [
          { acts: [{ do: 'option', id: 'same' }], meets: 'at-its-word' },
          { acts: [{ do: 'option', id: 'either' }], meets: 'at-its-word' },
        ],
      },
    },
    {
      id: 'which-to-use',
      figure: 'bench',
      title: 'Best seen, best predicted',
      say: `Twelve answers. The highest one, 1.79, stands at 0. The [mean](mark:mean) is what the model makes of all twelve: it has seen that the neighbours of that answer are lower, and that the second one there was too.`,
      scene: {
        parts: ['curves'],
        document: scene({ ...lucky, model, actions: TWELVE, view: { truth: false } }),
      },
      ask: {
        by: 'mark',
        question: 'We must use one place from now on, and high is good. Mark it.',
        reveal: [{ do: 'show', view: { truth: true } }],
        isRight: ({ state, mark }) => mark !== null && Math.abs(mark[0]! - expectedBest(state)) <= BESIDE,
        right:
          'There the mean is highest, 1.40. The true values are 1.62 at 0.91 and 1.04 at 0. The mean weighs each answer with all others near it, so luck cancels out.',
        misses: [
          {
            id: 'best-seen',
            misconception: 'M14',
            when: ({ mark }) => mark !== null && mark[0]! <= BESIDE,
            says: 'The true value there is 1.04, and 1.62 at 0.91, where the mean is highest. A single answer is value plus luck. The mean weighs it with all others near it, so luck cancels out.',
          },
        ],
        otherwise:
          'The mean is highest near 0.91, at 1.40. The true values are 1.62 there and 1.04 at 0, where the highest answer stands.',
        answer: [{ do: 'mark', x: [0.91] }],
        wrong: [
          { acts: [{ do: 'mark', x: [0] }], meets: 'best-seen' },
          { acts: [{ do: 'mark', x: [0.2] }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'told-exact',
      figure: 'bench',
      title: 'A model that takes everything as exact',
      say: `The same twelve answers. This model was told that they have no noise. It has to pass through all of them, and expects its best near 0.17, between two points that scatter.`,
      scene: {
        parts: ['curves'],
        settings: ['noiseSd'],
        document: seenBy({ noiseSd: 0.001 }),
      },
      ask: {
        by: 'figure',
        question: 'Tell the model how much the answers really scatter, with its [noise s.d.](term:noiseSd)',
        isRight: ({ state }) => Math.abs(state.run.model.surrogate.noiseSd - 0.3) <= 0.1,
        right:
          'Now the highest mean is near 0.91, where the true curve is. A wrong noise setting does not only blur the picture: it sends the search elsewhere.',
        misses: [
          {
            id: 'all-noise',
            misconception: 'M18',
            when: ({ state }) => state.run.model.surrogate.noiseSd > 0.5,
            says: 'Now the model takes nearly everything for noise, and learns slowly. The setting is no matter of taste: answers of this box scatter by 0.3.',
          },
        ],
        otherwise: 'Not yet: answers of this box scatter by 0.3.',
        answer: [{ do: 'set', setting: 'noiseSd', value: 0.3 }],
        wrong: [
          { acts: [{ do: 'set', setting: 'noiseSd', value: 0.9 }], meets: 'all-noise' },
          { acts: [{ do: 'set', setting: 'noiseSd', value: 0.05 }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'what-to-beat',
      figure: 'bench',
      title: 'What has to be beaten',
      say: `[Expected improvement](term:ei) counts gains above the best so far. Here that is the lucky answer, 1.79. The most that is expected anywhere is 0.005.

[Noisy expected improvement](term:acquisition.nei) counts from the best *mean* instead, 1.40.`,
      sets: {
        plain: [{ do: 'acquisition', kind: 'ei' }],
        noisy: [{ do: 'acquisition', kind: 'nei' }],
      },
      scene: {
        parts: ['belief'],
        document: scene({ ...lucky, model, actions: TWELVE, view: { truth: false } }),
      },
      ask: {
        by: 'option',
        question: 'From which of the two should gains be counted?',
        options: [
          { id: 'mean', says: 'From 1.40: that is what we believe to have.' },
          { id: 'answer', says: 'From 1.79: that has been reached.' },
        ],
        reveal: [{ do: 'acquisition', kind: 'nei' }],
        isRight: ({ option }) => option === 'mean',
        right:
          'Counted from there, up to 0.09 can be gained, and the search goes on near 0.91. Compare [the one](set:plain) and [the other](set:noisy): a lucky answer makes everything look hopeless.',
        misses: [
          {
            id: 'reached',
            misconception: 'M14',
            when: ({ option }) => option === 'answer',
            says: 'The curve has never been at 1.79: one answer was. Counted from the mean, up to 0.09 can be gained near 0.91. Compare [the one](set:plain) and [the other](set:noisy).',
          },
        ],
        otherwise: 'Counted from the mean, up to 0.09 can be gained.',
        answer: [{ do: 'option', id: 'mean' }],
        wrong: [{ acts: [{ do: 'option', id: 'answer' }], meets: 'reached' }],
      },
    },
    {
      id: 'now-you',
      figure: 'bench',
      title: 'Now you',
      say: `Twelve more [evaluations](term:evaluation). Ask new places, or known ones again: every further answer at a place makes it surer.`,
      scene: {
        parts: ['belief'],
        document: seenBy({ acquisition: 'nei' }),
      },
      ask: {
        by: 'figure',
        question: 'Be sure of the place you would use: bring the standard deviation below 0.15 where the mean is highest.',
        isRight: ({ state }) => explainedAt(state, [expectedBest(state)])!.sd < SURE,
        right: 'You asked again where it matters, and the mean there rests on several answers now.',
        misses: [
          {
            id: 'the-lucky-place',
            misconception: 'M14',
            when: ({ state }) => explainedAt(state, [0])!.sd < SURE,
            says: 'You made sure of 0, where the lucky answer stood. Look where the mean is highest now: that is the place to be sure of.',
          },
        ],
        otherwise: 'Not sure enough yet. Ask where the mean is highest, more than once.',
        answer: [0.907, 0.907, 0.907, 0.907, 0.907].map((x) => ({ do: 'evaluate', x: [x] })),
        wrong: [
          { acts: [0, 0, 0].map((x) => ({ do: 'evaluate', x: [x] })), meets: 'the-lucky-place' },
          { acts: [{ do: 'evaluate', x: [0.5] }], meets: 'otherwise' },
        ],
      },
    },
  ],
}
