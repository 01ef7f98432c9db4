import { useId } from 'react'
import { save } from '../../../views/save'
import { isComplete, keptAsCsv, TAKINGS } from '../../inventory/kept'
import { ITEMS } from '../../inventory/list'
import { useInventory, useInventoryStore } from '../../inventory/useInventory'
import { MISCONCEPTIONS } from '../../misconceptions'
import { beginWords, OUTCOMES, resultWords } from './inventoryWords'
import '../page.css'
import './StartPage.css'

/** What the inventory is, where one stands with it, and what came of it. */
export function StartPage() {
  const inventory = useInventoryStore()
  const { kept, notice, restore } = useInventory((s) => s)
  const { begin, forget } = inventory.getState()
  const isShown = TAKINGS.some((taking) => isComplete(kept[taking]))
  const hasAny = TAKINGS.some((taking) => Object.keys(kept[taking]).length > 0)
  return (
    <main className="learn-page" data-lab="learn">
      <p>
        <a href="#learn/overview">All lessons</a>
      </p>
      <h2>Concept inventory</h2>
      <p className="learn-page-says">
        Nineteen short questions, one for each thing that people often believe about Bayesian optimization and that is not so.
        Take it before the lessons and again after them: the figures and the order differ. What is right is said at the end.
      </p>
      {notice && <p role="status">{notice}</p>}
      <div className="inventory-takings">
        {TAKINGS.map((taking) => (
          <section key={taking} className="panel inventory-taking" aria-label={taking === 'before' ? 'Before' : 'After'}>
            <h3>{taking === 'before' ? 'Before' : 'After'}</h3>
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
            Save as JSON
          </button>
          <button type="button" onClick={() => save('inventory.csv', 'text/csv', keptAsCsv(kept))}>
            Save as CSV
          </button>
          <button type="button" onClick={forget}>
            Forget my answers
          </button>
        </p>
      )}
      {restore && (
        <p role="status">
          Your answers are forgotten.{' '}
          <button type="button" className="link" onClick={restore}>
            Undo
          </button>
        </p>
      )}
      <p className="quiet">Nothing is sent anywhere: your answers stay in this browser until you save or forget them.</p>
      <p>
        For lecturers: <a href="#learn/class">what a class learned</a>, from the files that students saved.
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
      <h3 id={title}>What each question was about</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">it is not so that</th>
            <th scope="col">before</th>
            <th scope="col">after</th>
            <th scope="col">taught by</th>
          </tr>
        </thead>
        <tbody>
          {ITEMS.map(({ id, misconception, teaches }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`#learn/inventory/${id}`}>{MISCONCEPTIONS[misconception]}</a>
              </th>
              <td>{before[id] ? OUTCOMES[before[id]] : '–'}</td>
              <td>{after[id] ? OUTCOMES[after[id]] : '–'}</td>
              <td>
                <a href={`#learn/${teaches.lesson}/${teaches.step}`}>lesson</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
