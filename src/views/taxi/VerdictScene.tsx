import { recordedTable } from '../../casestudy/recorded'
import { taxi } from '../../language/en/taxi'
import { selectTable } from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
import { Sentences } from '../words/Sentences'
import { FitsCounted } from './FitsCounted'
import { MainEffect } from './MainEffect'
import { shareOfVariance } from './mainEffects'
import type { SceneProps } from './scenes'
import { fitsWords, happenedWords, mattersWords, scaleWords } from './verdictWords'
import { WinnersCurse } from './WinnersCurse'
import './Figure.css'
import './scene.css'
import './VerdictScene.css'

/** Scene 5: the honest verdict, told kindly. */
export function VerdictScene({ goTo }: SceneProps) {
  const protocol = useTaxi((s) => s.protocol)
  const setProtocol = useTaxi((s) => s.setProtocol)
  const table = useTaxi(selectTable)
  const [anecdote, race, makesThem] = taxi.takeAnecdote
  return (
    <div className="taxi-body taxi-two">
      <div className="taxi-first">
        <header className="panel taxi-scene-head">
          <h1>{taxi.scenes.verdict}</h1>
          <p data-answer data-handout>
            {happenedWords(table, UNSCALED.baseline)}
          </p>
          <div className="taxi-scene-buttons" data-control="leads">
            <button type="button" onClick={() => setProtocol(protocol === 'fair' ? 'article' : 'fair')}>
              {protocol === 'fair' ? taxi.seeArticle : taxi.seeFair}
            </button>
            <button type="button" onClick={() => goTo('searches')}>
              {taxi.backToSearches}
            </button>
          </div>
        </header>
        <WinnersCurse />
        <FitsCounted />
      </div>
      <MainEffect axis="lr" />
      <MainEffect axis="l2" />
      <section className="panel taxi-figure taxi-lessons" aria-label={taxi.takeHome}>
        <h2>{taxi.takeHome}</h2>
        <ol>
          <li>
            <Sentences words={taxi.takeCurse} />
          </li>
          <li>
            <Sentences words={taxi.takeScaleHead} /> {scaleWords(SCALED.baseline, UNSCALED.baseline)}
          </li>
          <li>
            <Sentences words={taxi.takeFitsHead} /> {fitsWords(table)}
          </li>
          <li>
            <Sentences words={taxi.takeLog} />
          </li>
          <li>
            <Sentences words={taxi.takeMattersHead} /> {mattersWords(shareOfVariance('lr'), shareOfVariance('l2'))}
          </li>
          <li>
            <Sentences words={anecdote} />
            <a href="#race">{race}</a>
            {makesThem}
          </li>
        </ol>
        <p className="hint">
          {taxi.otherRides}{' '}
          <a href="./taxi-case.html" target="_blank" rel="noreferrer">
            {taxi.wholeCase}
          </a>
        </p>
      </section>
    </div>
  )
}

const WHOLE = Number.POSITIVE_INFINITY
const SCALED = recordedTable('fair', WHOLE)
const UNSCALED = recordedTable('article', WHOLE)
