import { axisOf, type Encoding, encodingOf } from '../experiment/measure/encoding'
import type { SearchSpace } from '../problems/searchSpace'
import type { TrainingSettings } from '../training/trainer'

/** What a study may search of a training, by its name in documents and files. */
export type InputId = 'lr' | 'l2' | 'width1' | 'width2' | 'batch' | 'epochs' | 'beta1'

/** One place of a study: the values of its inputs. An input that it does not search is absent, and has the value of its network. */
export type Place = Readonly<Record<'lr' | 'l2', number> & Partial<Record<InputId, number>>>

/** One input: what it is called, where it is searched, and how it enters the settings of a training. */
export interface Input {
  readonly id: InputId
  /** As along its axis and within a sentence. */
  readonly name: string
  readonly low: number
  readonly high: number
  /** On a log axis equal steps are equal ratios. */
  readonly log: boolean
  /** Whether only whole numbers can be set. */
  readonly whole: boolean
  readonly enters: (value: number, settings: TrainingSettings) => TrainingSettings
}

const INPUTS: Readonly<Record<InputId, Pick<Input, 'name' | 'whole' | 'enters'>>> = {
  lr: { name: 'learning rate', whole: false, enters: (learningRate, settings) => ({ ...settings, learningRate }) },
  l2: { name: 'L2 penalty', whole: false, enters: (l2, settings) => ({ ...settings, l2 }) },
  width1: { name: 'first width', whole: true, enters: (units, settings) => withWidth(settings, 0, units) },
  width2: { name: 'second width', whole: true, enters: (units, settings) => withWidth(settings, 1, units) },
  batch: { name: 'batch size', whole: true, enters: (batch, settings) => ({ ...settings, batch }) },
  epochs: { name: 'epochs', whole: true, enters: (epochs, settings) => ({ ...settings, epochs }) },
  beta1: { name: 'Adam’s β₁', whole: false, enters: (beta1, settings) => ({ ...settings, beta1 }) },
}

const withWidth = (settings: TrainingSettings, layer: number, units: number): TrainingSettings => ({
  ...settings,
  hidden: settings.hidden.map((width, l) => (l === layer ? units : width)),
})

const input = (id: InputId, low: number, high: number, log: boolean): Input => ({ id, low, high, log, ...INPUTS[id] })

/** The lists of inputs there are: the article's two on its linear axes, the same on log axes, and the seven of “a wider range”. */
export const INPUT_LISTS = {
  article: [input('lr', 1e-4, 1e-1, false), input('l2', 1e-4, 1e-1, false)],
  fair: [input('lr', 1e-4, 1e-1, true), input('l2', 1e-4, 1e-1, true)],
  seven: [
    input('lr', 1e-5, 1, true),
    input('l2', 1e-6, 1e-1, true),
    input('width1', 4, 64, true),
    input('width2', 4, 32, true),
    input('batch', 8, 256, true),
    input('epochs', 2, 30, false),
    input('beta1', 0, 0.99, false),
  ],
} as const satisfies Readonly<Record<string, readonly Input[]>>

const parameterOf = ({ id, low, high, log, whole }: Input) =>
  ({ name: id, type: whole ? 'int' : 'float', low, high, log }) as const

/** The inputs as a search over continuous axes sees them. */
export const spaceOfInputs = (inputs: readonly Input[]): SearchSpace =>
  inputs.map((each) => ({ ...axisOf(parameterOf(each)), label: each.name }))

/** The inputs as the room Measure searches parameters: whole numbers are whole. */
export const encodingOfInputs = (inputs: readonly Input[]): Encoding => encodingOf(inputs.map(parameterOf))

/** The parameters of a study of the room Measure with these inputs. */
export const parametersOf = (inputs: readonly Input[]) => inputs.map(parameterOf)

/** Only the values of the inputs, of whatever carries them. */
export const placeOf = (carrier: Place): Place =>
  Object.fromEntries(
    (Object.keys(INPUTS) as InputId[]).flatMap((id) => (carrier[id] === undefined ? [] : [[id, carrier[id]]])),
  ) as Place

/** The values of the inputs in the order of a list. */
export const vectorOf = (inputs: readonly Input[], place: Place): number[] => inputs.map(({ id }) => place[id]!)

/** The place whose values stand in the order of a list. */
export const placeAt = (inputs: readonly Input[], x: readonly number[]): Place =>
  Object.fromEntries(inputs.map(({ id }, d) => [id, x[d]!])) as Place
