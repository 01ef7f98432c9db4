import { type ComponentType, lazy } from 'react'
import { taxi } from '../../language/en/taxi'
import type { TaxiStore } from '../../store/taxi/taxiStore'
import { TaxiContext } from '../../store/taxi/useTaxi'
import { isOf } from '../figure/subjects'
import { BestPanel } from './BestPanel'
import { FitsCounted } from './FitsCounted'
import { GridOnAxes, MeasuredSurface } from './GridOnAxes'
import { GuessAndScaling } from './GuessAndScaling'
import { Protocol } from './Rail'
import { SearchPanel } from './SearchPanel'
import { StudyTransport } from './StudyTransport'
import { WinnersCurse } from './WinnersCurse'
import '../controls/transport.css'
import './panels.css'

/** Comes with the recorded seeds, which are many numbers. */
const SeedDots = lazy(() => import('./seven/SeedDots'))

/** The panels of the taxi case that can stand by themselves. */
const PANELS = {
  surface: MeasuredSurface,
  gridInSteps: () => <GridOnAxes steps="linear" />,
  gridInFactors: () => <GridOnAxes steps="log" />,
  guessUnscaled: () => <GuessAndScaling both={false} />,
  guessScaled: () => <GuessAndScaling both />,
  bayesian: () => <SearchPanel id="bayesian" />,
  best: () => <BestPanel />,
  bestBySeconds: () => <BestPanel first="seconds" />,
  curse: WinnersCurse,
  fits: FitsCounted,
  sevenFound: () => <SeedDots fresh={false} />,
  sevenFresh: () => <SeedDots fresh />,
  replay: () => (
    <section className="panel taxi-replay-panel" aria-label={taxi.recordedRuns}>
      <Protocol />
      <div className="transport">
        <StudyTransport />
      </div>
    </section>
  ),
} satisfies Readonly<Record<string, ComponentType>>

export type TaxiPanelId = keyof typeof PANELS

interface TaxiPanelsProps {
  readonly lab: TaxiStore
  readonly parts: readonly TaxiPanelId[]
}

/** Some panels of the taxi case over any state of it, filling what room there is. */
export const TaxiPanels = ({ lab, parts }: TaxiPanelsProps) => (
  <TaxiContext value={lab}>
    <div
      className="taxi-panels"
      data-lab="taxi"
      data-stacked={parts.length > 1 || undefined}
      ref={(panels) => isOf(panels, { kind: 'taxi', lab })}
    >
      {parts.map((id) => {
        const Panel = PANELS[id]
        return <Panel key={id} />
      })}
    </div>
  </TaxiContext>
)
