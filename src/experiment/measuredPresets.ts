import * as v from 'valibot'
import { bayesianContestant, GRID, RANDOM, type RacePreset, racedOn, SOBOL, TPE } from './racePresets'
import { sourceSchema } from './sourceSchema'

/** A race to begin with whose black box is a table that is fetched when somebody asks for it. */
export interface MeasuredPreset extends Omit<RacePreset, 'document'> {
  /** The same, complete. Rejects when the table cannot be fetched. */
  readonly load: () => Promise<RacePreset>
}

const measured = (preset: Omit<RacePreset, 'document'>, document: () => Promise<RacePreset['document']>): MeasuredPreset => ({
  ...preset,
  load: async () => ({ ...preset, document: await document() }),
})

/** The races over measured tables. As of the others, every claim holds in the race as it is set up here. */
export const measuredPresets: readonly MeasuredPreset[] = [
  measured(
    {
      id: 'seven',
      name: 'A measured pool: seven inputs',
      says: 'The small fare network with seven inputs: a search chooses among 512 places, each trained once, and takes the nearest to where it would go. Two values an input are 2⁷ = 128 evaluations, so for 64 the grid has one, the middle. In the median Bayesian optimization ends within a cent of the best of the table, random search six cents above. All this is less than luck: trained again with six other seeds, the best place has $3.05 in the mean, not $2.91.',
    },
    async () => {
      const { default: source } = await import('../problems/measured/taxiSevenPool.json', { with: { type: 'json' } })
      const searches = [GRID, RANDOM, SOBOL, TPE, bayesianContestant('BO, MAP', { fit: 'map' })]
      return racedOn(v.parse(sourceSchema, source), { budget: 64, seeds: 20, searches }, 0.05)
    },
  ),
]
