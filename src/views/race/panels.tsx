import { type ComponentType, useId } from 'react'
import { race } from '../../language/en/race'
import { selectProblem, selectShown, selectView } from '../../store/race/derived'
import type { RaceStore } from '../../store/race/raceStore'
import { RaceContext, useRace } from '../../store/race/useRace'
import { isOf } from '../figure/subjects'
import { Sentences } from '../words/Sentences'
import { RaceAxes } from './RaceAxes'
import { RacePlot } from './RacePlot'
import { BudgetField, SeedsField } from './raceFields'
import { chartTitle } from './raceWords'
import { Stopped } from './Stopped'
import { TransportPanel } from './TransportPanel'
import { WinRates } from './WinRates'
import './panels.css'

/** The panels of a race that can stand by themselves. */
const PANELS = {
  chart: () => <Chart />,
  chartToCome: () => <Chart waits={race.answerStarts} />,
  chartByCost: () => <Chart byCost />,
  wins: () => <WinRates scaled />,
  budget: () => (
    <section className="panel race-fields" aria-label={race.settings}>
      <BudgetField />
    </section>
  ),
  seeds: () => (
    <section className="panel race-fields" aria-label={race.settings}>
      <SeedsField />
    </section>
  ),
  transport: TransportPanel,
} satisfies Readonly<Record<string, ComponentType>>

export type RacePanelId = keyof typeof PANELS

interface ChartProps {
  /** Whether one can choose what it measures, and against which cost. */
  readonly byCost?: boolean
  readonly waits?: string
}

/** The picture of a race. */
function Chart({ byCost = false, waits }: ChartProps) {
  const title = useId()
  const measure = useRace((s) => selectView(s).measure)
  const budget = useRace((s) => s.contest.budget)
  const shown = useRace(selectShown)
  const problem = useRace(selectProblem)
  return (
    <section className="panel race-chart-panel" data-waits={waits !== undefined || undefined} aria-labelledby={title}>
      <h2 id={title}>{chartTitle(measure, problem.name, shown, budget)}</h2>
      {byCost && <RaceAxes />}
      <p className="hint">
        <Sentences words={race.marks} />
      </p>
      <RacePlot waits={waits} />
    </section>
  )
}

interface RacePanelsProps {
  readonly lab: RaceStore
  readonly parts: readonly RacePanelId[]
}

/** Some panels of a race over any state of it, filling what room there is. */
export const RacePanels = ({ lab, parts }: RacePanelsProps) => (
  <RaceContext value={lab}>
    <div
      className="race-panels"
      data-lab="race"
      data-takes-height={parts.length > 1 ? 'panels' : undefined}
      ref={(panels) => isOf(panels, { kind: 'race', lab })}
    >
      {parts.map((id) => {
        const Panel = PANELS[id]
        return <Panel key={id} />
      })}
      <Stopped />
    </div>
  </RaceContext>
)
