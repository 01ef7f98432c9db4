import type { LoggedTrial } from './log'

/** What is written of a value: a finite number stays, any other becomes null; of an infinite one its sign is told beside it. */
export function finiteValue(
  given: readonly (number | null | undefined)[],
  several: boolean,
): Pick<LoggedTrial, 'value' | 'nonfinite'> {
  const finite = given.map((each) => (typeof each === 'number' && Number.isFinite(each) ? each : null))
  const names = given.flatMap((each) => (each === Infinity ? ['inf'] : each === -Infinity ? ['-inf'] : []))
  return { value: several ? finite : (finite[0] ?? null), ...(names.length > 0 && { nonfinite: names }) }
}
