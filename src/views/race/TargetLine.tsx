import { useRef } from 'react'
import { race } from '../../language/en/race'
import { selectView } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { formatShort } from '../format'
import type { PlotScales } from '../plot/PlotContext'
import { onAxis } from './chartModel'
import { type Aimed, asRegret, asValue, targetLimits } from './target'
import './TargetLine.css'
import { pointedIn } from '../plot/pointed'

/** A key moves the target by this share of a decade. */
const STEP = 0.1

interface TargetLineProps {
  readonly problem: Aimed
  /** The regret to be reached. */
  readonly target: number
  readonly scales: PlotScales
  /** Where its words stand, right of the picture. */
  readonly labelAt: number
  readonly brief: boolean
}

/** The regret to be reached: a line that is dragged, or moved with the arrow keys. */
export function TargetLine({ problem, target, scales: { y, frame }, labelAt, brief }: TargetLineProps) {
  const measure = useRace((s) => selectView(s).measure)
  const show = useRace((s) => s.show)
  const dragged = useRef(false)

  const [low, high] = targetLimits(problem)
  const value = asValue(problem, measure, target)
  const set = (regret: number) => show({ target: Number(Math.min(high, Math.max(low, regret)).toPrecision(2)) })
  const at = y(onAxis(y, value))
  const words = measure === 'regret' ? race.targetRegret(formatShort(target)) : `${problem.output} ${formatShort(value, 4)}`

  return (
    <div
      className="race-target"
      role="slider"
      tabIndex={0}
      aria-label={race.target}
      aria-orientation="vertical"
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={target}
      aria-valuetext={words}
      style={{ top: at, left: frame.left, width: frame.right - frame.left }}
      onPointerDown={(event) => {
        dragged.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => {
        if (!dragged.current) return
        const [, py] = pointedIn(event, event.currentTarget.parentElement!)
        set(asRegret(problem, measure, y.invert(Math.min(frame.bottom, Math.max(frame.top, py)))))
      }}
      onPointerUp={() => {
        dragged.current = false
      }}
      onKeyDown={(event) => {
        const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 10, PageDown: -10 }[event.key]
        if (by === undefined) return
        event.preventDefault()
        // Up on the screen: to larger values.
        const direction = measure === 'value' && problem.goal === 'maximize' ? -1 : 1
        set(target * 10 ** (by * direction * STEP))
      }}
    >
      <span style={{ top: labelAt - at + 7 }}>{brief ? race.targetShort : race.targetAt(formatShort(value, 3))}</span>
    </div>
  )
}
