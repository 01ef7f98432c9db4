import '../../src/app/styles/index.css'
import './labs.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Explanations } from '../../src/app/Explanations'
import { createPageClock } from '../../src/app/pageClock'
import { type Document, defaultDocument } from '../../src/experiment/document'
import { racePresets } from '../../src/experiment/racePresets'
import { defaultSetup } from '../../src/experiment/setup'
import type { ProblemId } from '../../src/problems'
import { listed } from '../../src/problems/source'
import { createLab } from '../../src/store/lab'
import { createRaceStore } from '../../src/store/race/raceStore'
import { createTaxiStore } from '../../src/store/taxi/taxiStore'
import { figureOf } from '../../src/views/figure/figureOf'
import { RaceRoom } from '../../src/views/race/RaceRoom'
import { TaxiRoom } from '../../src/views/taxi/TaxiRoom'
import { Workbench } from '../../src/views/workbench/Workbench'
import { startGuessWorker } from '../../src/workers/startGuessWorker'
import { startRaceWorker } from '../../src/workers/startRaceWorker'
import { startStudyWorker } from '../../src/workers/startStudyWorker'
import { startTripsWorker } from '../../src/workers/startTripsWorker'

function documentOf(problem: ProblemId, seed: number): Document {
  const setup = { ...defaultSetup(listed(problem)), seed }
  const { view } = defaultDocument()
  return { setup, actions: [{ do: 'step', count: setup.initialPoints }], view: { ...view, at: setup.initialPoints } }
}

const line = createLab(documentOf('forrester', 3), { clock: createPageClock() })
const plane = createLab(documentOf('branin', 5), { clock: createPageClock() })

// For the story of figures.
Object.assign(window, { figureOf })

const race = createRaceStore(racePresets[0]!.document, { startWorker: startRaceWorker, workers: 1, soon: setTimeout })
const taxi = createTaxiStore({
  startStudyWorker,
  startGuessWorker,
  startReader: startTripsWorker,
  workers: 1,
  recall: () => [],
  keep: () => {},
})

const nothing = () => {}

// A race, the taxi case and two workbenches on one page, which no room of the product shows.
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <div className="labs">
      <section aria-label="A line">
        <Workbench lab={line} />
      </section>
      <section aria-label="A plane">
        <Workbench lab={plane} parts={['settings', 'belief', 'timeline', 'tables']} />
      </section>
      <section aria-label="A race">
        <RaceRoom lab={race} openInExplore={nothing} />
      </section>
      <section aria-label="A case">
        <TaxiRoom lab={taxi} openInExplore={nothing} />
      </section>
    </div>
    <Explanations />
  </StrictMode>,
)
