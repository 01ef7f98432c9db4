import { spoken } from '../speak'

/** How many of something: English needs two forms of a word, other languages others. */
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** The room Explore: its panels, and the sentences that explain a moment. `**…**` stands out, `[[id|…]]` explains itself by the glossary. */
export const explore = spoken('explore', {
  // The page
  showTables: 'Show tables',
  morePictures: 'More pictures',
  formulas: 'Formulas',
  keys: 'Keys',
  keysTitle: 'Keys (?)',
  defaultInstead: (notice: string) => `${notice} The default experiment is shown instead.`,

  // The black box
  settings: 'Settings',
  blackBox: 'Black box',
  maximise: 'maximise',
  minimise: 'minimise',
  startHere: 'Start here',
  twoInputs: 'Two inputs',
  moreBoxes: 'More with one input',
  yourOwn: 'Your own',
  own: { formula: 'A formula', drawn: 'A drawn curve', table: 'A table' },
  changeOwn: { formula: 'Change the formula', drawn: 'Change the drawn curve', table: 'Change the table' },
  lessonCovered: 'What it teaches is covered with the truth, which it would give away.',
  measured: 'measured',
  noise: 'Black-box noise',
  drawTraining: (trainings: number) => `Draw one of ${trainings} trainings`,
  drawNoise: 'Draw the noise of the formula',
  showTruth: 'Show the hidden truth',
  limit: (output: string, limit: string) => `A second output must stay low: a place counts only where ${output} ≤ ${limit}.`,

  // The surrogate
  surrogate: 'Surrogate',
  gaussianProcess: 'Gaussian process',
  kernel: 'Kernel',
  kernelTree: (kind: 'sum' | 'product') => `A ${kind} of kernels`,
  fitHow: 'How the hyperparameters are chosen',
  lengthscale: 'Length-scale',
  signalSd: 'Signal s.d.',
  noiseSd: 'Noise s.d.',
  standardise: 'Standardise',
  oneSd: (value: string) => `(sd = ${value})`,
  noData: 'no data yet',
  transform: 'Transform of y',
  noTransform: 'none',
  transforms: {
    log: 'The model is of log y. The line is the median of y, the bands are its quantiles; EI, ξ and σ count in log y.',
    rank: 'Only the order of the values counts. The line is the median of y, the bands are its quantiles, none beyond the values measured; EI, ξ and σ count in normal scores.',
  },
  logRefused: (number: number, value: string) =>
    `Log is refused: evaluation ${number} returned ${value}, and only values above 0 have a logarithm. The model is of y as it is; ranks take any values.`,
  transformWaits: 'Until two different values are known the model is of y as it is.',
  inUnit: (value: string, unit: string) => `${value} in ${unit}`,
  valuesOf: (unit: string) => `Values of f are those of ${unit}.`,
  mapNamesOf: (unit: string) => ({ mean: 'Posterior median of y', sd: `Uncertainty σ of ${unit}` }),
  median: (value: string) => `median ${value}`,
  rangeOf: (low: string, high: string) => `95 % from ${low} to ${high}`,
  medianAndRange: (median: string, low: string, high: string) => `a median of ${median}, 95 % between ${low} and ${high}`,
  predictedSo: (prediction: string) => `predicted ${prediction}`,
  medianElsewhere: (place: string, value: string) =>
    `The [[expectedOptimum|expected optimum]] is elsewhere, at ${place}, where the median is best: ${value}.`,
  returnedExpected: (place: string, number: number, value: string, low: string, high: string) =>
    `**Evaluate.** The black box was asked at ${place}: evaluation ${number} returned **${value}**. The model had expected it between ${low} and ${high}, with 95 %.`,

  // The acquisition function
  acquisition: 'Acquisition',
  acquisitionFunction: 'Acquisition function',
  exploration: 'Exploration',
  optimism: 'Optimism',
  acquisitionAxis: 'Scale of the acquisition axis',
  linear: 'linear',
  log: 'log',

  // The budget
  budget: 'Budget',
  initialPoints: 'Initial points',
  atOnce: 'Chosen at once',
  stopEarly: 'Stop early',
  stoppingRule: 'Stopping rule',
  bestEi: 'best EI <',
  stopBelow: 'Stop below',
  thresholdUnits: 'Units of the threshold',
  forSteps: 'for',
  stepsInARow: 'Steps in a row',
  steps: (n: number): string => (n === 1 ? 'step' : 'steps'),
  allInitial: 'The initial design takes the whole budget: the model is never asked.',
  seed: 'Seed',
  newSeed: 'New seed',
  newSeedTitle: 'The same moment with other luck (R)',
  spending: (atOnce: number, stopsEarly: boolean) =>
    atOnce > 1
      ? stopsEarly
        ? `${atOnce} chosen at once, may stop early`
        : `${atOnce} chosen at once, to the end`
      : stopsEarly
        ? 'One at a time, may stop early'
        : 'One at a time, to the end',

  // The main picture
  believes: (made: number) =>
    made === 0 ? 'What the model believes before any evaluation' : `What the model believes after ${count(made, 'evaluation')}`,
  told: (made: number) => (made === 0 ? 'Nothing was measured yet' : `What ${count(made, 'evaluation')} told`),
  marksKey: 'Marks',
  marks: {
    measured: 'measured f',
    hidden: 'hidden f',
    mean: 'mean ±1σ ±2σ',
    median: 'median, 68 %, 95 %',
    best: 'best so far',
    before: 'one step ago',
    next: 'next',
    optimum: 'expected optimum',
    recorded: 'recorded',
    initial: 'initial',
    chosen: 'chosen',
    you: 'by you',
    told: 'told',
    failed: 'failed',
    forbidden: 'not feasible',
    ghost: 'other future',
  },
  bestSoFar: (value: string) => `best so far ${value}`,
  improvement: 'improvement',
  mixture: (mean: string, sd: string, draws: number) => `f(x): ${mean} ± ${sd}, a mixture of ${draws}`,
  yourMark: 'your mark',
  chanceName: 'chance of being feasible, 0 to 1',
  trueOptimum: (value: string) => `true optimum ${value}`,
  bestMeasured: (value: string) => `best measured ${value}`,
  lookAtX: 'Look at x',
  lookAtPlace: 'Look at a place',
  crossHair: 'Cross-hair',
  map: 'map',
  nothingKnown: (place: string) => `${place}: nothing is known yet`,
  predicted: (mean: string, sd: string) => `predicted ${mean} plus or minus ${sd}`,
  withScore: (predicted: string, name: string, score: string) =>
    `${predicted}, ${name.charAt(0).toLowerCase()}${name.slice(1)} ${score}`,
  surface: {
    mark: 'Press Enter to mark this place.',
    marked: 'Your mark stands.',
    spent: 'The budget is spent.',
    evaluate: 'Press Enter to evaluate the black box here, Escape to return to the next point.',
  },
  mapSurface: {
    mark: 'Arrow keys move the cross-hair, Enter marks the place there.',
    marked: 'Arrow keys move the cross-hair. Your mark stands.',
    spent: 'Arrow keys move the cross-hair. The budget is spent.',
    evaluate: 'Arrow keys move the cross-hair, Enter evaluates the black box there, Escape returns to the next point.',
  },
  toldValue: (number: number, place: string) => `Value ${number}, at ${place}`,

  // Maps and cuts
  view: 'View',
  maps: 'maps',
  sliceAlong: (axis: string) => `slice along ${axis}`,
  cutAt: (axis: string) => `Cut at ${axis}`,
  unknownAlongCut: 'is not known along this cut',
  mapNames: { measured: 'Measured f', truth: 'Hidden truth f', mean: 'Posterior mean μ', sd: 'Uncertainty σ' },
  mapCovered: 'Covered. “Show the hidden truth” uncovers it.',
  mapLocked: 'Covered.',
  mapFlat: 'There is nothing to gain anywhere.',
  mapNeeds: 'Needs an observation to improve on.',
  farEnd: {
    brightHigh: 'bright = high',
    brightLow: 'bright = low',
    brightUnsure: 'bright = unsure',
    brightNext: 'bright = next',
    deepHigh: 'deep = high',
    deepLow: 'deep = low',
    deepUnsure: 'deep = unsure',
    deepNext: 'deep = next',
  },
  showAllMaps: 'Show all maps',
  enlarge: 'Enlarge',
  enlargeMap: (title: string) => `Enlarge ${title}`,
  coloursFromTo: (low: string, high: string) => `Colours from ${low} to ${high}`,

  // The strip below
  maxChance: (chance: string) => `max chance ${chance}`,
  bestOfTable: (short: string, score: string) => `best ${short} of the table ${score}`,
  minScore: (short: string, score: string) => `min ${short} ${score}`,
  maxScore: (short: string, score: string) => `max ${short} ${score}`,
  stripNotes: {
    unscored: 'needs an observation to improve on',
    inUnit: (unit: string) => `in ${unit}`,
    inDesign: 'not asked during the initial design',
    chance: 'no feasible place yet: the chance of one alone',
    nothing: 'there is nothing to gain anywhere',
    stopped: 'the search has stopped',
    spent: 'the budget is spent',
  },
  stopLine: (threshold: string, met: number, steps: number) => `stop below ${threshold}: ${met} of ${count(steps, 'step')}`,

  // Progress and lanes
  compare: 'What to compare',
  value: 'value',
  regret: 'regret',
  compareScale: 'Scale of the comparison',
  logNeeds: 'A log axis needs values above 0.',
  evaluationsOf: (made: number, budget: number) => `${made} / ${budget} evaluations`,
  evaluations: 'evaluations',
  withoutNoise: 'by f without its noise',
  forgetFuture: 'Forget the other future',
  notOnLog: 'A best of 0 or less has no place on a log axis.',
  lineBefore: 'before',
  lineBayesian: 'Bayesian',
  laneSearch: ['Search in the first lane', 'Search in the second lane'] as readonly string[],
  otherSearch: 'Show another search',
  laneBest: (value: string) => `best ${value}`,
  laneFailed: 'every evaluation failed',
  laneNone: 'not started',
  tried: (axes: readonly { readonly label: string; readonly values: number }[]) =>
    `${axes.map(({ label, values }, i) => `${i === 0 ? count(values, 'value') : values} of ${label}`).join(' and ')} tried`,
  plannedPlaces: (places: number, unspent: number) =>
    unspent > 0
      ? `${count(places, 'place')}, decided before the first; ${unspent} of the budget left unspent`
      : `${count(places, 'place')}, decided before the first`,
  forgets: (shared: number) =>
    shared === 1
      ? 'starts from the same point, then forgets what it saw'
      : `starts from the same ${count(shared, 'point')}, then forgets what it saw`,
  goesByAnswers: (shared: number) =>
    shared === 1
      ? 'starts from the same point, then goes by what it saw'
      : `starts from the same ${count(shared, 'point')}, then goes by what it saw`,

  // The timeline
  timeline: 'Timeline',
  transport: 'Steps',
  nextStep: 'Next step',
  nextRecorded: 'Next recorded step',
  toStart: 'Back to start',
  toStartTitle: 'Back to start (Home)',
  previous: 'Previous step',
  previousTitle: 'Previous step (←)',
  nextTitle: (next: string) => `${next} (→)`,
  spentTitle: 'The budget is spent',
  stoppedTitle: 'The stopping rule holds: take it away in “Budget” to go on',
  play: 'Play',
  playTitle: 'Play (Space)',
  pause: 'Pause',
  pauseTitle: 'Pause (Space)',
  toEnd: 'Run to the end',
  toEndTitle: 'Run to the end (End)',
  speed: 'Speed',
  phaseOfStep: 'Phase of the step',
  phases: { fit: 'Fit', score: 'Score', choose: 'Choose', evaluate: 'Evaluate' },
  evaluation: 'Evaluation',
  afterOf: (made: number, budget: number) => `after ${made} of ${budget} evaluations`,
  outdatedOne: (number: number) => `Evaluation ${number} was chosen with other settings.`,
  outdatedRow: (first: number, last: number) => `Evaluations ${first}–${last} were chosen with other settings.`,
  outdatedSome: (n: number) => `${n} evaluations were chosen with other settings.`,
  goOn: 'Go on from here',
  goOnName: 'Go on from here with these settings',
  goOnTitle: 'Evaluate next where the model would go with these settings (B). The recorded future is kept for comparison.',
  rerun: 'Re-run from the start',
  rerunName: 'Re-run from the start with these settings',
  rerunTitle: 'Play the whole run again with these settings. The present one is kept for comparison.',
  dragToRewind: 'Drag to rewind. Click the plot',
  chooseYourself: 'to choose the next point yourself.',
  evaluateThere: 'Evaluate there',
  again: 'again',
  againName: (number: number) => `Evaluate there again, where evaluation ${number} was made`,
  againTitle: 'Evaluates once more where the evaluation shown last was made: with noise another value comes back.',
  working: {
    run: (done: number, total: number) => `Computing: ${done} of ${total} evaluations`,
    ghost: (done: number, total: number) => `Computing the other future: ${done} of ${total} evaluations`,
    models: (done: number, total: number) => `Fitting the model of every moment: ${done} of ${total}`,
  },

  // Tables
  tables: 'Tables',
  tableOf: (search: string) => `${search} evaluations`,
  notFeasible: (value: string) => `${value}, not feasible`,
  failedFor: (failure: string) => `failed: ${failure}`,
  noneYet: 'none yet',
  noEvaluations: 'No evaluations yet.',
  downloadCsv: 'Download CSV',

  // Why the model goes where it goes
  question: (name: string, question: string) => `${name} asks: “${question}”`,
  whyPlace: (place: string) => `**Why ${place}?**`,
  predictsThere: (prediction: string) => `The model predicts **${prediction}** there.`,
  atPlace: (place: string, prediction: string) => `**At ${place}** the model predicts **${prediction}**.`,
  clickHere: 'Click to evaluate here yourself.',
  clickNearest: 'Click to evaluate the nearest place of the table yourself.',
  about: (value: string) => `about ${value}`,
  chanceAbove: (best: string, value: string, chance: string) =>
    `The chance of getting above ${best}, ${value}, is **${chance}**.`,
  chanceBelow: (best: string, value: string, chance: string) =>
    `The chance of getting below ${best}, ${value}, is **${chance}**.`,
  chanceAboveXi: (threshold: string, best: string, value: string, xi: string, chance: string) =>
    `The chance of getting above ${threshold} (${best}, ${value}, plus ${xi} for ξ) is **${chance}**.`,
  chanceBelowXi: (threshold: string, best: string, value: string, xi: string, chance: string) =>
    `The chance of getting below ${threshold} (${best}, ${value}, less ${xi} for ξ) is **${chance}**.`,
  onAverage: (pay: string) => `On average the gain is ${pay}`,
  payNothing: (gain: string) => `${gain}, as far as this computer can tell.`,
  payLess: (gain: string, uncertainty: string, mean: string) =>
    `${gain}: uncertainty pays ${uncertainty}, less ${mean} because the mean falls short of the value to beat.`,
  payBoth: (gain: string, mean: string, uncertainty: string) =>
    `${gain}: ${mean} from the mean and ${uncertainty} from the uncertainty.`,
  noGain: '**Practically no gain is expected anywhere:**',
  largestIs: (name: string, value: string) => `the largest ${name.charAt(0).toLowerCase()}${name.slice(1)} is ${value}.`,
  largestEi: (value: string) => `the largest EI is ${value}.`,
  eiIsZero: 'EI is 0 everywhere, as far as this computer can tell.',
  searchOver: 'By this model the search is over, and where it goes now hardly matters.',
  exploits: 'Most of it comes from a **promising mean**: the search exploits what it knows.',
  both: 'It is paid for by **both**, a promising mean and uncertainty.',
  explores: 'The search **explores**.',
  uncertaintyExplores: 'Nearly all of it comes from **uncertainty**: the search **explores**.',
  refines: 'The search **refines** next to the best so far.',
  uncertaintyRefines: 'Nearly all of it comes from **uncertainty**: the search **refines** next to the best so far.',
  looksCloser: 'The search looks closer at a place that it knows fairly well.',
  uncertaintyLooksCloser:
    'Nearly all of it comes from **uncertainty**: the search looks closer at a place that it knows fairly well.',
  lowestAnswer: (asks: string, answer: string) => `${asks} The answer, **${answer}**, is the lowest of all places.`,
  highestAnswer: (asks: string, answer: string) => `${asks} The answer, **${answer}**, is the highest of all places.`,
  repeatsNoise: (where: string, sd: string, noise: string) =>
    `**It repeats itself:** to the model this is the place of ${where}, where its doubt, σ = ${sd}, is within the noise s.d. that it assumes, ${noise}. No other place scores better.`,
  repeats: (where: string) =>
    `**It repeats itself:** to the model this is the place of ${where}, where little is left to learn. No other place scores better.`,
  repeatedOne: (number: number) => `evaluation ${number}`,
  repeatedMany: (number: number, before: number) => `evaluation ${number} and ${before} before it`,
  repeatedFew: (numbers: string) => `evaluations ${numbers}`,
  optimumElsewhere: (place: string, value: string) =>
    `The [[expectedOptimum|expected optimum]] is elsewhere, at ${place}, where the mean is best: ${value}.`,
  batchOfDraws: (size: number) =>
    `**Chosen at once: ${size}.** Before its result is back ${size === 2 ? 'one more place is' : `${size - 1} more places are`} chosen, each the best of a function of its own, drawn from the same belief.`,
  batchOfBeliefs: (size: number) =>
    `**Chosen at once: ${size}.** Before its result is back ${size === 2 ? 'one more place is' : `${size - 1} more places are`} chosen, each as if those before it had returned just what the model expects (kriging believer).`,
  cameTogether: (size: number) => `The results of ${count(size, 'evaluation')} came back together; this is the first.`,
  feasibleUnasked: (keeps: string, chance: string) =>
    `The chance that it is feasible, ${keeps}, is **${chance}**, which this acquisition function does not ask.`,
  feasibleWeighed: (keeps: string, chance: string) =>
    `The chance that it is feasible, ${keeps}, is **${chance}**; the score is the expected improvement times this chance.`,
  feasibleAlone: (keeps: string, chance: string) =>
    `The chance that it is feasible, ${keeps}, is **${chance}**; while no feasible place is known, the score is this chance alone.`,
  stopHolds: (steps: number, gain: string | null, threshold: string) =>
    `**The search has stopped.** For ${count(steps, 'step')} in a row the best expected improvement${gain === null ? '' : `, ${gain},`} was below ${threshold}. That is what the model expects: a plateau of it is no proof that nothing better is there.`,
  stopMet: (met: number, steps: number, gain: string | null, threshold: string) =>
    `The stopping rule is met for ${met} of ${count(steps, 'step')}: the best expected improvement${gain === null ? '' : `, ${gain},`} is below ${threshold}.`,
  recordTold: (number: number, place: string) =>
    `In the record, evaluation ${number} was told from ${place}: __Next recorded step__ goes there.`,
  recordYou: (number: number, place: string) =>
    `In the record, you sent evaluation ${number} to ${place}: __Next recorded step__ goes there.`,
  recordSettings: (number: number, place: string) =>
    `In the record, other settings sent evaluation ${number} to ${place}: __Next recorded step__ goes there.`,
  goesOnTo: (place: string) => `__Go on from here__ goes to ${place} with these settings, and keeps the record for comparison.`,

  // The phases of a step
  priorStated: (middle: string, sd: string) =>
    `The band is the prior, whose units are stated, not measured: y is taken to be about ${middle}, with a standard deviation of ${sd}, until two different values are known.`,
  priorAsSet: 'The band is the prior, in the units of y: its width is the signal s.d. as it was set.',
  noSpread: (sd: string) =>
    `What was measured has no spread: until two different values are, one standard deviation of y is taken to be ${sd}, which is stated, not measured.`,
  inDesign: (at: number, size: number) =>
    size === 1
      ? `**Initial design, ${at} of ${size} evaluated.** The model needs something to start from: the first place is drawn at random, and random search starts from the very same. From then on the acquisition function decides.`
      : `**Initial design, ${at} of ${size} evaluated.** The model needs something to start from: the first ${size} places are drawn at random, and random search starts from the very same. From then on the acquisition function decides.`,
  amongPlaces: (left: number) =>
    left === 1
      ? 'Only one place of the table is left.'
      : `Of all places only the ${left} of the table that are left can be chosen: this is the best of them.`,
  allFailed: 'Every evaluation so far has failed, so there is nothing to learn from yet: the next place is drawn at random.',
  priorFit: '**Fit.** Nothing has been measured: this is what the model believes before any data.',
  fitted: (observations: number, logLikelihood: string) =>
    `${
      observations === 1
        ? '**Fit.** The Gaussian process is conditioned on 1 observation: the band is narrow near it and widens away from it.'
        : `**Fit.** The Gaussian process is conditioned on ${observations} observations: the band is narrow near them and widens away from them.`
    } The logarithm of the likelihood of the data under these settings is **${logLikelihood}**.`,
  misfit: (misfit: string) =>
    `**The data contradict these settings:** taken one after another, the observations miss the model’s predictions by ${misfit} of its own standard deviations, where about 1 is expected.`,
  misfitAdvice: 'A larger noise s.d., a shorter length-scale or a fit would agree better with them.',
  scored: (question: string) =>
    `**Score.** Every place gets a score, from the model alone. ${question} This costs no evaluation.`,
  lowestScore: (score: string) => `The lowest score now is **${score}**.`,
  highestScore: (score: string) => `The highest score now is **${score}**.`,
  evaluatedFailed: (place: string, number: number, failure: string) =>
    `**Evaluate.** The black box was asked at ${place}, and evaluation ${number} **failed**: ${failure}. It counts against the budget all the same.`,
  returned: (place: string, number: number, value: string) =>
    `**Evaluate.** The black box was asked at ${place}: evaluation ${number} returned **${value}**.`,
  returnedJust: (place: string, number: number, value: string) =>
    `**Evaluate.** The black box was asked at ${place}: evaluation ${number} returned **${value}**, just what the model predicted.`,
  returnedBelow: (place: string, number: number, value: string, far: string) =>
    `**Evaluate.** The black box was asked at ${place}: evaluation ${number} returned **${value}**, ${far} standard deviations below what the model predicted.`,
  returnedAbove: (place: string, number: number, value: string, far: string) =>
    `**Evaluate.** The black box was asked at ${place}: evaluation ${number} returned **${value}**, ${far} standard deviations above what the model predicted.`,
  secondAbove: (second: string, limit: string) =>
    `The second output, **${second}**, is above its limit of ${limit}: the place is **not feasible** and cannot be the best.`,
  secondKeeps: (second: string, limit: string) => `The second output, **${second}**, keeps its limit of ${limit}.`,
  isBest: 'This is the best so far.',
  noBest: 'There is no best yet.',
  bestStays: 'The best so far stays.',
  fittedNext: 'Next, the model is fitted again.',

  // The end of a run
  regretCovered: 'Regret is measured against the hidden truth, which is covered.',
  regretUnknown: 'Nobody knows the best value of this black box, so there is no regret.',
  nothingFound: 'The budget is spent, and every evaluation of every search failed.',
  found: (name: string, value: string) => `${name} **${value}**`,
  foundRegret: (name: string, value: string, regret: string) => `${name} **${value}** (simple regret ${regret})`,
  bestFound: (found: string) => `**The budget is spent.** Best values found: ${found}.`,
  regretOfF: 'Regret compares f itself, without the noise, where each search found its best value.',
  closest: (name: string) => `On this run ${name} came closest.`,
  equallyClose: (names: string) => `On this run ${names} came equally close.`,
  foundBest: (name: string) => `On this run ${name} found the best value.`,
  foundEqual: (names: string) => `On this run ${names} found equally good values.`,
  oneRun: 'One run proves little: try another seed.',

  // How a fit went
  fitNeeds: 'A fit needs two observations; until then the values set by hand hold.',
  averaged: (draws: number) => `Averaged over ${draws} draws; shown is the most probable.`,
  mixed: (splitRhat: string) => `[[splitRhat|Split R̂]] of the chain is ${splitRhat}: it has mixed.`,
  notMixed: (splitRhat: string) =>
    `[[splitRhat|Split R̂]] of the chain is ${splitRhat}: it has not mixed, take the average with care.`,
  neverMixed: '[[splitRhat|Split R̂]] of the chain is infinite: it has not mixed, take the average with care.',
  notConverged: 'The fit has not converged.',
  atBound: (settings: string) => `The fit ended at a bound (${settings}).`,
  localOptima: (optima: number, apart: string) => `${optima} [[localOptimum|local optima]], ${apart} apart in log probability.`,
  jitter: (condition: string | null, jitter: string) =>
    condition === null
      ? `Observations coincide or nearly so (infinite [[conditionNumber|condition number]]): [[jitter|jitter]] ${jitter} was added to the diagonal so that K can be factorised.`
      : `Observations coincide or nearly so ([[conditionNumber|condition number]] ${condition}): [[jitter|jitter]] ${jitter} was added to the diagonal so that K can be factorised.`,
  settingNames: { variance: 'signal s.d.', lengthscale: 'length-scale', noise: 'noise s.d.' } as Readonly<Record<string, string>>,

  // What a screen reader says of a moment
  nothingYet: 'Nothing evaluated yet.',
  showsPrior: 'Nothing evaluated yet. The model shows its prior.',
  saidFailed: (number: number, budget: number, place: string, failure: string) =>
    `Evaluation ${number} of ${budget} at ${place}: failed: ${failure}.`,
  saidForbidden: (number: number, budget: number, place: string, value: string) =>
    `Evaluation ${number} of ${budget} at ${place}: ${value}, but not feasible.`,
  saidBest: (number: number, budget: number, place: string, value: string) =>
    `Evaluation ${number} of ${budget} at ${place}: ${value}, the best so far.`,
  said: (number: number, budget: number, place: string, value: string) =>
    `Evaluation ${number} of ${budget} at ${place}: ${value}.`,
  saidNext: (place: string, score: string) => `Next: ${place}, score ${score}.`,
  saidRecorded: (place: string) => `In the record, the next evaluation is at ${place}.`,
  saidSpent: 'The budget is spent.',

  // Further pictures
  twoHaveRoom: 'Two have room at a time; a third takes the place of the first.',
  notForInputs: (inputs: number) => `Not for a black box with ${inputs === 1 ? 'one input' : 'two inputs'}.`,
  pictures: {
    functions: {
      name: 'Functions drawn from the model',
      says: 'A few of the curves that the model thinks possible, before or after the evaluations, turning into each other.',
    },
    ruler: {
      name: 'Length-scale ruler and halo',
      says: 'The length-scale as a ruler on the axis, and how far the value at one place tells of others.',
    },
    bands: {
      name: 'Latent and predictive bands',
      says: 'Where the curve itself lies, and where a next measurement of it would, noise included.',
    },
    covariance: {
      name: 'Covariance',
      says: 'How the values at two places go together, before and after the evaluations.',
    },
    landscape: {
      name: 'Likelihood landscape',
      says: 'How well the data speak for each pair of two settings; drag the dot to set them.',
    },
    'fit-check': {
      name: 'Fit check',
      says: 'Whether left-out values lie within the bands as often as promised, and how other kernels would do.',
    },
    choices: {
      name: 'Who goes where',
      says: 'Several acquisition functions at once, or one with less and more κ or ξ, each with the place it would choose.',
    },
    projections: {
      name: 'Along each input',
      says: 'What was measured, seen from each input alone: how many different values of it were tried.',
    },
  },
})
