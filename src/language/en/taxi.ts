import { grouped } from '../numbers'
import { spoken } from '../speak'

/** How many of something: English needs two forms of a word, other languages others. */
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** Lists of this room have a comma before the last “and”. */
const list = (items: readonly string[]): string => new Intl.ListFormat('en').format(items)

/** Of somebody, in dollars or per cent. */
type Score = { readonly name: string; readonly score: string }
const scores = (all: readonly Score[]): string => all.map(({ name, score }) => `${name} ${score}`).join(', ')

/** The room “Taxi fares”: the article’s case in six scenes. `**…**` stands out. */
export const taxi = spoken('taxi', {
  // The page
  roomInstead: 'The room as it was is shown instead.',
  fetchingSeeds: 'The recorded seeds are being fetched…',
  scenesMenu: 'Scenes',
  scenes: {
    data: 'The data',
    guess: 'The network and the guess',
    searches: 'Three searches',
    table: 'The table',
    verdict: 'What really happened',
    seven: 'Seven inputs',
  },
  names: { baseline: 'The guess', grid: 'Grid search', random: 'Random search', bayesian: 'Bayesian optimization' },
  namesInSentences: { baseline: 'the guess', grid: 'grid search', random: 'random search', bayesian: 'Bayesian optimization' },
  shortNames: { baseline: 'guess', grid: 'grid', random: 'random', bayesian: 'Bayesian' },
  inputNames: {
    lr: 'Learning rate',
    l2: 'L2 penalty',
    width1: 'First width',
    width2: 'Second width',
    batch: 'Batch size',
    epochs: 'Epochs',
    beta1: 'Adam’s β₁',
  },
  pause: 'Pause',
  resume: 'Resume',
  cancel: 'Cancel',
  dismiss: 'Dismiss',

  // Settings
  settings: 'Settings',
  trips: 'Trips',
  replayed:
    'Shown here: **the article’s Kaggle trips**, as recorded. The first two scenes, and whatever is trained live, use these:',
  synthetic: 'Synthetic',
  tripCount: (trips: number) => `${grouped(trips)} trips`,
  withFaults: 'With faults, as recorded',
  withExtras: 'Extras in every fare',
  backToSynthetic: 'Back to synthetic trips',
  openCsv: 'Open your train.csv…',
  readingTrips: (trips: number) => `Reading… ${grouped(trips)} trips`,
  csv: 'Your CSV file',
  orDrop: 'Or drop a file anywhere here. It stays on this computer.',
  missingFile: (name: string) =>
    `This link is about the trips of “${name}”, a file that no link carries. Open it here to see them; these are synthetic.`,
  tripsKept: (problem: string) => `${problem} The trips as they were are kept.`,
  speed: 'Speed',
  speeds: { measured: 'Measured replay', small: 'Live · small network', article: 'Live · the article’s network' },
  replayFrom: 'Runs recorded with PyTorch, scikit-learn and bayes_opt on the article’s 5,000 Kaggle trips.',
  shortTrainings: (network: string, epochs: number, trips: number) =>
    `${network}, ${epochs} epochs, ${grouped(trips)} trips. About 0.1 s a training.`,
  longTrainings: (network: string, epochs: number, trips: number) =>
    `${network}, ${epochs} epochs, ${grouped(trips)} trips. Several seconds a training, minutes for all.`,
  evaluationsEach: 'Evaluations each',
  seed: 'Seed',
  sevenInputs: 'Seven inputs',
  recorded: 'Recorded',
  trainHere: 'Train here',
  sevenLive:
    'Widths, batch size, epochs and β₁ are searched too; 5,000 trips. Some tenths of a second a training; choosing by a model of seven inputs takes about as long, so a few minutes in all.',
  sevenRecorded:
    'Seeds recorded by this app: three searches of 128 trainings each, on its synthetic trips. The rule below is asked what it would have done.',
  protocol: 'Protocol',
  protocols: { fair: 'Fair', article: 'As in the article' },
  protocolSays: {
    fair: 'Log axes, scaled features, the same unseen rows for every search; winners are trained again with fresh seeds and scored on rows no search saw.',
    article:
      'Linear axes, features as they are; grid and random search by cross-validation, Bayesian optimization scored on the test rows themselves.',
  },
  stoppingRule: 'Stopping rule',
  stopEarly: 'Stop early',
  lnRmse: 'ln RMSE',
  ruleSays:
    'Ends Bayesian optimization, and no other search, once the best expected improvement was below this for so many steps in a row; 0.01 in ln RMSE is an error lower by 1 %.',
  noRuleSays: 'Bayesian optimization spends its whole budget.',

  // The data
  rides: (rides: number) => (rides === 1 ? '1 taxi ride in New York' : `${grouped(rides)} taxi rides in New York`),
  syntheticTrips:
    'Synthetic: made here from the published tariff and from public aggregates, nobody’s real rides. Your own train.csv of the Kaggle competition, or a TLC file with coordinates, can take their place. The network is to predict the fare from 22 features of each ride.',
  fileTrips: (name: string) =>
    `Your file ${name}, read on this computer and sent nowhere. The network is to predict the fare from 22 features of each ride.`,
  cityMap: 'Where they begin and end',
  pickUp: 'pick-up',
  dropOff: 'drop-off',
  cityMapShows: 'Pick-ups and drop-offs of all rides by longitude and latitude: dense in Manhattan, with knots at the airports.',
  fareByDistance: 'Fare against distance',
  flatFares: 'lines: flat fares to Kennedy airport, before and since September 2012',
  fareByDistanceShows:
    'Fares rise with the distance, in steps of the tariff; flat fares to Kennedy airport lie on two level lines.',
  kmAxis: 'km as the crow flies',
  fareAxis: 'fare, $',
  fares: 'Fares',
  dollars: 'dollars',
  hours: 'Hour of the day',
  hour: 'hour',
  histogram: (unit: string, rides: number, low: string, high: string) =>
    `Histogram of ${count(rides, 'ride')} by ${unit}; the most lie from ${low} to ${high}.`,
  emptyHistogram: (unit: string, rides: number) => `Histogram of ${count(rides, 'ride')} by ${unit}; none lies on its axis.`,
  oddRows: 'Odd rows',
  oddRowsTitle: 'Odd rows, left in as the article left them in',
  whatIsOdd: 'what is odd',
  ridesColumn: 'rides',
  odd: {
    noFix: 'coordinates (0, 0): the meter had no fix',
    elsewhere: 'somewhere else on Earth',
    cheap: 'fare below the initial charge of $2.50',
    still: 'hardly moved (under 50 m), yet over $20',
    empty: 'no passengers',
    dear: 'fare over $100',
  },
  notRead: (reason: string) => `not read: ${reason}`,
  tariff: 'The tariff',
  tariffTitle: 'The tariff behind the synthetic fares',
  tariffColumns: { from: 'from', start: 'start', unit: 'each ⅕ mile or minute', kennedy: 'Kennedy', newark: 'Newark' },
  tariffSources: (tolls: readonly string[], sources: readonly string[]) =>
    `Tolls ${tolls.join(', ')} as fares tell them. Sources: ${sources.join('; ')}. Places, hours and speeds: aggregates of the CC0 sample of TLC records of January 2016 (R package nyctaxi).`,

  // The network and the guess
  networkFair: (layers: string, rides: number) =>
    `A network ${layers} with ReLU, trained by Adam on eight tenths of ${grouped(rides)} rides. Before any search the article guesses learning rate 0.001 and L2 penalty 0.001. Change anything and train again.`,
  networkArticle: (layers: string, rides: number) =>
    `A network ${layers} with ReLU, trained by Adam on nine tenths of ${grouped(rides)} rides. Before any search the article guesses learning rate 0.001 and L2 penalty 0.001. Change anything and train again.`,
  trainGuess: 'Train the guess',
  trainAgain: 'Train again',
  plan: {
    legend: 'This training',
    network: 'Network',
    scaling: 'Feature scaling',
    lr: 'Learning rate',
    l2: 'L2 penalty',
    batch: 'Batch',
    epochs: 'Epochs',
  },
  learningCurve: 'Learning curve',
  learningCurveOf: 'RMSE in $ on the rides it trains on, by epoch',
  epochs: 'epochs',
  noEpoch: 'No epoch trained yet.',
  oneEpoch: (error: string) => `Training error ${error} in epoch 1.`,
  learnt: (first: string, last: string, epochs: number) => `Training error ${first} in epoch 1, ${last} in epoch ${epochs}.`,
  predictions: 'Predictions against truth',
  trueFare: 'true fare, $',
  predicted: 'predicted, $',
  unseenRides: (rides: number) => count(rides, 'unseen ride'),
  afterTraining: 'after the training',
  noPredictions: 'No predictions yet.',
  predictionsDiverged: 'No predictions: the training diverged.',
  predictionsShow: (rides: number) =>
    `Predicted against true fares of ${count(rides, 'unseen ride')}, scattered about the diagonal.`,
  howGood: 'How good is it?',
  guessUntrained: 'Not trained yet. It takes a moment with the small network, some seconds with the article’s.',
  guessTraining: (epoch: number, of: number) => `Training: epoch ${epoch} of ${of}.`,
  guessDiverged: (epoch: number) => `The training **diverged** in epoch ${epoch}: its loss was no longer a number.`,
  guessOff: (rides: number, rmse: string, constant: string) =>
    `On ${count(rides, 'ride')} it has never seen it is off by **${rmse}** (root mean squared error). Always predicting the mean fare would be off by ${constant}.`,
  guessTook: (epochs: number, seconds: string) =>
    `${count(epochs, 'epoch')} in ${seconds} s. The article reports $6.81 for this guess, with its 5,000 Kaggle rides.`,
  nextRecorded: (rmse: string) =>
    `The next scenes show a recorded one: the article’s network on those Kaggle rides, off by ${rmse}.`,
  nextThis: 'The next scenes have this very training as their guess.',
  nextArticle: 'The next scenes train the guess as the article made it, not as it was changed here.',

  // Training a study
  backToStart: 'Back to start',
  nextTraining: 'Next training',
  showAll: 'Show all',
  longStudy: (duration: string, cores: number) => `About ${duration} on ${count(cores, 'core')}.`,
  trainAllTheSame: 'Train all the same',
  notNow: 'Not now',
  trainAll: 'Train all three',
  goOnTraining: 'Go on training',
  allTrained: 'All trained',
  allDone: (made: number) => `All ${made} trainings are done.`,
  trainingsInAll: (all: number) => `${all} trainings in all, the winners’ fresh seeds included.`,
  trainingsKept: (made: number, all: number) => `${made} of ${all} trainings. Finished trainings are kept.`,
  pausing: (made: number, all: number, underWay: number) => `${made} of ${all} trainings, pausing after ${underWay} under way.`,
  paused: (made: number, all: number) => `${made} of ${all} trainings, paused.`,
  trainingsMade: (made: number, all: number) => `${made} of ${all} trainings.`,
  trainingsLeft: (made: number, all: number, left: string) => `${made} of ${all} trainings, about ${left} left.`,
  syntheticBackground: 'Background: measured before, with synthetic trips.',
  articleBackground: 'Background: measured before, with the article’s trips.',

  // Three searches
  searchesTitle: 'Three searches for learning rate and L2 penalty',
  recordedDots: (network: string) =>
    `Each dot is one real training of ${network}, recorded. Hollow: no better than a constant. Background: the measured surface.`,
  scoredByFolds:
    'Grid and random search score a place by the mean of its folds. Their best is trained once more and scored on the test rides: this refit is what the table reports.',
  openInExplore: 'Open in Explore',
  openInExploreTitle: 'The measured surface as a black box, with the scatter of its training seeds',
  openRun: 'Open run',
  openRunTitle: 'Its places in their order, on the measured surface',
  openRunOf: (name: string) => `Open run of ${name} in Explore`,
  evaluated: (places: number, budget: number) => `${places} / ${budget} evaluated`,
  nothingScored: 'nothing scored yet',
  bestRmse: (rmse: string) => `best RMSE **${rmse}**`,
  refit: (rmse: string) => `refit **${rmse}**`,
  meanOfFolds: (folds: number) => `mean of ${folds} folds`,
  onHoldOut: 'on the hold-out',
  onTestRides: 'on the test rides',
  trainingEpoch: (epoch: number) => `training, epoch ${epoch}…`,
  trained: (duration: string) => `${duration} of training`,
  trainedDiverged: (duration: string, diverged: number) => `${duration} of training, ${diverged} diverged`,
  curveBegun: 'Learning curve of the training under way: no epoch yet',
  curveEmpty: 'Learning curve of the last training: no epoch yet',
  curveUnderWay: (error: string, epochs: number, of: number) =>
    `Learning curve of the training under way: training error ${error} after ${epochs} of ${count(of, 'epoch')}`,
  curveLast: (error: string, epochs: number, of: number) =>
    `Learning curve of the last training: training error ${error} after ${epochs} of ${count(of, 'epoch')}`,
  learningRateAxis: 'learning rate',
  l2Axis: 'L2 penalty',
  placesScored: (places: number) => `${count(places, 'place')} scored by learning rate and L2 penalty`,
  placesBest: (places: number, rmse: string, lr: string, l2: string) =>
    `${count(places, 'place')} scored by learning rate and L2 penalty; the best so far, ${rmse}, at learning rate ${lr} and L2 ${l2}`,
  bestFound: 'Best RMSE found',
  compareBy: 'Compare by',
  byEvaluations: 'by evaluations',
  bySeconds: 'by seconds',
  evaluationsAxis: 'evaluations',
  secondsAxis: 'seconds of training',
  heightsDiffer:
    'Grid and random search are scored by cross-validation, Bayesian optimization on the test rides: these heights do not measure the same.',
  noneEnded: 'No training has ended yet',
  bestSoFar: (ends: readonly Score[]) => `Best so far: ${scores(ends)}`,
  tableSoFar: 'The table so far',
  articleInGrey: 'article’s numbers in grey',
  luckiest:
    '**What really happened?** A search keeps its luckiest score. Trained again with fresh seeds, the winners look different.',
  seeVerdict: 'See the verdict',
  otherSpeed: 'Recorded runs; choose another speed to train here.',

  // The table
  tableRecorded: 'Runs recorded with PyTorch, scikit-learn and bayes_opt on the article’s own 5,000 rides.',
  tableTrained: 'The trainings made here; it fills up as they end.',
  tableProtocol: {
    fair: 'The same budget and the same unseen rows for all.',
    article: 'Each method under the conditions that the article seems to have given it.',
  },
  methodsTable: 'Methods, scrollable',
  methodsCaption: 'What each method found, and the article’s numbers',
  columns: {
    method: 'method',
    evaluations: 'evaluations',
    fits: 'fits',
    seconds: 'seconds',
    found: 'RMSE found',
    lr: 'learning rate',
    l2: 'L2 penalty',
    fresh: 'on fresh seeds',
    articleRmse: 'article: RMSE',
    articleSeconds: 'article: seconds',
  },
  noneYet: 'none yet',
  notYet: 'not yet',
  scatterDiverged: (scatter: string, diverged: number) => `${scatter}, ${diverged} diverged`,
  inGrey: 'In grey: what the article reports, under its own conditions.',
  howToRead: 'How to read it',
  reading: {
    evaluation: ['Evaluation', 'One pair of learning rate and L2 penalty that was scored.'],
    fit: ['Fit', 'One training of the network. A score by cross-validation takes one for every fold.'],
    foundFair: ['RMSE found', 'The best score on the hold-out that the search itself looked at.'],
    foundArticle: [
      'RMSE found',
      'What the method would report: grid and random search refit their pick for it, Bayesian optimization reports the best test score it saw.',
    ],
    fresh: [
      'On fresh seeds',
      'The same pick trained again four times from other random weights, scored on test rides: mean ± s.d.',
    ],
  } as Readonly<Record<'evaluation' | 'fit' | 'foundFair' | 'foundArticle' | 'fresh', readonly [string, string]>>,
  notSaid: 'What it does not say',
  notTheSame:
    '**What really happened?** The article’s three scores do not measure the same thing: its Bayesian optimization was scored on the test rides it was tuned on, grid and random search by cross-validation. Its fourfold speed is the number of fits, not of evaluations. And one seed is luck.',
  seeWhatHappened: 'See what really happened',

  // The verdict
  seeArticle: 'See it as in the article',
  seeFair: 'See the fair comparison',
  backToSearches: 'Back to the searches',
  noSearchScored: 'No search has a score yet: train the three first, or choose the measured replay.',
  lowestFound: (lowest: string, winners: readonly string[]) => `The lowest score, ${lowest}, was found by ${list(winners)}.`,
  lowestAndOthers: (lowest: string, winners: readonly string[], [first, ...others]: readonly [Score, ...Score[]]) =>
    `The lowest score, ${lowest}, was found by ${list(winners)}; ${list([`${first.name} found ${first.score}`, ...others.map(({ name, score }) => `${name} ${score}`)])}.`,
  noFreshPick: 'No pick has been trained again with fresh seeds yet.',
  picksBeat: (picks: readonly string[], mean: string, sd: string) => {
    const scatter = `by more than the guess’s own scatter (${mean} ± ${sd}).`
    if (picks.length === 0) return `Trained again with fresh seeds, no search’s pick beats the guess ${scatter}`
    return picks.length === 1
      ? `Trained again with fresh seeds, the pick of ${picks[0]} beats the guess ${scatter}`
      : `Trained again with fresh seeds, the picks of ${list(picks)} beat the guess ${scatter}`
  },
  luck: (from: string, to: string, low: string, high: string) =>
    `The article’s step from ${from} to ${to} is well within what the seed alone does to its unscaled guess: from ${low} to ${high} in the recorded runs.`,
  anybody: 'Anybody could have been caught by it.',
  curseTitle: 'Score found, and the same pick on fresh seeds',
  foundAndFreshKey: 'diamond: found · dots: fresh seeds · bar: their mean ± s.d.',
  noMethodYet: 'No method has a score yet: train the three searches first, or choose the measured replay.',
  rmseAxis: 'RMSE, $',
  noMethod: 'No method has a score yet.',
  foundAndFresh: (rows: readonly { readonly name: string; readonly found: string; readonly fresh: string | null }[]) =>
    rows.map(({ name, found, fresh }) => `${name} found ${found}, fresh seeds ${fresh ?? 'not trained yet'}`).join('; '),
  fitsTitle: 'Fits counted',
  fitsNote: 'trainings of the network that each search took',
  fitsCounted: (rows: readonly { readonly name: string; readonly evaluations: number; readonly fits: number }[]) =>
    rows.map(({ name, evaluations, fits }) => `${name}: ${count(evaluations, 'evaluation')}, ${count(fits, 'fit')}`).join('; '),
  fitsFor: (fits: number, places: number) => `${fits} for ${count(places, 'place')}`,
  effects: { lr: 'The learning rate decides', l2: 'The L2 penalty hardly matters' },
  /** As along an axis and within a sentence. */
  effectNames: { lr: 'learning rate', l2: 'L2 penalty' },
  effectKey: 'mean over the other axis; dots: training seeds',
  effectShows: (name: string, low: string, high: string) => `Mean RMSE by ${name}: from ${low} to ${high}.`,
  takeHome: 'What to take home',
  takeCurse:
    '**The winner’s curse.** A search keeps its luckiest score. The first picture has it beside what the same pick scores with other seeds.',
  takeScale: (from: string, to: string, low: string, high: string) =>
    `In the recorded runs the guess scores from ${from} to ${to} with scaled features, and from ${low} to ${high} without, by nothing but the seed.`,
  takeScaleHead: '**Scale first.**',
  takeFitsHead: '**Count fits.**',
  articleFits:
    'The article’s “four times faster” compares 30 trainings with 126: five folds for each of 25 places, and one more.',
  fitsByFolds: (fastest: number, slowest: number, folds: number) =>
    `Here it is ${fastest} with ${slowest}: ${folds} folds a place.`,
  fitsByPlace: (fastest: number, slowest: number) =>
    `Here it is ${fastest} with ${slowest}: one training a place, for every search.`,
  takeLog: '**Search on log axes.** The linear 5 × 5 grid has no learning rate between 0.0001 and 0.02, where the valley is.',
  takeMattersHead: '**Know what matters.**',
  matters: (lr: string, l2: string) =>
    `Over the measured surface the learning rate explains ${lr} of the variance of log RMSE, the L2 penalty ${l2}.`,
  /** What stands before, in and after the link to the room Race. */
  takeAnecdote: [
    '**One run is an anecdote.** The order above is that of one seed, and another seed has another. Whether a search that learns is ahead takes many runs: the room ',
    'Race',
    ' makes them.',
  ] as readonly [string, string, string],
  otherRides:
    'Scores found and scores on fresh seeds are on other rides as well: the guess, which nobody chose, shows by how much that alone moves a number.',
  wholeCase: 'The whole case, with our own trainings in full',

  // Figures of a lesson
  recordedRuns: 'The recorded runs',
  grids: { linear: 'A grid in equal steps', log: 'A grid in equal factors' },
  hollow: (useless: number, trainings: number) => `hollow: ${useless} of ${trainings} trainings, no better than a constant`,
  measuredError: 'The measured error',
  measuredErrorKey: 'the stronger the grey, the lower the error',
  asTheyAre: 'as they are',
  scaled: 'scaled',
  guessAndFresh: 'The guess, and the same guess on fresh seeds',
  guessUnscaled: (found: string, fresh: string) => `Features as they are: found ${found}, fresh seeds ${fresh}`,
  guessScaled: (found: string, fresh: string, scaledFound: string, scaledFresh: string) =>
    `Features as they are: found ${found}, fresh seeds ${fresh}; scaled: found ${scaledFound}, fresh seeds ${scaledFresh}`,

  // The stopping rule
  gainTitle: 'Best expected improvement',
  gainKey: 'in ln RMSE: 0.01 is an error lower by 1 %',
  noModelAsked: 'No model was asked yet.',
  noGains: 'No model was asked yet',
  stopBelow: (threshold: string) => `stop below ${threshold}`,
  evaluationAxis: 'evaluation',
  noRule: 'No rule: the search spends its whole budget. Settings has one.',
  ruleMet: (threshold: string, met: number, steps: number) =>
    `Stop below ${threshold}: met for ${met} of ${count(steps, 'step')}.`,
  ruleWaits: 'The rule is asked once a model chooses.',
  ruleStopped: (evaluations: number, best: string | null) =>
    `The rule stopped the search after ${count(evaluations, 'evaluation')}${best === null ? '' : `, with a best of ${best}`}. That is what the model expected: no proof that nothing better is there.`,
  ruleWouldStop: (evaluations: number, best: string | null) =>
    `The rule would have stopped this search after ${count(evaluations, 'evaluation')}${best === null ? '' : `, with a best of ${best}`}. That is what the model expected: no proof that nothing better is there.`,
  gains: (places: number, first: string, last: string) =>
    `The best expected improvement in ln RMSE when each of ${count(places, 'place')} was chosen: ${first} at first, ${last} at last`,

  // Seven inputs
  sevenTitle: 'Seven inputs, three searches',
  sevenHeadLive:
    'Trained here, on the trips at hand: the same three searches with one budget, now over seven inputs in a wider range.',
  sevenHeadRecorded: (seeds: number) =>
    `Recorded with the trainer of this app on 5,000 synthetic trips, ${count(seeds, 'seed')}: the same three searches with one budget, now over seven inputs in a wider range.`,
  recordedSeed: 'Seed',
  /** Under a figure: how its searches came about. */
  sevenFigure: (searches: string, budget: number, trips: number) =>
    `Taxi. Seven inputs, the fair protocol; ${searches}, up to ${budget} trainings of each search, ${grouped(trips)} trips.`,
  recordedSeeds: (seeds: number) => `${count(seeds, 'recorded seed')}`,
  ofRecordedSeed: (seed: number) => `as recorded with seed ${seed}`,
  ofTrainedSeed: (seed: number) => `trained here with seed ${seed}`,
  previousSeed: 'Previous seed',
  nextSeed: 'Next seed',
  picksTitle: 'The inputs and the picks',
  picksTable: 'Inputs and picks, scrollable',
  picksCaption: 'The inputs, where they are searched, and what each method picked',
  input: 'input',
  rangeOf: (low: string, high: string, log: boolean, whole: boolean) =>
    `${low} to ${high}, ${log ? 'log' : 'linear'}${whole ? ', whole' : ''}`,
  sevenFound: 'RMSE found',
  byTrainingsEach: (budget: number) => `by ${budget} trainings each`,
  sevenFresh: 'On fresh seeds',
  onUnseenRides: 'on rides no search saw',
  sevenGrid:
    'A grid of two values an input takes 2⁷ = 128 trainings, and one of three 2,187. Its two values stand in the middle of the lower and of the upper half of each axis.',
  seeds: 'Seeds',
  thisSeed: 'this seed',
  allSeeds: (seeds: number) => `all ${seeds} seeds`,
  asShares: 'As shares of the guess’s error with the same seed: line: median; band: the middle half of the seeds.',
  choosingCost: (choosing: string, training: string) =>
    `Bayesian optimization took ${choosing} of choosing beside ${training} of training: these trainings are cheap enough for that to count.`,
  nothingFound: 'nothing',
  seedsShow: (seeds: number, ends: readonly Score[]) =>
    `Best found so far as a share of the guess’s error, median over ${count(seeds, 'seed')}: ${ends.map(({ name, score }) => `${name} ends at ${score}`).join(', ')}.`,
  slicesTitle: 'What the model believes along each input',
  slicesKey: 'RMSE in $, all other inputs as in the best place of Bayesian optimization (line); band: ± 2 s.d.',
  noSlices: 'There is no model yet: Bayesian optimization asks one once its initial design is made.',
  sliceShows: (name: string, low: string, high: string) => `${name}: along it the model expects an RMSE from ${low} to ${high}`,
  importanceTitle: 'Which inputs matter',
  byTheModel:
    'By the model: axis width over length-scale, 1/ℓ, as shares: how fast it bends, not by how much. Its points lie mostly near the best.',
  byThePoints: 'By random search’s points: the share of the variance of ln RMSE that the input explains by itself.',
  importance: (rows: readonly { readonly name: string; readonly byModel: string | null; readonly byPoints: string | null }[]) =>
    rows
      .map(({ name, byModel, byPoints }) => {
        const said = [
          ...(byModel === null ? [] : [`${byModel} by length-scale`]),
          ...(byPoints === null ? [] : [`${byPoints} of the variance`]),
        ]
        return `${name}: ${said.join(', ') || 'nothing yet'}`
      })
      .join('; '),
  whatItSaysTitle: 'What it says',
  whatItSays: '**What it says.**',
  foundInMedian: (found: readonly Score[]) =>
    `Of the guess’s error with the same seed, the searches have found in the median: ${scores(found)}.`,
  freshInMedian: (fresh: readonly Score[]) =>
    `Their picks trained again with fresh seeds, on rides that no search saw, come to: ${scores(fresh)}.`,
  timesLower: (lower: number, seeds: number, lowerFresh: number, beatsGuess: number) =>
    `Bayesian optimization found a lower error than random search with ${lower} of ${count(seeds, 'seed')}, and its pick was the better one on fresh seeds with ${lowerFresh}. Its pick beat the guess there with ${beatsGuess}.`,
  shareIntervals: (intervals: readonly string[]) => `95 % intervals of these shares: ${intervals.join(', ')}.`,
  fromTo: (low: string, high: string) => `${low} to ${high}`,
  seedDots: 'Each seed, and the median',
  dotsFound: 'found',
  dotsFresh: 'fresh seeds',
  percent: (value: number) => `${value} %`,
  shareAxis: 'RMSE, as a share of the guess’s with the same seed',
  better: 'better',
  seedDotsShow: (
    seeds: number,
    rows: readonly { name: string; found: string; better: number; fresh: string | null; freshBetter: number }[],
  ) =>
    `${count(seeds, 'seed')}, errors as shares of the guess’s. ${rows
      .map(
        ({ name, found, better, fresh, freshBetter }) =>
          `${name} found ${found} in the median, less than the guess with ${better}${fresh === null ? '' : `; its picks have ${fresh} on fresh seeds, less than the guess with ${freshBetter}`}`,
      )
      .join('. ')}.`,
})
