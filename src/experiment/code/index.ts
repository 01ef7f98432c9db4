import { bayesOpt } from './libraries/bayesOpt'
import { botorch } from './libraries/botorch'
import { optuna } from './libraries/optuna'
import { sklearn } from './libraries/sklearn'
import type { Library } from './library'

/** The libraries that an experiment can go on in. A new one is one file and one entry here. */
export const libraries: readonly Library[] = [sklearn, bayesOpt, optuna, botorch]

export const libraryIds = libraries.map(({ id }) => id)

/** Throws RangeError for one that is not written. */
export function findLibrary(id: string): Library {
  const library = libraries.find((each) => each.id === id)
  if (!library) throw new RangeError(`There is no library called "${id}". There are: ${libraryIds.join(', ')}.`)
  return library
}
