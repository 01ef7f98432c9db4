import { describe, expect, it } from 'vitest'
import type { Evaluation, Trace } from '../../experiment/trace'
import { explore } from '../../language/en/explore'
import { findProblem } from '../../problems'
import { plain } from './sentence'
import { verdictWords } from './verdict'

const problem = findProblem('forrester')
/** A search that found these values, in order, all at the best place: its regret is 0. */
const search = (name: string, ...values: readonly (number | null)[]) => ({
  name,
  trace: values.map((y) => ({ x: problem.optimum!.at[0]!, y }) as unknown as Evaluation) as Trace,
})
const said = (searches: readonly ReturnType<typeof search>[], how: object = {}) =>
  plain(verdictWords({ problem, searches, noisy: false, truth: false, ...how }))

describe('how a run ended', () => {
  const end = `${explore.regretCovered} One run proves little: try another seed.`

  it('names the search that found the best value, or those that found the same', () => {
    expect(said([search('Grid', 3, 2), search('Random', 4, null)])).toBe(
      `The budget is spent. Best values found: Grid 2.000, Random 4.000. On this run Grid found the best value. ${end}`,
    )
    expect(said([search('Grid', 2), search('Random', 2), search('BO', 2)])).toBe(
      `The budget is spent. Best values found: Grid 2.000, Random 2.000, BO 2.000. On this run Grid, Random and BO found equally good values. ${end}`,
    )
  })

  it('compares regret where the truth may be seen, and says that noise is left out of it', () => {
    expect(said([search('Grid', 3), search('BO', 2)], { truth: true, noisy: true })).toBe(
      'The budget is spent. Best values found: Grid 3.000 (simple regret 0), BO 2.000 (simple regret 0). Regret compares f itself, without the noise, where each search found its best value. On this run Grid and BO came equally close. One run proves little: try another seed.',
    )
  })

  it('says that nobody knows the optimum, and that everything failed', () => {
    const { optimum: _, ...unknown } = problem
    expect(said([search('Grid', 3), search('BO', 2)], { problem: unknown })).toContain(
      `On this run BO found the best value. ${explore.regretUnknown}`,
    )
    expect(said([search('Grid', null), search('BO')])).toBe('The budget is spent, and every evaluation of every search failed.')
  })
})
