import { useRef } from 'react'
import { toEngine } from '../../experiment/direction'
import { findProblem } from '../../problems'
import { selectTarget } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { formatShort } from '../format'
import type { PlotScales } from '../plot/PlotContext'
import { floorOf, onAxis } from './chartModel'

/** A key moves the target by this share of a decade. */
const STEP = 0.1

/** The regret to be reached: a line that is dragged, or moved with the arrow keys. */
export function TargetLine({ scales: { y, frame } }: { scales: PlotScales }) {
  const problem = findProblem(useRace((s) => s.contest.problem))
  const target = useRace(selectTarget)
  const measure = useRace((s) => s.view.measure)
  const show = useRace((s) => s.show)
  const dragged = useRef(false)

  const { goal, optimum, range } = problem
  const limits = [floorOf(problem), range[1] - range[0] || 1] as const
  /** A regret as a value on the axis, and back. */
  const asValue = (regret: number) => (measure === 'regret' ? regret : toEngine(goal, toEngine(goal, optimum.value) - regret))
  const asRegret = (value: number) =>
    measure === 'regret' ? value : Math.max(limits[0], toEngine(goal, optimum.value) - toEngine(goal, value))

  const set = (regret: number) => show({ target: Number(Math.min(limits[1], Math.max(limits[0], regret)).toPrecision(2)) })
  const at = y(onAxis(y, asValue(target)))
  const words = measure === 'regret' ? `regret ${formatShort(target)}` : `${problem.output} ${formatShort(asValue(target), 4)}`

  return (
    <div
      className="target"
      role="slider"
      tabIndex={0}
      aria-label="Target"
      aria-orientation="vertical"
      aria-valuemin={limits[0]}
      aria-valuemax={limits[1]}
      aria-valuenow={target}
      aria-valuetext={words}
      style={{ top: at, left: frame.left, width: frame.right - frame.left }}
      onPointerDown={(event) => {
        dragged.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={({ currentTarget, clientY }) => {
        if (!dragged.current) return
        const top = currentTarget.parentElement!.getBoundingClientRect().top
        set(asRegret(y.invert(Math.min(frame.bottom, Math.max(frame.top, clientY - top)))))
      }}
      onPointerUp={() => {
        dragged.current = false
      }}
      onKeyDown={(event) => {
        const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 10, PageDown: -10 }[event.key]
        if (by === undefined) return
        event.preventDefault()
        // Up on the screen: to larger values.
        const direction = measure === 'value' && goal === 'maximize' ? -1 : 1
        set(target * 10 ** (by * direction * STEP))
      }}
    >
      <span>target {words}</span>
    </div>
  )
}
