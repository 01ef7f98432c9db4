import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react'
import { learning } from '../../../language/en/learn'
import { betaDensity, betaMean } from '../../../numerics/beta'
import { formatShort } from '../../../views/format'
import type { PlotScales } from '../../../views/plot/PlotContext'
import { strengthFor, strengthOf } from '../../slotMachine/belief'
import { PRIOR_LIMITS } from '../../slotMachine/document'
import { selectPrior } from '../../slotMachine/machine'
import { useSlotMachine, useSlotMachineStore } from './useSlotMachine'
import './PriorHandle.css'
import { pointedIn } from '../../../views/plot/pointed'

/** Along the axis a hundredth at a time, upwards one imagined pull. */
const MOVES: Readonly<Record<string, { readonly mean?: number; readonly strength?: number }>> = {
  ArrowRight: { mean: 0.01 },
  ArrowLeft: { mean: -0.01 },
  PageUp: { mean: 0.1 },
  PageDown: { mean: -0.1 },
  ArrowUp: { strength: 1 },
  ArrowDown: { strength: -1 },
}

interface PriorHandleProps {
  readonly scales: PlotScales
  /** Told when the prior is taken hold of, and when it is let go. */
  readonly hold: (held: boolean) => void
}

/** Takes hold of the prior: sideways its mean, up and down its strength, by the pointer and by the keyboard. */
export function PriorHandle({ scales: { x, y, frame }, hold }: PriorHandleProps) {
  const machine = useSlotMachineStore()
  const prior = useSlotMachine(selectPrior)
  const [held, setHeld] = useState(false)
  const hint = useId()
  const mean = betaMean(prior)
  const strength = strengthOf(prior)

  const take = (isHeld: boolean) => {
    setHeld(isHeld)
    hold(isHeld)
  }
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!held) return
    const [px, py] = pointedIn(event, event.currentTarget.parentElement!)
    const [least, most] = PRIOR_LIMITS.mean
    const to = Number(Math.min(most, Math.max(least, x.invert(px))).toFixed(3))
    const density = Math.max(0, y.invert(Math.max(frame.top, py)))
    machine.getState().setPrior({ mean: to, strength: Number(strengthFor(to, density, PRIOR_LIMITS.strength).toPrecision(3)) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key]
    if (!move) return
    machine.getState().setPrior({ mean: mean + (move.mean ?? 0), strength: strength + (move.strength ?? 0) })
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <div
        className="prior-handle"
        style={{ left: x(mean), top: Math.max(frame.top, y(betaDensity(prior, mean))) }}
        role="slider"
        tabIndex={0}
        aria-label={learning.prior}
        aria-describedby={hint}
        aria-valuemin={PRIOR_LIMITS.mean[0]}
        aria-valuemax={PRIOR_LIMITS.mean[1]}
        aria-valuenow={mean}
        aria-valuetext={learning.priorAt(formatShort(mean), formatShort(strength))}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          take(true)
        }}
        onPointerMove={drag}
        onPointerUp={() => take(false)}
        onPointerCancel={() => take(false)}
      />
      <span id={hint} className="visually-hidden">
        {learning.priorMoves}
      </span>
    </>
  )
}
