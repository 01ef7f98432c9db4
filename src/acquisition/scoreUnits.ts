/** What the values of an acquisition function are. */
interface ScoreUnit {
  /** Values that f may take. They are shown in the problem's own direction, where the lowest is the best of a problem to minimise. */
  readonly isValueOfF: boolean
  /** Whether 0 means that nothing is to be had: an axis can begin there and stay as it is through a run. */
  readonly hasZero: boolean
  readonly isLogarithm: boolean
  /** Whether it is between 0 and 1, for people in per cent. */
  readonly isProbability: boolean
}

const amount: ScoreUnit = { isValueOfF: false, hasZero: true, isLogarithm: false, isProbability: false }

/** A gain or a level in the units of y, the logarithm of a gain, a probability, or information in nats. */
export const scoreUnits = {
  gain: amount,
  level: { ...amount, isValueOfF: true, hasZero: false },
  'log gain': { ...amount, hasZero: false, isLogarithm: true },
  probability: { ...amount, isProbability: true },
  nats: amount,
} as const satisfies Record<string, ScoreUnit>

export type ScoreUnitId = keyof typeof scoreUnits
