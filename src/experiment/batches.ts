import type { ModelSettings } from '../search/modelSettings'
import type { Setup } from './setup'
import { type Trace, underWayIn } from './trace'

/**
 * The nearest number of evaluations from `count` on at which no batch is under way: the results of a batch come back together, so there is
 * nothing to look at in between. Beyond the record batches are as large as they are set.
 *
 * @param towards −1 looks back, 1 looks on
 */
export function wholeBatches(
  { budget, initialPoints }: Pick<Setup, 'budget' | 'initialPoints'>,
  trace: Trace,
  model: ModelSettings,
  count: number,
  towards: -1 | 1,
): number {
  let at = Math.max(0, Math.min(count, budget))
  while (at > 0 && at < trace.length && trace[at]!.behind) at += towards
  const { batch = 1 } = model.acquisition
  if (at < trace.length || batch === 1) return at
  // The batch that is not complete, or the first after the initial design, whose places come one by one.
  const start = Math.max(trace.length - underWayIn(trace, model), Math.min(initialPoints, budget))
  return at <= start ? at : Math.min(budget, start + Math.ceil((at - start) / batch) * batch)
}
