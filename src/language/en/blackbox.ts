import { grouped } from '../numbers'
import { spoken } from '../speak'

/** How many of something: English needs two forms of a word, other languages others. */
const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${grouped(n)} ${many}`)

type Goal = 'minimize' | 'maximize'
const extreme = (goal: Goal): string => (goal === 'minimize' ? 'smallest' : 'largest')

/** The editors of a black box of one’s own: a formula, a drawn curve, a table. What stands between `…` is typed as it is. */
export const blackbox = spoken('blackbox', {
  title: 'A black box of your own',
  use: 'Use this black box',
  goal: 'Goal',
  goals: { minimize: 'minimise', maximize: 'maximise' },
  input: 'Input',
  inputs: 'Inputs',
  value: 'Value',
  remove: 'Remove',

  // An input and the value
  nameOfOne: 'Name of the input',
  unitOfOne: 'Unit of the input',
  nameOf: (number: number) => `Name of input ${number}`,
  unitOf: (number: number) => `Unit of input ${number}`,
  unit: 'unit',
  from: 'from',
  to: 'to',
  lowOf: (input: string) => `${input} from`,
  highOf: (input: string) => `${input} to`,
  logarithmic: 'logarithmic',
  nameOfValue: 'Name of the value, with its unit',
  nameTheInput: 'Give the input a name.',
  tooManyInputs: (most: number) => `Here a black box has at most ${most} inputs; Race takes up to eight.`,

  // A formula
  formula: 'Formula',
  examplesAre: 'Examples:',
  examples: {
    wave: 'a wave on a slope',
    step: 'a step',
    noisy: 'a noisy measurement',
    rate: 'a learning rate',
    valley: 'a bent valley (two inputs)',
    bowl: 'a bowl (three inputs)',
  },
  mayHold: 'What a formula may hold',
  mayHoldAll: (constants: string) =>
    `+ − * / ^, brackets, comparisons, \`a ? b : c\`, \`noise(s)\` for normal noise of standard deviation s, ${constants}, and:`,
  noValue: 'This formula has no value anywhere on these axes.',
  found: (goal: Goal, value: string, place: string, low: string, high: string) =>
    `The ${extreme(goal)} value found is ${value}, at ${place}. All values found lie between ${low} and ${high}.`,
  curveOfFormula: 'The curve of the formula',
  mapOfFormula: 'The map of the formula; darker is better',
  valuesOfTable: 'The values along the input',
  mapOfTable: 'The map of the table, by the nearest row; darker is better',

  // A drawn curve
  beginWith: 'Begin with:',
  shapes: {
    twoHills: 'two hills',
    oneHill: 'one hill',
    cliff: 'a cliff',
    peak: 'a plain and a peak',
    ripple: 'a ripple',
  },
  addKnot: 'Add a knot',
  undo: 'Undo',
  redo: 'Redo',
  valuesFrom: 'Values from',
  valuesTo: 'to',
  lowestOnPaper: 'Lowest value on the paper',
  highestOnPaper: 'Highest value on the paper',
  howToDraw:
    'Drag a knot, or move it with the arrow keys (Shift: finer; Delete removes it). A click on the paper adds one. Between the knots: PCHIP, the monotone piecewise cubic of Fritsch and Carlson, which never overshoots them.',
  knotsAsNumbers: 'The knots as numbers',
  knots: 'Knots',
  knot: 'Knot',
  knotIn: (number: number, column: string) => `Knot ${number}, ${column}`,
  removeKnot: (number: number) => `Remove knot ${number}`,
  curveYouDraw: (knots: number) => `The curve you draw, through ${knots} knots`,
  knotOf: (number: number, knots: number) => `Knot ${number} of ${knots}`,
  knotAt: (place: string, output: string, value: string) => `${place}, ${output} = ${value}`,
  flat: (output: string, value: string) => `The curve is flat: ${output} is ${value} everywhere.`,
  bestKnot: (goal: Goal, value: string, place: string) =>
    `The ${extreme(goal)} value is ${value}, at ${place}. A curve that never overshoots is best at a knot.`,

  // A table
  paste: 'Paste a table, or write one: a column for each input, and one for the value',
  tableExample: 'temperature (°C), time (min), yield (%)\n40, 10, 12.5\n60, 20, 31.0',
  pasted: 'What was pasted',
  openFile: 'Open a file…',
  files: 'Files with measured values',
  exampleIs: 'Example:',
  study: 'a study of 24 reactions',
  formats: 'CSV, TSV, JSON, a pair of .npy arrays, or the log of a tuning library. It stays on this computer.',
  readingFile: (file: string) => `Reading ${file}`,
  reading: 'Reading…',
  stop: 'Stop',
  moreColumns: 'More columns could be inputs than Explore can draw; it begins with the first two. Race takes up to eight.',
  inForce: (size: string) => `The table in force: ${size}`,
  ofFile: (file: string, size: string) => `${file}: ${size}`,
  size: (rows: number, columns: number) => `${count(rows, 'row', 'rows')}, ${count(columns, 'column', 'columns')}.`,
  sampled: (every: number) => `One row in ${every} is looked at.`,
  columns: 'Columns',
  column: 'Column',
  columnUse: 'Use',
  columnAxis: 'Axis',
  usedAs: (column: string) => `Use of ${column}`,
  axisOf: (column: string) => `Axis of ${column}`,
  uses: { input: 'input', value: 'value', none: 'left out' },
  scales: { linear: 'linear', log: 'logarithmic' },
  holds: { empty: 'empty', date: 'dates', text: 'words' },
  /** Of a column of numbers, some of which may be missing, or be no numbers. */
  holdsNumbers: (kind: 'number' | 'whole number', low: string, high: string, missing: number, unread: readonly string[]) =>
    `${kind}s from ${low} to ${high}${missing === 0 ? '' : `; ${count(missing, 'row has', 'rows have')} none`}${unread.length === 0 ? '' : ` (${unread.map((text) => `“${text}”`).join(', ')})`}`,
  noInput: 'Choose at least one column as an input.',
  noOutput: 'Choose the column that holds the value.',
  tooFewPlaces: 'Fewer than two different places have a number in all chosen columns, so there is nothing to choose among.',
  tooManyToDraw: 'Explore draws at most two inputs. Leave some columns out, or use this table in Race, which takes up to eight.',
  tooManyColumns: (most: number) => `A black box has at most ${most} inputs. Leave some columns out.`,
  noNumbers: (column: string) => `${column} holds no numbers. Leave it out, or choose another column.`,
  constant: (column: string) => `${column} is the same in every row, so it can be neither an input nor the value.`,
  notAboveZero: (column: string, low: string) => `A logarithmic axis needs numbers above 0, but ${column} begins at ${low}.`,
  both: (column: string) => `${column} cannot be an input and the value at once.`,
  /** Rows by their numbers, and how many are not named. */
  leftOut: (rows: number, named: string, more: number) =>
    rows === 1
      ? `Row ${named} is left out: a chosen column has no number there.`
      : more > 0
        ? `${grouped(rows)} rows are left out, for a chosen column has no number there: rows ${named} and ${grouped(more)} more.`
        : `${grouped(rows)} rows are left out, for a chosen column has no number there: rows ${named}.`,
  oneIn: (every: number) => `These are more rows than searches can choose among: one in ${every} is taken.`,
  repeats: (rows: number) =>
    `${count(rows, 'row repeats', 'rows repeat')} a place that another row has too: there the mean counts.`,
  pool: (places: number, goal: Goal, output: string, value: string, place: string) =>
    `Every search chooses among these ${grouped(places)} places, each of them once. The ${extreme(goal)} ${output} is ${value}, at ${place}.`,
  tooLong: (characters: number, most: number) =>
    `This table is too long for a link: ${grouped(characters)} characters, where ${grouped(most)} is the most. The address of the page does not carry it. Keep it as a file, and open that here again.`,
  saveTable: 'Save the table as a file',
})
