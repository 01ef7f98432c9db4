import { useTaxi } from '../../store/taxi/useTaxi'
import { CaseTableView } from './CaseTableView'
import type { SceneProps } from './TaxiRoom'

/** Scene 4: the table, the article's beside ours. */
export function TableScene({ goTo }: SceneProps) {
  const protocol = useTaxi((s) => s.protocol)
  const isMeasured = useTaxi((s) => s.speed === 'measured')
  return (
    <div className="table-scene">
      <header className="panel scene-head">
        <h1>The table</h1>
        <p>
          {isMeasured
            ? 'Runs recorded with PyTorch, scikit-learn and bayes_opt on the article’s own 5,000 rides.'
            : 'The trainings made here; it fills up as they end.'}{' '}
          {protocol === 'fair'
            ? 'The same budget and the same unseen rows for all.'
            : 'Each method under the conditions that the article seems to have given it.'}
        </p>
      </header>
      <section className="panel figure" aria-label="The table">
        <CaseTableView />
        <p className="hint">
          Grey: what the article reports. A fit is one training of the network; every fold of a cross-validation is one.
        </p>
      </section>
      <section className="panel note-box" aria-label="What it does not say">
        <p>
          <strong>What really happened?</strong> The article’s three scores do not measure the same thing: its Bayesian
          optimization was scored on the test rides it was tuned on, grid and random search by cross-validation. Its fourfold
          speed is the number of fits, not of evaluations. And one seed is luck.
        </p>
        <button type="button" className="primary" onClick={() => goTo('verdict')}>
          See what really happened
        </button>
      </section>
    </div>
  )
}
