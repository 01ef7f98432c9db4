import { useMemo } from 'react'
import { askedIn } from '../../casestudy/nextJob'
import { SEARCHES } from '../../casestudy/study'
import { selectMade, selectPlaces, selectSecondsLeft, selectStudy, selectTrainings } from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
import { BestPanel } from './BestPanel'
import { blackBoxOf, placesInExplore, surfaceInExplore } from './blackBox'
import { CaseTableView } from './CaseTableView'
import { GainStrip } from './GainStrip'
import { SearchPanel } from './SearchPanel'
import { StudyTransport } from './StudyTransport'
import type { SceneProps } from './scenes'
import { howScoredWords, recordedWords } from './searchesWords'
import { studyWords } from './taxiWords'
import './Figure.css'
import './SearchesScene.css'
import './scene.css'

/** Scene 3: the three searches side by side, each dot a training. */
export function SearchesScene({ goTo, openInExplore }: SceneProps) {
  const protocol = useTaxi((s) => s.protocol)
  const speed = useTaxi((s) => s.speed)

  const blackBox = blackBoxOf(speed, protocol)

  return (
    <div className="taxi-body taxi-searches-scene">
      <div className="taxi-first">
        <header className="panel taxi-scene-head">
          <h1>Three searches for learning rate and L2 penalty</h1>
          <Progress />
          <div className="taxi-scene-buttons" data-control="leads">
            <StudyTransport />
            <button
              type="button"
              onClick={() => openInExplore(surfaceInExplore(blackBox))}
              title="The measured surface as a black box, with the scatter of its training seeds"
            >
              Open in Explore
            </button>
          </div>
        </header>
        {SEARCHES.map((id) => (
          <SearchPanel key={id} id={id} open={(places) => openInExplore(placesInExplore(blackBox, places))} />
        ))}
      </div>
      <BestPanel />
      <section className="panel taxi-figure taxi-mini-table" aria-label="The table so far">
        <header className="panel-head">
          <h2>The table so far</h2>
          <span className="quiet taxi-note">article’s numbers in grey</span>
        </header>
        <CaseTableView brief />
        <p className="taxi-note-box" data-figure="none">
          <strong>What really happened?</strong> A search keeps its luckiest score. Trained again with fresh seeds, the winners
          look different.{' '}
          <button type="button" className="link" onClick={() => goTo('verdict')}>
            See the verdict
          </button>
          {speed === 'measured' && ' Recorded runs; choose another speed to train here.'}
        </p>
      </section>
      <Rule />
    </div>
  )
}

/** How the stopping rule stands, where there is one and something is trained. */
function Rule() {
  const isAsked = useTaxi((s) => s.stop !== null && selectStudy(s) !== null)
  const own = useTaxi((s) => s.log.bayesian)
  const places = useTaxi(selectPlaces).bayesian
  const asked = useMemo(() => askedIn(own), [own])
  return isAsked && <GainStrip places={places} asked={asked} isLive className="taxi-rule" />
}

function Progress() {
  const study = useTaxi(selectStudy)
  const activity = useTaxi((s) => s.activity)
  const made = useTaxi(selectMade)
  const underWay = useTaxi((s) => Object.keys(s.underWay).length)
  const all = useTaxi(selectTrainings)
  const left = useTaxi(selectSecondsLeft)
  const howScored = useTaxi((s) => howScoredWords(s.protocol))
  if (!study)
    return (
      <p data-handout>
        {recordedWords} {howScored}
      </p>
    )
  return (
    <p data-handout aria-live="polite">
      {studyWords({ activity, network: study.network, made, all, underWay, left })} {howScored}
    </p>
  )
}
