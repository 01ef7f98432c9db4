import { useState } from 'react'
import { taxi } from '../../language/en/taxi'
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
    <section className="panel taxi-figure taxi-best" aria-label={taxi.bestFound}>
      <header className="panel-head">
        <h2>{taxi.bestFound}</h2>
        <Segmented
          label={taxi.compareBy}
          value={axis}
          options={[
            { value: 'evaluations', label: taxi.byEvaluations },
            { value: 'seconds', label: taxi.bySeconds },
          ]}
          onChange={setAxis}
        />
      </header>
      <BestChart places={places} baseline={baseline} axis={axis} />
      {protocol === 'article' && <p className="hint">{taxi.heightsDiffer}</p>}
    </section>
  )
}
