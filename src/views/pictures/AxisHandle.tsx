import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import './AxisHandle.css'
import { pointedIn } from '../plot/pointed'

interface AxisHandleProps {
  readonly name: string
  readonly left: number
  readonly top: number
  /** Which way its hold lies from its place, so that two at one place do not cover each other. */
  readonly side: 'left' | 'right'
  readonly value: number
  readonly min: number
  readonly max: number
  readonly words: string
  /** Moves it by so many widths of the axis. */
  readonly onStep: (share: number) => void
  /** Moves it to where the pointer is, in pixels from the left of the plot. */
  readonly onDrag: (px: number) => void
}

/** A hundredth of the axis at a time, a tenth by Page Up and Page Down; a thousandth with Shift. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 0.01,
  ArrowUp: 0.01,
  ArrowLeft: -0.01,
  ArrowDown: -0.01,
  PageUp: 0.1,
  PageDown: -0.1,
}

/** Takes hold of something that lies along the axis, by the pointer and by the keyboard. */
export function AxisHandle({ name, left, top, side, value, min, max, words, onStep, onDrag }: AxisHandleProps) {
  /** How far from its place it was taken hold of; null while it is not held. */
  const [grip, setGrip] = useState<number | null>(null)
  const pixels = (event: PointerEvent<HTMLElement>) => pointedIn(event, event.currentTarget.parentElement!)[0]
  const letGo = () => setGrip(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    onStep(event.shiftKey ? step / 10 : step)
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      className={`axis-handle axis-handle-${side}`}
      style={{ left, top }}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={words}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setGrip(pixels(event) - left)
      }}
      onPointerMove={(event) => grip !== null && onDrag(pixels(event) - grip)}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    />
  )
}
