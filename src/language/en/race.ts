import { spoken } from '../speak'

/** How many of something: English needs two forms of a word, other languages others. */
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** The room Race. `**…**` stands out, `[[id|…]]` explains itself by the glossary, `~…~` is a variable. */
export const race = spoken('race', {
  instead: 'The race as it was is shown instead.',
  sides: 'What to look at',
  side: { race: 'The race', collapse: 'Where the grid collapses' },

  // What is raced
  settings: 'Settings',
  preset: 'Race',
  ownRace: 'A race of your own',
  groups: ['One input', 'Two inputs', 'Three inputs and more'],
  size: 'Budget and seeds',
  budget: 'Budget',
  seeds: 'Seeds',
  initialPoints: 'Initial points',
  firstSeed: 'First seed',
  allInitial: 'The initial design takes the whole budget: no model is ever asked.',
  endsEarly: (places: number) => `This table has ${places} places: every search ends when it has evaluated them all.`,

  // The searches
  searches: 'Searches',
  remove: (name: string) => `Remove ${name}`,
  nameOf: (name: string) => `Name of ${name}`,
  needsName: 'A search needs a name.',
  nameTaken: 'This name is taken.',
  full: 'Eight searches are as many as one can tell apart.',
  add: 'Add a search',
  addOne: 'Add a search…',
  settingsOf: (name: string) => `Settings of ${name}: `,
  settingOf: (setting: string, search: string) => `${setting} of ${search}`,

  // The picture
  titles: {
    regret: (blackBox: string) => `Simple regret on ${blackBox}`,
    value: (blackBox: string) => `Best value so far on ${blackBox}`,
  },
  titlesAfter: {
    regret: (blackBox: string, made: number) => `Simple regret on ${blackBox} after ${count(made, 'evaluation')}`,
    value: (blackBox: string, made: number) => `Best value so far on ${blackBox} after ${count(made, 'evaluation')}`,
  },
  marks: 'Line: [[median|median]]. Edges: [[quartile|quartiles]]. Faint: [[run|runs]].',
  followOne: 'Click one to follow it, or a search below to see it alone.',
  noNoise: 'Regret is that of f without its noise.',
  onTheWay: 'The first runs are on their way…',
  nothingYet: 'Nothing has been raced yet.',
  startBelow: 'Start the race below.',
  answerStarts: 'Your answer starts the race.',
  compare: 'What to compare',
  measures: { regret: 'regret', value: 'value' },
  cost: 'Cost',
  costs: { evaluations: 'by evaluations', time: 'by time' },
  /** Around the boxes of “if one evaluation takes … s and … can go on at once. A model waits …”. */
  takes: {
    before: 'if',
    seconds: 'one evaluation takes',
    secondsName: 'Seconds an evaluation takes',
    between: 'and',
    parallelName: 'Evaluations at once',
    parallel: 'can go on at once',
    after: '. A model waits for every result but those of its own batch, and its own seconds count.',
  },
  shown: 'Evaluations shown',
  shownAfter: 'after',
  shownOf: (shown: number, budget: number) => `${shown} of ${budget}`,
  shownAll: (budget: number) => `all ${budget}`,
  inEvaluations: 'evaluations',
  inTime: (unit: string, parallel: number) => `${unit} (${parallel} at once)`,
  target: 'Target',
  targetRegret: (regret: string) => `regret ${regret}`,
  targetShort: 'target',
  targetAt: (value: string) => `target ${value}`,

  // The run one follows
  oneRun: 'One run',
  followRun: 'Follow one run…',
  searchOfRun: 'Search of the run',
  seed: 'seed',
  seedOfRun: 'Seed of the run',
  previousSeed: 'Previous seed',
  nextSeed: 'Next seed',
  runUnfinished: 'not finished yet',
  openInExplore: 'Open this run in Explore',
  allFailed: 'every evaluation failed',
  best: (value: string) => `best ${value}`,
  regret: (regret: string) => `regret ${regret}`,
  targetMissed: 'target not reached',
  targetReached: (evaluation: number) => `target at evaluation ${evaluation}`,
  targetLeft: (evaluation: number) => `target at evaluation ${evaluation}, left again: noise made a worse place look better`,
  failed: (evaluations: number) => `${evaluations} failed`,

  // The tables
  sheet: 'Table',
  sheets: { results: 'Results', compared: 'Two compared', ledger: 'Evaluation ledger' },
  nothingToCompare: 'One search alone has nothing to be compared with.',
  results: 'Results of the race',
  resultsScroll: 'Results, scrollable',
  column: {
    search: 'search',
    runs: 'runs',
    middle: { regret: 'median regret', value: 'median value' },
    reached: 'reach target',
    left: 'left it',
    toTarget: 'evaluations to it',
    winRate: 'win rate',
    failed: 'failed evaluations',
  },
  afterEach: 'After each figure its [[confidenceInterval|95 % interval]].',
  isCertain: 'Always: every run of this search is the same.',
  always: 'always',
  tooFew: 'too few runs',
  allIn: (failed: number, runs: number) => `${failed}, in ${count(runs, 'run')} all`,
  /** A percentage, where there is little room. */
  briefly: (percent: string) => percent.replace('less than ', '<').replace('more than ', '>'),
  ledger: 'Evaluation ledger of an average run',
  ledgerScroll: 'Ledger, scrollable',
  ledgerColumn: {
    evaluations: 'expensive evaluations',
    atEach: (duration: string) => `at ${duration} each`,
    here: 'here, measured',
    questions: 'cheap questions to a model',
    choosing: 'to choose, measured',
    perEvaluation: 'questions an evaluation',
  },
  none: 'none',
  ledgerSays:
    'One run on average. The model is a stand-in: it answers thousands of questions in the time of one real evaluation. Times were measured by the workers of this page.',

  // Two searches compared
  twoCompared: 'Two searches compared, scrollable',
  firstCompared: 'First search compared',
  against: 'against',
  secondCompared: 'Second search compared',
  gap: 'Gap',
  noSeedByBoth: (a: string, b: string) => `No seed has been finished by both ${a} and ${b} yet.`,
  winner: (seeds: number, a: string, first: number, b: string, second: number, equal: number) => {
    const ties = equal === 0 ? '' : ` ${count(equal, 'seed')} ended equal.`
    return `Of ${count(seeds, 'seed')}, **${a}** ended better with ${first}, **${b}** with ${second}.${ties}`
  },
  tested: (how: string, p: string) => `[[pairedTest|Paired test]] (signed-rank, ${how}): **${p}**.`,
  /** By which distribution, and what was done with equals. */
  testedBy: (method: 'exact' | 'normal', pairs: number, equal: number, hasTies: boolean) => {
    const by = method === 'exact' ? `exact for ${count(pairs, 'pair')}` : `normal approximation for ${count(pairs, 'pair')}`
    const ties = hasTies ? ', equal sizes share a rank' : ''
    return equal === 0 ? `${by}${ties}` : `${by}, ${count(equal, 'equal pair')} left out${ties}`
  },
  rarelyLuck: (a: string, b: string) => `If ${a} and ${b} were equally good, luck alone rarely makes such a difference.`,
  maybeLuck: (a: string, b: string) => `If ${a} and ${b} were equally good, luck alone could make such a difference.`,
  noCommonValue: (a: string, b: string) => `No pair of runs has a value that ${a} and ${b} both reach.`,
  speedUp: (a: string, b: string, times: string, interval: readonly [string, string] | null) =>
    `[[speedUp|Speed-up]]: for the level that both reach, ${b} needs **${times} times** the evaluations that ${a} needs (median; ${
      interval ? `95 % interval ${interval[0]} to ${interval[1]}` : 'too few runs for an interval'
    }).`,
  figuresAre:
    'Both sides share their seeds, so the test compares run with run: the noise is the same for both, and so are the first points of searches that have any. Figures are [[median|medians]] over the seeds, with their [[confidenceInterval|95 % interval]].',

  // The panels at the side
  winsAlone: 'One search alone cannot win: add another.',
  seedsByAll: (seeds: number) => `${count(seeds, 'seed')} finished by all`,
  winBars: 'Bar: share of the seeds won. Whisker: [[confidenceInterval|95 % interval]].',
  shareTicks: ['0 %', '50 %', '100 %'],
  winRateOf: (search: string) => `win rate of ${search} (%)`,
  timeInHours: 'time (hours)',
  markShare: (search: string) => `Mark a win rate of ${search}`,
  shareMarked: (percent: number) => `${percent} %`,
  noShareMarked: 'nothing marked yet',
  noSeedYet: 'no seed was finished by all yet',
  shareWithin: (share: string, low: string, high: string) => `${share}, 95 % interval ${low} to ${high}`,
  regretAtMost: 'regret ≤',
  targetName: 'Target, exact value',
  notReached: 'not reached',
  targetDots: 'Dot: [[median|median]]. Line: [[confidenceInterval|95 % interval]].',
  inGrey: 'In grey: the share of runs that get there.',
  inGreyAnyLeft: 'In grey: the share of runs that get there, even if noise made them leave again.',
  noRunYet: 'no run is finished yet',
  medianMisses: (share: string) => `the median run does not reach it, ${share} of the runs reach it`,
  medianReaches: (median: string, share: string) => `median ${median}, ${share} of the runs reach it`,
  medianWithin: (median: string, share: string, low: string, high: string) =>
    `median ${median}, ${share} of the runs reach it, 95 % interval of the median ${low} to ${high}`,
  ends: 'Where the runs ended',
  endsOf: { regret: 'final simple regret', value: 'final best value' },
  alwaysSame: 'always the same',

  // How the race goes
  transport: 'The race',
  pause: 'Pause',
  resume: 'Resume',
  start: 'Start the race',
  again: 'Try again',
  cancel: 'Cancel',
  finished: 'Finished',
  moreSeeds: (more: number) => `${more} more seeds`,
  progress: 'Progress of the race',
  exports: 'Export the results',
  asCsv: 'CSV',
  asJson: 'JSON',
  timing: 'Timing a first run of each search…',
  asking: 'Waiting for your leave to go on.',
  measuring: (finished: number, total: number) => `${finished} of ${total} runs · measuring`,
  left: (finished: number, total: number, left: string) => `${finished} of ${total} runs · about ${left} left`,
  paused: (finished: number, total: number) => `Paused · ${finished} of ${total} runs`,
  toCome: (total: number, workers: number) => `${count(total, 'run')} on ${count(workers, 'worker')}`,
  stopped: (finished: number, total: number) => `Stopped · ${finished} of ${total} runs; finished runs are kept`,
  done: (finished: number, total: number) => `Finished · ${finished} of ${total} runs`,
  doneWithout: (finished: number, total: number, lost: number) =>
    `Finished · ${finished} of ${total} runs; ${lost} could not be made`,
  isOn: 'The race is on.',
  lost: (lost: number, reason: string) => `${count(lost, 'run')} could not be made, even on a second try: ${reason}.`,
  takesLong: 'This race takes long',
  wouldTake: (duration: string, workers: number) =>
    `Measured on a first run of each search, it would take about ${duration} on ${count(workers, 'worker')} of this machine. Fewer seeds, a smaller budget or fewer models make it shorter. You can leave the tab, pause, or cancel at any time: finished runs are kept.`,
  anyway: 'Race anyway',

  // Where the grid collapses
  collapse: {
    budget: 'Evaluations in every dimension',
    says: 'In ~d~ dimensions a grid of ~k~ values an axis costs ~kᵈ~ evaluations. Its squares pile up on few values of ~x~₁, the lines below each picture; every random point brings a new one. An evaluation **covers** what lies within a tenth of the width from it along every axis; the bars say how much of the cube all of them cover together.',
    matters:
      '**Does it matter?** Hartmann’s function of six inputs, 64 evaluations: the grid tries two values an axis, and every one of its points is a corner.',
    race: 'Race it in six dimensions',
    dimensions: (dimensions: number) => (dimensions === 1 ? 'One dimension' : `${dimensions} dimensions`),
    leftOver: (grid: string, unspent: number) => `${grid}, ${unspent} left over`,
    perAxis: 'values an axis',
    atRandom: 'at random',
    gridCovers: 'grid covers',
    randomCovers: 'random covers',
    percent: (value: string) => `${value} %`,
  },
})
