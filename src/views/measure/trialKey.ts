import type { Trial } from '../../experiment/measure/measureDocument'

const keys = new WeakMap<Trial, number>()
let made = 0

/** A key that a trial keeps while others come and go before it, so that what is being typed stays with it. */
export function trialKey(trial: Trial): number {
  const known = keys.get(trial)
  if (known !== undefined) return known
  keys.set(trial, ++made)
  return made
}
