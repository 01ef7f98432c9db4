import { line, scaleLinear } from 'd3'
import { type KeyboardEvent, type PointerEvent, useId, useMemo, useState } from 'react'
import { fromEngine } from '../../../experiment/direction'
import { pictures } from '../../../language/en/pictures'
import { type BivariateNormal, ellipseOf, givenFirst } from '../../../numerics/bivariateNormal'
import { selectMoment, selectProblem, selectValueRange } from '../../../store/derived'
import { useLab } from '../../../store/useLab'
import { Term } from '../../glossary/Term'
import { XAxis, YAxis } from '../../plot/Axes'
import { PlotContext, usePlot } from '../../plot/PlotContext'
import { valueDomain, valueScale } from '../../plot/scales'
import { Bell } from './Bell'
import type { Square } from './layout'
import { SquarePicture, sizeOf, within } from './Square'
import { valueWindow } from './valueWindow'
import './covariance.css'
import { pointedIn } from '../../plot/pointed'

interface BivariateSliceProps {
  readonly square: Square
  readonly pair: BivariateNormal
  /** How many of its standard deviations f(x) is taken to lie from its mean. */
  readonly z: number
  readonly setZ: (z: number) => void
  /** What is believed of f(x′) then. */
  readonly says: string
}

/** As far from the mean as f(x) can be taken, in its standard deviations. */
const FURTHEST = 3

/** The room that the main plot has above and below its values. */
const ROOM = 0.2

const about = (middle: number, half: number) => [middle - half, middle + half] as const

/** The belief about the values at the two cursors, of a transformed y in its own units: ellipses of one and two s.d., and what one value tells of the other. */
export function BivariateSlice({ square, pair, z, setZ, says }: BivariateSliceProps) {
  const range = useLab(selectValueRange)
  const { goal } = useLab(selectProblem)
  const { transformed, units } = useLab(selectMoment).model
  const inFrame = useId()
  const { frame } = square
  const [xs, ys] = valueWindow(
    pair,
    transformed ? about(fromEngine(goal, units.shift), 3 * units.scale) : valueDomain(range, ROOM),
  )
  const scales = { x: scaleLinear().domain(xs).range([frame.left, frame.right]), y: valueScale(ys, frame), frame }
  const ticks = Math.max(2, Math.round((frame.right - frame.left) / 55))
  const a = pair.mean[0] + z * Math.sqrt(pair.variance[0])

  return (
    <SquarePicture square={square} caption={<Term of="conditional">{pictures.fGiven}</Term>}>
      <svg width={square.width} height={square.height} aria-hidden="true">
        <clipPath id={inFrame}>
          <rect x={frame.left} y={frame.top} {...sizeOf(frame)} />
        </clipPath>
        <rect className="covariance-border" x={frame.left} y={frame.top} {...sizeOf(frame)} />
        <PlotContext value={scales}>
          <YAxis count={ticks} lines={false} />
          <g clipPath={`url(#${inFrame})`}>
            <Ellipses pair={pair} />
            <Given pair={pair} a={a} />
          </g>
          <XAxis count={ticks} />
          <circle className="covariance-hold" cx={scales.x(a)} cy={frame.bottom} r={5} />
        </PlotContext>
      </svg>
      <Hold square={square} pair={pair} valueAt={(px) => scales.x.invert(px)} a={a} setZ={setZ} z={z} says={says} />
    </SquarePicture>
  )
}

/** One and two standard deviations around the means, and either value by itself along its axis. */
function Ellipses({ pair }: { readonly pair: BivariateNormal }) {
  const { x, y } = usePlot()
  const outlines = useMemo(() => [2, 1].map((k) => ellipseOf(pair, k, 72)), [pair])
  const [sd, otherSd] = pair.variance.map(Math.sqrt)
  return (
    <>
      <Bell mean={pair.mean[0]} sd={sd!} on="x" className="covariance-bell" />
      <Bell mean={pair.mean[1]} sd={otherSd!} on="y" className="covariance-bell" />
      {outlines.map((points, i) => (
        <path
          key={i === 0 ? 'outer' : 'inner'}
          className="covariance-ellipse"
          d={`${line().digits(2)(points.map(([a, b]) => [x(a), y(b)]))}Z`}
        />
      ))}
      <circle className="covariance-middle" cx={x(pair.mean[0])} cy={y(pair.mean[1])} r={2.5} />
    </>
  )
}

/** What is believed of f(x′) when f(x) is a: its mean for every a, and one and two standard deviations at this one. */
function Given({ pair, a }: { readonly pair: BivariateNormal; readonly a: number }) {
  const { x, y, frame } = usePlot()
  const { mean, sd } = givenFirst(pair, a)
  const reach = FURTHEST * Math.sqrt(pair.variance[0])
  const [left, right] = [pair.mean[0] - reach, pair.mean[0] + reach]
  const px = x(a)
  return (
    <g className="covariance-given">
      {pair.variance[0] > 0 && (
        <line
          className="covariance-line"
          x1={x(left)}
          y1={y(givenFirst(pair, left).mean)}
          x2={x(right)}
          y2={y(givenFirst(pair, right).mean)}
        />
      )}
      <Bell mean={mean} sd={sd} on="y" className="covariance-bell-given" />
      <line className="covariance-at" x1={px} x2={px} y1={frame.top} y2={frame.bottom} />
      <line className="covariance-level" x1={frame.left} x2={px} y1={y(mean)} y2={y(mean)} />
      <line className="covariance-two" x1={px} x2={px} y1={y(mean - 2 * sd)} y2={y(mean + 2 * sd)} />
      <line className="covariance-one" x1={px} x2={px} y1={y(mean - sd)} y2={y(mean + sd)} />
      <circle cx={px} cy={y(mean)} r={4} />
    </g>
  )
}

interface HoldProps extends Pick<BivariateSliceProps, 'square' | 'pair' | 'z' | 'setZ' | 'says'> {
  readonly a: number
  /** The value of f(x) at so many pixels from the left. */
  readonly valueAt: (px: number) => number
}

const MOVES: Readonly<Record<string, number>> = {
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  PageUp: 1,
  PageDown: -1,
  Home: -2 * FURTHEST,
  End: 2 * FURTHEST,
}

/** Takes hold of the value that f(x) is taken to have, anywhere on the picture. */
function Hold({ square, pair, z, setZ, a, valueAt, says }: HoldProps) {
  const [held, setHeld] = useState(false)
  const [mean] = pair.mean
  const sd = Math.sqrt(pair.variance[0])
  const take = (to: number) => setZ(Math.min(FURTHEST, Math.max(-FURTHEST, to)))
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (sd === 0) return
    const px = pointedIn(event, event.currentTarget)[0] + square.frame.left
    take((valueAt(px) - mean) / sd)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key]
    if (move === undefined) return
    take(Number((z + (event.shiftKey ? move / 10 : move)).toFixed(6)))
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      className={sd > 0 ? 'covariance-surface covariance-drag' : 'covariance-surface covariance-still'}
      style={within(square)}
      role="slider"
      tabIndex={0}
      aria-label={pictures.fTaken}
      aria-valuemin={mean - FURTHEST * sd}
      aria-valuemax={mean + FURTHEST * sd}
      aria-valuenow={a}
      aria-valuetext={says}
      aria-disabled={sd === 0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setHeld(true)
        drag(event)
      }}
      onPointerMove={(event) => held && drag(event)}
      onPointerUp={() => setHeld(false)}
      onPointerCancel={() => setHeld(false)}
    />
  )
}
