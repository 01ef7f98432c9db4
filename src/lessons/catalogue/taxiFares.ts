import { recordedGrid, type Steps } from '../../casestudy/recorded'
import { spaceOf } from '../../casestudy/study'
import { taxiRoom } from '../../casestudy/taxiRoom'
import { toUnit } from '../../problems/searchSpace'
import type { TaxiState } from '../../store/taxi/state'
import type { Lesson } from '../lesson'
import { foundBy, trainingsOf } from '../taxi/findings'

/** The recorded runs under one of the protocols, so many evaluations of each shown. */
const recorded = (protocol: 'fair' | 'article', shown: number) => ({ ...taxiRoom.default(), protocol, shown })

/** Where the third row of a recorded grid of five by five crosses its third column. */
function middleOf(steps: Steps): readonly number[] {
  const { lr, l2 } = recordedGrid(steps)[12]!
  return [lr, l2]
}

/** How far a mark is from a place, along the axis on which it is farther, as a share of it; infinite without a mark. */
function awayFrom(state: TaxiState, mark: readonly number[] | null, place: readonly number[]): number {
  const shares = spaceOf(state).map((axis, d) => Math.abs(toUnit(axis, mark?.[d] ?? Number.NaN) - toUnit(axis, place[d]!)))
  return mark ? Math.max(...shares) : Number.POSITIVE_INFINITY
}

/** The first evaluation after which every search of the fair comparison has found a score below the guess's. */
export const ALL_BELOW = 12

export const taxiFares: Lesson = {
  id: 'taxi',
  title: 'The taxi fares',
  says: 'A real case: an article tunes a network and reports a winner. Four decisions, and what each of them does.',
  question: 'When somebody reports that one search was better, what must I ask first?',
  minutes: 6,
  cover: 'seeds',
  steps: [
    {
      id: 'axes',
      figure: 'taxi',
      title: 'First decision: the axes',
      say: `A network is to predict taxi fares. An article searches two of its settings, the learning rate and the L2 penalty, both from 0.0001 to 0.1.

The map shows the error that was measured; *low* is good. Its axes go in equal *factors*: the next number is ten times the last. Over it we lay a grid of five by five in equal *steps*: 0.0001, 0.02 and so on.`,
      scene: { parts: ['surface'], partsAfter: ['gridInSteps', 'gridInFactors'], document: recorded('fair', 25) },
      ask: {
        by: 'mark',
        question: 'Mark where the middle of that grid stands.',
        reveal: [],
        isRight: ({ state, mark }) => awayFrom(state, mark, middleOf('linear')) <= 0.1,
        right:
          'It is 0.04, near the upper right corner: four of five columns stand in the last quarter of this axis. There 22 of 25 trainings, the hollow ones, are no better than always saying the mean fare. In equal factors 12 are. What matters is the exponent.',
        misses: [
          {
            id: 'evenly',
            misconception: 'M16',
            when: ({ state, mark }) => awayFrom(state, mark, middleOf('log')) <= 0.2,
            says: 'That is the middle of the picture, near 0.003, and of a grid in equal *factors*. In equal steps it is 0.04: four of five columns crowd on the right. There 22 of 25 trainings, the hollow ones, are no better than always saying the mean fare. In equal factors 12 are.',
          },
        ],
        otherwise:
          'The third of five is 0.04, near the upper right corner. There 22 of 25 trainings, the hollow ones, are no better than always saying the mean fare. In equal factors 12 are.',
        answer: [{ do: 'mark', x: [0.04, 0.04] }],
        wrong: [
          { acts: [{ do: 'mark', x: [0.003, 0.003] }], meets: 'evenly' },
          { acts: [{ do: 'mark', x: [0.0002, 0.05] }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'scaling',
      figure: 'taxi',
      title: 'Second decision: the features',
      say: `Before any search the article guesses: 0.001 for both. The diamond is what that guess scored. The dots are the same training again, from four other [seeds](term:seed).

The network gets its 22 features as they are: some stay below 1, the year is above 2000.`,
      scene: { parts: ['guessUnscaled'], partsAfter: ['guessScaled'], document: recorded('fair', 25) },
      ask: {
        by: 'option',
        question: 'We bring all features to one scale and train the very same guess. What changes?',
        options: [
          { id: 'much', says: 'Much: it loses a dollar and most of its scatter.' },
          { id: 'little', says: 'Little: a network finds the scale of its inputs by itself.' },
        ],
        reveal: [],
        isRight: ({ option }) => option === 'much',
        right:
          'From 5.67 ± 2.18 to 4.48 ± 0.10 dollars, without any search. It is lower, and above all it no longer hangs on luck: one of four seeds had ended at 8.93.',
        misses: [
          {
            id: 'by-itself',
            misconception: 'M16',
            when: ({ option }) => option === 'little',
            says: 'It goes from 5.67 ± 2.18 to 4.48 ± 0.10 dollars, without any search. Large inputs make large, wild steps; one of four seeds had ended at 8.93.',
          },
        ],
        otherwise: 'It goes from 5.67 ± 2.18 to 4.48 ± 0.10 dollars.',
        answer: [{ do: 'option', id: 'much' }],
        wrong: [{ acts: [{ do: 'option', id: 'little' }], meets: 'by-itself' }],
      },
    },
    {
      id: 'score',
      figure: 'taxi',
      title: 'Third decision: the score',
      say: `As in the article: every training of [Bayesian optimization](term:bayesianOptimization) is scored on the test rides. Of its 30 scores it reports the lowest, 4.09.`,
      scene: { parts: ['bayesian'], partsAfter: ['curse'], document: recorded('article', 30) },
      ask: {
        by: 'option',
        question: 'What will the same two settings score, trained again from four other seeds?',
        options: [
          { id: 'same', says: 'About 4.09: it was measured on the test rides.' },
          { id: 'above-guess', says: 'Worse, but better than the guess that nobody searched for.' },
          { id: 'worse', says: 'Worse than the guess.' },
        ],
        reveal: [],
        isRight: ({ option }) => option === 'worse',
        right:
          '7.29 ± 2.51, and the guess 5.67 ± 2.18. Whoever keeps the lowest of 30 scores keeps the luckiest one. So choose by rides set aside for that, and use the test rides once.',
        misses: [
          {
            id: 'at-its-word',
            misconception: 'M14',
            when: ({ option }) => option === 'same' || option === 'above-guess',
            says: '7.29 ± 2.51, and the guess 5.67 ± 2.18. This score was chosen *because* it was the lowest of 30, so it was the luckiest. Choose by rides set aside for that, and use the test rides once.',
          },
        ],
        otherwise: 'It is 7.29 ± 2.51.',
        answer: [{ do: 'option', id: 'worse' }],
        wrong: [
          { acts: [{ do: 'option', id: 'same' }], meets: 'at-its-word' },
          { acts: [{ do: 'option', id: 'above-guess' }], meets: 'at-its-word' },
        ],
      },
    },
    {
      id: 'seeds',
      figure: 'taxi',
      title: 'Fourth decision: the seeds',
      say: `Now fairly: equal factors, scaled features, one score for all. Each search has 25 [evaluations](term:evaluation), and 20 are shown. Random search has found 4.18, the grid 4.30, Bayesian optimization 4.31.

So the grid is second. But everybody might have had fewer evaluations.`,
      sets: { all: [{ do: 'replay', evaluations: 25 }] },
      scene: { parts: ['best', 'replay'], partsAfter: ['best', 'curse', 'replay'], document: recorded('fair', 20) },
      ask: {
        by: 'figure',
        question: 'Step to a number of evaluations with which Bayesian optimization would have come second.',
        isRight: ({ state }) => state.protocol === 'fair' && foundBy(state, 'bayesian') < foundBy(state, 'grid'),
        right:
          'Up to 16 it is ahead of the grid, from 17 on behind: the order of one run hangs on where it stops. [Train every pick again](set:all) with other [seeds](term:seed), and the grid comes last: 4.91 ± 0.61. Random search has 4.47 ± 0.14, and the guess 4.48 ± 0.10. No pick beats it by more than it scatters.',
        misses: [
          {
            id: 'unlike-scores',
            misconception: 'M25',
            when: ({ state }) => state.protocol === 'article',
            says: 'It is ahead by far in this picture. But these heights do not measure the same: one search is scored on the test rides, two on parts of the others. Choose the fair comparison.',
          },
          {
            id: 'one-run',
            misconception: 'M13',
            when: ({ state }) => state.shown > 0,
            says: 'Here the grid is ahead, by 0.01 or 0.02. That it is ahead at the end looks like a result. But with fewer evaluations the order of the two was another. Press “Back to start”, and step.',
          },
        ],
        otherwise: 'Nothing is shown yet: press “Next training”.',
        answer: [{ do: 'replay', evaluations: 12 }],
        wrong: [
          { acts: [{ do: 'replay', evaluations: 17 }], meets: 'one-run' },
          { acts: [{ do: 'protocol', to: 'article' }], meets: 'unlike-scores' },
          { acts: [{ do: 'replay', evaluations: 0 }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'time',
      figure: 'taxi',
      title: 'Four times faster?',
      say: `The article’s search took 584 seconds by Bayesian optimization and 2449 by grid. In these recorded runs it looks alike: 82 seconds against 157.

Bayesian optimization trained the network once for each of its scores, 30 times in all. The grid trained it three times for each of its scores, on different parts of the rides.`,
      scene: {
        parts: ['bestBySeconds', 'replay'],
        partsAfter: ['bestBySeconds', 'fits', 'replay'],
        document: recorded('article', 30),
      },
      ask: {
        by: 'figure',
        question: 'Step to where the grid, too, has trained the network 30 times.',
        isRight: ({ state }) => trainingsOf(state, 'grid') === 30,
        right:
          'Ten places, in 61 seconds. The 30 trainings of Bayesian optimization took 82: it is no faster. It tried more places, 30 against 25. “Show all” counts 76 trainings of the grid. In the article they were 126. What was timed was the way of scoring.',
        misses: [
          {
            id: 'counted-otherwise',
            misconception: 'M25',
            when: ({ state }) => state.shown >= 25,
            says: 'It is easy to take a place for a training, for the lines rise place by place. But the bars count: 25 places of the grid took 76 trainings. What was timed was the way of scoring. Go back to where its bar says 30.',
          },
        ],
        otherwise: 'Not there: the bars count the trainings. Press “Back to start”, and step until the bar of the grid says 30.',
        answer: [{ do: 'replay', evaluations: 10 }],
        wrong: [
          { acts: [{ do: 'replay', evaluations: 25 }], meets: 'counted-otherwise' },
          { acts: [{ do: 'replay', evaluations: 3 }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'now-you',
      figure: 'taxi',
      title: 'Now you: the verdict',
      say: `Both comparisons, step by step. The fair one says: each search finds a score below the guess’s 4.38, and soon. That such a score is worth nothing by itself you know by now.`,
      scene: { parts: ['best', 'replay'], partsAfter: ['best', 'curse', 'replay'], document: recorded('article', 30) },
      ask: {
        by: 'figure',
        question: 'Show the fair comparison at the first training after which all three searches lie below the guess.',
        isRight: ({ state }) => state.protocol === 'fair' && state.shown === ALL_BELOW,
        right:
          'Twelve. Show all trainings, and every pick is trained again: none is better than the guess. The verdict: axes and scaling made the gain, and one run with one seed cannot name a best search.',
        misses: [
          {
            id: 'unlike-scores',
            misconception: 'M25',
            when: ({ state }) => state.protocol === 'article',
            says: 'These heights do not measure the same: two searches are scored by several trainings on parts of the rides, one on the test rides. Choose the fair comparison first.',
          },
        ],
        otherwise: 'Not that one. Go back to the start and step until the last of the three lines falls below the dotted one.',
        answer: [
          { do: 'protocol', to: 'fair' },
          { do: 'replay', evaluations: ALL_BELOW },
        ],
        wrong: [
          { acts: [{ do: 'replay', evaluations: 2 }], meets: 'unlike-scores' },
          {
            acts: [
              { do: 'protocol', to: 'fair' },
              { do: 'replay', evaluations: 3 },
            ],
            meets: 'otherwise',
          },
        ],
      },
    },
  ],
}
