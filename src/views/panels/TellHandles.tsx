import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { numbered } from '../../experiment/trace'
import { explore } from '../../language/en/explore'
import { ORIGINS } from '../../search/origins'
import { selectProblem, selectShown } from '../../store/derived'
import { useLab, useLabStore } from '../../store/useLab'
import { formatPlace, formatShort } from '../format'
import type { PlotScales } from '../plot/PlotContext'
import './TellHandles.css'
import { pointedIn } from '../plot/pointed'

/** A hundredth of the axis at a time, a tenth by Page Up and Page Down. */
const STEPS: Readonly<Record<string, number>> = { ArrowUp: 0.01, ArrowDown: -0.01, PageUp: 0.1, PageDown: -0.1 }

/** Takes hold of the values that were told: each can be dragged up and down, by the pointer and by the keyboard. */
export function TellHandles({ scales: { x, y, frame } }: { readonly scales: PlotScales }) {
  const lab = useLabStore()
  const shown = useLab(selectShown)
  const { space } = useLab(selectProblem)
  const [held, setHeld] = useState<number | null>(null)
  const [low, high] = [y.invert(frame.bottom), y.invert(frame.top)]

  const tell = (number: number, value: number) => lab.getState().retell(number, Math.min(high, Math.max(low, value)))
  const drag = (event: PointerEvent<HTMLElement>, number: number) => {
    if (held !== number) return
    const [, py] = pointedIn(event, event.currentTarget.parentElement!)
    tell(number, y.invert(py))
  }
  const onKeyDown = (event: KeyboardEvent, number: number, value: number) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    tell(number, value + step * (high - low))
    event.preventDefault()
    event.stopPropagation()
  }

  return numbered(shown).map(({ number, x: place, y: value, origin }) =>
    !ORIGINS[origin].isDraggable || value === null ? null : (
      <div
        key={number}
        className="tell-handle"
        style={{ left: x(place[0]!), top: y(value) }}
        role="slider"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={explore.toldValue(number, formatPlace(space, place))}
        aria-valuemin={low}
        aria-valuemax={high}
        aria-valuenow={value}
        aria-valuetext={formatShort(value)}
        onKeyDown={(event) => onKeyDown(event, number, value)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          setHeld(number)
        }}
        onPointerMove={(event) => drag(event, number)}
        onPointerUp={() => setHeld(null)}
        onPointerCancel={() => setHeld(null)}
      />
    ),
  )
}
