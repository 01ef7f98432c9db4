import type { Estimate } from '../../experiment/raceStatistics'
import { selectStandings, selectTarget, selectWins } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { formatNumber, formatPercent, formatShort } from '../format'
import { looksOf } from './look'
import { Swatch } from './Swatch'
import { formatCount } from './TargetPanel'

/** Both ends; nothing where all runs agree to the digits shown. */
const between = (low: string, high: string) => (low === high ? '' : `${low} – ${high}`)

const briefPercent = (share: number) => formatPercent(share).replace('less than', '<').replace('more than', '>')

interface CellProps {
  readonly estimate: Estimate | null
  readonly format: (value: number) => string
  /** How the ends of the interval are written. */
  readonly brief?: (value: number) => string
}

/** An estimate with its interval. */
function Cell({ estimate, format, brief = format }: CellProps) {
  if (!estimate) return <td>–</td>
  const { value, interval } = estimate
  return (
    <td>
      {format(value)}{' '}
      <span className="interval">{interval ? between(brief(interval[0]), brief(interval[1])) : 'too few runs'}</span>
    </td>
  )
}

/** The numbers behind the pictures, each with its 95 % confidence interval. */
export function RaceTable() {
  const standings = useRace(selectStandings)
  const { shares } = useRace(selectWins)
  const measure = useRace((s) => s.view.measure)
  const target = useRace(selectTarget)
  const budget = useRace((s) => s.contest.budget)
  const looks = looksOf(standings)
  const anyFailed = standings.some(({ outcome }) => outcome.failed > 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls sideways, also by keyboard.
    <section className="table race-table" tabIndex={0} aria-label="Results, scrollable">
      <table>
        <caption className="visually-hidden">Results of the race</caption>
        <thead>
          <tr>
            <th scope="col">search</th>
            <th scope="col">runs</th>
            <th scope="col">{measure === 'regret' ? 'median regret' : 'median value'}</th>
            <th scope="col">reach {formatShort(target)}</th>
            <th scope="col">evaluations</th>
            <th scope="col">win rate</th>
            {anyFailed && <th scope="col">failed evaluations</th>}
          </tr>
        </thead>
        <tbody>
          {standings.map(({ name, outcome, reach }, i) => {
            const middle = measure === 'regret' ? outcome.regret : outcome.value
            const share = shares[i]
            return (
              <tr key={name}>
                <th scope="row" className={looks[i]!.className}>
                  <Swatch look={looks[i]!} /> {name}
                </th>
                <td>{outcome.runs}</td>
                <Cell estimate={middle} format={formatNumber} brief={(value) => formatNumber(value, 2)} />
                <Cell estimate={reach.reached} format={formatPercent} brief={briefPercent} />
                <Cell estimate={reach.toTarget} format={(count) => formatCount(count, budget)} />
                <Cell estimate={share ?? null} format={formatPercent} brief={briefPercent} />
                {anyFailed && (
                  <td>
                    {outcome.failed}
                    {outcome.fruitless > 0 && `, in ${outcome.fruitless} ${outcome.fruitless === 1 ? 'run' : 'runs'} all`}
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="hint">After each estimate its 95 % confidence interval: order statistics for medians, Wilson for shares.</p>
    </section>
  )
}
