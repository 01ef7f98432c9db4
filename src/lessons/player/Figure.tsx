import { type ComponentType, lazy, Suspense } from 'react'
import { type Marking, MarkingContext } from '../../views/plot/Marking'
import type { Shows } from '../figures'
import type { OpenStep } from '../learnLab'
import { useLearnStore } from '../useLearn'
import { BenchFigure } from './BenchFigure'
import { SlotMachineFigure } from './slotMachine/SlotMachineFigure'
import './Figure.css'

type Drawn<Of extends Shows> = ComponentType<{ readonly shows: Of; readonly answered: boolean }>

/** What draws the figures of each kind. */
const DRAWN: { readonly [Kind in Shows['kind']]: Drawn<Extract<Shows, { readonly kind: Kind }>> } = {
  bench: BenchFigure,
  slotMachine: SlotMachineFigure,
  // Other rooms come along with these.
  race: lazy(() => import('./RaceFigure')),
  taxi: lazy(() => import('./TaxiFigure')),
}

/** The figure of a step. */
export function Figure({ now, lit }: { readonly now: OpenStep; readonly lit: string | null }) {
  const { shows } = now.figure
  const Drawing = DRAWN[shows.kind] as Drawn<Shows>
  return (
    <div className="learn-figure" data-lit={lit ?? undefined}>
      <MarkingContext value={useMarkingOf(now)}>
        <Suspense>
          <Drawing shows={shows} answered={now.answer !== null} />
        </Suspense>
      </MarkingContext>
    </div>
  )
}

function useMarkingOf({ step, said, answer }: OpenStep): Marking | null {
  const learn = useLearnStore()
  if (step.ask?.by !== 'mark') return null
  const stands = answer !== null && step.ask.reveal !== undefined
  return { at: said.mark, mark: stands ? null : learn.getState().mark }
}
