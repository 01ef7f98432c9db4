import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { pictures } from '../../../language/en/pictures'
import type { Landscape, Place } from '../../../search/landscape'
import { moveDot, selectDot, selectInputs, selectRelief } from '../../../store/landscape'
import { useLab, useLabStore } from '../../../store/useLab'
import { formatNumber } from '../../format'
import type { PlotScales } from '../../plot/PlotContext'
import { placeWords } from '../../words/landscape'
import './landscape.css'
import { pointedIn } from '../../plot/pointed'

interface LandscapeDotProps {
  readonly landscape: Landscape
  readonly scales: PlotScales
}

/** To the right and upwards, as shares of an axis. */
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0.02, 0],
  ArrowLeft: [-0.02, 0],
  ArrowUp: [0, 0.02],
  ArrowDown: [0, -0.02],
  PageUp: [0, 0.1],
  PageDown: [0, -0.1],
}
/** With Shift. */
const FINE = 0.1

/** The settings in force: dragged over the map, or put where it is clicked, by pointer and keyboard. */
export function LandscapeDot({ landscape: { plane, ranges, ...reliefs }, scales: { x, y, frame } }: LandscapeDotProps) {
  const lab = useLabStore()
  const dot = useLab(selectDot)
  const inputs = useLab(selectInputs)
  const relief = useLab(selectRelief)
  const [held, setHeld] = useState(false)

  const held3 = (value: number, [low, high]: Place) => Math.min(high, Math.max(low, Number(value.toPrecision(3))))
  const move = (place: Place) => moveDot(lab.getState(), [held3(place[0], ranges[0]), held3(place[1], ranges[1])])
  const inside = ranges.map(([low, high], d) => Math.min(high, Math.max(low, dot[d]!))) as unknown as Place

  const moveTo = (event: PointerEvent<HTMLElement>) => {
    const [px, py] = pointedIn(event, event.currentTarget)
    move([x.invert(px + frame.left), y.invert(py + frame.top)])
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const isDot = event.target !== event.currentTarget
    // A finger beside the dot may be about to scroll the page.
    if (event.pointerType === 'touch' && !isDot) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setHeld(true)
    if (!isDot) moveTo(event)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = MOVES[event.key]
    if (!step) return
    const factor = event.shiftKey ? FINE : 1
    move(inside.map((value, d) => value * (ranges[d]![1] / ranges[d]![0]) ** (step[d]! * factor)) as unknown as Place)
    event.preventDefault()
    event.stopPropagation()
  }

  const height = reliefs[relief].heightAt(dot)
  const best = reliefs[relief].summits[0]?.value ?? height
  return (
    <div
      className="landscape-surface"
      style={{ left: frame.left, top: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top }}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => held && moveTo(event)}
      onPointerUp={() => setHeld(false)}
      onPointerCancel={() => setHeld(false)}
    >
      <div
        className="landscape-dot"
        style={{ left: x(inside[0]) - frame.left, top: y(inside[1]) - frame.top }}
        role="slider"
        tabIndex={0}
        aria-label={pictures.settingsInForce}
        aria-valuemin={ranges[0][0]}
        aria-valuemax={ranges[0][1]}
        aria-valuenow={inside[0]}
        aria-valuetext={pictures.dotSays(
          placeWords(plane, dot, inputs),
          pictures.heights[relief],
          formatNumber(height),
          formatNumber(Math.max(0, best - height), 2),
        )}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
