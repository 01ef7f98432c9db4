import type { Estimate } from '../../experiment/raceStatistics'
import { selectStandings, selectTarget, selectWins } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { formatNumber, formatPercent, formatShort } from '../format'
import { looksOf } from './look'
import { Swatch } from './Swatch'
import { formatCount } from './TargetPanel'

const interval = ({ interval }: Estimate, format: (value: number) => string): string =>
  interval ? `${format(interval[0])} – ${format(interval[1])}` : 'too few runs'

/** The numbers behind the pictures, each with its 95 % confidence interval. */
export function RaceTable() {
  const standings = useRace(selectStandings)
  const { shares } = useRace(selectWins)
  const measure = useRace((s) => s.view.measure)
  const target = useRace(selectTarget)
  const looks = looksOf(standings)
  const anyFailed = standings.some(({ summary }) => summary.failed > 0)
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
            <th scope="col">95 % interval</th>
            <th scope="col">quartiles</th>
            <th scope="col">reach {formatShort(target)}</th>
            <th scope="col">evaluations to it</th>
            <th scope="col">win rate</th>
            {anyFailed && <th scope="col">failed evaluations</th>}
          </tr>
        </thead>
        <tbody>
          {standings.map(({ name, summary }, i) => {
            const middle = measure === 'regret' ? summary.regret : summary.value
            const quartiles = measure === 'regret' ? summary.regretQuartiles : summary.valueQuartiles
            const share = shares[i]
            return (
              <tr key={name}>
                <th scope="row" className={looks[i]!.className}>
                  <Swatch look={looks[i]!} /> {name}
                </th>
                <td>{summary.runs}</td>
                <td>{middle ? formatNumber(middle.value) : '–'}</td>
                <td>{middle ? interval(middle, formatNumber) : '–'}</td>
                <td>{quartiles ? `${formatNumber(quartiles[0])} – ${formatNumber(quartiles[1])}` : '–'}</td>
                <td>
                  {summary.reached
                    ? `${formatPercent(summary.reached.value)} (${interval(summary.reached, formatPercent)})`
                    : '–'}
                </td>
                <td>
                  {summary.toTarget ? `${formatCount(summary.toTarget.value)} (${interval(summary.toTarget, formatCount)})` : '–'}
                </td>
                <td>{share ? `${formatPercent(share.value)} (${interval(share, formatPercent)})` : '–'}</td>
                {anyFailed && (
                  <td>
                    {summary.failed}
                    {summary.fruitless > 0 && `, in ${summary.fruitless} ${summary.fruitless === 1 ? 'run' : 'runs'} all`}
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
