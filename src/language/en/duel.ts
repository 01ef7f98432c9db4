import { listOf } from '../numbers'
import { spoken } from '../speak'
import type { AroundLink } from './learn'

/** How many of something: English needs two forms of a word, other languages others. */
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** The game against Bayesian optimization, and the results of a class. `[[id|…]]` explains itself by the glossary. */
export const duel = spoken('duel', {
  names: { you: 'You', bayesian: 'Bayesian optimization', random: 'Random search', grid: 'Grid search' },
  namesInSentences: { you: 'you', bayesian: 'Bayesian optimization', random: 'random search', grid: 'grid search' },
  shortNames: { you: 'you', bayesian: 'BO', random: 'random', grid: 'grid' },
  scores: { won: 'won', drawn: 'drawn', lost: 'lost' },
  evaluationsAxis: 'evaluations',

  // The start
  allLessons: 'All lessons',
  title: 'Play against it',
  says: 'Somewhere in a [[blackBox|black box]] that nobody shows you is a best place. You, Bayesian optimization and random search begin with the same few [[evaluation|evaluations]]; grid search has a grid of its own. All have the same [[budget|budget]]. You choose a place, then they choose theirs. Of them you see only how good their best value is, which is more than they see of you. Where everybody looked, and what Bayesian optimization thought of each of your choices, is shown at the end. An evaluation that was made cannot be taken back.',
  levels: 'Levels',
  size: (budget: number, shared: number) => `${budget} evaluations, the first ${shared} shared.`,
  play: 'Play',
  playLevel: (level: string) => `Play: ${level}`,
  forget: 'Forget my games',
  forgotten: 'Your games are forgotten.',
  undo: 'Undo',
  nothingSent: 'Nothing is sent anywhere: your games stay in this browser until you forget them.',
  forLecturers: ['For lecturers: ', 'the results of a class', ', from the lines that students paste.'] as AroundLink,
  codeField: 'Code of a challenge, such as m1-48213',
  playThis: 'Play this challenge',
  unknownCode: 'There is no challenge with this code. A code is a letter, a digit, and a number of up to five digits.',
  yourGames: 'Your games',
  noGames: 'No game has ended yet.',
  tally: (games: number, won: number, drawn: number, lost: number) =>
    `In ${count(games, 'game')} against Bayesian optimization: ${won} won, ${drawn} drawn, ${lost} lost.`,
  choicesMade: (made: number, of: number) => `${made} of ${of} choices made`,

  // A game
  allGames: 'All games',
  measured: 'What you have measured',
  turn: (turn: number, turns: number) => `Choice ${turn} of ${turns}`,
  whereToEvaluate: 'Where to evaluate',
  map: 'map',
  boardKeys: 'Arrow keys move the cross, with Shift by less. Enter evaluates the black box there.',
  cross: 'Cross',
  crossAlong: (axis: string) => `Place of the cross, ${axis}`,
  evaluate: 'Evaluate',
  evaluateAt: (place: string) => `Evaluate at ${place}`,
  putCross: 'Click on the plot, use the arrow keys, or type a place.',
  tried: 'You have evaluated here already, and without noise the answer would be the same.',
  goals: { maximize: 'Find the place where the value is largest.', minimize: 'Find the place where the value is smallest.' },
  linkTo: (code: string) => `Link to challenge ${code}, the same for everybody`,
  yourEvaluations: 'Your [[evaluation|evaluations]]',
  numberColumn: 'no.',
  valueColumn: 'value',
  shared: 'shared',
  failed: 'failed',
  lastAnswer: 'Last answer',
  answerFailed: (place: string) => `The evaluation at ${place} failed.`,
  answerBest: (place: string, value: string) => `${place} gave ${value}, the best that you have found.`,
  answer: (place: string, value: string, best: string) => `${place} gave ${value}. Your best is still ${best}.`,
  bayesianStands: (value: string) => `Bayesian optimization stands at ${value}.`,
  copy: 'Copy',
  copyOf: (name: string) => `Copy: ${name}`,
  copied: 'Copied.',
  notCopied: 'The browser does not allow it: the line is selected, copy it by hand.',

  // Its end
  youWon: 'You have won.',
  hasWon: (name: string) => `${name} has won.`,
  draw: (names: readonly string[]) => `A draw: ${listOf(names)} ended at the same value.`,
  drawWithoutYou: (names: readonly string[]) => `A draw without you: ${listOf(names)} ended at the same value.`,
  scored: {
    won: 'You ended closer to the optimum than Bayesian optimization.',
    drawn: 'You and Bayesian optimization ended equally close to the optimum.',
    lost: 'Bayesian optimization ended closer to the optimum than you.',
  },
  boxWas: (name: string) => `The [[blackBox|black box]] was “${name}”.`,
  ends: (you: string, bayesian: string, random: string, grid: string) =>
    `Regret at the end: you ${you}, Bayesian optimization ${bayesian}, random search ${random}, grid search ${grid}.`,
  luck: 'One game says little: where the first points fall decides much of it. Play again with another seed, and judge by the tally.',
  playAgain: 'Play again with another seed',
  openRun: 'Open your run in Explore',
  regretAfterEach: '[[regret|Simple regret]] after each [[evaluation|evaluation]]',
  regretAxis: (floor: string) => `Smaller is better. The axis is logarithmic, and a regret below ${floor} is drawn at its end.`,
  asTable: 'These numbers as a table',
  evaluationColumn: 'evaluation',
  forOthers: 'For others',
  yourName: 'Your name on the line, if you like',
  resultLine: 'Your result, as a line for a shared sheet',
  lineHolds:
    'The line holds your choices. Whoever reads it plays them again, so that no number in it has to be believed. Nothing is sent anywhere.',
  everybody: 'Where everybody looked',
  everybodyKey: 'The truth is drawn dashed, or as shades; hollow points are those that were shared.',
  regret: (regret: string) => `regret ${regret}`,

  // What Bayesian optimization thought
  reviewTitle: 'Your choices, seen by Bayesian optimization',
  reviewSays:
    'At each of your turns: what it believes after the evaluations that you had made, where it would have gone (“next” in the key), and your choice (dashed).',
  /** What stands before and after the name of expected improvement. */
  worth: ['A choice is worth its ', ' as a share of the largest.'] as readonly [before: string, after: string],
  choiceNumber: 'Your choice no.',
  choiceOf: (turn: number, turns: number) => `${turn} of ${turns}`,
  shareOfEach: 'share of each choice',
  thought: 'What it thought of this choice',
  stillLooking: 'Bayesian optimization is still looking at this choice.',
  expected: (turn: number, share: string) =>
    `Choice ${turn}: at your place it expected ${share} of the largest improvement that it expected anywhere.`,
  asGood: 'Your place is worth about as much to it as its own.',
  worthMaking: 'Not its own choice, but one that it finds worth making.',
  elsewhere: 'By what you had measured, it would have looked elsewhere.',
  yourChoice: 'your choice',
  allChoices: 'All choices as a table',
  choiceColumns: {
    choice: 'choice',
    yours: 'yours',
    expectedYours: 'expected improvement there',
    next: 'it would have gone to',
    expectedNext: 'expected improvement there',
    share: 'share',
  },

  // A class
  classTitle: 'The results of a class',
  classSays:
    'Give your class the link of one challenge, and a shared sheet. Everybody pastes the line that the game gives at its end; you paste the rows here. Every result is computed by playing its choices again, so that no number has to be believed. What a line cannot tell is who made the choices, and whether it was the first try. Nothing is sent anywhere.',
  rows: 'Rows of the sheet, one result each',
  readRows: 'Read the rows',
  whatWasRead: 'What was read',
  noneCounts: 'None of these rows holds a result that counts.',
  playing: (done: number, of: number) => `Playing the results again: ${done} of ${of}.`,
  beat: (
    won: number,
    results: number,
    share: { readonly share: string; readonly low: string; readonly high: string },
    drawn: number,
    lost: number,
  ) =>
    `${won} of ${count(results, 'result')} beat Bayesian optimization (${share.share}, [[confidenceInterval|95 % interval]] ${share.low} to ${share.high}), ${drawn} ended equal, ${lost} ended worse.`,
  median: (median: string, bayesian: string) =>
    `The [[median|median]] [[regret|regret]] of the class is ${median}; Bayesian optimization has ${bayesian}.`,
  medianWithin: (median: string, low: string, high: string, bayesian: string) =>
    `The [[median|median]] [[regret|regret]] of the class is ${median} (95 % interval ${low} to ${high}); Bayesian optimization has ${bayesian}.`,
  oneChallenge:
    'All of this is one [[blackBox|black box]] with one start: Bayesian optimization has one run here, the class has many. Another challenge may turn out the other way.',
  severalChallenges: 'The rows are of several challenges. Look at',
  regretOf: (level: string, box: string) => `Regret at the end: ${level}, “${box}”`,
  byRegret: 'Results by their regret at the end',
  fromTo: (low: string, high: string) => `${low} to ${high}`,
  results: (results: number) => count(results, 'result'),
  regretAtEnd: 'regret at the end',
  resultByResult: 'Result by result',
  placeColumn: 'place',
  nameColumn: 'name',
  rowColumn: 'row',
  againstColumn: 'against Bayesian optimization',
  noName: 'no name',
  leftOut: 'Rows that are left out',
  refusals: {
    'no result': (row: number) => `Row ${row} holds no result of the game.`,
    newer: (row: number) => `Row ${row} was written by a newer version of this page: load the page again to read it.`,
    'unknown challenge': (row: number) => `Row ${row} is of a challenge that there is not.`,
    incomplete: (row: number) => `Row ${row} is not complete: a part of the line is missing.`,
    damaged: (row: number) => `Row ${row} was changed or damaged on its way: its check letters do not fit its choices.`,
  },
  sameGame: (row: number, as: number) => `Row ${row} is the same game as row ${as}: it counts once.`,
  secondGame: (row: number, as: number, name: string) =>
    `Row ${row} is a second game of “${name}”: the first, in row ${as}, counts, for afterwards the truth has been seen.`,
  otherChallenge: (row: number, code: string) => `Row ${row} is of another challenge, ${code}.`,
})
