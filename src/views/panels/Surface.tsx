import { type KeyboardEvent, type MouseEvent, type PointerEvent, useId, useState } from 'react'
import type { Acquisition } from '../../acquisition/acquisition'
import type { Explanation } from '../../experiment/moments'
import { explore } from '../../language/en/explore'
import { clampTo, fromUnit, toUnit } from '../../problems/searchSpace'
import { selectAcquisition, selectNext, selectProblem } from '../../store/derived'
import { useLab, useLabStore } from '../../store/useLab'
import { formatShort } from '../format'
import { type Marking, useMarking } from '../plot/Marking'
import type { Frame, Scale } from '../plot/PlotContext'
import type { Inspect } from '../plot/useInspected'
import { spokenPrediction } from '../words/prediction'
import type { Shows } from './BeliefPlot'
import '../plot/marks.css'
import { pointedIn } from '../plot/pointed'

interface SurfaceProps {
  readonly x: Scale
  readonly frame: Frame
  readonly inspected: Explanation | null
  readonly inspect: Inspect
  readonly shows: Shows
}

const STEP = 0.01
const FINE_STEP = 0.001

/** Takes pointer and keyboard over the plot: look at any x, and evaluate there. */
export function Surface({ x, frame, inspected, inspect, shows }: SurfaceProps) {
  const store = useLabStore()
  const axis = useLab(selectProblem).space[0]!
  // Where nobody asks the model, its next place is neither looked for nor where the cursor begins.
  const next = useLab(shows === 'all' || shows === 'plot' ? selectNext : nowhere)
  const acquisition = useLab(selectAcquisition)
  const spent = useLab((s) => s.view.at >= s.setup.budget)
  const marking = useMarking()
  // Where the keyboard has moved to, even where there is nothing to explain yet.
  const [cursor, setCursor] = useState<number | null>(null)
  const hint = useId()
  const here = cursor ?? inspected?.x[0] ?? marking?.at?.[0] ?? next?.x[0] ?? fromUnit(axis, 0.5)

  const xAt = (event: PointerEvent<HTMLElement> | MouseEvent<HTMLElement>) =>
    clampTo(axis, x.invert(pointedIn(event, event.currentTarget)[0] + frame.left))

  const leave = () => {
    setCursor(null)
    inspect(null)
  }

  const choose = (place: number) => {
    if (marking) return marking.mark?.([place])
    store.getState().setPlaying(false)
    store.getState().choose([place])
    leave()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? FINE_STEP : STEP
    const moves: Record<string, number> = {
      ArrowRight: step,
      ArrowUp: step,
      ArrowLeft: -step,
      ArrowDown: -step,
      PageUp: 0.1,
      PageDown: -0.1,
      Home: -1,
      End: 1,
    }
    const move = moves[event.key]
    if (move !== undefined) {
      const place = fromUnit(axis, Math.min(1, Math.max(0, toUnit(axis, here) + move)))
      setCursor(place)
      inspect([place])
    } else if (event.key === 'Enter') choose(here)
    else if (event.key === 'Escape') leave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <div
        className={marking ? 'surface' : spent ? 'surface surface-spent' : 'surface'}
        style={{ left: frame.left, top: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top }}
        role="slider"
        tabIndex={0}
        aria-label={explore.lookAtX}
        aria-valuemin={axis.low}
        aria-valuemax={axis.high}
        aria-valuenow={here}
        aria-valuetext={
          shows === 'measured' ? placeWords(axis.label, here) : describe(axis.label, here, inspected ?? next, acquisition)
        }
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onBlur={() => cursor !== null && leave()}
        onPointerMove={(event) => {
          setCursor(null)
          inspect([xAt(event)])
        }}
        onPointerLeave={() => inspect(null)}
        onClick={(event) => {
          choose(xAt(event))
          // A click is no wish to move by keyboard here: all keys are the workbench's again.
          event.currentTarget.blur()
        }}
      >
        {cursor !== null && !inspected && <span className="surface-cursor" style={{ left: x(cursor) - frame.left }} />}
      </div>
      <span id={hint} className="visually-hidden">
        {surfaceHint(marking, spent)}
      </span>
    </>
  )
}

const surfaceHint = (marking: Marking | null, spent: boolean): string => {
  const words = explore.surface
  if (marking) return marking.mark ? words.mark : words.marked
  return spent ? words.spent : words.evaluate
}

const nowhere = () => null

const placeWords = (label: string, x: number): string => `${label} = ${formatShort(x, 4)}`

function describe(label: string, x: number, at: Explanation | null, acquisition: Acquisition): string {
  const place = placeWords(label, x)
  if (!at) return explore.nothingKnown(place)
  return `${place}: ${spokenPrediction(acquisition, at)}`
}
