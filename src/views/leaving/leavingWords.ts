import type { Departure } from '../../experiment/code/departure'
import { dialogs } from '../../language/en/dialogs'

/** How much leaves, in a sentence. */
export function leavingWords({ title, trials, initial, budget, next }: Departure): string {
  if (trials.length > 0) return dialogs.leaves(title, trials.length, budget, next?.origin === 'model', initial.length)
  return initial.length > 0 ? dialogs.leavesDesign(title, initial.length) : dialogs.leavesNothing(title)
}
