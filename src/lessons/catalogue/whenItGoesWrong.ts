import type { FormulaSource } from '../../problems/formula/formulaProblem'
import type { TransformId } from '../../search/transforms'
import { selectProblem } from '../../store/derived'
import type { LabState } from '../../store/state'
import { chosen } from '../answers'
import { bestOf, mostToGain } from '../findings'
import type { Lesson } from '../lesson'
import { scene } from '../scenes'

/** Far too sure of itself: the black box was drawn with a length-scale of 0.12. */
const TOO_SURE = { standardize: false, noiseSd: 0.001, covariance: { kind: 'matern52', variance: 1, lengthscale: 1 } }
const stuck = { blackBox: 'gp_draw', seed: 1, model: TOO_SURE, actions: [{ do: 'step', count: 12 }] } as const

/** An error over a learning rate: what matters is its exponent. */
const overLearningRate = (log: boolean): FormulaSource => ({
  kind: 'formula',
  formula: '(log10(x) + 3)^2 / 2 + x',
  axes: [{ name: 'x', low: 0.00001, high: 1, ...(log && { log }) }],
  output: 'error',
  goal: 'minimize',
})

/** The same three answers on either axis. */
const twin = (log: boolean) =>
  scene({
    blackBox: overLearningRate(log),
    budget: 9,
    actions: chosen([0.00002, 0.02, 0.5]),
    view: { truth: false },
  })

/** A shallow valley beside a cliff: what matters is a thousandth of the height. */
const besideCliff: FormulaSource = {
  kind: 'formula',
  formula: '40*(x - 0.42)^2 + exp(18*x - 9)',
  axes: [{ name: 'x', low: 0, high: 1 }],
  output: 'error',
  goal: 'minimize',
}

/** The same three answers, and a model of y or of another form of it. */
const formOf = (transform: TransformId | null) =>
  scene({
    blackBox: besideCliff,
    budget: 8,
    seed: 3,
    actions: [{ do: 'step', count: 3 }],
    model: { transform },
    view: { truth: false },
  })

const SHOW_TRUTH = { do: 'show', view: { truth: true } } as const

/** The expected improvement from which there is something to gain. */
const WORTH_IT = 0.01

const lengthscaleOf = ({ run }: LabState): number => Number(run.model.surrogate.covariance.lengthscale)

export const whenItGoesWrong: Lesson = {
  id: 'wrong',
  title: 'When it goes wrong',
  says: 'Searches that stall, miss, or look in the wrong place, and how to tell that from having finished.',
  question: 'How do I see that my search is stuck, and what do I change?',
  minutes: 6,
  cover: 'too-sure',
  steps: [
    {
      id: 'too-sure',
      figure: 'bench',
      title: 'Too sure to ask',
      say: `High is good. The last seven of twelve answers came from one place, 0.57. The [bands](mark:band) have closed. The [expected improvement](term:ei) is zero everywhere: this search is stuck.`,
      sets: {
        fit: [{ do: 'fit', by: 'map' }],
        long: [{ do: 'set', setting: 'lengthscale', value: 1 }],
        truth: [{ do: 'show', view: { truth: true } }],
      },
      scene: {
        parts: ['belief', 'timeline'],
        settings: ['lengthscale'],
        document: scene({ ...stuck, budget: 24, view: { truth: false } }),
      },
      ask: {
        by: 'figure',
        question: 'Make the model see something to gain: an expected improvement of 0.01 or more.',
        isRight: ({ state }) => mostToGain(state) >= WORTH_IT,
        right:
          'With a shorter [length-scale](term:lengthscale) the bands open: the model stops being sure of a curve that is not there. You need not guess it: [fit it to the answers](set:fit). [Back to 1](set:long), and they close. Compare with [the true curve](set:truth).',
        misses: [
          {
            id: 'longer',
            misconception: 'M7',
            when: ({ state }) => lengthscaleOf(state) > 1,
            says: 'It sounds as if a longer scale would look further. But each answer now speaks for places even further away, so the model is surer still. Make the length-scale shorter.',
          },
          {
            id: 'just-more',
            misconception: 'M18',
            when: ({ state }) => state.view.at > 12,
            says: 'More answers help a model that listens. With a length-scale of 1 this one knows all the answers beforehand: six more gain less than 0.001. Change the [length-scale](term:lengthscale) instead.',
          },
        ],
        otherwise: 'Still less than 0.01. Move the length-scale, and watch the bands and the scores below them.',
        answer: [{ do: 'set', setting: 'lengthscale', value: 0.12 }],
        wrong: [
          { acts: [{ do: 'set', setting: 'lengthscale', value: 3 }], meets: 'longer' },
          { acts: [{ do: 'step', count: 6 }], meets: 'just-more' },
          { acts: [{ do: 'set', setting: 'lengthscale', value: 0.9 }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'finished',
      figure: 'bench',
      title: 'Stuck, or finished?',
      say: `Another search, for the *lowest* value. It looks the same: no gain since the seventh of fourteen answers, and nothing is expected.

[Fit it to its answers](set:fit), as it freed the first one: do the bands open?`,
      sets: { fit: [{ do: 'fit', by: 'map' }] },
      scene: {
        parts: ['belief'],
        document: scene({
          blackBox: 'problem10',
          budget: 20,
          seed: 1,
          actions: [{ do: 'step', count: 14 }],
          view: { truth: false },
        }),
      },
      ask: {
        by: 'option',
        question: 'Six more are granted. What will they bring?',
        options: [
          { id: 'stuck', says: 'A lower value: a search that gains nothing is stuck.' },
          { id: 'finished', says: 'Nothing lower: this one has found the lowest place.' },
        ],
        reveal: [
          { do: 'step', count: 6 },
          { do: 'show', view: { truth: true } },
        ],
        isRight: ({ option }) => option === 'finished',
        right:
          'The best stays −7.92, and lower the curve never is. Its bands stay narrow when the model is fitted: the answers themselves say so, not a setting.',
        misses: [
          {
            id: 'flat-is-stuck',
            misconception: 'M5',
            when: ({ option }) => option === 'stuck',
            says: 'The first search makes one suspicious. But here nothing changes when the model is [fitted](set:fit): its bands rest on the answers, not on a setting. The best stays −7.92, and lower the curve never is.',
          },
        ],
        otherwise: 'The best stays −7.92.',
        answer: [{ do: 'option', id: 'finished' }],
        wrong: [{ acts: [{ do: 'option', id: 'stuck' }], meets: 'flat-is-stuck' }],
      },
    },
    {
      id: 'needle',
      figure: 'bench',
      title: 'What nothing hints at',
      say: `A third search; high is good. The model fits all fifteen answers well. For eight answers the best has been 0.30. Again nothing is expected.`,
      scene: {
        parts: ['belief'],
        document: scene({
          blackBox: 'needle',
          budget: 20,
          seed: 1,
          actions: [{ do: 'step', count: 15 }],
          view: { truth: false },
        }),
      },
      ask: {
        by: 'option',
        question: 'Is 0.30 the highest value of this curve?',
        options: [
          { id: 'open', says: 'That cannot be known from these answers.' },
          { id: 'yes', says: 'Yes: there is nothing left to gain.' },
        ],
        reveal: [{ do: 'show', view: { truth: true } }],
        isRight: ({ option }) => option === 'open',
        right:
          'At 0.72 stands a needle, as high as 1.00. No answer hinted at it. The search before was finished, too, only if its curve has no needle: every search lives by an assumption.',
        misses: [
          {
            id: 'converged',
            misconception: 'M15',
            when: ({ option }) => option === 'yes',
            says: 'It looks as finished as the one before. But at 0.72 stands a needle, as high as 1.00. To have nothing left to *expect* is not to have found the best: the model assumes that there are no needles.',
          },
        ],
        otherwise: 'At 0.72 stands a needle, as high as 1.00.',
        answer: [{ do: 'option', id: 'open' }],
        wrong: [{ acts: [{ do: 'option', id: 'yes' }], meets: 'converged' }],
      },
    },
    {
      id: 'scale-of-x',
      figure: 'bench',
      title: 'The wrong scale',
      say: `An error to be made *low*, over a learning rate between 0.00001 and 1. Three answers are known, and six more can be asked.

Draw the axis in [equal steps](set:linear) or in [equal factors](set:log). Then press “Next step” six times.`,
      sets: {
        linear: [{ do: 'open', document: twin(false) }],
        log: [{ do: 'open', document: twin(true) }],
        linearRun: [{ do: 'open', document: twin(false) }, { do: 'step', count: 6 }, SHOW_TRUTH],
        logRun: [{ do: 'open', document: twin(true) }, { do: 'step', count: 6 }, SHOW_TRUTH],
      },
      scene: { parts: ['belief', 'timeline'], document: twin(false) },
      ask: {
        by: 'figure',
        question: 'Choose an axis, and let the search find an error below 0.1.',
        isRight: ({ state }) => bestOf(state) < 0.1,
        right:
          'In [equal factors](set:logRun) six steps come down to 0.001. In [equal steps](set:linearRun) they gain nothing: all that matters lies left of 0.01, in a hundredth of that axis.',
        misses: [
          {
            id: 'no-matter',
            misconception: 'M16',
            when: ({ state }) => state.view.at > 3 && selectProblem(state).space[0]!.scale === 'linear',
            says: 'The box is the same on both axes, so the search should be. But the [kernel](term:kernel) measures distance along the axis: in equal steps 0.0001 and 0.01 are one place. Six steps gain nothing here. Choose equal factors.',
          },
        ],
        otherwise: 'Not yet. Choose equal factors in the text, then press “Next step”.',
        answer: [
          { do: 'open', document: twin(true) },
          { do: 'step', count: 6 },
        ],
        wrong: [
          { acts: [{ do: 'step', count: 6 }], meets: 'no-matter' },
          { acts: [{ do: 'open', document: twin(true) }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'scale-of-y',
      figure: 'bench',
      title: 'Too large a cliff',
      say: `An error to be made *low*. Three answers are known: 0.24, 184 and 1357. Five more can be asked.

The model can be made of these values [as they are](set:plain), of their [logarithms](set:log), or of their [ranks](set:rank): first, second, third.`,
      sets: {
        plain: [{ do: 'open', document: formOf(null) }],
        log: [{ do: 'open', document: formOf('log') }],
        rank: [{ do: 'open', document: formOf('rank') }],
        plainRun: [{ do: 'open', document: formOf(null) }, { do: 'step', count: 5 }, SHOW_TRUTH],
        logRun: [{ do: 'open', document: formOf('log') }, { do: 'step', count: 5 }, SHOW_TRUTH],
        rankRun: [{ do: 'open', document: formOf('rank') }, { do: 'step', count: 5 }, SHOW_TRUTH],
      },
      scene: { parts: ['belief', 'timeline'], document: formOf(null) },
      ask: {
        by: 'figure',
        question: 'Choose what the model is made of, and let the search find an error below 0.2.',
        isRight: ({ state }) => bestOf(state) < 0.2,
        right:
          'Five steps with [log y](set:logRun) come down to 0.17. [Ranks](set:rankRun) forget how large a value was, and still reach 0.18. With [y as it is](set:plainRun) nothing is gained. Explore offers all three as [transform of y](term:transform).',
        misses: [
          {
            id: 'huge-is-harmless',
            misconception: 'M18',
            when: ({ state }) => state.view.at > 3 && !state.run.model.surrogate.transform,
            says: 'The two huge values seem to do no more than to warn. But the model measures everything in [standard deviations](term:sd) of y. Beside 1357 all small values look alike, and five steps gain nothing. Choose logarithms or ranks.',
          },
        ],
        otherwise: 'Not yet. Choose logarithms or ranks in the text, then press “Next step”.',
        answer: [
          { do: 'open', document: formOf('log') },
          { do: 'step', count: 5 },
        ],
        wrong: [
          { acts: [{ do: 'step', count: 5 }], meets: 'huge-is-harmless' },
          { acts: [{ do: 'open', document: formOf('rank') }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'now-you',
      figure: 'bench',
      title: 'Now you',
      say: `The search that was too sure, again. It has twelve [evaluations](term:evaluation) left. Change its settings, and let it go on; or send it elsewhere yourself.`,
      scene: {
        parts: ['belief', 'timeline'],
        settings: ['lengthscale', 'xi'],
        document: scene({ ...stuck, budget: 24, view: { truth: false } }),
      },
      ask: {
        by: 'figure',
        question: 'Bring it above 1.6.',
        isRight: ({ state }) => bestOf(state) > 1.6,
        right: 'Freed. A search that repeats itself while nothing is expected has not finished: look at its settings first.',
        misses: [
          {
            id: 'settings-kept',
            misconception: 'M18',
            when: ({ state }) => state.view.at > 12 && lengthscaleOf(state) > 0.5,
            says: 'The length-scale is still too long, so the model sees nothing to gain and asks the same place again. Make it shorter first.',
          },
        ],
        otherwise: 'Not yet. Make the length-scale shorter, then press “Next step”.',
        answer: [
          { do: 'set', setting: 'lengthscale', value: 0.12 },
          { do: 'step', count: 12 },
        ],
        wrong: [
          { acts: [{ do: 'step', count: 3 }], meets: 'settings-kept' },
          { acts: [{ do: 'set', setting: 'lengthscale', value: 0.12 }], meets: 'otherwise' },
        ],
      },
    },
  ],
}
