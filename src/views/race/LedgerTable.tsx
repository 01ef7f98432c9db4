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
    <section className="table race-table" tabIndex={0} aria-label="Ledger, scrollable">
      <table>
        <caption className="visually-hidden">Evaluation ledger of an average run</caption>
        <thead>
          <tr>
            <th scope="col">search</th>
            <th scope="col">
              <Term of="evaluation">expensive evaluations</Term>
            </th>
            <th scope="col">at {formatDuration(secondsEach)} each</th>
            <th scope="col">here, measured</th>
            <th scope="col">
              <Term of="surrogate">cheap questions to a model</Term>
            </th>
            <th scope="col">to choose, measured</th>
            <th scope="col">questions an evaluation</th>
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
                  <td>{ledger.asked > 0 ? grouped(Math.round(ledger.asked / ledger.evaluations)) : 'none'}</td>
                </>
              ) : (
                <td colSpan={6}>–</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">
        One run on average. The model is a stand-in: it answers thousands of questions in the time of one real evaluation. Times
        were measured by the workers of this page.
      </p>
    </section>
  )
}

const small = (seconds: number): string =>
  seconds < 0.001 ? 'under 1 ms' : seconds < 1 ? `${formatShort(seconds * 1000, 2)} ms` : formatDuration(seconds)
