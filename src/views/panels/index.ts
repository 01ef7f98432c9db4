import { type ComponentType, lazy } from 'react'
import type { HideableId } from '../workbench/hidden'
import { BeliefPanel, CurvesPanel, MeasuredPanel } from './BeliefPanel'
import { ControlsPanel } from './ControlsPanel'
import { FirstLane, SecondLane } from './LanePanel'
import { ProgressPanel } from './ProgressPanel'
import { TimelinePanel } from './TimelinePanel'

/** A part of the workbench that can be shown by itself. */
interface PanelRecord {
  readonly id: string
  /** The numbers of inputs of the black boxes that it can show. */
  readonly inputs: readonly number[]
  /**
   * Where the workbench puts it: before, within or after the column of rivals, where lanes give way to pictures, below all that is in
   * sight, or before the rest when it is asked for by itself.
   */
  readonly place: 'alone' | 'before' | 'beside' | 'lane' | 'after' | 'below'
  readonly Component: ComponentType
  /** What it is called where a link asks for it to be left out; the plot is always there. */
  readonly hiddenAs?: HideableId
}

/** Fetched when they are asked for. */
const TablesPanel = lazy(() => import('./TablesPanel'))

/** Asked for by lessons only. */
const ManyRuns = lazy(() => import('../runs/ManyRuns'))

const list = [
  { id: 'settings', inputs: [1, 2], place: 'before', Component: ControlsPanel, hiddenAs: 'settings' },
  { id: 'belief', inputs: [1, 2], place: 'before', Component: BeliefPanel },
  { id: 'curves', inputs: [1], place: 'alone', Component: CurvesPanel },
  { id: 'measured', inputs: [1, 2], place: 'alone', Component: MeasuredPanel },
  { id: 'many-runs', inputs: [1, 2], place: 'alone', Component: ManyRuns },
  { id: 'progress', inputs: [1, 2], place: 'beside', Component: ProgressPanel, hiddenAs: 'progress' },
  { id: 'first-lane', inputs: [1, 2], place: 'lane', Component: FirstLane, hiddenAs: 'lanes' },
  { id: 'second-lane', inputs: [1, 2], place: 'lane', Component: SecondLane, hiddenAs: 'lanes' },
  { id: 'timeline', inputs: [1, 2], place: 'after', Component: TimelinePanel, hiddenAs: 'timeline' },
  { id: 'tables', inputs: [1, 2], place: 'below', Component: TablesPanel },
] as const satisfies readonly PanelRecord[]

export type PanelId = (typeof list)[number]['id']

export type Panel = PanelRecord & { readonly id: PanelId }

/** The panels of the workbench, in their order. A new one is one file and one entry in the list. */
export const panels: readonly Panel[] = list
