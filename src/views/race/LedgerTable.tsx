import { durations } from '../../language/en/durations'
import { race } from '../../language/en/race'
import { grouped } from '../../language/numbers'
import { selectStandings } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { formatShort } from '../format'
import { Term } from '../glossary/Term'
import { looksOf } from '../plot/look'
import { formatDuration } from './duration'
import { SearchName } from './SearchName'
import './RaceTable.css'

/** The evaluation ledger: expensive evaluations of the black box against cheap questions to a surrogate, for an average run. */
export function LedgerTable() {
  const standings = useRace(selectStandings)
  const secondsEach = useRace((s) => s.view.secondsEach)
  const looks = looksOf(standings)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls sideways, also by keyboard.
    <section className="table race-table" tabIndex={0} aria-label={race.ledgerScroll}>
      <table>
        <caption className="visually-hidden">{race.ledger}</caption>
        <thead>
          <tr>
            <th scope="col">{race.column.search}</th>
            <th scope="col">
              <Term of="evaluation">{race.ledgerColumn.evaluations}</Term>
            </th>
            <th scope="col">{race.ledgerColumn.atEach(formatDuration(secondsEach))}</th>
            <th scope="col">{race.ledgerColumn.here}</th>
            <th scope="col">
              <Term of="surrogate">{race.ledgerColumn.questions}</Term>
            </th>
            <th scope="col">{race.ledgerColumn.choosing}</th>
            <th scope="col">{race.ledgerColumn.perEvaluation}</th>
          </tr>
        </thead>
        <tbody>
          {standings.map(({ name, ledger }, i) => (
            <tr key={name}>
              <th scope="row">
                <SearchName name={name} look={looks[i]!} />
              </th>
              {ledger ? (
                <>
                  <td>{formatShort(ledger.evaluations)}</td>
                  <td>{formatDuration(ledger.evaluations * secondsEach)}</td>
                  <td>{small(ledger.evaluating)}</td>
                  <td>{grouped(Math.round(ledger.asked))}</td>
                  <td>{small(ledger.choosing)}</td>
                  <td>{ledger.asked > 0 ? grouped(Math.round(ledger.asked / ledger.evaluations)) : race.none}</td>
                </>
              ) : (
                <td colSpan={6}>–</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{race.ledgerSays}</p>
    </section>
  )
}

const small = (seconds: number): string =>
  seconds < 0.001
    ? durations.underMillisecond
    : seconds < 1
      ? durations.inMilliseconds(formatShort(seconds * 1000, 2))
      : formatDuration(seconds)
