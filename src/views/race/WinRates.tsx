import { selectStandings, selectWins } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { formatPercent } from '../format'
import { looksOf } from './look'
import { Swatch } from './Swatch'

/** The share of the seeds that each search won, with its 95 % interval as a whisker. */
export function WinRates() {
  const standings = useRace(selectStandings)
  const { shares, contests } = useRace(selectWins)
  const looks = looksOf(standings)
  return (
    <section className="panel race-side" aria-labelledby="wins-title">
      <header className="panel-head">
        <h2 id="wins-title">Win rate</h2>
        <span className="quiet">
          {contests} {contests === 1 ? 'seed' : 'seeds'} finished by all
        </span>
      </header>
      {standings.length < 2 ? (
        <p className="quiet">One search alone cannot win: add another.</p>
      ) : (
        <ul className="bars">
          {standings.map(({ name }, i) => {
            const share = shares[i]
            const [low, high] = share?.interval ?? [0, 0]
            return (
              <li key={name} className={looks[i]!.className}>
                <Swatch look={looks[i]!} />
                <span className="bar-name" title={name}>
                  {name}
                </span>
                <span className="bar" aria-hidden="true">
                  {share && (
                    <>
                      <span className="bar-fill" style={{ width: `${share.value * 100}%` }} />
                      <span className="bar-whisker" style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }} />
                    </>
                  )}
                </span>
                <span className="bar-value">
                  {share ? formatPercent(share.value) : '–'}
                  {share && (
                    <span className="visually-hidden">
                      , 95 % interval {formatPercent(low)} to {formatPercent(high)}
                    </span>
                  )}
                </span>
              </li>
            )
          })}
        </ul>
      )}
      <p className="hint">The smallest final regret wins a seed; equals share it. Whisker: 95 % interval.</p>
    </section>
  )
}
