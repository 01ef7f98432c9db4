import type { FormulaSource } from '../../problems/formula/formulaProblem'
import type { TransformId } from '../../search/transforms'
import { chosen } from '../answers'
import { bestOf } from '../findings'
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
    budget: 12,
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
    budget: 12,
    seed: 3,
    actions: [{ do: 'step', count: 3 }],
    model: { transform },
    view: { truth: false },
  })

export const whenItGoesWrong: Lesson = {
  id: 'wrong',
  title: 'When it goes wrong',
  says: 'Searches that stall, miss, or look in the wrong place, and how to tell that from having finished.',
  question: 'How do I see that my search is stuck, and what do I change?',
  minutes: 5,
  cover: 'too-sure',
  steps: [
    {
      id: 'too-sure',
      figure: 'bench',
      title: 'Too sure to ask',
      say: `High is good. The last seven of twelve answers came from the same place, 0.57. The [bands](mark:band) have closed, and the [expected improvement](term:ei) is zero everywhere.`,
      sets: {
        fit: [{ do: 'fit', by: 'map' }],
        long: [{ do: 'set', setting: 'lengthscale', value: 1 }],
      },
      scene: {
        parts: ['belief'],
        document: scene({ ...stuck, budget: 20, view: { truth: false } }),
      },
      ask: {
        by: 'option',
        question: 'We grant six more evaluations with the same settings. What will they bring?',
        options: [
          { id: 'more', says: 'Something better: more evaluations always help.' },
          { id: 'nothing', says: 'Hardly anything: the model believes that it knows the curve.' },
        ],
        reveal: [
          { do: 'step', count: 6 },
          { do: 'show', view: { truth: true } },
        ],
        isRight: ({ option }) => option === 'nothing',
        right:
          'They gained less than 0.001. The [length-scale](term:lengthscale) of 1 makes the model sure of a curve that is not there. [Fit it to the answers](set:fit), and the bands open again; [back to 1](set:long), and they close.',
        misses: [
          {
            id: 'just-more',
            misconception: 'M18',
            when: ({ option }) => option === 'more',
            says: 'They gained less than 0.001: the settings decide where a search looks at all. With a [length-scale](term:lengthscale) of 1 the model is sure of a curve that is not there. [Fit it to the answers](set:fit), and the bands open; [back to 1](set:long), and they close.',
          },
        ],
        otherwise: 'They gained less than 0.001.',
        answer: [{ do: 'option', id: 'nothing' }],
        wrong: [{ acts: [{ do: 'option', id: 'more' }], meets: 'just-more' }],
      },
    },
    {
      id: 'needle',
      figure: 'bench',
      title: 'What nothing hints at',
      say: `Another box, and a model that fits all fifteen answers well. The best is 0.30, and has been for eight answers. The expected improvement is zero to seventeen digits.`,
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
          'At 0.72 stands a needle, as high as 1.00. No answer hinted at it, and the model assumes that such things do not happen. Every search lives by an assumption.',
        misses: [
          {
            id: 'converged',
            misconception: 'M15',
            when: ({ option }) => option === 'yes',
            says: 'At 0.72 stands a needle, as high as 1.00. To have nothing left to *expect* is not to have found the best: the model assumes that such needles do not happen.',
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
      say: `An error to be made *low*, over a learning rate between 0.00001 and 1. Three answers are known, and six more will be asked.

The same box can be searched on an axis of equal steps, as here, or on one of equal factors.`,
      sets: {
        linear: [
          { do: 'open', document: twin(false) },
          { do: 'step', count: 6 },
        ],
        log: [
          { do: 'open', document: twin(true) },
          { do: 'step', count: 6 },
        ],
      },
      scene: { parts: ['belief'], document: twin(false) },
      ask: {
        by: 'option',
        question: 'Does the axis matter to the search?',
        options: [
          { id: 'same', says: 'No: the places, the values and the curve are the same.' },
          { id: 'matters', says: 'Yes: it decides which places count as neighbours.' },
        ],
        reveal: [
          { do: 'step', count: 6 },
          { do: 'show', view: { truth: true } },
        ],
        isRight: ({ option }) => option === 'matters',
        right:
          'On [equal steps](set:linear) six evaluations gained nothing: the best is still 0.87. All that matters lies left of 0.01, in a hundredth of the axis. On [equal factors](set:log) they come down to 0.001.',
        misses: [
          {
            id: 'no-matter',
            misconception: 'M16',
            when: ({ option }) => option === 'same',
            says: 'On [equal steps](set:linear) six evaluations gained nothing: the best is still 0.87. The [kernel](term:kernel) measures distance along the axis, and there 0.0001 and 0.01 are one place. On [equal factors](set:log) they come down to 0.001.',
          },
        ],
        otherwise: 'On equal steps six evaluations gained nothing.',
        answer: [{ do: 'option', id: 'matters' }],
        wrong: [{ acts: [{ do: 'option', id: 'same' }], meets: 'no-matter' }],
      },
    },
    {
      id: 'scale-of-y',
      figure: 'bench',
      title: 'Too large a cliff',
      say: `An error to be made *low*. Three answers are known: 0.24, 184 and 1357. Five more will be asked.

A model can be made of the answers themselves, as here, of their logarithms, or of their ranks.`,
      sets: {
        plain: [
          { do: 'open', document: formOf(null) },
          { do: 'step', count: 5 },
        ],
        log: [
          { do: 'open', document: formOf('log') },
          { do: 'step', count: 5 },
        ],
        rank: [
          { do: 'open', document: formOf('rank') },
          { do: 'step', count: 5 },
        ],
      },
      scene: { parts: ['belief'], document: formOf(null) },
      ask: {
        by: 'option',
        question: 'Do the two huge answers get in the way of the search?',
        options: [
          { id: 'yes', says: 'Yes: beside them all small answers look alike.' },
          { id: 'no', says: 'No: they only say where not to look.' },
        ],
        reveal: [
          { do: 'step', count: 5 },
          { do: 'show', view: { truth: true } },
        ],
        isRight: ({ option }) => option === 'yes',
        right:
          'With [y as it is](set:plain) five evaluations gained nothing: beside 1357 all small answers look alike. With [log y](set:log) they come down to 0.17, and with [ranks](set:rank) to 0.18. Explore offers both as [transform of y](term:transform).',
        misses: [
          {
            id: 'huge-is-harmless',
            misconception: 'M18',
            when: ({ option }) => option === 'no',
            says: 'With [y as it is](set:plain) five evaluations gained nothing. Bands and gains are measured in [standard deviations](term:sd) of y, and beside 1357 the small answers are all one. With [log y](set:log) the search comes down to 0.17, with [ranks](set:rank) to 0.18. Explore offers both as [transform of y](term:transform).',
          },
        ],
        otherwise: 'With y as it is five evaluations gained nothing.',
        answer: [{ do: 'option', id: 'yes' }],
        wrong: [{ acts: [{ do: 'option', id: 'no' }], meets: 'huge-is-harmless' }],
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
            when: ({ state }) => state.view.at > 12 && Number(state.run.model.surrogate.covariance.lengthscale) > 0.5,
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
