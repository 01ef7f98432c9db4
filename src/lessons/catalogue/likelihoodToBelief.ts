import { betaMean, betaMode } from '../../numerics/beta'
import type { Lesson } from '../lesson'
import { intervalOf, mleOf, shapeOf, strengthOf } from '../slotMachine/belief'
import { FLAT, type SlotDocument } from '../slotMachine/document'
import { type SlotMachineState, selectCounts, selectPosterior, selectPrior } from '../slotMachine/machine'

/** A machine whose luck is typical in the long run and misleading at first: 3 wins in 3 pulls, 4 in 10, 40 in 100. */
const MACHINE = { seed: 5886, chance: 0.35, prior: FLAT }

const slot = (others: Pick<SlotDocument, 'pulls' | 'layers'> & Partial<SlotDocument>): SlotDocument => ({ ...MACHINE, ...others })

const widthOf = (state: SlotMachineState): number => {
  const [low, high] = intervalOf(selectPosterior(state))
  return high - low
}

/** How far MAP and MLE lie apart; not a number as long as one of them is none. */
const disagreement = (state: SlotMachineState): number =>
  Math.abs((betaMode(selectPosterior(state)) ?? Number.NaN) - (mleOf(selectCounts(state)) ?? Number.NaN))

export const likelihoodToBelief: Lesson = {
  id: 'likelihood',
  title: 'From likelihood to belief',
  says: 'A slot machine with a hidden chance: what a few pulls tell, and what you knew before.',
  question: 'Why keep a whole distribution when one best value would do?',
  minutes: 6,
  cover: 'posterior',
  steps: [
    {
      id: 'hidden-chance',
      figure: 'slotMachine',
      title: 'A chance you cannot see',
      say: `This slot machine wins with a [chance](term:winChance) $p$ from 0 to 1. Nobody tells you $p$. Like a [black box](term:blackBox), the machine only answers: won or lost.

Everyone gets the same luck here, from one [seed](term:seed).`,
      scene: { document: slot({ pulls: 0, layers: [] }), offers: ['pull'] },
      ask: {
        by: 'figure',
        question: 'Pull three times.',
        isRight: (situation) => selectCounts(situation.state).pulls >= 3,
        right: 'The first three pulls all won. Does this machine always win?',
        misses: [],
        otherwise: 'That is fewer than three pulls.',
        answer: [{ do: 'pull', count: 3 }],
        wrong: [{ acts: [{ do: 'pull', count: 1 }], meets: 'otherwise' }],
      },
    },
    {
      id: 'likelihood',
      figure: 'slotMachine',
      title: 'How well does each p explain it?',
      say: `Three pulls, three wins. Ask of every $p$: how probable would that be? The answer is the [likelihood](term:likelihood), for $w$ wins in $n$ pulls:

$L(p) = p^w (1-p)^{n-w}$`,
      scene: { document: slot({ pulls: 3, layers: [] }), offers: [] },
      ask: {
        by: 'mark',
        question: 'Mark the $p$ whose likelihood is highest.',
        reveal: [{ do: 'layers', show: ['likelihood', 'mle'] }],
        isRight: ({ mark }) => mark !== null && mark[0]! >= 0.95,
        right:
          'With $p = 1$ three wins in a row are certain; with $p = 0.5$ their probability is only 0.125, an eighth. The figure stretches the curve to area 1 and leaves its shape. The highest place is the [maximum likelihood estimate](term:fit.mle), the [MLE](mark:mle).',
        misses: [
          {
            id: 'probable-p',
            misconception: 'M20',
            when: ({ mark }) => mark !== null && mark[0]! >= 0.4,
            says: 'You marked a $p$ that you find believable. The [likelihood](mark:likelihood) knows nothing of that. It says how well a $p$ explains three wins, and $p = 1$ explains them best.',
          },
        ],
        otherwise:
          'A machine that seldom wins does not explain three wins well. The [likelihood](mark:likelihood) rises up to $p = 1$.',
        answer: [{ do: 'mark', x: [1] }],
        wrong: [
          { acts: [{ do: 'mark', x: [0.7] }], meets: 'probable-p' },
          { acts: [{ do: 'mark', x: [0.2] }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'three-pulls',
      figure: 'slotMachine',
      title: 'The best value, and how much it is worth',
      say: `The [MLE](mark:mle) says $p = 1$: this machine always wins. It knows the three pulls and nothing else. Point at any $p$ to read its likelihood.`,
      scene: { document: slot({ pulls: 3, layers: ['likelihood', 'mle'] }), offers: [], offersAfter: ['pull'] },
      ask: {
        by: 'option',
        question: 'We pull seven more times. What will the MLE do?',
        options: [
          { id: 'fall', says: 'It falls far, because three pulls say little.' },
          { id: 'stay', says: 'It stays near 1, because it is the best estimate.' },
        ],
        reveal: [{ do: 'pull', count: 7 }],
        isRight: ({ option }) => option === 'fall',
        right:
          'It fell from 1 to 0.4. The best value did not say how little it stood on; the wide [likelihood](mark:likelihood) did.',
        misses: [
          {
            id: 'safe',
            misconception: 'M10',
            when: ({ option }) => option === 'stay',
            says: 'It fell from 1 to 0.4. After three pulls many chances explained the wins nearly as well: the [likelihood](mark:likelihood) was wide.',
          },
        ],
        otherwise: 'It fell from 1 to 0.4.',
        answer: [{ do: 'option', id: 'fall' }],
        wrong: [{ acts: [{ do: 'option', id: 'stay' }], meets: 'safe' }],
      },
    },
    {
      id: 'prior',
      figure: 'slotMachine',
      title: 'What you knew before',
      say: `You did know something: say, most machines win about once in three pulls. A [prior](term:prior) states that. Here it is a [Beta distribution](term:betaDistribution). Its [strength](term:priorStrength) says how many pulls it weighs.`,
      scene: { document: slot({ pulls: 0, layers: ['prior'] }), offers: ['prior'] },
      ask: {
        by: 'figure',
        question: 'Drag the round handle, or use the sliders: a mean from 0.3 to 0.37, and a strength of at least 8.',
        isRight: ({ state }) => {
          const mean = betaMean(selectPrior(state))
          return mean >= 0.3 && mean <= 0.37 && strengthOf(selectPrior(state)) >= 8
        },
        right: 'Chances under the high part are probable for you, before any pull. All chances together have the area 1.',
        misses: [],
        otherwise: 'Sideways moves the mean; upwards makes the belief stronger, and the curve narrower.',
        answer: [{ do: 'prior', mean: 0.33, strength: 9 }],
        wrong: [
          { acts: [{ do: 'prior', mean: 0.33, strength: 4 }], meets: 'otherwise' },
          { acts: [{ do: 'prior', mean: 0.6, strength: 9 }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'posterior',
      figure: 'slotMachine',
      title: 'Both together',
      say: `Three wins again, and now the [prior](mark:prior) beside the [likelihood](mark:likelihood). Bayes’ rule multiplies the two at every $p$. The product, scaled to area 1, is the [posterior](term:posterior).`,
      scene: {
        document: slot({ pulls: 3, prior: shapeOf(1 / 3, 9), layers: ['prior', 'likelihood'] }),
        offers: [],
        offersAfter: ['pull', 'prior'],
      },
      ask: {
        by: 'mark',
        question: 'Where will the posterior be highest? Mark it.',
        reveal: [{ do: 'layers', show: ['prior', 'likelihood', 'posterior', 'map'] }],
        isRight: ({ mark }) => mark !== null && mark[0]! >= 0.38 && mark[0]! <= 0.75,
        right:
          'Between the two, at 0.5. This prior weighs like 3 wins, $\\alpha$, and 6 losses, $\\beta$. Three real wins made that 6 and 6. The highest place is the [maximum a posteriori](term:fit.map) estimate, the [MAP](mark:map).',
        misses: [
          {
            id: 'data-alone',
            misconception: 'M10',
            when: ({ mark }) => mark !== null && mark[0]! > 0.75,
            says: 'It came out at 0.5. Three wins alone would say 1, but a prior of strength 9 weighs as much as nine pulls.',
          },
          {
            id: 'prior-alone',
            misconception: 'M22',
            when: ({ mark }) => mark !== null && mark[0]! < 0.38,
            says: 'It came out at 0.5. Three wins moved the belief far to the right: a prior is where one begins, not where one stays.',
          },
        ],
        otherwise: 'It came out at 0.5, between the two.',
        answer: [{ do: 'mark', x: [0.5] }],
        wrong: [
          { acts: [{ do: 'mark', x: [0.95] }], meets: 'data-alone' },
          { acts: [{ do: 'mark', x: [0.3] }], meets: 'prior-alone' },
        ],
      },
    },
    {
      id: 'wrong-prior',
      figure: 'slotMachine',
      title: 'A prior that is wrong',
      say: `This prior believes in a $p$ near 0.8, with strength 10. Four wins in ten pulls say otherwise, so MAP and MLE disagree.`,
      scene: {
        document: slot({ pulls: 10, prior: shapeOf(0.8, 10), layers: ['prior', 'likelihood', 'mle', 'posterior', 'map'] }),
        offers: ['pull'],
      },
      ask: {
        by: 'figure',
        question: 'Pull until MAP and MLE are less than 0.05 apart.',
        isRight: ({ state }) => disagreement(state) < 0.05,
        right:
          'The pulls outweigh the prior. The posterior mean is $\\frac{\\alpha + w}{\\alpha + \\beta + n}$: here the prior counts as ten pulls, however many real ones come.',
        misses: [
          {
            id: 'gave-up',
            misconception: 'M22',
            when: ({ state }) => selectCounts(state).pulls <= 20,
            says: 'Not close yet, but look: with every pull the [MAP](mark:map) has come nearer. Go on.',
          },
        ],
        otherwise: 'Nearer, but not near enough yet. Go on.',
        answer: [{ do: 'pull', count: 90 }],
        wrong: [
          { acts: [{ do: 'pull', count: 10 }], meets: 'gave-up' },
          { acts: [{ do: 'pull', count: 20 }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'more-than-a-point',
      figure: 'slotMachine',
      title: 'More than a point',
      say: `A flat prior leaves the likelihood as it is: MAP and MLE are both 0.4 after ten pulls. The [95 % credible interval](term:credibleInterval) goes from 0.17 to 0.69.`,
      scene: { document: slot({ pulls: 10, layers: ['posterior', 'interval', 'map'] }), offers: [], offersAfter: ['pull'] },
      ask: {
        by: 'option',
        question: 'After 100 pulls the MAP is 0.4 again. What becomes of the [interval](mark:interval)?',
        options: [
          { id: 'third', says: 'It gets about a third as wide.' },
          { id: 'same', says: 'It stays the same, as the best value does.' },
          { id: 'tenth', says: 'It gets a tenth as wide.' },
        ],
        reveal: [{ do: 'pull', count: 90 }],
        isRight: ({ option }) => option === 'third',
        right:
          'It goes from 0.31 to 0.50 now. Widths shrink about as $1/\\sqrt{n}$. The best value is the same, and you know far more: only the whole distribution shows it.',
        misses: [
          {
            id: 'point',
            misconception: 'M21',
            when: ({ option }) => option === 'same',
            says: 'The best value stayed at 0.4, but the [interval](mark:interval) shrank: from 0.31 to 0.50 now. 40 wins in 100 say more than 4 in 10.',
          },
        ],
        otherwise: 'Not so fast: it goes from 0.31 to 0.50 now, about a third as wide. Widths shrink about as $1/\\sqrt{n}$.',
        answer: [{ do: 'option', id: 'third' }],
        wrong: [
          { acts: [{ do: 'option', id: 'same' }], meets: 'point' },
          { acts: [{ do: 'option', id: 'tenth' }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'now-you',
      figure: 'slotMachine',
      title: 'Now you',
      say: `Pull, drag the prior, and watch how both shape the posterior. At the end, [reveal the true $p$](set:reveal).

A [Gaussian process](term:gaussianProcess) does the same with whole functions: a prior over curves, answers, a posterior over curves.`,
      sets: {
        reveal: [{ do: 'layers', show: ['truth', 'prior', 'likelihood', 'mle', 'posterior', 'interval', 'map', 'mean'] }],
      },
      scene: {
        document: slot({
          pulls: 0,
          prior: shapeOf(0.4, 5),
          layers: ['prior', 'likelihood', 'mle', 'posterior', 'interval', 'map', 'mean'],
        }),
        offers: ['pull', 'prior'],
      },
      ask: {
        by: 'figure',
        question: 'Get a 95 % interval narrower than 0.2 from evidence: with a prior of strength 10 or less.',
        isRight: ({ state }) => widthOf(state) < 0.2 && strengthOf(selectPrior(state)) <= 10,
        right: 'Now it is the pulls that make you sure.',
        misses: [
          {
            id: 'sure-by-prior',
            misconception: 'M10',
            when: ({ state }) => widthOf(state) < 0.2,
            says: 'Narrow, but because of the [prior](mark:prior), not because of pulls. Such an interval is only as right as its prior.',
          },
        ],
        otherwise: 'The [interval](mark:interval) is still wider than 0.2. More pulls make it narrower.',
        answer: [{ do: 'pull', count: 100 }],
        wrong: [
          { acts: [{ do: 'prior', mean: 0.6, strength: 150 }], meets: 'sure-by-prior' },
          { acts: [{ do: 'pull', count: 10 }], meets: 'otherwise' },
        ],
      },
    },
  ],
}
