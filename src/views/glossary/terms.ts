/** A word of the screen, and the one sentence that explains it. */
export interface Entry {
  readonly term: string
  /** As in the formulas; what follows an underscore is an index. */
  readonly symbol?: string
  /** One whole sentence in plain words. */
  readonly says: string
}

/** The words of black boxes, models and searches. Plain words first: what a sentence needs must be an everyday word or an entry here. */
export const TERMS = {
  // The black box and what is asked of it
  blackBox: {
    term: 'Black box',
    symbol: 'f',
    says: 'Something that gives one value for every place you ask about, and tells nothing else; every question costs.',
  },
  searchSpace: {
    term: 'Search space',
    says: 'All places that may be asked about: for every input a lowest and a highest value.',
  },
  truth: {
    term: 'Hidden truth',
    symbol: 'f',
    says: 'The real values of the black box, which no search may see: hide them to know as little as the searches do.',
  },
  optimum: { term: 'True optimum', says: 'The best value that the black box has anywhere.' },
  noise: {
    term: 'Black-box noise',
    says: 'How far an answer of the black box typically lies from the true value, up or down, by chance.',
  },
  replicates: {
    term: 'One of several trainings',
    says: 'Every answer is that of one of several trainings which differ only in their random start, so answers scatter.',
  },
  evaluation: { term: 'Evaluation', says: 'One question to the black box: a place goes in, a value comes out.' },
  observation: { term: 'Observation', says: 'A place that was asked about, with the value that came back.' },
  budget: { term: 'Budget', says: 'How many evaluations each search may make.' },
  initialPoints: {
    term: 'Initial points',
    says: 'How many evaluations are made at random places first, so that the model has something to learn from.',
  },
  initialDesign: {
    term: 'Initial design',
    says: 'The places that are evaluated first, before the model has learned anything.',
  },
  seed: { term: 'Seed', says: 'The number that all chance starts from: the same seed gives the same run again.' },
  cut: { term: 'Cut', says: 'Where the other input is held still while this picture runs along one input.' },

  // The model
  surrogate: {
    term: 'Surrogate',
    says: 'The model that stands in for the black box: cheap to ask, it guesses the value of every place and says how unsure it is.',
  },
  gaussianProcess: {
    term: 'Gaussian process',
    says: 'A model that believes in many curves at once: at every place it has a most likely value and a bell-shaped spread around it.',
  },
  kernel: {
    term: 'Kernel',
    symbol: 'k',
    says: 'The rule for how alike the values of two places are; it decides how smooth the curves are that the model believes in.',
  },
  hyperparameters: {
    term: 'Hyperparameters',
    says: 'The settings of the model itself, such as those below: set by hand, or fitted to the observations.',
  },
  'fit.hand': { term: 'By hand', says: 'The settings of the model stay where you put the sliders.' },
  'fit.mle': {
    term: 'MLE, maximum likelihood',
    says: 'Takes the settings of the model under which the values that came back are the most probable.',
  },
  'fit.map': {
    term: 'MAP, maximum a posteriori',
    says: 'Like MLE, but settings that were thought unlikely before any evaluation need stronger evidence.',
  },
  'fit.bayes': {
    term: 'Bayes, full Bayesian treatment',
    says: 'Takes no single best settings but averages over many, each counted by how probable it is after the evaluations.',
  },
  lengthscale: {
    term: 'Length-scale',
    symbol: 'ℓ',
    says: 'How far apart two places can be and still have similar values: small makes wiggly curves, large smooth ones.',
  },
  correlation: {
    term: 'Correlation',
    symbol: 'ρ',
    says: 'How much the values of two places go together before any evaluation: 1 is always alike, 0 is nothing to do with each other.',
  },
  signalSd: {
    term: 'Signal s.d.',
    symbol: 'σ_f',
    says: 'How far the model expects the true values to go up and down around their average.',
  },
  noiseSd: {
    term: 'Noise s.d.',
    symbol: 'σ_n',
    says: 'How far the model expects an answer of the black box to lie from the true value by chance.',
  },
  standardize: {
    term: 'Standardise y',
    says: 'Shifts and scales the values that came back to average 0 and spread 1, so that one setting suits every black box.',
  },
  transform: {
    term: 'Transform of y',
    says: 'Fits the model to the logarithm of y, or to normal scores of its ranks, so that a few huge values do not drown the rest.',
  },
  'unit.sd': {
    term: 'sd, standard deviation',
    says: 'The typical distance of the values that came back from their average.',
  },
  'unit.dec': { term: 'dec, decade', says: 'A factor of ten along an axis whose equal steps are equal factors.' },
  'unit.s': { term: 's', says: 'Seconds.' },
  logLikelihood: {
    term: 'Log marginal likelihood',
    symbol: 'log p(y | X, θ)',
    says: 'How well the model with these settings explains the values that came back: higher is better, and a difference of 3 is a lot.',
  },
  leaveOneOut: {
    term: 'Leave one out',
    says: 'Each value is predicted from all the others, and the model is judged by how far off it then is.',
  },
  bic: {
    term: 'BIC, Bayesian information criterion',
    symbol: 'BIC',
    says: 'Weighs how well a kernel explains the values against how many numbers were fitted to them: lower is better.',
  },
  splitRhat: {
    term: 'Split R̂',
    says: 'Compares the early with the late part of the random walk behind the Bayes average: near 1 they agree, far above 1 the walk was too short.',
  },
  localOptimum: {
    term: 'Local optimum',
    says: 'A setting better than all that are close to it, though another far away may be better still.',
  },
  conditionNumber: {
    term: 'Condition number',
    says: 'How many times larger a small error of the computer can get in the equations of the model.',
  },
  jitter: {
    term: 'Jitter',
    says: 'A tiny extra noise that lets the computer solve the equations of the model when two places are nearly the same.',
  },
  likelihood: {
    term: 'Likelihood',
    symbol: 'L',
    says: 'How probable the answers that came back would be if an unknown number had a certain value; no probability of that value.',
  },
  winChance: {
    term: 'Chance of winning',
    symbol: 'p',
    says: 'How often the machine wins in the long run, as a share from 0 to 1; the machine never tells it.',
  },
  betaDistribution: {
    term: 'Beta distribution',
    says: 'A belief about a share from 0 to 1 with two settings, its mean and its strength, or α imagined wins and β imagined losses.',
  },
  priorStrength: {
    term: 'Strength of a prior',
    says: 'How many pulls a belief weighs: one of strength 10 counts as much as ten real pulls.',
  },
  posteriorMean: {
    term: 'Posterior mean',
    says: 'The average of all values that are possible, each counted by how probable it is after the evaluations.',
  },
  credibleInterval: {
    term: '95 % credible interval',
    says: 'The range that holds the unknown value with a probability of 95 %, if the model and what was believed before are right.',
  },
  prior: { term: 'Prior', says: 'What is believed before any evaluation.' },
  posterior: { term: 'Posterior', says: 'What is believed after the evaluations so far.' },
  mean: { term: 'Mean', symbol: 'μ', says: 'The value that the model expects at a place, after the evaluations so far.' },
  sd: {
    term: 'Standard deviation',
    symbol: 'σ',
    says: 'How far the true value may well lie from the one that the model expects: large where little is known.',
  },
  bands: {
    term: 'Mean and bands',
    says: 'The line is what the model expects; it gives the true curve about 68 % to lie in the inner band and 95 % in the outer.',
  },
  drawnFunction: {
    term: 'Drawn function',
    says: 'A whole curve picked by chance from all that the model thinks possible, likely ones more often than unlikely ones.',
  },
  latentBand: {
    term: 'Band of the curve',
    says: 'Where the true curve lies, without noise: 68 % for the inner band and 95 % for the outer, as far as the model knows.',
  },
  predictiveBand: {
    term: 'Band of a next value',
    says: 'Where a next answer of the black box would lie: wider than the band of the curve, as noise comes on top.',
  },
  covariance: {
    term: 'Covariance',
    symbol: 'k(x, x′)',
    says: 'How strongly the values at two places go up and down together, in the square of the unit of y: 0 when they do not.',
  },
  conditional: {
    term: 'One value given another',
    says: 'What is believed of the value at one place once the value at another is told.',
  },

  // The acquisition function
  acquisition: {
    term: 'Acquisition function',
    says: 'Gives every place a score from the model alone, and the highest score is evaluated next.',
  },
  xi: {
    term: 'Exploration',
    symbol: 'ξ',
    says: 'By how much a value must pass the best so far before it counts as an improvement: larger looks further away.',
  },
  kappa: {
    term: 'Optimism',
    symbol: 'κ',
    says: 'How many standard deviations are added in favour of a place to what the model expects there: larger looks further away.',
  },
  ei: {
    term: 'Expected improvement',
    symbol: 'EI',
    says: 'By how much a place is expected to improve on the best so far, on average, where no improvement counts as 0.',
  },
  scale: {
    term: 'Linear or log scale',
    says: 'On a linear axis equal steps are equal differences; on a log axis they are equal factors, so that small values stay visible.',
  },

  // The steps of the loop
  'phase.fit': { term: 'Fit', says: 'The model takes in the evaluations made so far.' },
  'phase.score': { term: 'Score', says: 'The acquisition function gives every place a score, which costs no evaluation.' },
  'phase.choose': { term: 'Choose', says: 'The place with the highest score is taken.' },
  'phase.evaluate': { term: 'Evaluate', says: 'The black box is asked there, which costs one evaluation.' },

  // The marks
  next: { term: 'Next', says: 'Where the model would evaluate next.' },
  recorded: { term: 'Recorded', says: 'Where the next evaluation of this run went, under other settings or by your choice.' },
  initial: { term: 'Initial', says: 'An evaluation at a random place, made before the model decides.' },
  chosen: { term: 'Chosen', says: 'An evaluation at a place that the model chose.' },
  byYou: { term: 'By you', says: 'An evaluation at a place that you chose.' },
  told: { term: 'Told', says: 'An evaluation that was measured elsewhere: its value was told, not computed here.' },
  failed: { term: 'Failed', says: 'An evaluation that gave no value but cost as much as any other.' },
  feasible: {
    term: 'Feasible',
    says: 'Where a second output keeps its limit: only such a place can be the best, however good the value is elsewhere.',
  },
  incumbent: { term: 'Incumbent, best so far', symbol: 'f⁺', says: 'The best value that has come back until now.' },
  expectedOptimum: {
    term: 'Expected optimum',
    says: 'Where the model predicts the best value now: the answer if one had to stop, and usually not where the next experiment tells most.',
  },
  otherFuture: { term: 'Other future', says: 'Evaluations of the way that you left when you went on from an earlier moment.' },
  before: { term: 'One step ago', says: 'The scores as they were one evaluation earlier.' },

  // Searches and how they compare
  searchStrategy: {
    term: 'Search strategy',
    says: 'A rule for where to evaluate next, such as a grid, chance, or a model that learns.',
  },
  trace: { term: 'Trace', says: 'The record of a run: every place in its order, with what came back.' },
  collapse: {
    term: 'Evaluations in every dimension',
    says: 'How many evaluations each picture has, whatever the number of inputs.',
  },
  bayesianOptimization: {
    term: 'Bayesian optimization',
    says: 'Learns a model from every answer and evaluates next where the model promises most.',
  },
  bestValue: { term: 'Best value found', says: 'The best value that a search has got back until then.' },
  regret: {
    term: 'Simple regret',
    says: 'How much worse the true value at the best place found is than the best value there is: 0 is perfect.',
  },
  run: { term: 'Run', says: 'One search carried out once, with one seed, until the budget is spent.' },
  seeds: { term: 'Seeds', says: 'How many times every search is run, each time with other luck.' },
  firstSeed: {
    term: 'First seed',
    says: 'The first of the numbers that the luck of the runs starts from; the others follow it.',
  },
  median: { term: 'Median', says: 'The middle value: half of the runs are better, half are worse.' },
  quartile: { term: 'Quartiles', says: 'The two values between which the middle half of the runs lies.' },
  confidenceInterval: {
    term: '95 % interval',
    says: 'From a limited number of runs a figure is only roughly known: 95 of 100 such intervals contain the real one.',
  },
  winRate: {
    term: 'Win rate',
    says: 'The share of the seeds for which this search ended with the smallest regret of all; equals share the win.',
  },
  target: { term: 'Target', says: 'The regret that counts as good enough in this race.' },
  evaluationsToTarget: {
    term: 'Evaluations to the target',
    says: 'How many evaluations a search needs until its regret is at the target or below; a run that never gets there counts as more than all.',
  },
  gap: {
    term: 'Gap',
    says: 'The share of what was to be gained after the first evaluations that a search did gain: 1 is the optimum.',
  },
  pairedTest: {
    term: 'Paired test',
    says: 'How probable differences like these, seed by seed, would be by luck alone if the two searches were equally good (p).',
  },
  speedUp: {
    term: 'Speed-up',
    says: 'How many times as many evaluations the other search needs for the level that both reach.',
  },
  cost: { term: 'Cost', says: 'What a search spends: evaluations, or the time that they and its own thinking take.' },
  secondsEach: { term: 'Seconds an evaluation takes', says: 'How long one answer of the black box would take in real life.' },
  parallel: { term: 'Evaluations at once', says: 'How many evaluations can be under way at the same time.' },
  batch: {
    term: 'Chosen at once',
    says: 'How many places are chosen before the first of their results is back, as where several workers evaluate at the same time.',
  },
  stop: {
    term: 'Stop early',
    says: 'Ends the search before the budget, once the model has expected hardly any improvement anywhere for some steps in a row.',
  },
  leftAgain: {
    term: 'Left it',
    says: 'How many of the runs that got to the target ended above it: noise made a worse place look better.',
  },
  ledger: {
    term: 'Evaluation ledger',
    says: 'What an average run spends: expensive evaluations of the black box beside cheap questions to the model.',
  },
  warp: {
    term: 'Bend y towards a Gaussian',
    says: 'Bends the values that came back so that they spread more like a bell curve, which suits the model better.',
  },

  // The taxi case
  rmse: { term: 'RMSE', says: 'Root mean squared error: how far predictions typically miss, where large misses count more.' },
  learningRate: { term: 'Learning rate', says: 'How big a step the network takes at each correction while it learns.' },
  l2Penalty: {
    term: 'L2 penalty',
    says: 'How strongly large weights of the network are punished, so that it does not learn by heart.',
  },
  epoch: { term: 'Epoch', says: 'One pass of the training over all its trips.' },
  dirtyTrips: {
    term: 'With faults',
    says: 'Adds the faults that recorded trips have, such as wrong places and impossible fares.',
  },
  extras: {
    term: 'Extras in every fare',
    says: 'Adds the charges for night and rush hour to every fare, instead of only to the few that were recorded with them.',
  },
} as const satisfies Record<string, Entry>
