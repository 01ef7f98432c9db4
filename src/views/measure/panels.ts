import type { ComponentType } from 'react'
import { BeliefPanel } from './BeliefPanel'
import { LookingBackPanel } from './lookingBack/LookingBackPanel'
import { NextPanel } from './NextPanel'
import { SidePanel } from './SidePanel'
import { TrialsPanel } from './TrialsPanel'

/** Where a panel stands: beside the figures, above them, among them, right of them, below. */
export type PanelPlace = 'side' | 'above' | 'main' | 'next' | 'below'

interface MeasurePanel {
  readonly id: string
  readonly place: PanelPlace
  /** It shows nothing by itself where it has nothing to show. */
  readonly Panel: ComponentType
}

/** The panels of the room, in the order of the keyboard. A new one is one file and one entry here. */
export const measurePanels: readonly MeasurePanel[] = [
  { id: 'side', place: 'side', Panel: SidePanel },
  { id: 'belief', place: 'main', Panel: BeliefPanel },
  { id: 'next', place: 'next', Panel: NextPanel },
  { id: 'trials', place: 'below', Panel: TrialsPanel },
  { id: 'looking back', place: 'below', Panel: LookingBackPanel },
]
