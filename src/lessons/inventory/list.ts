import type { MisconceptionId } from '../misconceptions'

interface Listed {
  readonly id: string
  readonly misconception: MisconceptionId
  /** Where the app teaches what is asked. */
  readonly teaches: { readonly lesson: string; readonly step: string }
}

const taught = (lesson: string, step: string) => ({ lesson, step })

/** The items of the concept inventory by name, one for each misconception, in their order. Their questions are fetched when they are asked. */
export const ITEMS = [
  { id: 'next-place', misconception: 'M1', teaches: taught('expected-improvement', 'which-place') },
  { id: 'lowest-mean', misconception: 'M2', teaches: taught('data', 'lowest-mean') },
  { id: 'chance-or-gain', misconception: 'M3', teaches: taught('expected-improvement', 'chance-and-amount') },
  { id: 'what-xi-is', misconception: 'M4', teaches: taught('expected-improvement', 'xi') },
  { id: 'nearly-zero', misconception: 'M5', teaches: taught('expected-improvement', 'near-zero') },
  { id: 'what-scores-cost', misconception: 'M6', teaches: taught('loop', 'what-it-costs') },
  { id: 'reach', misconception: 'M7', teaches: taught('kernels', 'reach') },
  { id: 'points-outside', misconception: 'M8', teaches: taught('data', 'points-outside') },
  { id: 'surprise', misconception: 'M9', teaches: taught('data', 'drag-a-value') },
  { id: 'ninety-five', misconception: 'M10', teaches: taught('data', 'ninety-five') },
  { id: 'boxes', misconception: 'M11', teaches: taught('gp', 'functions') },
  { id: 'different-values', misconception: 'M12', teaches: taught('random', 'chance') },
  { id: 'one-run', misconception: 'M13', teaches: taught('random', 'one-run') },
  { id: 'best-seen', misconception: 'M14', teaches: taught('noise', 'which-to-use') },
  { id: 'flat-stretch', misconception: 'M15', teaches: taught('loop', 'flat') },
  { id: 'scale', misconception: 'M16', teaches: taught('wrong', 'scale-of-x') },
  { id: 'the-same-again', misconception: 'M17', teaches: taught('loop', 'the-same-again') },
  { id: 'any-setting', misconception: 'M18', teaches: taught('kernels', 'short-sighted') },
  { id: 'place-to-use', misconception: 'M19', teaches: taught('loop', 'best-or-next') },
] as const satisfies readonly Listed[]

export type ItemId = (typeof ITEMS)[number]['id']

export const findItem = (id: string): (typeof ITEMS)[number] => ITEMS.find((item) => item.id === id)!
