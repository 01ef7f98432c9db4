import { count, strong } from './sentence'

/**
 * What is chosen together with the next place, and by which rule; empty where nothing is.
 *
 * @param isDraw whether the acquisition function draws from the posterior
 */
export function batchWords(size: number, isDraw: boolean): string {
  if (size < 2) return ''
  const others = size === 2 ? 'one more place is' : `${size - 1} more places are`
  return isDraw
    ? `${strong(`Chosen at once: ${size}.`)} Before its result is back ${others} chosen, each the best of a function of its own, drawn from the same belief.`
    : `${strong(`Chosen at once: ${size}.`)} Before its result is back ${others} chosen, each as if those before it had returned just what the model expects (kriging believer).`
}

/** That the results of a batch come back together. */
export const revealedTogether = (size: number): string =>
  size < 2 ? '' : `The results of ${count(size, 'evaluation')} came back together; this is the first.`
