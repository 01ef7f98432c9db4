import { spoken } from '../speak'

/** How many of something: English needs two forms of a word, other languages others. */
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** Dialogs that belong to no room, what is said of work without a network, the page in a frame, and the printed sheet. */
export const dialogs = spoken('dialogs', {
  cancel: 'Cancel',
  undo: 'Undo',

  // Experiments that are kept
  yours: 'Your experiments',
  stillFetched: 'The room is still being fetched.',
  stopSaving: 'Stop saving it',
  nameOf: (room: string, moment: string) => `${room}, ${moment}`,
  keepUnder: 'Keep what is on screen under the name',
  keepUnderAnother: 'Keep what is on screen under another name',
  nameExample: 'such as: first try',
  keep: 'Keep',
  keptHere: 'Kept in this browser',
  wasDeleted: (name: string) => `“${name}” was deleted.`,
  nothingKept: 'Nothing is kept yet.',
  newNameOf: (name: string) => `New name of ${name}`,
  rename: 'Rename',
  duplicate: 'Duplicate',
  delete: 'Delete',
  open: (name: string) => `Open ${name}`,
  renameOf: (name: string) => `Rename ${name}`,
  duplicateOf: (name: string) => `Duplicate ${name}`,
  deleteOf: (name: string) => `Delete ${name}`,
  saveAll: 'Save all as a file',
  addFile: 'Add from a file',
  fileOfExperiments: 'A file of experiments',
  noSuchRoom: 'A room that this version does not have',
  saved: (name: string, moment: string) => `“${name}” is saved as you work. Saved and read back: ${moment}.`,
  saving: (name: string) => `“${name}” is being saved.`,
  elsewhere: (name: string) => `“${name}” is open in another tab, and that one saves it. What you do here is not saved.`,
  notSaved: (name: string, moment: string) => `“${name}” could not be saved. It is kept as it was on ${moment}.`,
  studySaved: (name: string, moment: string) =>
    `Saved in this browser as you work, under “${name}”: ${moment}. “Keep” lists all that is saved; a file is safe.`,
  studyElsewhere: (name: string) =>
    `“${name}” is open in another tab, and that one saves it: what you do here is not saved. “Go on here” shows it as that tab saved it last, and saves it from here.`,
  goOnHere: 'Go on here',
  showSaved: 'Show what was saved',
  goOnWith: 'Go on with',
  troubles: {
    full: 'The storage of the browser is full, so the last change was not saved. Save all as a file, then delete some experiments.',
    blocked: 'The browser does not let this page store anything, so nothing can be kept here. Share a link, or save a file.',
    differs: 'What was saved reads back differently, so it cannot be relied on. Save all as a file, or share a link.',
    gone: 'The experiment that was kept under this name is not there any more, or cannot be read. What is on screen can be kept under a new name.',
    changed:
      'This experiment was changed in another tab since, so it is not written over. Open it from the list, or keep what is on screen under a new name.',
    elsewhere:
      'One tab saves an experiment at a time. Close the other tab and open the experiment again, or keep what is on screen under a new name.',
    busy: 'Another tab has this experiment open and saves it, so it was not changed here. Close the other tab first.',
  },
  lasts:
    'Experiments are kept in this browser, on this device. It has agreed not to clear them by itself; clearing its site data does. A file is safe.',
  mayNotLast:
    'Experiments are kept in this browser, on this device. It may clear them when space is short, or when you clear its site data. A file is safe.',
  isDamaged: (name: string) => `“${name}” cannot be opened: it is damaged. It is left as it is.`,
  isNewer: (name: string) =>
    `“${name}” was kept by a newer version of this page. Reload to get that version, then open it again.`,
  isGone: (name: string) => `“${name}” is not there any more.`,
  listedNewer: 'kept by a newer version of this page',
  listedDamaged: 'damaged: it cannot be opened',

  // Code and data
  codeAndData: 'Code and data',
  search: 'Search',
  library: 'Library',
  programFor: (library: string) => `Program for ${library}`,
  copyProgram: 'Copy the program',
  copied: 'Copied',
  copying: {
    no: '',
    copied: 'The program was copied.',
    failed: 'The browser did not allow copying. Select the program and copy it, or download it.',
  },
  downloadProgram: 'Download the program',
  asFile: 'The evaluations as a file',
  /** What stands between `…` is a link. */
  manyWorkers: 'Where one machine is not enough, many workers share one Optuna study: `how two of them do`.',
  leavesNothing: (title: string) => `${title}: nothing was evaluated yet.`,
  leavesDesign: (title: string, initial: number) =>
    `${title}: nothing was evaluated yet. The program begins with the ${count(initial, 'point')} of the initial design.`,
  /** Evaluations, whether a model leaves with them, and how many points of the initial design are left. */
  leaves: (title: string, evaluations: number, budget: number | null, hasModel: boolean, left: number) =>
    `${title}: ${count(evaluations, 'evaluation')}${budget === null ? '' : ` of a budget of ${budget}`}${hasModel ? ', and the model as it is in force' : ''}${left === 0 ? '' : `; ${count(left, 'point')} of the initial design ${left === 1 ? 'is' : 'are'} still to be evaluated`}.`,
  nothingLeaves: 'Nothing can leave from this room.',
  nothingLeavesRace: 'None of these searches asks a model. Add Bayesian optimization to the race first.',
  nothingLeavesMeasure: 'Name the inputs of the study first.',

  // The formulas in force
  formulas: 'The formulas in force',
  formulaOf: (kind: string, name: string) => `${kind}: ${name}`,
  blackBox: 'Black box',
  coveredFormula: 'Its formula is covered with the hidden truth.',
  treeOfKernels: 'These kernels are combined by a tree of sums and products.',
  posterior: 'Posterior',
  gaussianProcess: 'Gaussian process',
  posteriorNote:
    'The bands show σ of f itself, without the noise of an observation. m is the average that the model starts from.',
  logMarginal: 'Log marginal likelihood',
  logMarginalName: 'how well the settings explain the observations',
  acquisition: 'Acquisition function',
  incumbent: 'f⁺ is the best value so far.',
  minimised: 'This black box is to be minimised: the engine maximises −f, and the screen turns it back.',
  kernel: 'Kernel',
  kernelNote: (character: string) => `r = |x − x′| / ℓ. A function from this prior is ${character}.`,
  /** What stands between `…` is a link. */
  numbers: '`About the numbers`: what is verified against what, and how the search does beside the packages people use.',

  // The glossary
  glossary: 'Glossary',
  findWord: 'Find a word',
  noWord: (sought: string) => `No word of the app holds “${sought}”.`,
  seenIn: 'Seen in:',
  openPicture: 'Open this picture in Explore',
  learnStep: (step: string) => `Learn, “${step}”`,

  // Without a network
  newer:
    'A newer version is ready. It is used once the page is loaded again; your run stays, results of a race or a training are computed again.',
  useNow: 'Use it now',
  later: 'Later',
  worksOffline: 'Saved on this computer: from now on everything works without a network.',
  good: 'Good',
  networkAway:
    'The network went away before everything was saved. What is open works on; what was not opened yet may have to wait for the network.',
  networkAwayAt: (saved: number, of: number) =>
    `The network went away before everything was saved (${saved} of ${of} files). What is open works on; what was not opened yet may have to wait for the network.`,
  tryAgain: 'Try again',
  noSpace: 'The browser gives no room to save the app, so it needs a network. Everything else works.',
  close: 'Close',

  // In a frame
  house: 'Where Next?',
  ownWindow: 'Open in a window of its own',
  frameRefused: 'This page shows itself inside another one only when its address says “embed”.',
  noPageAround: 'The address names a page around this one (parent), and there is none.',
  otherPageAround: (said: string, found: string) =>
    `The address says that the page around this one is of ${said}, and it is of ${found}: it cannot drive this one.`,

  // On paper
  sheetTitle: (room: string) => `Where Next? · ${room}`,
  sheetTitleOf: (room: string, step: string) => `Where Next? · ${room}: ${step}`,
})
