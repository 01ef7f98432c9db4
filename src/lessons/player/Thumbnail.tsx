import { type ComponentType, memo, useDeferredValue } from 'react'
import { coverOf } from '../cover'
import type { Lesson, Step } from '../lesson'
import { BenchThumbnail } from './BenchThumbnail'
import { RaceThumbnail } from './RaceThumbnail'
import { SlotThumbnail } from './slotMachine/SlotThumbnail'
import { TaxiThumbnail } from './TaxiThumbnail'
import './Thumbnail.css'

type Drawn<Of extends Step> = ComponentType<{ readonly step: Of }>

/** What draws the scene of a step in small, by its kind of figure; a kind without is told by the words of its lesson alone. */
const DRAWN: { readonly [Kind in Step['figure']]?: Drawn<Extract<Step, { readonly figure: Kind }>> } = {
  bench: BenchThumbnail,
  slotMachine: SlotThumbnail,
  race: RaceThumbnail,
  taxi: TaxiThumbnail,
}

/** A lesson in small: the scene that stands for it, computed by the live engine as in the lesson itself. For those who see it only. */
export const Thumbnail = memo(({ lesson }: { readonly lesson: Lesson }) => {
  // The overview is there at once; the pictures follow as they are computed.
  const step = useDeferredValue<Step | null>(coverOf(lesson), null)
  return (
    <div className="thumbnail" aria-hidden="true">
      {step && <Cover step={step} />}
    </div>
  )
})

/** The scene of a step in small. */
export function Cover({ step }: { readonly step: Step }) {
  const Drawing = DRAWN[step.figure] as Drawn<Step> | undefined
  return Drawing ? <Drawing step={step} /> : null
}
