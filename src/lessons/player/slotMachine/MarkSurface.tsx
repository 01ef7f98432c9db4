import type { KeyboardEvent } from 'react'
import { formatShort } from '../../../views/format'
import type { Marking } from '../../../views/plot/Marking'
import type { PlotScales } from '../../../views/plot/PlotContext'
import './ChancePlot.css'

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

const within = (p: number): number => Math.min(1, Math.max(0, Number(p.toFixed(3))))

/** Takes a mark on the axis of chances, by the pointer and by the keyboard. */
export function MarkSurface({ scales: { x, frame }, marking }: { readonly scales: PlotScales; readonly marking: Marking }) {
  const { mark } = marking
  const at = marking.at?.[0] ?? null
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key]
    if (move === undefined) return
    mark?.([within((at ?? 0.5) + move)])
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      className={mark ? 'chance-marking chance-marking-open' : 'chance-marking'}
      style={{ left: frame.left, top: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top }}
      role="slider"
      tabIndex={0}
      aria-label="Mark a chance p"
      aria-disabled={mark === null}
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuenow={at ?? 0.5}
      aria-valuetext={at === null ? 'No mark yet' : `Your mark: p = ${formatShort(at)}`}
      onKeyDown={onKeyDown}
      onClick={(event) =>
        mark?.([within(x.invert(event.clientX - event.currentTarget.getBoundingClientRect().left + frame.left))])
      }
    />
  )
}
