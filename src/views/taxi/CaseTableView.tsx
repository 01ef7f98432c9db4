import { selectTable } from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
import { formatShort } from '../format'
import { ARTICLE, dollars, NAMES } from './contestants'
import { freshSeedsWords } from './taxiWords'
import './CaseTableView.css'
import './contestants.css'
import './table.css'

/** Method, evaluations, fits, seconds, RMSE, chosen values, and the winner trained again; the article's numbers in grey. */
export function CaseTableView({ brief = false }: { brief?: boolean }) {
  const { baseline, searches } = useTaxi(selectTable)
  const rows = [{ id: 'baseline' as const, ...baseline }, ...searches]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="taxi-table taxi-case-table" tabIndex={0} aria-label="Methods, scrollable">
      <table>
        <caption className="visually-hidden">What each method found, and the article’s numbers</caption>
        <thead>
          <tr>
            <th scope="col">method</th>
            {!brief && <th scope="col">evaluations</th>}
            <th scope="col">fits</th>
            <th scope="col">seconds</th>
            <th scope="col">RMSE found</th>
            {!brief && <th scope="col">learning rate</th>}
            {!brief && <th scope="col">L2 penalty</th>}
            <th scope="col">on fresh seeds</th>
            <th scope="col">article: RMSE</th>
            {!brief && <th scope="col">article: seconds</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, ...line }) => (
            <tr key={id} className={`taxi-of-${id}`}>
              <th scope="row">{NAMES[id]}</th>
              {!brief && <td>{line.evaluations}</td>}
              <td>{line.fits}</td>
              <td>{formatShort(line.seconds, 3)}</td>
              <td data-answer>{line.rmse === null ? 'none yet' : dollars(line.rmse)}</td>
              {!brief && <td data-answer>{line.lr === null ? '–' : formatShort(line.lr)}</td>}
              {!brief && <td data-answer>{line.l2 === null ? '–' : formatShort(line.l2)}</td>}
              <td data-answer>{freshSeedsWords(line)}</td>
              <td className="taxi-article">{dollars(ARTICLE[id].rmse)}</td>
              {!brief && <td className="taxi-article">{ARTICLE[id].seconds ?? '–'}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
