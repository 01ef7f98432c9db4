import { lazy, Suspense, useId, useMemo } from 'react'
import { incumbents } from '../../experiment/regret'
import { selectProblem, selectRivals } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { Term } from '../glossary/Term'
import { laneLooks } from '../plot/look'
import { useSize } from '../plot/useSize'
import { bestWords, triedWords, waysWords } from '../words/lane'
import { LaneMenu } from './LaneMenu'
import { LineLane } from './LineLane'
import './LanePanel.css'

/** Fetched with the first black box that has two inputs. */
const MapLane = lazy(() => import('../maps/MapLane'))

export const FirstLane = () => <LanePanel lane={0} />
export const SecondLane = () => <LanePanel lane={1} />

/** Another search on the same black box, at the same moment. */
function LanePanel({ lane }: { lane: 0 | 1 }) {
  const problem = useLab(selectProblem)
  const at = useLab((s) => s.view.at)
  const rivals = useLab(selectRivals)
  const budget = useLab((s) => s.setup.budget)
  const shared = useLab((s) => Math.min(s.setup.initialPoints, budget))
  const { search, trace: whole } = rivals[lane]
  const trace = useMemo(() => whole.slice(0, at), [whole, at])
  const best = incumbents(problem, trace).at(-1)
  const [ref, size] = useSize<HTMLDivElement>()
  const title = useId()
  const Picture = problem.space.length === 2 ? MapLane : LineLane
  const { decides } = search

  return (
    <section className={`panel lane ${laneLooks(rivals)[lane]!.className}`} aria-labelledby={title}>
      <header className="panel-head">
        <div className="lane-search">
          <h2 id={title}>
            <Term of={`search.${search.id}`} />
          </h2>
          <LaneMenu lane={lane} />
        </div>
        <span className="quiet">{bestWords(best?.y ?? null, trace.length)}</span>
      </header>
      <div className="fill" ref={ref}>
        {size && size.width > 50 && size.height > 30 && (
          <Suspense>
            <Picture whole={whole} trace={trace} planned={decides === 'beforehand'} width={size.width} height={size.height} />
          </Suspense>
        )}
      </div>
      <p className="quiet lane-note" data-control>
        {problem.space.length === 2 && trace.length > 0
          ? triedWords(problem.space, trace)
          : waysWords({ decides, places: whole.length, unspent: budget - whole.length, shared })}
      </p>
    </section>
  )
}
