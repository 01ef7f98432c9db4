import { taxiRoom } from '../../casestudy/taxiRoom'
import type { Lesson } from '../lesson'

/** The recorded runs under one of the protocols, so many evaluations of each shown. */
const recorded = (protocol: 'fair' | 'article', shown: number) => ({ ...taxiRoom.default(), protocol, shown })

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
      say: `A network is to predict taxi fares. An article searches two of its settings, the learning rate and the L2 penalty, both from 0.0001 to 0.1. The error, RMSE, is in dollars; *low* is good.

A grid of five by five can go in equal steps, 0.0001, 0.02, 0.04 and so on, or in equal factors, 0.0001, 0.0006, 0.003 and so on. The map shows the error as measured before, on an axis of equal factors.`,
      scene: { parts: ['surface'], partsAfter: ['gridInSteps', 'gridInFactors'], document: recorded('fair', 25) },
      ask: {
        by: 'option',
        question: 'Which grid do you choose?',
        options: [
          { id: 'steps', says: 'Equal steps: they cover the range evenly.' },
          { id: 'factors', says: 'Equal factors: what matters is the exponent.' },
        ],
        reveal: [],
        isRight: ({ option }) => option === 'factors',
        right:
          'In equal steps 22 of 25 trainings are no better than always saying the mean fare, and 2 come below 5 dollars. In equal factors 11 do. The best of both is alike, 4.30; but in equal steps it stands at the rim, and trained again it scores 5.57 ± 1.96.',
        misses: [
          {
            id: 'evenly',
            misconception: 'M16',
            when: ({ option }) => option === 'steps',
            says: 'Look where its columns stand: four of five lie in the last quarter of this axis. 22 of 25 trainings are no better than always saying the mean fare, and 2 come below 5 dollars. In equal factors 11 do. The best of both is alike, 4.30, but in equal steps it stands at the rim.',
          },
        ],
        otherwise: 'In equal factors more trainings learn something.',
        answer: [{ do: 'option', id: 'factors' }],
        wrong: [{ acts: [{ do: 'option', id: 'steps' }], meets: 'evenly' }],
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
      say: `As in the article: every training of [Bayesian optimization](term:bayesianOptimization) is scored on the test rides. The lowest of 30 scores, 4.09, is what it reports.`,
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
      say: `Now fairly: equal factors, scaled features, 25 [evaluations](term:evaluation) each, one score for all. Random search found 4.18, the grid 4.30, Bayesian optimization 4.31. The guess has 4.38.`,
      scene: { parts: ['best'], partsAfter: ['curse'], document: recorded('fair', 25) },
      ask: {
        by: 'option',
        question: 'Has random search won?',
        options: [
          { id: 'yes', says: 'Yes: it has the lowest score, and all had the same conditions.' },
          { id: 'again', says: 'Train every pick again first, from other seeds.' },
        ],
        reveal: [],
        isRight: ({ option }) => option === 'again',
        right:
          'Random search 4.47 ± 0.14, Bayesian optimization 4.57 ± 0.04, the grid 4.91 ± 0.61. The guess has 4.48 ± 0.10: no pick beats it by more than it scatters.',
        misses: [
          {
            id: 'one-run',
            misconception: 'M13',
            when: ({ option }) => option === 'yes',
            says: 'Trained again it has 4.47 ± 0.14, and the guess 4.48 ± 0.10. A lead of one training is luck; no pick beats the guess by more than it scatters.',
          },
        ],
        otherwise: 'Trained again it has 4.47 ± 0.14, and the guess 4.48 ± 0.10.',
        answer: [{ do: 'option', id: 'again' }],
        wrong: [{ acts: [{ do: 'option', id: 'yes' }], meets: 'one-run' }],
      },
    },
    {
      id: 'time',
      figure: 'taxi',
      title: 'Four times faster?',
      say: `The article’s search took 584 seconds by Bayesian optimization and 2449 by grid. In these recorded runs it looks alike: 82 seconds against 157.`,
      scene: { parts: ['bestBySeconds'], partsAfter: ['fits'], document: recorded('article', 30) },
      ask: {
        by: 'option',
        question: 'What saved the time?',
        options: [
          { id: 'folds', says: 'Every place of the grid was trained several times.' },
          { id: 'fewer', says: 'Bayesian optimization needed fewer places.' },
        ],
        reveal: [],
        isRight: ({ option }) => option === 'folds',
        right:
          'It tried more places, 30 against 25. Each place of the grid was trained three times here, 76 fits in all, and five times in the article: 126 fits against 30. With one score for all, 25 places cost 25 fits for everybody.',
        misses: [
          {
            id: 'counted-otherwise',
            misconception: 'M25',
            when: ({ option }) => option === 'fewer',
            says: 'It tried more, 30 against 25. Each place of the grid was trained three times here, 76 fits in all, and five times in the article: 126 fits against 30. What was timed was the way of scoring.',
          },
        ],
        otherwise: 'It tried more places, 30 against 25.',
        answer: [{ do: 'option', id: 'folds' }],
        wrong: [{ acts: [{ do: 'option', id: 'fewer' }], meets: 'counted-otherwise' }],
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
