import { useState } from 'react'
import { bestOf, type ScoredPlace } from '../../casestudy/places'
import { type NetworkId, SEARCHES, type SearchId } from '../../casestudy/study'
import {
  selectBudget,
  selectCurve,
  selectLength,
  selectLine,
  selectMade,
  selectPlaces,
  selectSecondsLeft,
  selectStudy,
  selectTrainings,
} from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
import { Segmented } from '../controls/Segmented'
import { formatDuration } from '../race/duration'
import { BestChart } from './BestChart'
import { blackBoxOf, placesInExplore, surfaceInExplore } from './blackBox'
import { CaseTableView } from './CaseTableView'
import { dollars, NAMES } from './contestants'
import { SearchPlane } from './SearchPlane'
import { Sparkline } from './Sparkline'
import type { SceneProps } from './scenes'
import { scoredOn } from './scoreWords'
import { studyWords, trainingWords } from './taxiWords'
import './contestants.css'
import './Figure.css'
import './SearchesScene.css'
import './scene.css'

/** Scene 3: the three searches side by side, each dot a training. */
export function SearchesScene({ goTo, openInExplore }: SceneProps) {
  const [axis, setAxis] = useState<'evaluations' | 'seconds'>('evaluations')
  const protocol = useTaxi((s) => s.protocol)
  const speed = useTaxi((s) => s.speed)

  const blackBox = blackBoxOf(speed, protocol)

  return (
    <div className="taxi-body taxi-searches-scene">
      <header className="panel taxi-scene-head">
        <h1>Three searches for learning rate and L2 penalty</h1>
        <Progress />
        <div className="taxi-scene-buttons">
          <Transport />
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
      <section className="panel taxi-figure taxi-best" aria-label="Best RMSE found">
        <header className="panel-head">
          <h2>Best RMSE found</h2>
          <Segmented
            label="Compare by"
            value={axis}
            options={[
              { value: 'evaluations', label: 'by evaluations' },
              { value: 'seconds', label: 'by seconds' },
            ]}
            onChange={setAxis}
          />
        </header>
        <BestChart axis={axis} />
        {protocol === 'article' && (
          <p className="hint">
            Grid and random search are scored by cross-validation, Bayesian optimization on the test rides: these heights do not
            measure the same.
          </p>
        )}
      </section>
      <section className="panel taxi-figure taxi-mini-table" aria-label="The table so far">
        <header className="panel-head">
          <h2>The table so far</h2>
          <span className="quiet taxi-note">article’s numbers in grey</span>
        </header>
        <CaseTableView brief />
        <p className="taxi-note-box">
          <strong>What really happened?</strong> A search keeps its luckiest score. Trained again with fresh seeds, the winners
          look different.{' '}
          <button type="button" className="link" onClick={() => goTo('verdict')}>
            See the verdict
          </button>
          {speed === 'measured' && ' Recorded runs; choose another speed to train here.'}
        </p>
      </section>
    </div>
  )
}

function Progress() {
  const study = useTaxi(selectStudy)
  const activity = useTaxi((s) => s.activity)
  const made = useTaxi(selectMade)
  const underWay = useTaxi((s) => Object.keys(s.underWay).length)
  const all = useTaxi(selectTrainings)
  const left = useTaxi(selectSecondsLeft)
  if (!study)
    return (
      <p>
        Each dot is one real training of 22 → 512 → 256 → 1, recorded. Hollow: no better than a constant. Background: the measured
        surface. <HowScored />
      </p>
    )
  return (
    <p aria-live="polite">
      {studyWords({ activity, network: study.network, made, all, underWay, left })} <HowScored />
    </p>
  )
}

/** As in the article a search's scores and the number it reports are two things. */
function HowScored() {
  const protocol = useTaxi((s) => s.protocol)
  if (protocol === 'fair') return null
  return 'Grid and random search score a place by the mean of its folds. Their best is trained once more and scored on the test rides: this refit is what the table reports.'
}

/** Longer than this is asked about first. */
const LONG_S = 60
/** A training of the article's network on a slow machine, before one was timed here. */
const GUESSED_SECONDS: Readonly<Record<NetworkId, number>> = { tiny: 0.05, small: 0.1, medium: 0.5, article: 5 }

function Transport() {
  const study = useTaxi(selectStudy)
  const activity = useTaxi((s) => s.activity)
  const made = useTaxi(selectMade)
  const all = useTaxi(selectTrainings)
  const shown = useTaxi((s) => s.shown)
  const length = useTaxi(selectLength)
  const { workers, show, start, pause, resume, cancel } = useTaxi((s) => s)
  const [asking, setAsking] = useState(false)

  if (!study)
    return (
      <>
        <button type="button" disabled={shown <= 0} onClick={() => show(0)}>
          Back to start
        </button>
        <button type="button" className="primary" disabled={shown >= length} onClick={() => show(shown + 1)}>
          Next training
        </button>
        <button type="button" disabled={shown >= length} onClick={() => show(length)}>
          Show all
        </button>
      </>
    )
  const seconds = (GUESSED_SECONDS[study.network] * (all - made)) / workers
  const begin = () => {
    setAsking(false)
    start()
  }
  if (asking)
    return (
      <>
        <span>
          About {formatDuration(seconds)} on {workers} cores.
        </span>
        <button type="button" className="primary" onClick={begin}>
          Train all the same
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          Not now
        </button>
      </>
    )
  if (activity === 'running' || activity === 'paused')
    return (
      <>
        {activity === 'running' ? (
          <button type="button" onClick={pause}>
            Pause
          </button>
        ) : (
          <button type="button" className="primary" onClick={resume}>
            Resume
          </button>
        )}
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </>
    )
  return (
    <button
      type="button"
      className="primary"
      disabled={activity === 'done' || made >= all}
      onClick={() => (seconds > LONG_S ? setAsking(true) : begin())}
    >
      {made === 0 ? 'Train all three' : made < all ? 'Go on training' : 'All trained'}
    </button>
  )
}

interface SearchPanelProps {
  readonly id: SearchId
  /** Opens these places in Explore. */
  readonly open: (places: readonly ScoredPlace[]) => void
}

function SearchPanel({ id, open }: SearchPanelProps) {
  const places = useTaxi(selectPlaces)[id]
  const budget = useTaxi((s) => selectBudget(s, id))
  const underWay = useTaxi((s) => s.underWay[id])
  const curve = useTaxi((s) => selectCurve(s, id))
  const protocol = useTaxi((s) => s.protocol)
  const refit = useTaxi((s) => selectLine(s, id).refit)
  const best = bestOf(places)
  return (
    <section className={`panel taxi-figure taxi-search-panel taxi-of-${id}`} aria-label={NAMES[id]}>
      <header className="panel-head">
        <h2>{NAMES[id]}</h2>
        <span className="quiet taxi-note">
          {places.length} / {budget} evaluated
        </span>
      </header>
      <SearchPlane id={id} places={places} />
      <footer className="taxi-panel-foot">
        <span>
          {best ? (
            <>
              best RMSE <strong>{dollars(best.rmse)}</strong> <span className="quiet">{scoredOn(protocol, id, best.fits)}</span>
            </>
          ) : (
            'nothing scored yet'
          )}
        </span>
        {curve && (
          <Sparkline
            name={underWay ? 'Learning curve of the training under way' : 'Learning curve of the last training'}
            {...curve}
          />
        )}
        <span className="quiet">{trainingWords(places, underWay?.epochs.length ?? null)}</span>
        {refit !== null && (
          <span>
            refit <strong>{dollars(refit)}</strong>
          </span>
        )}
        {places.length > 0 && (
          <button
            type="button"
            className="link"
            aria-label={`Open run of ${NAMES[id]} in Explore`}
            title="Its places in their order, on the measured surface"
            onClick={() => open(places)}
          >
            Open run
          </button>
        )}
      </footer>
    </section>
  )
}
