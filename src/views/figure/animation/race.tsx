import { selectHowFar } from '../../../store/race/derived'
import { createRaceStore, type RaceStore, selectRaceDocument } from '../../../store/race/raceStore'
import { RaceContext } from '../../../store/race/useRace'
import { RacePanel } from '../../race/RacePanel'
import { raceWords } from '../caption'
import { atOnce, nobody } from './nobody'
import type { Moments } from './stage'

/** A race after 1, 2, … evaluations of its runs, with the runs that are finished now. */
export function momentsOfRace(shown: RaceStore): Moments {
  const state = shown.getState()
  const race = createRaceStore(selectRaceDocument(state), { startWorker: nobody, workers: 1, soon: atOnce })
  race.setState({ records: state.records, lost: state.lost, highlighted: state.highlighted, selected: state.selected })
  return {
    frames: framesOfRace(shown),
    picture: (
      <RaceContext value={race}>
        <RacePanel sides={null} openInExplore={() => undefined} />
      </RaceContext>
    ),
    async show(evaluations) {
      race.getState().lookAt(evaluations)
    },
    words: () => raceWords(race.getState()),
    taken: '.panel',
  }
}

/** One for each evaluation that a run may make; none before a run is finished. */
export function framesOfRace(race: RaceStore): number {
  const state = race.getState()
  return selectHowFar(state).finished === 0 ? 0 : state.contest.budget
}
