import type { RaceContest, RaceView } from '../../experiment/raceDocument'
import type { RaceStore } from '../../store/race/raceStore'
import type { RaceState } from '../../store/race/state'

/** One thing done with a race. */
export type RaceAct =
  | { readonly do: 'race' }
  | { readonly do: 'contest'; readonly change: Partial<Pick<RaceContest, 'budget' | 'seeds'>> }
  | { readonly do: 'cost'; readonly view: Partial<Pick<RaceView, 'cost' | 'secondsEach' | 'parallel'>> }

type Performers = {
  readonly [Kind in RaceAct['do']]: (state: RaceState, act: Extract<RaceAct, { readonly do: Kind }>) => void
}

const ON_RACE: Performers = {
  race: (state) => state.start(),
  contest: (state, { change }) => state.setContest(change),
  cost: (state, { view }) => state.show(view),
}

export const isRaceAct = (act: { readonly do: string }): act is RaceAct => act.do in ON_RACE

/** Does it with a race. */
export const performOnRace = <Kind extends RaceAct['do']>(race: RaceStore, act: Extract<RaceAct, { readonly do: Kind }>): void =>
  ON_RACE[act.do as Kind](race.getState(), act)
