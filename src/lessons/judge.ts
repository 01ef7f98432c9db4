import type { Ask, Situation } from './lesson'

/** What came of an answer: that it is right, the miss that it shows, or that it is wrong in another way. */
export type Verdict = 'right' | 'otherwise' | `miss:${string}`

/** Judges an answer. A miss counts only for what is not right. */
export function judge<State>({ isRight, misses }: Ask<State>, situation: Situation<State>): Verdict {
  if (isRight(situation)) return 'right'
  const miss = misses.find(({ when }) => when(situation))
  return miss ? `miss:${miss.id}` : 'otherwise'
}

/** The miss that a verdict names. */
export const missOf = <State>({ misses }: Ask<State>, verdict: Verdict) => misses.find(({ id }) => verdict === `miss:${id}`)
