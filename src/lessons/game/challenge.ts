import { defaultSetup, problemOf, type Setup } from '../../experiment/setup'
import { type Action, replay, type Trace } from '../../experiment/trace'
import { fromUnit, type SearchSpace, toUnit } from '../../problems/searchSpace'
import { withSettings } from '../../search/modelSettings'
import { LEVELS, type Level } from './levels'

/** What a code stands for: everybody who has it gets the same black box, the same start and the same opponents. */
export interface Challenge {
  readonly level: Level
  readonly seed: number
}

export const MOST_SEED = 99_999

/** "m1-48213". */
export const codeOf = ({ level, seed }: Challenge): string => `${level.id}-${seed}`

/** The challenge of a code, as somebody may type it; null when there is none. */
export function readCode(text: string): Challenge | null {
  const [, id, digits] = /^\s*([a-z]\d)\s*[-–−]?\s*(\d{1,5})\s*$/i.exec(text) ?? []
  const level = LEVELS.find((each) => each.id === id?.toLowerCase())
  return level ? { level, seed: Number(digits) } : null
}

/**
 * The experiment of a challenge, as Explore would open it: no noise, which everybody is told, and a model that knows nothing of the black box
 * and fits its hyperparameters to the answers (MAP).
 */
export function setupOf({ level, seed }: Challenge): Setup {
  const { budget, initialPoints } = level
  const setup = defaultSetup(level.blackBox(seed))
  const model = withSettings(setup.model, { fit: 'map', fitsNoise: false })
  return { ...setup, noise: 0, budget, initialPoints, seed, model }
}

/** How many places the reader chooses. */
export const turnsOf = ({ level: { budget, initialPoints } }: Challenge): number => budget - initialPoints

/** A place of the reader, in thousandths of the way along each axis: so finely one can point, and so shortly it can be written. */
export type Choice = readonly number[]

/** The ends of a choice along an axis. */
export const ALONG = [0, 1000] as const

/** The place of a choice in the units of the black box. */
export const placeOf = (space: SearchSpace, choice: Choice): number[] =>
  space.map((axis, d) => fromUnit(axis, choice[d]! / ALONG[1]))

/** The choice nearest to a place. */
export const choiceAt = (space: SearchSpace, x: readonly number[]): number[] =>
  space.map((axis, d) => Math.min(ALONG[1], Math.max(ALONG[0], Math.round(toUnit(axis, x[d]!) * ALONG[1]))))

/** What a reader did, as Explore records it: the shared start, then every choice. */
export function actionsOf(setup: Setup, choices: readonly Choice[]): readonly Action[] {
  const { space } = problemOf(setup)
  return [
    { do: 'step', count: setup.initialPoints },
    ...choices.map((each): Action => ({ do: 'choose', x: placeOf(space, each) })),
  ]
}

/** The record of a reader's run. */
export const traceOf = (setup: Setup, choices: readonly Choice[]): Trace => replay(setup, actionsOf(setup, choices)).trace
