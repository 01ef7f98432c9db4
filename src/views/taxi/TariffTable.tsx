import { taxi } from '../../language/en/taxi'
import { TARIFFS } from '../../trips/tariff'
import { dollars } from './contestants'
import { dayWords, tariffWords } from './dataWords'
import './Figure.css'
import './TariffTable.css'
import './table.css'

/** What the synthetic fares are computed by. */
export function TariffTable() {
  return (
    <section className="panel taxi-figure taxi-tariff taxi-table" aria-label={taxi.tariff}>
      <h2>{taxi.tariffTitle}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{taxi.tariffColumns.from}</th>
            <th scope="col">{taxi.tariffColumns.start}</th>
            <th scope="col">{taxi.tariffColumns.unit}</th>
            <th scope="col">{taxi.tariffColumns.kennedy}</th>
            <th scope="col">{taxi.tariffColumns.newark}</th>
          </tr>
        </thead>
        <tbody>
          {TARIFFS.map(({ from, initial, unit, kennedy, newarkSurcharge }) => (
            <tr key={from}>
              <th scope="row">{dayWords(from)}</th>
              <td>{dollars(initial)}</td>
              <td>{dollars(unit)}</td>
              <td>{dollars(kennedy)}</td>
              <td>+{dollars(newarkSurcharge)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{tariffWords()}</p>
    </section>
  )
}
