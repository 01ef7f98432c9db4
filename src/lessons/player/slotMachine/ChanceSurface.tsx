import { type KeyboardEvent, useId } from 'react'
import { learning } from '../../../language/en/learn'
import { type Marking, useMarking } from '../../../views/plot/Marking'
import type { PlotScales } from '../../../views/plot/PlotContext'
import { probeWords } from '../../slotMachine/words'
import { useSlotMachine } from './useSlotMachine'
import './ChancePlot.css'
import { pointedIn } from '../../../views/plot/pointed'

/** A hundredth of the axis at a time, a thousandth with Shift, a tenth by Page Up and Page Down. */
const MOVES: Readonly<Record<string, number>> = {
  ArrowRight: 0.01,
  ArrowUp: 0.01,
  ArrowLeft: -0.01,
  ArrowDown: -0.01,
  PageUp: 0.1,
  PageDown: -0.1,
  Home: -1,
  End: 1,
}
const FINE = 0.1

const within = (p: number, digits: number): number => Math.min(1, Math.max(0, Number(p.toFixed(digits))))

interface ChanceSurfaceProps {
  readonly scales: PlotScales
  /** Where one looks; null where nowhere. */
  readonly at: number | null
  readonly look: (at: number | null) => void
}

/** Takes pointer and keyboard over the plot: look at any chance, and mark it where a mark is asked for. */
export function ChanceSurface({ scales: { x, frame }, at, look }: ChanceSurfaceProps) {
  const marking = useMarking()
  const hint = useId()
  const here = at ?? marking?.at?.[0] ?? 0.5
  const words = useSlotMachine((s) => probeWords(s, here))
  const placeOf = (event: { readonly clientX: number; readonly clientY: number; readonly currentTarget: Element }) =>
    within(x.invert(pointedIn(event, event.currentTarget)[0] + frame.left), 2)

  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key]
    if (move !== undefined) look(within(here + move * (event.shiftKey ? FINE : 1), 3))
    else if (event.key === 'Enter') marking?.mark?.([here])
    else if (event.key === 'Escape') look(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <div
        className={marking?.mark ? 'chance-surface chance-surface-marks' : 'chance-surface'}
        style={{ left: frame.left, top: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top }}
        role="slider"
        tabIndex={0}
        aria-label={learning.lookAtP}
        aria-describedby={hint}
        aria-valuemin={0}
        aria-valuemax={1}
        aria-valuenow={here}
        aria-valuetext={words}
        onKeyDown={onKeyDown}
        onBlur={() => look(null)}
        onPointerMove={(event) => look(placeOf(event))}
        onPointerLeave={() => look(null)}
        onClick={(event) => marking?.mark?.([placeOf(event)])}
      />
      <span id={hint} className="visually-hidden">
        {hintOf(marking)}
      </span>
    </>
  )
}

const hintOf = (marking: Marking | null): string => {
  if (!marking) return learning.arrowsMove
  return marking.mark ? learning.enterMarks : learning.markIsSet
}
