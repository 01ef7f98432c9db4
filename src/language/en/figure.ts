import { spoken } from '../speak'

/** How many of something: English needs two forms of a word, other languages others. */
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** With what noise a black box answers; nothing where it has none. */
const withNoise = (sd: string | null): string => (sd === null ? '' : `, with noise of s.d. ${sd}`)

/** The dialog “Export figure”, and what is written under figures. */
export const figure = spoken('figure', {
  // The dialog
  title: 'Export figure',
  gone: 'it is no longer on this page',
  nothing: 'There is no picture on this page yet that could be taken.',
  take: 'What to take',
  all: 'All of them',
  width: 'Width',
  layouts: { screen: 'As on screen', column: 'Column', slide: 'Slide' },
  asHere: 'As large as it is here; a PNG has twice as many pixels each way.',
  /** By layout how a panel, and how all of them, are laid out. */
  panelFor: {
    column: 'For 85 mm, one of two columns. The panel is laid out anew, so that its letters can be read.',
    slide: 'For 16:9. The panel is laid out anew, so that its letters can be read.',
  },
  boardFor: {
    column: 'For 85 mm, one of two columns. The panels keep their places and become smaller.',
    slide: 'For 16:9. The panels keep their places and become smaller.',
  },
  drawing: 'Drawing…',
  notDrawn: (reason: string) => `This figure could not be drawn: ${reason}`,
  preview: (name: string, caption: string) => `Preview: ${name}. ${caption}`,
  saveSvg: 'Save SVG',
  savePng: 'Save PNG',
  copy: 'Copy',
  saveNumbers: 'Save the numbers (JSON)',
  print: 'Print a handout',
  saved: (file: string) => `Saved as ${file}.`,
  pngNotMade: (reason: string) => `The PNG could not be made: ${reason}`,
  copied: 'Copied as a picture.',
  copyRefused: 'The browser does not allow to copy pictures here. Save the PNG instead.',
  tooLarge: 'The browser could not make a picture that large.',

  // As an animation
  animations: {
    run: 'The run as an animation',
    race: 'The race as an animation',
    searches: 'The three searches as an animation',
  },
  format: 'Format of the animation',
  noWebm: 'This browser makes no WebM here; a GIF can be made everywhere.',
  saveAnimation: 'Save the animation',
  progress: 'Progress of the animation',
  madeOf: (made: number, frames: number) => `${made} of ${frames}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled: nothing was saved.',
  animationSaved: (file: string, frames: number) => `Saved as ${file}, with ${count(frames, 'frame')}: one for each evaluation.`,
  webmNotMade: (reason: string) => `The WebM could not be made: ${reason}. Try a GIF.`,
  gifNotMade: (reason: string) => `The GIF could not be made: ${reason}.`,

  // Captions
  place: (room: string) => `Where Next?, room “${room}”`,
  placeAlone: (room: string) => `Where Next?, room “${room}”.`,
  minimised: (name: string, noise: string | null) => `${name}, to be minimised${withNoise(noise)}.`,
  maximised: (name: string, noise: string | null) => `${name}, to be maximised${withNoise(noise)}.`,
  blackBox: (name: string, noise: string | null) => `${name}${withNoise(noise)}.`,
  model: (kernel: string, amounts: string, acquisition: string) => `Gaussian process, ${kernel}, ${amounts}. ${acquisition}.`,
  modelOfStudy: (kernel: string, acquisition: string) => `Gaussian process, ${kernel}. ${acquisition}.`,
  fittedBy: (how: string) => `fitted by ${how}`,
  fullBayes: 'full Bayes',
  noiseSd: (sd: string, inUnitsOfY: boolean) => (inUnitsOfY ? `noise s.d. ${sd} (in s.d. of y)` : `noise s.d. ${sd}`),
  signalSd: (sd: string) => `signal s.d. ${sd}`,
  lengthscales: (lengths: readonly string[]) => `length-scale ${lengths.join(' and ')}`,
  evaluations: (made: number, budget: number, initial: number, seed: number) =>
    `${made} of ${count(budget, 'evaluation')}, ${initial} of them to begin with; seed ${seed}.`,
  contest: (searches: readonly string[], budget: number, first: number, last: number) =>
    `${searches.join(', ')}: ${count(budget, 'evaluation')} each, ${first === last ? `seed ${first}` : `seeds ${first} to ${last}`}.`,
  runsMade: (made: number, runs: number) => `After ${made} of ${count(runs, 'run')}.`,
  trials: (trials: number) => `${count(trials, 'trial')}.`,
  firstTrials: (shown: number, trials: number) => `The first ${shown} of ${count(trials, 'trial')}.`,
  /** Of the taxi case: the protocol, how its searches came about, and its trips. */
  taxi: (protocol: string, searches: string, trips: number, source: string) =>
    `Taxi fares. ${protocol}; ${searches}. Trips at hand: ${trips} of ${source}.`,
  protocols: { fair: 'The same budget and the same unseen rows for all', article: 'The conditions of the article' },
  trainedHere: (network: string, budget: number, seed: number) =>
    `trained here, network “${network}”, budget ${budget}, seed ${seed}`,
  recorded: (shown: number) => `as recorded, after ${count(shown, 'evaluation')} of each search`,
  ofFile: (name: string) => `the file ${name}`,
  synthetic: 'synthetic trips',
})
