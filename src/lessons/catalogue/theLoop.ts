import { chosen, HIGH_IN_THE_MIDDLE } from '../answers'
import { bestOf, expectedBest, gainShareAt, sdAt, widestOf } from '../findings'
import type { Lesson } from '../lesson'
import { scene } from '../scenes'

const FOUR = chosen([0.05, 0.25, 0.5, 0.95])

/** How near a mark has to be to a place to be taken for it. */
const BESIDE = 0.04

/** A wide bump that is found at once; a narrower and higher one stands beside it. */
export const BEFORE_THE_BUMP = 8

export const theLoop: Lesson = {
  id: 'loop',
  title: 'The loop',
  says: 'Fit, score, choose, evaluate, and again: predict what the search does next, and say when it is done.',
  question: 'What does one step of Bayesian optimization do, and what does it cost?',
  minutes: 6,
  cover: 'where-next',
  steps: [
    {
      id: 'four-phases',
      figure: 'bench',
      title: 'One step, in four parts',
      say: `[Bayesian optimization](term:bayesianOptimization) goes round in a loop. It [fits](term:phase.fit) the model to all answers, and [scores](term:phase.score) every place. It [chooses](term:phase.choose) the place with the best score, and [evaluates](term:phase.evaluate) the [black box](term:blackBox) there.

We look for the *lowest* value. Four answers are known. The buttons “Fit” to “Evaluate” show one part each, “Next step” does all four.`,
      scene: {
        parts: ['belief', 'timeline'],
        document: scene({ blackBox: 'forrester', budget: 12, actions: FOUR, view: { truth: false } }),
      },
      ask: {
        by: 'figure',
        question: 'Take two whole steps. Watch where the best score is before each.',
        isRight: ({ state }) => state.view.at >= 6,
        right:
          'Each answer changed the belief, the belief changed the scores, and the scores decided about the next question. Nothing else is in the loop.',
        misses: [],
        otherwise: 'Two more answers are needed: press “Next step” twice.',
        answer: [{ do: 'step', count: 2 }],
        wrong: [{ acts: [{ do: 'step', count: 1 }], meets: 'otherwise' }],
      },
    },
    {
      id: 'where-next',
      figure: 'bench',
      title: 'Where will it go next?',
      say: `The same four answers. You see what the model believes, and not the scores. Remember that low is good.`,
      scene: {
        parts: ['curves'],
        partsAfter: ['belief'],
        document: scene({ blackBox: 'forrester', budget: 12, actions: FOUR, view: { truth: false } }),
      },
      ask: {
        by: 'mark',
        question: 'Mark the place where the search will evaluate next.',
        reveal: [],
        isRight: ({ state, mark }) => mark !== null && gainShareAt(state, mark) >= 0.9,
        right:
          'Your place promises at least nine tenths of the largest [expected improvement](term:ei). The search takes the peak itself, near 0.36.',
        misses: [
          {
            id: 'lowest-mean',
            misconception: 'M2',
            when: ({ state, mark }) => mark !== null && Math.abs(mark[0]! - expectedBest(state)) <= BESIDE,
            says: 'There the mean is lowest, beside an answer that is known. It promises less than half of what 0.36 does, where the mean is nearly as low and the band is wide.',
          },
          {
            id: 'widest-band',
            misconception: 'M1',
            when: ({ state, mark }) => mark !== null && sdAt(state, mark[0]!) >= 0.9 * widestOf(state),
            says: 'There the band is widest, but the mean is high. Doubt alone is not what the search looks for: it goes near 0.36, where a low value is possible.',
          },
        ],
        otherwise: 'Less is promised there. The search goes near 0.36, where the mean is low and the band is wide.',
        answer: [{ do: 'mark', x: [0.365] }],
        wrong: [
          { acts: [{ do: 'mark', x: [0.26] }], meets: 'lowest-mean' },
          { acts: [{ do: 'mark', x: [0.72] }], meets: 'widest-band' },
          { acts: [{ do: 'mark', x: [0.12] }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'what-it-costs',
      figure: 'bench',
      title: 'What did that cost?',
      say: `To find that peak, the score was computed at 401 places along the axis, and then at some more to be exact.`,
      scene: {
        parts: ['belief'],
        document: scene({ blackBox: 'forrester', budget: 12, actions: FOUR, view: { truth: false } }),
      },
      ask: {
        by: 'option',
        question: 'How many evaluations of the black box did all these scores cost?',
        options: [
          { id: 'many', says: 'At least 401: one for each place.' },
          { id: 'none', says: 'None.' },
        ],
        reveal: [{ do: 'step', count: 1 }],
        isRight: ({ option }) => option === 'none',
        right:
          'A score asks the *model*, which costs a little computing. Only the chosen place was asked of the black box: that is the fifth point, and the whole price of this step.',
        misses: [
          {
            id: 'costs',
            misconception: 'M6',
            when: ({ option }) => option === 'many',
            says: 'None: a score asks the model, and the model is a formula on this computer. There is one new point, the fifth. It alone cost an [evaluation](term:evaluation).',
          },
        ],
        otherwise: 'None: scores ask the model only.',
        answer: [{ do: 'option', id: 'none' }],
        wrong: [{ acts: [{ do: 'option', id: 'many' }], meets: 'costs' }],
      },
    },
    {
      id: 'best-or-next',
      figure: 'bench',
      title: 'The best place, or the next one',
      say: `Three answers, and the money is gone: there is no next question. Somebody asks which place you recommend.

The star stands where the mean is lowest, the arrow where the search would go next.`,
      scene: {
        parts: ['belief'],
        document: scene({ blackBox: 'forrester', budget: 12, actions: chosen([0.1, 0.45, 0.95]), view: { truth: false } }),
      },
      ask: {
        by: 'mark',
        question: 'Mark the place that you recommend. Low is good.',
        isRight: ({ state, mark }) => mark !== null && Math.abs(mark[0]! - expectedBest(state)) <= BESIDE,
        right:
          'To *use* a place, take the one that is expected to be best. To *learn*, take the one that may turn out much better. They are the same only near the end.',
        misses: [
          {
            id: 'next-is-best',
            misconception: 'M19',
            when: ({ state, mark }) => mark !== null && gainShareAt(state, mark) >= 0.9,
            says: 'The next place is where a question may pay, because much is unknown there. What is *expected* of it is worse than at the star. Without a next question that risk buys nothing.',
          },
        ],
        otherwise: 'Less is expected of that place. Take the one that is expected to be best: the star.',
        answer: [{ do: 'mark', x: [0.135] }],
        wrong: [
          { acts: [{ do: 'mark', x: [0.26] }], meets: 'next-is-best' },
          { acts: [{ do: 'mark', x: [0.8] }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'the-same-again',
      figure: 'bench',
      title: 'Nearly the same place again',
      say: `The answers of this box scatter by a [noise s.d.](term:noiseSd) of about 0.5. High is good here. The place 0.5 was measured already, and the search wants to go to 0.49.`,
      sets: {
        exact: [{ do: 'set', setting: 'noiseSd', value: 0.001 }],
        noisy: [{ do: 'set', setting: 'noiseSd', value: 0.5 }],
      },
      scene: {
        parts: ['belief'],
        settings: ['noiseSd'],
        document: scene({
          blackBox: 'gp_draw',
          budget: 12,
          model: { standardize: false, noiseSd: 0.5, covariance: { kind: 'matern52', variance: 1, lengthscale: 0.2 } },
          actions: HIGH_IN_THE_MIDDLE,
          view: { truth: false },
        }),
      },
      ask: {
        by: 'option',
        question: 'Is that a fault?',
        options: [
          { id: 'fault', says: 'Yes: that place is known, so the evaluation is wasted.' },
          { id: 'sense', says: 'No: one noisy answer does not settle how good the place is.' },
        ],
        isRight: ({ option }) => option === 'sense',
        right:
          'With noise, an answer is only a hint, and a second one at the same place teaches. Tell the model that answers are [exact](set:exact) and it goes elsewhere; [with noise](set:noisy) it comes back.',
        misses: [
          {
            id: 'repeat-is-bug',
            misconception: 'M17',
            when: ({ option }) => option === 'fault',
            says: 'Look at the band at 0.5: it has not closed, because the one answer may have been luck. Tell the model that answers are [exact](set:exact) and it goes elsewhere; [with noise](set:noisy) it comes back.',
          },
        ],
        otherwise: 'One noisy answer does not settle how good a place is.',
        answer: [{ do: 'option', id: 'sense' }],
        wrong: [{ acts: [{ do: 'option', id: 'fault' }], meets: 'repeat-is-bug' }],
      },
    },
    {
      id: 'flat',
      figure: 'bench',
      title: 'A flat stretch',
      say: `High is good. Since the third of eight answers, the best has risen by 0.01 only, and the expected improvement is 0.01 at most. Is the search done?`,
      scene: {
        parts: ['belief', 'progress'],
        document: scene({
          blackBox: 'bayesopt_notebook',
          budget: 15,
          seed: 1,
          actions: [{ do: 'step', count: BEFORE_THE_BUMP }],
          view: { truth: false },
        }),
      },
      ask: {
        by: 'option',
        question: 'Would two more evaluations be wasted?',
        options: [
          { id: 'perhaps', says: 'Not necessarily: the model does not know what it has not seen.' },
          { id: 'done', says: 'Yes: it has been flat for five answers, and little is expected.' },
        ],
        reveal: [
          { do: 'step', count: 2 },
          { do: 'show', view: { truth: true } },
        ],
        isRight: ({ option }) => option === 'perhaps',
        right:
          'Two more, and the best rose from 1.03 to 1.40: the top. What is expected is the *model’s* opinion, and before its ninth answer it had not heard of the narrow bump.',
        misses: [
          {
            id: 'converged',
            misconception: 'M15',
            when: ({ option }) => option === 'done',
            says: 'Two more, and the best rose from 1.03 to 1.40, the top. A flat stretch says that nothing was found lately. The model expected little because it had not heard of the narrow bump.',
          },
        ],
        otherwise: 'Two more, and the best rose from 1.03 to 1.40.',
        answer: [{ do: 'option', id: 'perhaps' }],
        wrong: [{ acts: [{ do: 'option', id: 'done' }], meets: 'converged' }],
      },
    },
    {
      id: 'now-you',
      figure: 'bench',
      title: 'Now you',
      say: `Low is good again, and the budget is twelve. Let the search go on, step by step, or send it elsewhere by a click in the plot whenever you know better.`,
      scene: {
        parts: ['belief', 'timeline'],
        document: scene({ blackBox: 'forrester', budget: 12, actions: chosen([0.1, 0.45, 0.95]), view: { truth: false } }),
      },
      ask: {
        by: 'figure',
        question: 'Find a value below −5.5.',
        isRight: ({ state }) => bestOf(state) < -5.5,
        right: 'The lowest value of this curve is −6.02. It took a handful of questions, each chosen after the answer before it.',
        misses: [
          {
            id: 'near-the-first',
            misconception: 'M2',
            when: ({ state }) => state.view.at >= 12,
            says: 'The budget is spent. If your places crowd round a known low answer, you followed the mean. The deep dip lies where the band was wide.',
          },
        ],
        otherwise: 'Not below −5.5 yet, and there are evaluations left.',
        answer: [{ do: 'step', count: 9 }],
        wrong: [
          {
            acts: [0.12, 0.14, 0.11, 0.15, 0.13, 0.16, 0.09, 0.17, 0.08].map((x) => ({ do: 'evaluate', x: [x] })),
            meets: 'near-the-first',
          },
          { acts: [{ do: 'step', count: 1 }], meets: 'otherwise' },
        ],
      },
    },
  ],
}
