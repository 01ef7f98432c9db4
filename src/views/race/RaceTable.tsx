import type { Estimate } from '../../experiment/raceStatistics'
import { race } from '../../language/en/race'
import { selectStandings, selectView, selectWins } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { formatNumber, formatPercent } from '../format'
import { Term } from '../glossary/Term'
import { looksOf } from '../plot/look'
import { Sentences } from '../words/Sentences'
import { failedWords, formatCount, middleWords, withoutIntervalWords } from './raceWords'
import { SearchName } from './SearchName'
import './RaceTable.css'

/** Both ends; nothing where all runs agree to the digits shown. A unit is said once. */
function between([low, high]: readonly [number, number], format: (value: number) => string): string {
  if (high === Number.POSITIVE_INFINITY) return low === high ? '' : `${format(low)}–∞`
  return format(low) === format(high) ? '' : `${format(low).replace(' %', '')}–${format(high)}`
}

const briefPercent = (share: number) => race.briefly(formatPercent(share))

interface CellProps {
  readonly estimate: Estimate | null
  readonly format: (value: number) => string
  /** How the ends of the interval are written. */
  readonly brief?: (value: number) => string
  /** What is said where there is no interval. */
  readonly without: string
}

/** An estimate with its interval. */
function Cell({ estimate, format, brief = format, without }: CellProps) {
  if (!estimate) return <td>–</td>
  const { value, interval } = estimate
  return (
    <td>
      {format(value)} <span className="race-interval">{interval ? between(interval, brief) : without}</span>
    </td>
  )
}

/** The numbers behind the pictures, each with its 95 % confidence interval. */
export function RaceTable() {
  const standings = useRace(selectStandings)
  const { shares } = useRace(selectWins)
  const measure = useRace((s) => selectView(s).measure)
  const budget = useRace((s) => s.contest.budget)
  const looks = looksOf(standings)
  const anyFailed = standings.some(({ outcome }) => outcome.failed > 0)
  const anyLeft = standings.some(({ reach }) => reach.left > 0)
  const anyCertain = standings.some(({ outcome }) => outcome.isCertain)
  const className = `table race-table ${anyLeft || anyFailed ? 'race-table-many' : ''}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls sideways, also by keyboard.
    <section className={className} tabIndex={0} aria-label={race.resultsScroll}>
      <table>
        <caption className="visually-hidden">{race.results}</caption>
        <thead>
          <tr>
            <th scope="col">{race.column.search}</th>
            <th scope="col">
              <Term of="run">{race.column.runs}</Term>
            </th>
            <th scope="col">
              <Term of={['median', measure === 'regret' ? 'regret' : 'bestValue']}>{middleWords(measure)}</Term>
            </th>
            <th scope="col">
              <Term of="target">{race.column.reached}</Term>
            </th>
            {anyLeft && (
              <th scope="col">
                <Term of="leftAgain">{race.column.left}</Term>
              </th>
            )}
            <th scope="col">
              <Term of={['evaluationsToTarget', 'median']}>{race.column.toTarget}</Term>
            </th>
            <th scope="col">
              <Term of="winRate">{race.column.winRate}</Term>
            </th>
            {anyFailed && <th scope="col">{race.column.failed}</th>}
          </tr>
        </thead>
        <tbody>
          {standings.map(({ name, outcome, reach }, i) => {
            const middle = measure === 'regret' ? outcome.regret : outcome.value
            const share = shares[i]
            const without = withoutIntervalWords(outcome.isCertain)
            return (
              <tr key={name}>
                <th scope="row">
                  <SearchName name={name} look={looks[i]!} />
                </th>
                <td>{outcome.runs}</td>
                <Cell estimate={middle} format={formatNumber} brief={(value) => formatNumber(value, 2)} without={without} />
                <Cell estimate={reach.reached} format={formatPercent} brief={briefPercent} without={without} />
                {anyLeft && <td>{reach.left}</td>}
                <Cell estimate={reach.toTarget} format={(count) => formatCount(count, budget)} without={without} />
                <Cell estimate={share ?? null} format={formatPercent} brief={briefPercent} without={without} />
                {anyFailed && <td>{failedWords(outcome)}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="hint">
        <Sentences words={race.afterEach} />
        {anyCertain && ` ${race.isCertain}`}
      </p>
    </section>
  )
}
