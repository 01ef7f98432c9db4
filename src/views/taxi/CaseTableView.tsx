import { taxi } from '../../language/en/taxi'
import { selectTable } from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
import { formatShort } from '../format'
import { ARTICLE, dollars } from './contestants'
import { freshSeedsWords } from './taxiWords'
import './CaseTableView.css'
import './contestants.css'
import './table.css'

/** Method, evaluations, fits, seconds, RMSE, chosen values, and the winner trained again; the article's numbers in grey. */
export function CaseTableView({ brief = false }: { brief?: boolean }) {
  const { baseline, searches } = useTaxi(selectTable)
  const rows = [{ id: 'baseline' as const, ...baseline }, ...searches]
  const classes = brief ? 'taxi-table taxi-case-table taxi-case-brief' : 'taxi-table taxi-case-table'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes} tabIndex={0} aria-label={taxi.methodsTable}>
      <table>
        <caption className="visually-hidden">{taxi.methodsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{taxi.columns.method}</th>
            {!brief && <th scope="col">{taxi.columns.evaluations}</th>}
            <th scope="col">{taxi.columns.fits}</th>
            <th scope="col">{taxi.columns.seconds}</th>
            <th scope="col">{taxi.columns.found}</th>
            {!brief && <th scope="col">{taxi.columns.lr}</th>}
            {!brief && <th scope="col">{taxi.columns.l2}</th>}
            <th scope="col">{taxi.columns.fresh}</th>
            <th scope="col">{taxi.columns.articleRmse}</th>
            {!brief && <th scope="col">{taxi.columns.articleSeconds}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, ...line }) => (
            <tr key={id} className={`taxi-of-${id}`}>
              <th scope="row">{taxi.names[id]}</th>
              {!brief && <td>{line.evaluations}</td>}
              <td>{line.fits}</td>
              <td>{formatShort(line.seconds, 3)}</td>
              <td data-answer>{line.rmse === null ? taxi.noneYet : dollars(line.rmse)}</td>
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
