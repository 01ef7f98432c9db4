import { useId } from 'react'
import type { Trace } from '../../../experiment/trace'
import { duel } from '../../../language/en/duel'
import { selectProblem } from '../../../store/derived'
import { useLab } from '../../../store/useLab'
import MapLane from '../../../views/maps/MapLane'
import { LineLane } from '../../../views/panels/LineLane'
import { useSize } from '../../../views/plot/useSize'
import { CONTESTANTS, type ContestantId, type Ends, type Runs } from '../../game/contestants'
import { regretWords } from './gameWords'
import { LOOKS } from './SoFarChart'
import './FourRuns.css'

/** Where everybody looked, over the truth. */
export function FourRuns({ runs, ends }: { readonly runs: Runs; readonly ends: Ends }) {
  const title = useId()
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{duel.everybody}</h3>
      <p className="quiet">{duel.everybodyKey}</p>
      <div className="game-four-runs">
        {CONTESTANTS.map((id) => (
          <Run key={id} of={id} trace={runs[id]} regret={ends[id]} />
        ))}
      </div>
    </section>
  )
}

interface RunProps {
  readonly of: ContestantId
  readonly trace: Trace
  readonly regret: number
}

function Run({ of, trace, regret }: RunProps) {
  const isPlane = useLab(selectProblem).space.length === 2
  const [ref, size] = useSize<HTMLDivElement>()
  const title = useId()
  const Picture = isPlane ? MapLane : LineLane
  return (
    <section className={`panel game-run ${LOOKS[of].className}`} aria-labelledby={title}>
      <h4 id={title}>{duel.names[of]}</h4>
      <p className="quiet">{regretWords(regret)}</p>
      <div className={isPlane ? 'game-run-map' : 'game-run-line'} ref={ref}>
        {size && size.width > 50 && <Picture whole={trace} trace={trace} planned={of === 'grid'} {...size} />}
      </div>
    </section>
  )
}
