import { spoken } from '../speak'
import type { AroundLink } from './learn'

/** How many of something: English needs two forms of a word, other languages others. */
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** The concept inventory and what a class gained. The questions themselves are content, and stand elsewhere. */
export const concepts = spoken('concepts', {
  title: 'Concept inventory',
  allLessons: 'All lessons',
  says: 'Nineteen short questions, one for each thing that people often believe about Bayesian optimization and that is not so. Take it before the lessons and again after them: the figures and the order differ. What is right is said at the end.',
  takings: { before: 'Before', after: 'After' },
  begin: { before: 'Take it before the lessons', after: 'Take it after the lessons' },
  goOn: { before: 'Go on with “before”', after: 'Go on with “after”' },
  notTaken: 'not taken yet',
  answered: (answered: number, of: number) => `${answered} of ${of} answered`,
  rightOf: (right: number, of: number) => `${right} of ${of} right`,
  saveJson: 'Save as JSON',
  saveCsv: 'Save as CSV',
  forget: 'Forget my answers',
  forgotten: 'Your answers are forgotten.',
  undo: 'Undo',
  nothingSent: 'Nothing is sent anywhere: your answers stay in this browser until you save or forget them.',
  forLecturers: ['For lecturers: ', 'what a class learned', ', from the files that students saved.'] as AroundLink,
  resultsTitle: 'What each question was about',
  notSo: 'it is not so that',
  before: 'before',
  after: 'after',
  taughtBy: 'taught by',
  lesson: 'lesson',
  outcomes: { right: 'right', miss: 'misconception', other: 'wrong in another way' },
  teachingStep: 'The step of a lesson that teaches this',

  // While it is taken
  questionOf: {
    before: (number: number, of: number) => `Before the lessons: question ${number} of ${of}`,
    after: (number: number, of: number) => `After the lessons: question ${number} of ${of}`,
  },
  question: 'Question',
  answer: 'Answer',
  doNotKnow: 'I do not know',
  stopHere: 'Stop here for now',

  // A class
  classTitle: 'What a class learned',
  classSays:
    'Choose the JSON files that your students saved. They hold no names, and they stay on this computer: nothing is sent.',
  files: 'Files of the class',
  reading: (read: number, files: number) => `Reading: ${read} of ${files} files.`,
  noGain: (people: number) => `${count(people, 'file')} read. Nobody answered both times yet, so there is no gain to be shown.`,
  gained: (people: number, gain: string) =>
    `${count(people, 'file')} read. Over all items the share of right answers changed by ${gain} points.`,
  gainWithin: (gain: string, low: string, high: string) => `${gain} (${low} to ${high})`,
  gainsTitle: 'Right answers and gain of each item',
  gainColumn: 'gain, 95 % interval',
  bothTimes: 'answered both times',
  interval: (low: string, high: string) => `95 % interval ${low} to ${high}`,
  nobody: 'nobody answered',
})
