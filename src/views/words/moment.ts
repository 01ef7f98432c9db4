import { explore } from '../../language/en/explore'
import type { Work } from '../../store/derived'

/** Which evaluations the model chose under other settings than those in force; their numbers ascend. */
export function outdatedWords(numbers: readonly number[]): string {
  const [first, last] = [numbers[0]!, numbers.at(-1)!]
  if (first === last) return explore.outdatedOne(first)
  return last - first + 1 === numbers.length ? explore.outdatedRow(first, last) : explore.outdatedSome(numbers.length)
}

/** What is being computed, and how far that is. */
export const workWords = ({ of, done, total }: Work): string => explore.working[of](done, total)
