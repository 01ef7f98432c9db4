import type { ParameterValue } from '../../../experiment/trial'
import { measure } from '../../../language/en/measure'

const nameOf = (choice: ParameterValue): string => (choice === null ? measure.none : String(choice))

/** Choices as one types them, with commas between. */
export const choicesText = (choices: readonly ParameterValue[]): string => choices.map(nameOf).join(', ')

/**
 * The choices that were typed. One that stands as it is in the file stays what it is there, a number or “none”; a new one in a row of numbers is a
 * number; any other is a name.
 *
 * @param before the choices of the file, in their order
 */
export function choicesTyped(text: string, before: readonly ParameterValue[]): readonly ParameterValue[] {
  const areNumbers = before.length > 0 && before.every((choice) => typeof choice === 'number')
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const known = before.find((choice) => nameOf(choice) === part)
      if (known !== undefined) return known
      return areNumbers && Number.isFinite(Number(part)) ? Number(part) : part
    })
}
