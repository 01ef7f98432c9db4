import { selectLength, selectStudy } from '../../../store/taxi/derived'
import { selectTaxiDocument } from '../../../store/taxi/documentSlice'
import { createTaxiStore, type TaxiStore } from '../../../store/taxi/taxiStore'
import { TaxiContext } from '../../../store/taxi/useTaxi'
import { SearchesScene } from '../../taxi/SearchesScene'
import { taxiWords } from '../taxi'
import { nobody } from './nobody'
import type { Moments } from './stage'

/** The three searches of the taxi case after 1, 2, … trainings, as they were recorded. */
export function momentsOfTaxi(shown: TaxiStore): Moments {
  const taxi = createTaxiStore({
    startStudyWorker: nobody,
    startGuessWorker: nobody,
    startReader: nobody,
    workers: 1,
    recall: () => [],
    keep: () => undefined,
  })
  taxi.getState().open(selectTaxiDocument(shown.getState()))
  return {
    frames: framesOfTaxi(shown),
    picture: (
      <TaxiContext value={taxi}>
        <SearchesScene goTo={() => undefined} openInExplore={() => undefined} />
      </TaxiContext>
    ),
    async show(evaluations) {
      taxi.getState().show(evaluations)
    },
    words: () => taxiWords(taxi.getState()),
    taken: '.taxi-body',
    size: { width: 1200, height: 740 },
  }
}

/** One for each recorded step of the searches; none of what is trained here, which may go on for minutes yet. */
export function framesOfTaxi(taxi: TaxiStore): number {
  const state = taxi.getState()
  return state.scene === 'searches' && selectStudy(state) === null ? selectLength(state) : 0
}
