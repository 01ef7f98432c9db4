import { useTaxi } from '../../store/taxi/useTaxi'
import { CaseTableView } from './CaseTableView'
import type { SceneProps } from './scenes'
import './Figure.css'
import './scene.css'
import './TableScene.css'

/** Scene 4: the table, the article's beside ours. */
export function TableScene({ goTo }: SceneProps) {
  const protocol = useTaxi((s) => s.protocol)
  const isMeasured = useTaxi((s) => s.speed === 'measured')
  return (
    <div className="taxi-body taxi-table-scene">
      <div className="taxi-first">
        <header className="panel taxi-scene-head">
          <h1>The table</h1>
          <p data-handout>
            {isMeasured
              ? 'Runs recorded with PyTorch, scikit-learn and bayes_opt on the article’s own 5,000 rides.'
              : 'The trainings made here; it fills up as they end.'}{' '}
            {protocol === 'fair'
              ? 'The same budget and the same unseen rows for all.'
              : 'Each method under the conditions that the article seems to have given it.'}
          </p>
        </header>
        <section className="panel taxi-figure" aria-label="The table">
          <CaseTableView />
          <p className="hint">In grey: what the article reports, under its own conditions.</p>
        </section>
        <section className="panel taxi-figure taxi-reading" aria-label="How to read it">
          <h2>How to read it</h2>
          <dl>
            <div>
              <dt>Evaluation</dt>
              <dd>One pair of learning rate and L2 penalty that was scored.</dd>
            </div>
            <div>
              <dt>Fit</dt>
              <dd>One training of the network. A score by cross-validation takes one for every fold.</dd>
            </div>
            <div>
              <dt>RMSE found</dt>
              <dd>
                {protocol === 'fair'
                  ? 'The best score on the hold-out that the search itself looked at.'
                  : 'What the method would report: grid and random search refit their pick for it, Bayesian optimization reports the best test score it saw.'}
              </dd>
            </div>
            <div>
              <dt>On fresh seeds</dt>
              <dd>The same pick trained again four times from other random weights, scored on test rides: mean ± s.d.</dd>
            </div>
          </dl>
        </section>
      </div>
      <section className="panel taxi-note-box taxi-note-steps" aria-label="What it does not say">
        <p>
          <strong>What really happened?</strong> The article’s three scores do not measure the same thing: its Bayesian
          optimization was scored on the test rides it was tuned on, grid and random search by cross-validation. Its fourfold
          speed is the number of fits, not of evaluations. And one seed is luck.
        </p>
        <button type="button" className="primary" data-control="leads" onClick={() => goTo('verdict')}>
          See what really happened
        </button>
      </section>
    </div>
  )
}
