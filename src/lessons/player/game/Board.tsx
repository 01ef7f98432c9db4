import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useMemo } from 'react'
import { incumbents } from '../../../experiment/regret'
import { problemOf } from '../../../experiment/setup'
import { numbered, type Trace } from '../../../experiment/trace'
import { duel } from '../../../language/en/duel'
import type { Problem } from '../../../problems/problem'
import { formatShort } from '../../../views/format'
import { colorAt, rampOf } from '../../../views/maps/ramps'
import { useDark } from '../../../views/maps/useDark'
import { XAxis, YAxis } from '../../../views/plot/Axes'
import { ObservationMark } from '../../../views/plot/Observations'
import { type Frame, PlotContext, type PlotScales, usePlot } from '../../../views/plot/PlotContext'
import { placeLabels } from '../../../views/plot/placeLabels'
import { pointedIn } from '../../../views/plot/pointed'
import { axisScale, upwardAxisScale, valueDomain, valueScale } from '../../../views/plot/scales'
import { useSize } from '../../../views/plot/useSize'
import { ALONG, type Choice, choiceAt, placeOf } from '../../game/challenge'
import type { Table } from '../../game/game'
import { placeWords } from './gameWords'
import '../../../views/plot/marks.css'
import './Board.css'

interface BoardProps {
  readonly table: Table
  /** Where the cross stands; null before it was put anywhere. */
  readonly cross: Choice | null
  readonly onCross: (choice: Choice) => void
  readonly onEvaluate: () => void
}

/**
 * What the reader has measured, and nothing else: no truth, no model, nobody else's places. Its axes follow from the search space, which
 * everybody knows, and from the reader's own values.
 */
export function Board(props: BoardProps) {
  const [ref, size] = useSize<HTMLDivElement>()
  const { space } = problemOf(props.table.setup)
  const Picture = space.length === 1 ? Line : Plane
  return (
    <div className="game-board" ref={ref}>
      {size && size.width > 80 && size.height > 80 && <Picture {...props} width={size.width} height={size.height} />}
    </div>
  )
}

interface PictureProps extends BoardProps {
  readonly width: number
  readonly height: number
}

const valuesOf = (trace: Trace): number[] => trace.flatMap(({ y }) => y ?? [])

function Line({ table, cross, width, height, ...handlers }: PictureProps) {
  const problem = problemOf(table.setup)
  const trace = table.runs.you
  const scales = useMemo((): PlotScales => {
    const frame: Frame = { left: width < 480 ? 44 : 56, right: width - 14, top: 10, bottom: height - 38 }
    const values = valuesOf(trace)
    const range = values.length > 0 ? ([Math.min(...values), Math.max(...values)] as const) : ([0, 0] as const)
    return { x: axisScale(problem.space[0]!, frame), y: valueScale(valueDomain(range, 0.2), frame), frame }
  }, [problem, trace, width, height])
  const { x, frame } = scales
  const at = cross && placeOf(problem.space, cross)
  return (
    <Surface table={table} cross={cross} scales={scales} {...handlers}>
      <svg width={width} height={height} aria-hidden="true">
        <PlotContext value={scales}>
          <YAxis count={Math.max(3, Math.round((frame.bottom - frame.top) / 60))} />
          <XAxis count={Math.max(3, Math.round((frame.right - frame.left) / 90))} label={problem.space[0]!.label} />
          {at && <line className="game-cross" x1={x(at[0]!)} x2={x(at[0]!)} y1={frame.top} y2={frame.bottom} />}
          <Marks problem={problem} trace={trace} />
        </PlotContext>
      </svg>
    </Surface>
  )
}

function Plane({ table, cross, width, height, ...handlers }: PictureProps) {
  const problem = problemOf(table.setup)
  const trace = table.runs.you
  const scales = useMemo((): PlotScales => {
    const frame: Frame = { left: width < 480 ? 44 : 56, right: width - 14, top: 10, bottom: height - 38 }
    return { x: axisScale(problem.space[0]!, frame), y: upwardAxisScale(problem.space[1]!, frame), frame }
  }, [problem, width, height])
  const { x, y, frame } = scales
  const at = cross && placeOf(problem.space, cross)
  return (
    <Surface table={table} cross={cross} scales={scales} {...handlers}>
      <svg width={width} height={height} aria-hidden="true">
        <PlotContext value={scales}>
          <rect
            className="game-plane"
            x={frame.left}
            y={frame.top}
            width={frame.right - frame.left}
            height={frame.bottom - frame.top}
          />
          <YAxis count={Math.max(3, Math.round((frame.bottom - frame.top) / 60))} />
          <XAxis count={Math.max(3, Math.round((frame.right - frame.left) / 70))} label={problem.space[0]!.label} />
          <text className="halo" x={frame.left + 6} y={frame.top + 14}>
            {problem.space[1]!.label}
          </text>
          {at && (
            <g className="game-cross">
              <line x1={x(at[0]!)} x2={x(at[0]!)} y1={frame.top} y2={frame.bottom} />
              <line x1={frame.left} x2={frame.right} y1={y(at[1]!)} y2={y(at[1]!)} />
            </g>
          )}
          <Shades problem={problem} trace={trace} />
        </PlotContext>
      </svg>
    </Surface>
  )
}

interface MarksProps {
  readonly problem: Problem
  readonly trace: Trace
}

/** The evaluations along the line, with their numbers; the best has a ring. */
function Marks({ problem, trace }: MarksProps) {
  const { x, y, frame } = usePlot()
  const best = incumbents(problem, trace).at(-1)
  const marks = numbered(trace).flatMap(({ number, x: [place], y: value, origin }) =>
    value === null ? [] : [{ number, text: String(number), kind: origin, x: x(place!), y: y(value) }],
  )
  const labels = placeLabels(marks, frame)
  return marks.map((mark, i) => (
    <ObservationMark key={mark.number} {...mark} newest={mark.number - 1 === best?.index} label={labels[i] ?? null} />
  ))
}

/** The evaluations on the plane, with their values: the higher the deeper, from the lowest to the highest that the reader has measured. */
function Shades({ problem, trace }: MarksProps) {
  const { x, y, frame } = usePlot()
  const ramp = rampOf('mean', useDark())
  const values = valuesOf(trace)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const best = incumbents(problem, trace).at(-1)
  const marks = numbered(trace).flatMap(({ number, x: place, y: value, origin }) =>
    value === null
      ? []
      : [
          {
            number,
            text: formatShort(value),
            isInitial: origin === 'initial',
            fill: colorAt(ramp, high > low ? (value - low) / (high - low) : 0.5),
            x: x(place[0]!),
            y: y(place[1]!),
          },
        ],
  )
  const labels = placeLabels(marks, frame)
  return marks.map(({ number, text, isInitial, fill, ...at }, i) => (
    <g key={number} className="game-shade" transform={`translate(${at.x} ${at.y})`}>
      {number - 1 === best?.index && <circle className="game-best" r={13} />}
      {isInitial ? <circle r={7} fill={fill} /> : <path d="M0 -9L9 0L0 9L-9 0Z" fill={fill} />}
      {labels[i] && (
        <text className="halo" x={1.4 * labels[i].dx} y={labels[i].dy} textAnchor={labels[i].anchor}>
          {text}
        </text>
      )}
    </g>
  ))
}

interface SurfaceProps extends BoardProps {
  readonly scales: PlotScales
  readonly children: ReactNode
}

/** How far a key moves the cross, in thousandths of an axis. */
const STEP = 10
const LEAP = 100
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [STEP, 0],
  ArrowLeft: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
  PageUp: [0, LEAP],
  PageDown: [0, -LEAP],
}
/** Along a line up is to the right, as of every slider. */
const ON_LINE: Readonly<Record<string, number>> = { Home: -ALONG[1], End: ALONG[1] }

/** Takes pointer and keyboard over the board: a click or the arrows put the cross, Enter evaluates there. */
function Surface({ table, cross, scales: { x, y, frame }, onCross, onEvaluate, children }: SurfaceProps) {
  const problem = problemOf(table.setup)
  const { space } = problem
  const isLine = space.length === 1
  const hint = useId()
  const here = cross ?? table.choices.at(-1) ?? space.map(() => ALONG[1] / 2)
  const within = (share: number) => Math.min(ALONG[1], Math.max(ALONG[0], share))

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const [px, py] = pointedIn(event, event.currentTarget)
    const place = [x.invert(px + frame.left), ...(isLine ? [] : [y.invert(py + frame.top)])]
    onCross(choiceAt(space, place))
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key]
    const leap = isLine ? ON_LINE[event.key] : undefined
    if (move) {
      const by = event.shiftKey ? 0.1 : 1
      onCross(isLine ? [within(here[0]! + by * (move[0] + move[1]))] : here.map((share, d) => within(share + by * move[d]!)))
    } else if (leap !== undefined) onCross([within(here[0]! + leap)])
    else if (event.key === 'Enter') onEvaluate()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const place = placeWords(problem, placeOf(space, here))
  const [axis] = space
  const asSlider = {
    role: 'slider',
    'aria-valuemin': axis!.low,
    'aria-valuemax': axis!.high,
    'aria-valuenow': placeOf(space, here)[0]!,
    'aria-valuetext': place,
  }
  const asMap = { role: 'application', 'aria-roledescription': duel.map }
  const named = { 'aria-label': duel.whereToEvaluate, 'aria-describedby': hint }
  const takes = { ...named, ...(isLine ? asSlider : asMap), tabIndex: 0, onKeyDown, onClick }
  return (
    <>
      {children}
      <div
        className="game-surface"
        style={{ left: frame.left, top: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top }}
        {...takes}
      />
      <span id={hint} className="visually-hidden">
        {duel.boardKeys}
      </span>
      {!isLine && (
        <span className="visually-hidden" role="status" aria-label={duel.cross}>
          {cross && place}
        </span>
      )}
    </>
  )
}
