import { line } from 'd3'
import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { blackbox } from '../../language/en/blackbox'
import { type DrawnSource, drawnProblem } from '../../problems/drawn/drawnProblem'
import { fromUnit, toUnit } from '../../problems/searchSpace'
import { XAxis, YAxis } from '../plot/Axes'
import { PlotContext } from '../plot/PlotContext'
import { axisScale, valueScale } from '../plot/scales'
import { useSize } from '../plot/useSize'
import { knotWords } from './drawnWords'
import './Paper.css'

interface PaperProps {
  readonly source: DrawnSource
  /** The values at the bottom and at the top. */
  readonly values: readonly [number, number]
  readonly move: (index: number, along: number, value: number) => void
  readonly rest: () => void
  readonly add: (along: number, value: number) => void
  readonly remove: (index: number) => void
}

const HEIGHT = 230
const MARGIN = { left: 52, right: 14, top: 14, bottom: 36 }
const POINTS = 300
/** A hundredth of the paper at a time; with Shift a tenth of that. */
const STEP = 0.01
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, 10],
  PageDown: [0, -10],
}

const REMOVES: ReadonlySet<string> = new Set(['Delete', 'Backspace'])

/** Where a curve is drawn: its knots can be dragged, or moved with the arrow keys; a click on the empty paper adds one. */
export function Paper({ source, values, move, rest, add, remove }: PaperProps) {
  const [ref, size] = useSize<HTMLDivElement>()
  const [held, setHeld] = useState<number | null>(null)
  const { space, evaluate } = drawnProblem(source)
  const axis = space[0]!
  const frame = { left: MARGIN.left, right: (size?.width ?? 500) - MARGIN.right, top: MARGIN.top, bottom: HEIGHT - MARGIN.bottom }
  const [x, y] = [axisScale(axis, frame), valueScale(values, frame)]
  const along = (share: number) => fromUnit(axis, share)
  const places = Array.from({ length: POINTS + 1 }, (_, i) => along(i / POINTS))
  const curve = line<number>(x, (at) => y(evaluate(at)))(places)

  const under = ({ clientX, clientY }: { clientX: number; clientY: number }): readonly [number, number] => {
    const { left, top } = ref.current!.getBoundingClientRect()
    const share = toUnit(axis, x.invert(Math.min(Math.max(clientX - left, frame.left), frame.right)))
    return [Math.min(1, Math.max(0, share)), y.invert(Math.min(Math.max(clientY - top, frame.top), frame.bottom))]
  }
  const drag = (event: PointerEvent, index: number) => {
    if (held === index) move(index, ...under(event))
  }
  const letGo = () => {
    setHeld(null)
    rest()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number) => {
    const step = STEPS[event.key]
    const [share, value] = source.knots[index]!
    if (REMOVES.has(event.key)) remove(index)
    else if (step) {
      const size = event.shiftKey ? STEP / 10 : STEP
      move(index, share + step[0] * size, value + step[1] * size * (values[1] - values[0]))
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="paper" ref={ref}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what a click does here, “Add a knot” does by keyboard. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same. */}
      <div className="paper-sheet" onClick={(event) => add(...under(event))}>
        <svg width="100%" height={HEIGHT} role="img" aria-label={blackbox.curveYouDraw(source.knots.length)}>
          <PlotContext value={{ x, y, frame }}>
            <YAxis count={5} />
            <XAxis count={6} label={axis.label} />
            <path className="paper-curve" d={curve ?? undefined} />
            {source.knots.map(([share, value]) => (
              <circle key={share} className="paper-knot" cx={x(along(share))} cy={y(value)} r={5} />
            ))}
          </PlotContext>
        </svg>
      </div>
      {Array.from(source.knots.entries(), ([i, [share, value]]) => (
        <div
          key={`knot ${i + 1}`}
          className="paper-hold"
          style={{ left: x(along(share)), top: y(value) }}
          role="slider"
          tabIndex={0}
          aria-orientation="vertical"
          aria-label={blackbox.knotOf(i + 1, source.knots.length)}
          aria-valuemin={values[0]}
          aria-valuemax={values[1]}
          aria-valuenow={value}
          aria-valuetext={knotWords(source, i)}
          onKeyDown={(event) => onKeyDown(event, i)}
          onBlur={rest}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId)
            setHeld(i)
          }}
          onPointerMove={(event) => drag(event, i)}
          onPointerUp={letGo}
          onPointerCancel={letGo}
        />
      ))}
    </div>
  )
}
