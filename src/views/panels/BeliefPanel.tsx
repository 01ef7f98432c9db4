import { type KeyboardEvent, type PointerEvent, useId, useMemo, useState } from 'react'
import type { Acquisition } from '../../acquisition/acquisition'
import type { Explanation } from '../../experiment/moments'
import { clampTo, fromUnit, toUnit } from '../../problems/searchSpace'
import { selectAcquisition, selectIsPlane, selectMoment, selectNext, selectProblem, selectValueRange } from '../../store/derived'
import { useLab, useLabStore } from '../../store/useLab'
import { formatShort } from '../format'
import { Plane } from '../maps/Plane'
import { AcquisitionScale } from '../plot/AcquisitionScale'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { axisScale, valueDomain, valueScale } from '../plot/scales'
import { type Inspect, useInspected } from '../plot/useInspected'
import { useSize } from '../plot/useSize'
import { beliefTitle } from '../words/moment'
import { spokenPrediction } from '../words/prediction'
import { AcquisitionStrip } from './AcquisitionStrip'
import { BeliefPlot } from './BeliefPlot'
import { MarksKey } from './MarksKey'
import { WhyHere } from './WhyHere'
import '../plot/marks.css'
import './panels.css'

const STRIP_SHARE = 0.27

/** The heart of the workbench: what the model believes, how much it wants each place, and why it goes where it goes. */
export function BeliefPanel() {
  const at = useLab((s) => s.view.at)
  const plane = useLab(selectIsPlane)
  const { inspected, inspect } = useInspected()
  const title = useId()

  return (
    <section className="panel belief" aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>{beliefTitle(at)}</h2>
        <MarksKey />
      </header>
      {plane ? <Plane inspected={inspected} inspect={inspect} /> : <Line inspected={inspected} inspect={inspect} />}
      <WhyHere inspected={inspected} />
    </section>
  )
}

interface Looking {
  readonly inspected: Explanation | null
  readonly inspect: Inspect
}

function Line({ inspected, inspect }: Looking) {
  const [ref, size] = useSize<HTMLDivElement>()
  return (
    <div className="belief-plot" ref={ref}>
      {size && size.width > 50 && size.height > 50 && (
        <Picture width={size.width} height={size.height} inspected={inspected} inspect={inspect} />
      )}
    </div>
  )
}

interface PictureProps extends Looking {
  readonly width: number
  readonly height: number
}

function Picture({ width, height, inspected, inspect }: PictureProps) {
  const axis = useLab(selectProblem).space[0]!
  const range = useLab(selectValueRange)
  const narrow = width < 480
  const [main, strip, x, y] = useMemo(() => {
    const [left, right] = [narrow ? 38 : 48, width - 14]
    const stripTop = Math.round(height * (1 - STRIP_SHARE))
    const main: Frame = { left, right, top: 8, bottom: stripTop - 24 }
    const strip: Frame = { left, right, top: stripTop + 6, bottom: height - 36 }
    return [main, strip, axisScale(axis, main), valueScale(valueDomain(range, 0.2), main)] as const
  }, [width, height, narrow, axis, range])

  return (
    <>
      <svg width={width} height={height} aria-hidden="true">
        <PlotContext value={{ x, y, frame: main }}>
          <BeliefPlot inspected={inspected} narrow={narrow} />
        </PlotContext>
        <AcquisitionStrip x={x} frame={strip} top={main.bottom} inspected={inspected} ticks={narrow ? 4 : 8} />
      </svg>
      <div className="strip-scale" style={{ top: strip.top - 26 }}>
        <AcquisitionScale />
      </div>
      <Surface x={x} frame={{ ...main, bottom: strip.bottom }} inspected={inspected} inspect={inspect} />
    </>
  )
}

interface SurfaceProps extends Looking {
  readonly x: ReturnType<typeof axisScale>
  readonly frame: Frame
}

const STEP = 0.01
const FINE_STEP = 0.001

/** Takes pointer and keyboard over the plot: look at any x, and evaluate there. */
function Surface({ x, frame, inspected, inspect }: SurfaceProps) {
  const store = useLabStore()
  const axis = useLab(selectProblem).space[0]!
  const next = useLab(selectNext)
  const moment = useLab(selectMoment)
  const acquisition = useLab(selectAcquisition)
  const spent = useLab((s) => s.view.at >= s.setup.budget)
  const [typed, setTyped] = useState(false)
  const hint = useId()
  const here = inspected?.x[0] ?? next?.x[0] ?? fromUnit(axis, 0.5)

  const xAt = (event: PointerEvent<HTMLElement> | React.MouseEvent<HTMLElement>) =>
    clampTo(axis, x.invert(event.clientX - event.currentTarget.getBoundingClientRect().left + frame.left))

  const choose = (place: number) => {
    store.getState().setPlaying(false)
    store.getState().choose([place])
    inspect(null)
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
      setTyped(true)
      inspect([fromUnit(axis, Math.min(1, Math.max(0, toUnit(axis, here) + move)))])
    } else if (event.key === 'Enter') choose(here)
    else if (event.key === 'Escape') inspect(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <div
        className={spent ? 'surface surface-spent' : 'surface'}
        style={{ left: frame.left, top: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top }}
        role="slider"
        tabIndex={0}
        aria-label="Look at x"
        aria-valuemin={axis.low}
        aria-valuemax={axis.high}
        aria-valuenow={here}
        aria-valuetext={describe(axis.label, here, inspected ?? next, moment.model.members[0]!.process.X.length, acquisition)}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (typed) inspect(null)
          setTyped(false)
        }}
        onPointerMove={(event) => inspect([xAt(event)])}
        onPointerLeave={() => inspect(null)}
        onClick={(event) => {
          choose(xAt(event))
          // A click is no wish to move by keyboard here: all keys are the workbench's again.
          event.currentTarget.blur()
        }}
      />
      <span id={hint} className="visually-hidden">
        {spent ? 'The budget is spent.' : 'Press Enter to evaluate the black box here, Escape to return to the next point.'}
      </span>
    </>
  )
}

function describe(label: string, x: number, at: Explanation | null, n: number, acquisition: Acquisition): string {
  const place = `${label} = ${formatShort(x, 4)}`
  if (!at || n === 0) return `${place}: nothing is known yet`
  return `${place}: ${spokenPrediction(acquisition, at)}`
}
