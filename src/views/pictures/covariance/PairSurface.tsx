import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react'
import { pictures } from '../../../language/en/pictures'
import type { Square } from './layout'
import { within } from './Square'
import './covariance.css'

/** Two shares of the square: from its left, and from its foot. */
export type Spot = readonly [number, number]

interface PairSurfaceProps {
  readonly square: Square
  readonly name: string
  readonly hint: string
  /** What is read off where the cursors are. */
  readonly says: string
  readonly onMove: (spot: Spot) => void
  readonly onLook: (spot: Spot | null) => void
  /** Moves by keyboard: a step of x or of x′. */
  readonly onStep: (steps: Spot, isFine: boolean) => void
}

/** Along x and along x′. */
const MOVES: Readonly<Record<string, Spot>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** Takes pointer and keyboard over a map of pairs: to look at any pair, and to carry both cursors there. */
export function PairSurface({ square, name, hint, says, onMove, onLook, onStep }: PairSurfaceProps) {
  const [held, setHeld] = useState(false)
  const described = useId()

  const spotOf = (event: PointerEvent<HTMLElement>): Spot => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    const share = (value: number) => Math.min(1, Math.max(0, value))
    return [share((event.clientX - left) / width), share(1 - (event.clientY - top) / height)]
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key]
    if (!move) return
    onStep(move, event.shiftKey)
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <div
        className="covariance-surface"
        style={within(square)}
        role="application"
        aria-roledescription={pictures.mapRole}
        aria-label={name}
        aria-describedby={described}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          setHeld(true)
          onMove(spotOf(event))
        }}
        onPointerMove={(event) => (held ? onMove(spotOf(event)) : onLook(spotOf(event)))}
        onPointerUp={() => setHeld(false)}
        onPointerCancel={() => setHeld(false)}
        onPointerLeave={() => onLook(null)}
      />
      <span id={described} className="visually-hidden">
        {hint} {says}
      </span>
    </>
  )
}
