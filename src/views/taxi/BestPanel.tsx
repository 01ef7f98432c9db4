import { useState } from 'react'
import { selectPlaces, selectTable } from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
import { Segmented } from '../controls/Segmented'
import { BestChart } from './BestChart'
import './Figure.css'
import './BestPanel.css'

type Axis = 'evaluations' | 'seconds'

/** The best score so far of the three searches, by what is first on the axis until that is changed. */
export function BestPanel({ first = 'evaluations' }: { readonly first?: Axis }) {
  const [axis, setAxis] = useState<Axis>(first)
  const protocol = useTaxi((s) => s.protocol)
  const places = useTaxi(selectPlaces)
  const baseline = useTaxi((s) => selectTable(s).baseline.rmse)
  return (
    <section className="panel taxi-figure taxi-best" aria-label="Best RMSE found">
      <header className="panel-head">
        <h2>Best RMSE found</h2>
        <Segmented
          label="Compare by"
          value={axis}
          options={[
            { value: 'evaluations', label: 'by evaluations' },
            { value: 'seconds', label: 'by seconds' },
          ]}
          onChange={setAxis}
        />
      </header>
      <BestChart places={places} baseline={baseline} axis={axis} />
      {protocol === 'article' && (
        <p className="hint">
          Grid and random search are scored by cross-validation, Bayesian optimization on the test rides: these heights do not
          measure the same.
        </p>
      )}
    </section>
  )
}
