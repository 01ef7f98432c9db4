import { seeded } from '../numerics/random'
import { sobol } from '../numerics/sobol'
import { placeAt } from '../problems/searchSpace'
import type { TableSource } from '../problems/table/tableProblem'
import { Trainer } from '../training/trainer'
import { tripTable } from '../trips/dataset'
import type { Trip } from '../trips/trip'
import { INPUT_LISTS, type Input, placeAt as inputsAt, spaceOfInputs } from './inputs'
import type { Study } from './study'
import { dataOf, settingsOf } from './training'

const INPUTS = INPUT_LISTS.seven
const SPACE = spaceOfInputs(INPUTS)

/** A value as it is written down, and as it is trained. */
const written = ({ whole }: Input, value: number): number => (whole ? Math.round(value) : Number(value.toPrecision(3)))

/**
 * The first places of the Sobol' sequence over the seven inputs, scrambled by a seed: evenly spread along the axes (log axes in log x). Whole
 * numbers are rounded, all others have three digits.
 */
export const sevenPlaces = (count: number, seed: number): number[][] => {
  const scramble = seeded(seed)
  return Array.from({ length: count }, (_, i) =>
    placeAt(SPACE, sobol(i, INPUTS.length, scramble)).map((value, d) => written(INPUTS[d]!, value)),
  )
}

/** Trains a study of seven inputs at a place; gives the RMSE in dollars on its hold-out to four digits, null when the training diverged. */
export function placeTrainer(study: Study, trips: readonly Trip[]) {
  const { train, score } = dataOf(study, tripTable(trips.slice(0, study.trips)))({ train: 'train', score: 'validation' })
  return async (x: readonly number[], seed: number): Promise<number | null> => {
    const trainer = await Trainer.start(train, settingsOf(study, { ...inputsAt(INPUTS, x), seed }))
    while (!trainer.isFinished) trainer.advance(Number.POSITIVE_INFINITY)
    const { rmse } = trainer.outcome(score)
    return rmse === null ? null : Number(rmse.toPrecision(4))
  }
}

/** The seed of the training at a place: the i-th, from 0. */
export const poolSeed = ({ seed }: Pick<Study, 'seed'>, i: number): number => seed * 1000 + i + 1

/** Measures a pool of places: one training each, all on the same rides. A place whose training diverged has no row. */
export async function measurePool(
  study: Study,
  trips: readonly Trip[],
  count: number,
  tell: (made: number, of: number) => void,
): Promise<TableSource> {
  const train = placeTrainer(study, trips)
  const rows: number[][] = []
  for (const [i, x] of sevenPlaces(count, study.seed).entries()) {
    const rmse = await train(x, poolSeed(study, i))
    if (rmse !== null) rows.push([...x, rmse])
    tell(i + 1, count)
  }
  const axes = INPUTS.map(({ name, low, high, log }) => ({ name, low, high, ...(log && { log }) }))
  return {
    kind: 'table',
    name: 'Taxi fares: seven inputs',
    about: `Validation RMSE of the small network of Taxi fares on ${study.trips.toLocaleString('en')} synthetic trips: one training at each place of a Sobol’ set, its luck included.`,
    axes,
    output: 'RMSE ($)',
    goal: 'minimize',
    rows,
  }
}
