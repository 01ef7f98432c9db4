import { recordedTable } from '../../casestudy/recorded'
import { selectTable } from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
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
  return (
    <div className="taxi-body taxi-two">
      <div className="taxi-first">
        <header className="panel taxi-scene-head">
          <h1>What really happened</h1>
          <p data-answer data-handout>
            {happenedWords(table, UNSCALED.baseline)}
          </p>
          <div className="taxi-scene-buttons" data-control="leads">
            <button type="button" onClick={() => setProtocol(protocol === 'fair' ? 'article' : 'fair')}>
              {protocol === 'fair' ? 'See it as in the article' : 'See the fair comparison'}
            </button>
            <button type="button" onClick={() => goTo('searches')}>
              Back to the searches
            </button>
          </div>
        </header>
        <WinnersCurse />
        <FitsCounted />
      </div>
      <MainEffect axis="lr" />
      <MainEffect axis="l2" />
      <section className="panel taxi-figure taxi-lessons" aria-label="What to take home">
        <h2>What to take home</h2>
        <ol>
          <li>
            <strong>The winner’s curse.</strong> A search keeps its luckiest score. The first picture has it beside what the same
            pick scores with other seeds.
          </li>
          <li>
            <strong>Scale first.</strong> {scaleWords(SCALED.baseline, UNSCALED.baseline)}
          </li>
          <li>
            <strong>Count fits.</strong> {fitsWords(table)}
          </li>
          <li>
            <strong>Search on log axes.</strong> The linear 5 × 5 grid has no learning rate between 0.0001 and 0.02, where the
            valley is.
          </li>
          <li>
            <strong>Know what matters.</strong> {mattersWords(shareOfVariance('lr'), shareOfVariance('l2'))}
          </li>
          <li>
            <strong>One run is an anecdote.</strong> The order above is that of one seed, and another seed has another. Whether a
            search that learns is ahead takes many runs: the room <a href="#race">Race</a> makes them.
          </li>
        </ol>
        <p className="hint">
          Scores found and scores on fresh seeds are on other rides as well: the guess, which nobody chose, shows by how much that
          alone moves a number.{' '}
          <a href="./taxi-case.html" target="_blank" rel="noreferrer">
            The whole case, with our own trainings in full
          </a>
        </p>
      </section>
    </div>
  )
}

const WHOLE = Number.POSITIVE_INFINITY
const SCALED = recordedTable('fair', WHOLE)
const UNSCALED = recordedTable('article', WHOLE)
