import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useMemo, useState } from 'react'
import type { Acquisition } from '../../acquisition/acquisition'
import type { Explanation } from '../../experiment/moments'
import { clampTo, fromUnit, toUnit } from '../../problems/searchSpace'
import { selectAcquisition, selectIsPlane, selectNext, selectProblem, selectValueRange } from '../../store/derived'
import { useLab, useLabStore } from '../../store/useLab'
import { formatShort } from '../format'
import { Plane } from '../maps/Plane'
import { AcquisitionScale } from '../plot/AcquisitionScale'
import { type Marking, useMarking } from '../plot/Marking'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { axisScale, valueDomain, valueScale } from '../plot/scales'
import { type Inspect, useInspected } from '../plot/useInspected'
import { useSize } from '../plot/useSize'
import { beliefTitle, measuredTitle } from '../words/moment'
import { spokenPrediction } from '../words/prediction'
import { AcquisitionStrip } from './AcquisitionStrip'
import { BeliefPlot, type Shows } from './BeliefPlot'
import { MarksKey } from './MarksKey'
import { TellHandles } from './TellHandles'
import { WhyHere } from './WhyHere'
import '../plot/marks.css'
import './panels.css'

const STRIP_SHARE = 0.27

/** The heart of the workbench: what the model believes, how much it wants each place, and why it goes where it goes. */
export function BeliefPanel() {
  const { inspected, inspect } = useInspected()
  const plane = useLab(selectIsPlane)
  return (
    <Belief marks={<MarksKey />}>
      {plane ? <Plane inspected={inspected} inspect={inspect} /> : <Line inspected={inspected} inspect={inspect} shows="all" />}
      <WhyHere inspected={inspected} />
    </Belief>
  )
}

/** What the model believes of a black box with one input, by itself: nobody asks yet where to go next. */
export function CurvesPanel() {
  const { inspected, inspect } = useInspected()
  return (
    <Belief>
      <Line inspected={inspected} inspect={inspect} shows="belief" />
    </Belief>
  )
}

/** Without a model there is nothing to be explained anywhere. */
const lookAtNothing: Inspect = () => {}

/** What was measured, and no model. */
export function MeasuredPanel() {
  const title = useId()
  const made = useLab((s) => s.view.at)
  return (
    <section className="panel belief" aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>{measuredTitle(made)}</h2>
      </header>
      <Line inspected={null} inspect={lookAtNothing} shows="measured" />
    </section>
  )
}

function Belief({ marks, children }: { readonly marks?: ReactNode; readonly children: ReactNode }) {
  const at = useLab((s) => s.view.at)
  const title = useId()
  return (
    <section className="panel belief" aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>{beliefTitle(at)}</h2>
        {marks}
      </header>
      {children}
    </section>
  )
}

interface Looking {
  readonly inspected: Explanation | null
  readonly inspect: Inspect
}

interface LineProps extends Looking {
  readonly shows: Shows
}

function Line({ inspected, inspect, shows }: LineProps) {
  const [ref, size] = useSize<HTMLDivElement>()
  return (
    <div className="belief-plot" ref={ref}>
      {size && size.width > 50 && size.height > 50 && (
        <Picture width={size.width} height={size.height} inspected={inspected} inspect={inspect} shows={shows} />
      )}
    </div>
  )
}

interface PictureProps extends LineProps {
  readonly width: number
  readonly height: number
}

function Picture({ width, height, inspected, inspect, shows }: PictureProps) {
  const axis = useLab(selectProblem).space[0]!
  const range = useLab(selectValueRange)
  const narrow = width < 480
  const [main, strip, x, y] = useMemo(() => {
    const [left, right] = [narrow ? 38 : 48, width - 14]
    const stripTop = Math.round(height * (1 - STRIP_SHARE))
    const strip: Frame = { left, right, top: stripTop + 6, bottom: height - 36 }
    const main: Frame = { left, right, top: 8, bottom: shows === 'all' ? stripTop - 24 : height - 36 }
    return [main, strip, axisScale(axis, main), valueScale(valueDomain(range, 0.2), main)] as const
  }, [width, height, narrow, axis, range, shows])
  const hasStrip = shows === 'all'

  return (
    <>
      <svg width={width} height={height} aria-hidden="true">
        <PlotContext value={{ x, y, frame: main }}>
          <BeliefPlot inspected={inspected} narrow={narrow} shows={shows} />
        </PlotContext>
        {hasStrip && <AcquisitionStrip x={x} frame={strip} top={main.bottom} inspected={inspected} ticks={narrow ? 4 : 8} />}
      </svg>
      {hasStrip && (
        <div className="strip-scale" style={{ top: strip.top - 26 }}>
          <AcquisitionScale />
        </div>
      )}
      <Surface
        x={x}
        frame={{ ...main, bottom: hasStrip ? strip.bottom : main.bottom }}
        inspected={inspected}
        inspect={inspect}
        shows={shows}
      />
      {shows === 'belief' && <TellHandles scales={{ x, y, frame: main }} />}
    </>
  )
}

interface SurfaceProps extends LineProps {
  readonly x: ReturnType<typeof axisScale>
  readonly frame: Frame
}

const STEP = 0.01
const FINE_STEP = 0.001

/** Takes pointer and keyboard over the plot: look at any x, and evaluate there. */
function Surface({ x, frame, inspected, inspect, shows }: SurfaceProps) {
  const store = useLabStore()
  const axis = useLab(selectProblem).space[0]!
  // Where nobody asks the model, its next place is neither looked for nor where the cursor begins.
  const next = useLab(shows === 'all' ? selectNext : nowhere)
  const acquisition = useLab(selectAcquisition)
  const spent = useLab((s) => s.view.at >= s.setup.budget)
  const marking = useMarking()
  // Where the keyboard has moved to, even where there is nothing to explain yet.
  const [cursor, setCursor] = useState<number | null>(null)
  const hint = useId()
  const here = cursor ?? inspected?.x[0] ?? marking?.at?.[0] ?? next?.x[0] ?? fromUnit(axis, 0.5)

  const xAt = (event: PointerEvent<HTMLElement> | React.MouseEvent<HTMLElement>) =>
    clampTo(axis, x.invert(event.clientX - event.currentTarget.getBoundingClientRect().left + frame.left))

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
        aria-label="Look at x"
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
  if (marking) return marking.mark ? 'Press Enter to mark this place.' : 'Your mark stands.'
  return spent ? 'The budget is spent.' : 'Press Enter to evaluate the black box here, Escape to return to the next point.'
}

const nowhere = () => null

const placeWords = (label: string, x: number): string => `${label} = ${formatShort(x, 4)}`

function describe(label: string, x: number, at: Explanation | null, acquisition: Acquisition): string {
  const place = placeWords(label, x)
  if (!at) return `${place}: nothing is known yet`
  return `${place}: ${spokenPrediction(acquisition, at)}`
}
