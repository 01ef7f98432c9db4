import { useMemo } from 'react'
import { askedIn } from '../../casestudy/nextJob'
import { SEARCHES } from '../../casestudy/study'
import { taxi } from '../../language/en/taxi'
import { selectMade, selectPlaces, selectSecondsLeft, selectStudy, selectTrainings } from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
import { Sentences } from '../words/Sentences'
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
          <h1>{taxi.searchesTitle}</h1>
          <Progress />
          <div className="taxi-scene-buttons" data-control="leads">
            <StudyTransport />
            <button type="button" onClick={() => openInExplore(surfaceInExplore(blackBox))} title={taxi.openInExploreTitle}>
              {taxi.openInExplore}
            </button>
          </div>
        </header>
        {SEARCHES.map((id) => (
          <SearchPanel key={id} id={id} open={(places) => openInExplore(placesInExplore(blackBox, places))} />
        ))}
      </div>
      <BestPanel />
      <section className="panel taxi-figure taxi-mini-table" aria-label={taxi.tableSoFar}>
        <header className="panel-head">
          <h2>{taxi.tableSoFar}</h2>
          <span className="quiet taxi-note">{taxi.articleInGrey}</span>
        </header>
        <CaseTableView brief />
        <p className="taxi-note-box" data-figure="none">
          <Sentences words={taxi.luckiest} />{' '}
          <button type="button" className="link" onClick={() => goTo('verdict')}>
            {taxi.seeVerdict}
          </button>
          {speed === 'measured' && ` ${taxi.otherSpeed}`}
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
        {recordedWords()} {howScored}
      </p>
    )
  return (
    <p data-handout aria-live="polite">
      {studyWords({ activity, network: study.network, made, all, underWay, left })} {howScored}
    </p>
  )
}
