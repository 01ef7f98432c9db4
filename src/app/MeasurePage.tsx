import { departureOfStudy } from '../experiment/code/fromStudy'
import { emptyStudy, studyOf } from '../experiment/measure/measureDocument'
import { measure as measureWords } from '../language/en/measure'
import { addressedMeasure, createMeasureStore } from '../store/measure/measureStore'
import { MeasureRoom } from '../views/measure/MeasureRoom'
import { startMeasureWorker } from '../workers/startMeasureWorker'
import { type Departing, useDeparting } from './code/departing'
import { KeptRoom, type RoomProps } from './KeptRoom'
import { KeepsStudies } from './keep/StudyKeeping'
import { type Stage, useStage } from './present/mode'

/** An answer that is outdated is waited for no longer than this. */
const PATIENCE_MS = 1000

/** The page's study stays while one is in another room. */
export const measure = createMeasureStore(emptyStudy(), {
  startWorker: startMeasureWorker,
  patience: (call) => setTimeout(call, PATIENCE_MS),
})

export const addressed = addressedMeasure(measure)

const departing: Departing = {
  room: 'measure',
  departure() {
    const { document } = measure.getState()
    const { parameters, result, seed, settings } = document
    if (parameters.every(({ type }) => type === 'fixed')) return null
    return departureOfStudy(studyOf(document), { title: result, output: result, seed, settings })
  },
}

/** Looks at the study as it was some trials before or after. */
const lookBy = (trials: number) => {
  const { document, lookAt } = measure.getState()
  const to = (document.cursor ?? document.trials.length) + trials
  if (to >= 0 && to <= document.trials.length) lookAt(to)
}

const stage: Stage = { next: () => lookBy(1), previous: () => lookBy(-1) }

/** The room "Measure" of the page. */
export default function MeasurePage({ keep }: RoomProps) {
  useStage(stage)
  useDeparting(departing)
  return (
    <KeptRoom keep={keep} lab={addressed} instead={measureWords.studyAsItWas}>
      <KeepsStudies>
        <MeasureRoom lab={measure} />
      </KeepsStudies>
    </KeptRoom>
  )
}
