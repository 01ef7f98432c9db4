import { spoken } from '../speak'

/** How many of something: English needs two forms of a word, other languages others. */
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

const pulled = (wins: number, pulls: number): string =>
  pulls === 0 ? 'No pull yet' : `${count(wins, 'win')} in ${count(pulls, 'pull')}`

/** What stands before a link, in it and after it. */
export type AroundLink = readonly [before: string, link: string, after: string]

/** The frame of the room Learn: its pages, and the figure of the slot machine. The lessons themselves are content, and stand elsewhere. */
export const learning = spoken('learn', {
  // The room
  roomInstead: 'Here are all lessons.',
  dismiss: 'Dismiss',
  allLessons: 'All lessons',

  // The overview
  lessons: 'Lessons',
  welcomeTitle: 'Learn how a machine decides where to look next',
  welcomeSays: 'Short lessons beside the real workbench. You predict, you try, you see. No mathematics is needed to begin.',
  begin: (lesson: string) => `Begin: ${lesson}`,
  goOnTitle: 'Go on where you were',
  nextIs: (lesson: string, says: string) => `Next: ${lesson}. ${says}`,
  goOn: (lesson: string) => `Go on: ${lesson}`,
  more: 'Play, and for a course',
  play: ['', 'Play against it', ': you choose the places, beside Bayesian optimization, random and grid search.'] as AroundLink,
  exercisesLink: ['', 'Exercises', ': what courses set, each as a link into a prepared state.'] as AroundLink,
  inventory: ['', 'Concept inventory', ': nineteen questions to take before the lessons and after them.'] as AroundLink,
  minutes: (minutes: number) => count(minutes, 'minute'),
  progressOf: (lesson: string) => `Progress of “${lesson}”`,
  notBegun: 'not begun',
  done: 'done',
  stepsDone: (done: number, of: number) => `${done} of ${of} steps done`,

  // A step
  progress: 'Progress',
  steps: 'Steps',
  stepOf: (step: number, of: number) => `Step ${step} of ${of}`,
  dot: (step: number, title: string) => `${step}. ${title}`,
  dotDone: (step: number, title: string) => `${step}. ${title}, done`,
  back: 'Back',
  next: 'Next',
  finish: 'Finish',
  openInExplore: 'Open in Explore',
  openIn: (room: string) => `Open in ${room}`,
  settings: 'Settings',

  // Its question
  predictFirst: 'Predict first',
  yourTurn: 'Your turn',
  answers: 'Answers',
  check: 'Check',
  showMe: 'Show me',
  startAgain: 'Start this step again',
  answerStands: 'Your answer is kept before anything is shown, and then it stands.',
  right: 'That is right.',
  otherwise: 'It came out otherwise.',
  notYet: 'Not yet.',
  manyThink: (misconception: string) => `Many people think: “${misconception}.”`,
  yourMark: 'Your mark:',
  markStands: (place: string) => `Your mark: ${place}.`,
  setMark: 'Click on the figure, or type a number:',
  markAlong: (axis: string) => `Your mark, ${axis}`,

  // Exercises
  exercises: 'Exercises',
  exercisesSay:
    'What courses ask their students to do, each with a link into a prepared state. Everybody who opens a link sees the same numbers.',

  // The slot machine
  chanceAxis: 'p, chance of winning',
  density: 'density',
  markHere: 'Mark a p here',
  lookAtP: 'Look at p',
  arrowsMove: 'The arrow keys move along the axis.',
  enterMarks: 'The arrow keys move along the axis. Press Enter to mark this place.',
  markIsSet: 'Your mark stands.',
  densities: 'Densities of the chance of winning',
  curveNames: { prior: 'prior', likelihood: 'likelihood', posterior: 'posterior' },
  valueNames: { mle: 'MLE', map: 'MAP', mean: 'mean' },
  marksKey: 'Marks',
  won: 'won',
  lost: 'lost',
  wonAndLost: '● won ○ lost',
  pull: 'Pull',
  pullTen: 'Pull 10',
  prior: 'Prior',
  priorMean: 'Prior mean',
  priorStrength: 'Prior strength',
  priorAt: (mean: string, strength: string) => `mean ${mean}, strength ${strength}`,
  priorMoves: 'Left and right move its mean, up and down its strength.',
  winsIn: pulled,
  newest: (pull: number, won: boolean, wins: number, spent: boolean) =>
    `Pull ${pull}: ${won ? 'won' : 'lost'}. ${pulled(wins, pull)}.${spent ? ' All pulls are spent.' : ''}`,
  priorDensity: (density: string) => `prior density ${density}`,
  likelihoodHere: (likelihood: string) => `likelihood ${likelihood}`,
  posteriorDensity: (density: string) => `posterior density ${density}`,
  trueP: (p: string) => `true p = ${p}`,
  priorIs: (mean: string, strength: string) => `prior, mean ${mean}, strength ${strength}`,
  likelihoodScaled: 'likelihood, scaled to area 1',
  noMle: 'MLE: none before the first pull',
  mle: (p: string) => `MLE ${p}`,
  posterior: 'posterior',
  interval: (low: string, high: string) => `95 % interval from ${low} to ${high}`,
  noMap: 'MAP: none, no single place is the highest',
  map: (p: string) => `MAP ${p}`,
  posteriorMean: (p: string) => `posterior mean ${p}`,
})
