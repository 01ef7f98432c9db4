import { findStrategy } from '../../search'
import { jobsOf, type RaceRun, type RaceSetup } from '../race'
import { record, type Trace } from '../trace'
import type { Departure } from './departure'
import { departureOfRun } from './fromRun'

/** The searches of a race that ask a model, by their ids: these can leave. */
export const leavingSearches = ({ searches }: Pick<RaceSetup, 'searches'>): readonly string[] =>
  searches.filter(({ kind }) => findStrategy(kind).settings?.model !== undefined).map(({ id }) => id)

/**
 * One search of a race as it leaves, with the first seed: what that run has evaluated, or the initial design where it was not run yet. Throws
 * RangeError for a search that asks no model.
 *
 * @param run what the search has evaluated with the first seed, if it was run
 */
export function departureOfRace(race: RaceSetup, id: string, run?: Pick<RaceRun, 'x' | 'y'>): Departure {
  if (!leavingSearches(race).includes(id)) throw new RangeError(`“${id}” is no search that asks a model.`)
  const at = race.searches.findIndex((search) => search.id === id)
  const designs = race.initialPoints
  const first = { ...race, seeds: race.seeds.slice(0, 1), initialPoints: Array.isArray(designs) ? designs.slice(0, 1) : designs }
  const { setup } = jobsOf(first)[at]![0]!
  const trace = (run?.x ?? []).reduce<Trace>((before, x, i) => {
    const y = run!.y[i]
    const outcome = typeof y === 'number' ? { y } : { failure: 'it failed' }
    const origin = before.length < setup.initialPoints ? 'initial' : 'model'
    return record(setup, before, { x, origin }, outcome, setup.model)
  }, [])
  const departure = departureOfRun(setup, trace, setup.model)
  return { ...departure, title: `${id}, on ${departure.title}` }
}
