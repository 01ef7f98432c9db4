import { useId } from 'react'
import { concepts } from '../../../language/en/concepts'
import { save } from '../../../views/save'
import { isComplete, keptAsCsv, TAKINGS } from '../../inventory/kept'
import { ITEMS } from '../../inventory/list'
import { useInventory, useInventoryStore } from '../../inventory/useInventory'
import { MISCONCEPTIONS } from '../../misconceptions'
import { beginWords, resultWords } from './inventoryWords'
import '../page.css'
import './StartPage.css'

/** What the inventory is, where one stands with it, and what came of it. */
export function StartPage() {
  const inventory = useInventoryStore()
  const { kept, notice, restore } = useInventory((s) => s)
  const { begin, forget } = inventory.getState()
  const isShown = TAKINGS.some((taking) => isComplete(kept[taking]))
  const hasAny = TAKINGS.some((taking) => Object.keys(kept[taking]).length > 0)
  const [toClass, whatLearned, fromFiles] = concepts.forLecturers
  return (
    <main className="learn-page" data-lab="learn">
      <p>
        <a href="#learn/overview">{concepts.allLessons}</a>
      </p>
      <h2>{concepts.title}</h2>
      <p className="learn-page-says">{concepts.says}</p>
      {notice && <p role="status">{notice}</p>}
      <div className="inventory-takings">
        {TAKINGS.map((taking) => (
          <section key={taking} className="panel inventory-taking" aria-label={concepts.takings[taking]}>
            <h3>{concepts.takings[taking]}</h3>
            <p>{resultWords(kept[taking])}</p>
            {!isComplete(kept[taking]) && (
              <button type="button" className="primary" onClick={() => begin(taking)}>
                {beginWords(taking, kept[taking])}
              </button>
            )}
          </section>
        ))}
      </div>
      {isShown && <Results />}
      {hasAny && (
        <p className="inventory-buttons">
          <button type="button" onClick={() => save('inventory.json', 'application/json', JSON.stringify(kept, null, 2))}>
            {concepts.saveJson}
          </button>
          <button type="button" onClick={() => save('inventory.csv', 'text/csv', keptAsCsv(kept))}>
            {concepts.saveCsv}
          </button>
          <button type="button" onClick={forget}>
            {concepts.forget}
          </button>
        </p>
      )}
      {restore && (
        <p role="status">
          {concepts.forgotten}{' '}
          <button type="button" className="link" onClick={restore}>
            {concepts.undo}
          </button>
        </p>
      )}
      <p className="quiet">{concepts.nothingSent}</p>
      <p>
        {toClass}
        <a href="#learn/class">{whatLearned}</a>
        {fromFiles}
      </p>
    </main>
  )
}

/** Every item with its answers, and the step that teaches it. */
function Results() {
  const { before, after } = useInventory((s) => s.kept)
  const title = useId()
  return (
    <section className="panel inventory-results" aria-labelledby={title}>
      <h3 id={title}>{concepts.resultsTitle}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{concepts.notSo}</th>
            <th scope="col">{concepts.before}</th>
            <th scope="col">{concepts.after}</th>
            <th scope="col">{concepts.taughtBy}</th>
          </tr>
        </thead>
        <tbody>
          {ITEMS.map(({ id, misconception, teaches }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`#learn/inventory/${id}`}>{MISCONCEPTIONS[misconception]}</a>
              </th>
              <td>{before[id] ? concepts.outcomes[before[id]] : '–'}</td>
              <td>{after[id] ? concepts.outcomes[after[id]] : '–'}</td>
              <td>
                <a href={`#learn/${teaches.lesson}/${teaches.step}`}>{concepts.lesson}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
