import { SCENES } from '../casestudy/taxiRoom'
import { taxi as words } from '../language/en/taxi'
import { addressedTaxi, createTaxiStore } from '../store/taxi/taxiStore'
import { keep as keepTrainings, recall } from '../views/taxi/keptTrainings'
import { TaxiRoom } from '../views/taxi/TaxiRoom'
import { startGuessWorker } from '../workers/startGuessWorker'
import { startStudyWorker, studyWorkers } from '../workers/startStudyWorker'
import { startTripsWorker } from '../workers/startTripsWorker'
import { KeptRoom, type RoomProps } from './KeptRoom'
import { type Stage, useStage } from './present/mode'

/** The page's trainings go on while one is in another room. */
export const taxi = createTaxiStore({
  startStudyWorker,
  startGuessWorker,
  startReader: startTripsWorker,
  workers: studyWorkers(),
  recall,
  keep: keepTrainings,
})

export const addressed = addressedTaxi(taxi)

const goBy = (scenes: number) => {
  const { scene, goTo } = taxi.getState()
  const next = SCENES[SCENES.indexOf(scene) + scenes]
  if (next) goTo(next)
}

const stage: Stage = { next: () => goBy(1), previous: () => goBy(-1) }

/** The room "Taxi fares" of the page. */
export default function TaxiPage({ keep, openInExplore }: RoomProps) {
  useStage(stage)
  return (
    <KeptRoom keep={keep} lab={addressed} instead={words.roomInstead}>
      <TaxiRoom lab={taxi} openInExplore={openInExplore} />
    </KeptRoom>
  )
}
