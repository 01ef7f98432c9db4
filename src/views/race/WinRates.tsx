import { useId } from 'react'
import { race } from '../../language/en/race'
import { selectStandings, selectWins } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { formatPercent } from '../format'
import { Term } from '../glossary/Term'
import { looksOf } from '../plot/look'
import { useMarking } from '../plot/Marking'
import { Sentences } from '../words/Sentences'
import { contestsWords, winShareWords } from './raceWords'
import { ShareMark } from './ShareMark'
import { Swatch } from './Swatch'
import './bars.css'
import './sides.css'

interface WinRatesProps {
  /** Whether the bars stand on a scale. */
  readonly scaled?: boolean
}

/** The share of the seeds that each search won, with its 95 % interval as a whisker. */
export function WinRates({ scaled = false }: WinRatesProps) {
  const title = useId()
  const standings = useRace(selectStandings)
  const { shares, contests } = useRace(selectWins)
  const looks = looksOf(standings)
  const marking = useMarking()
  return (
    <section className="panel race-side" aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>
          <Term of="winRate" />
        </h2>
        <span className="quiet">{contestsWords(contests)}</span>
      </header>
      {standings.length < 2 ? (
        <p className="quiet">{race.winsAlone}</p>
      ) : (
        <ul className={scaled ? 'race-bars race-bars-scaled' : 'race-bars'}>
          {standings.map(({ name }, i) => {
            const share = shares[i] ?? null
            const [low, high] = share?.interval ?? [null, null]
            const asked = marking?.of === name ? marking : null
            return (
              <li key={name} className={asked ? `${looks[i]!.className} race-asked` : looks[i]!.className}>
                <Swatch look={looks[i]!} />
                <span className="race-bar-name" title={name}>
                  {name}
                </span>
                <span className="race-bar" data-answer aria-hidden="true">
                  {share && (
                    <>
                      <span className="race-bar-fill" style={{ width: `${share.value * 100}%` }} />
                      {low !== null && (
                        <span className="race-bar-whisker" style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }} />
                      )}
                    </>
                  )}
                </span>
                {asked && <ShareMark search={name} marking={asked} />}
                <span className="race-bar-value" data-answer aria-hidden="true">
                  {share ? formatPercent(share.value) : '–'}
                </span>
                <span className="visually-hidden" data-answer>
                  {winShareWords(share)}
                </span>
              </li>
            )
          })}
        </ul>
      )}
      {scaled && (
        <p className="race-bars-axis" aria-hidden="true">
          <span>
            {race.shareTicks.map((tick) => (
              <span key={tick}>{tick}</span>
            ))}
          </span>
        </p>
      )}
      <p className="hint">
        <Sentences words={race.winBars} />
      </p>
    </section>
  )
}
