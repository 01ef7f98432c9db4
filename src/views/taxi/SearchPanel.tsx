import { bestOf, type ScoredPlace } from '../../casestudy/places'
import type { SearchId } from '../../casestudy/study'
import { taxi } from '../../language/en/taxi'
import { selectBudget, selectCurve, selectLine, selectPlaces } from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
import { Sentences } from '../words/Sentences'
import { SearchPlane } from './SearchPlane'
import { Sparkline } from './Sparkline'
import { scoredOn } from './scoreWords'
import { bestFoundWords, evaluatedWords, openRunWords, refitWords } from './searchesWords'
import { trainingWords } from './taxiWords'
import './contestants.css'
import './Figure.css'
import './SearchPanel.css'

interface SearchPanelProps {
  readonly id: SearchId
  /** Opens these places in Explore; where that is not offered, left out. */
  readonly open?: (places: readonly ScoredPlace[]) => void
}

/** One search: where it has been, what it found, and what it is at. */
export function SearchPanel({ id, open }: SearchPanelProps) {
  const places = useTaxi(selectPlaces)[id]
  const budget = useTaxi((s) => selectBudget(s, id))
  const underWay = useTaxi((s) => s.underWay[id])
  const curve = useTaxi((s) => selectCurve(s, id))
  const protocol = useTaxi((s) => s.protocol)
  const refit = useTaxi((s) => selectLine(s, id).refit)
  const best = bestOf(places)
  return (
    <section className={`panel taxi-figure taxi-search-panel taxi-of-${id}`} aria-label={taxi.names[id]}>
      <header className="panel-head">
        <h2>{taxi.names[id]}</h2>
        <span className="quiet taxi-note">{evaluatedWords(places.length, budget)}</span>
      </header>
      <SearchPlane id={id} places={places} />
      <footer className="taxi-panel-foot">
        <span data-answer>
          <Sentences words={bestFoundWords(best?.rmse ?? null)} />{' '}
          {best && <span className="quiet">{scoredOn(protocol, id, best.fits)}</span>}
        </span>
        {curve && <Sparkline isUnderWay={underWay !== undefined} {...curve} />}
        <span className="quiet">{trainingWords(places, underWay?.epochs.length ?? null)}</span>
        {refit !== null && (
          <span data-answer>
            <Sentences words={refitWords(refit)} />
          </span>
        )}
        {open && places.length > 0 && (
          <button
            type="button"
            className="link"
            data-control="leads"
            aria-label={openRunWords(id)}
            title={taxi.openRunTitle}
            onClick={() => open(places)}
          >
            {taxi.openRun}
          </button>
        )}
      </footer>
    </section>
  )
}
