import type { Random } from '../numerics/random'
import type { Problem } from './problem'

/** What came back from one evaluation: a finite value, or the reason there is none. */
export type Outcome = { readonly y: number } | { readonly failure: string }

/**
 * Evaluates the black box once. Never throws: an exception or a value that is not finite becomes a failure with its reason.
 *
 * @param noise standard deviation in units of y (Gaussian noise), or whether to draw it (> 0) or not (0)
 * @param random the stream this evaluation's noise is drawn from
 */
export function observe({ noise: model, evaluate }: Problem, x: readonly number[], noise: number, random: Random): Outcome {
  try {
    const y = noise > 0 ? evaluateWith(model, evaluate, x, noise, random) : evaluate(...x)
    return Number.isFinite(y) ? { y } : { failure: `the black box returned ${y}` }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

function evaluateWith(
  model: Problem['noise'],
  evaluate: Problem['evaluate'],
  x: readonly number[],
  noise: number,
  random: Random,
): number {
  switch (model.kind) {
    case 'replicates':
      return model.evaluateRun(Math.floor(random.uniform() * model.count), ...x)
    case 'stated':
      return model.evaluateOnce(() => random.normal(), ...x)
    case 'gaussian':
      return evaluate(...x) + noise * random.normal()
  }
}
