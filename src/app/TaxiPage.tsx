import { addressedTaxi, createTaxiStore } from '../store/taxi/taxiStore'
import { keep as keepTrainings, recall } from '../views/taxi/keptTrainings'
import { TaxiRoom } from '../views/taxi/TaxiRoom'
import { startGuessWorker } from '../workers/startGuessWorker'
import { startStudyWorker, studyWorkers } from '../workers/startStudyWorker'
import { startTripsWorker } from '../workers/startTripsWorker'
import { KeptRoom, type RoomProps } from './KeptRoom'

/** The page's trainings go on while one is in another room. */
const taxi = createTaxiStore({
  startStudyWorker,
  startGuessWorker,
  startReader: startTripsWorker,
  workers: studyWorkers(),
  recall,
  keep: keepTrainings,
})

const addressed = addressedTaxi(taxi)

/** The room "Taxi fares" of the page. */
export default function TaxiPage({ keep, openInExplore }: RoomProps) {
  return (
    <KeptRoom keep={keep} lab={addressed} instead="The room as it was is shown instead.">
      <TaxiRoom lab={taxi} openInExplore={openInExplore} />
    </KeptRoom>
  )
}
