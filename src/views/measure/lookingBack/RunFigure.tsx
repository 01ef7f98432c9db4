import { area, curveStepAfter, line, scaleLinear } from 'd3'
import { useMemo, useRef } from 'react'
import type { MeasureDocument, Trial } from '../../../experiment/measure/measureDocument'
import type { LookedBack } from '../../../experiment/replay/lookBack'
import { measure } from '../../../language/en/measure'
import { YAxis } from '../../plot/Axes'
import { dodge } from '../../plot/dodge'
import { type Frame, PlotContext } from '../../plot/PlotContext'
import { valueDomain, valueScale } from '../../plot/scales'
import { endWords } from './lookingBackWords'
import { known, runOf } from './runModel'
import './RunFigure.css'

/** Room for the shares of EI below the values. */
const STRIP = 26

interface RunFigureProps {
  readonly document: MeasureDocument
  readonly cursor: number
  readonly backs: ReadonlyMap<number, LookedBack>
  readonly width: number
  readonly height: number
  readonly lookAt: (count: number) => void
}

/** Every trial in its order, the best so far beside a random order of the same, and how much of EI each choice had; where one stands can be dragged. */
export function RunFigure({ document, cursor, backs, width, height, lookAt }: RunFigureProps) {
  const { trials, goal } = document
  const run = useMemo(() => runOf({ trials, goal }), [trials, goal])
  const svg = useRef<SVGSVGElement>(null)
  const frame: Frame = useMemo(() => ({ left: 48, right: width - 82, top: 8, bottom: height - STRIP - 8 }), [width, height])
  const scales = useMemo(
    () => ({
      x: scaleLinear()
        .domain([0.5, trials.length + 0.5])
        .range([frame.left, frame.right]),
      y: valueScale(valueDomain(run.range, 0.06), frame),
      frame,
    }),
    [trials.length, run, frame],
  )
  const { x, y } = scales
  const foot = height - 4
  const byStep = line<{ at: number; value: number }>()
    .x(({ at }) => x(at))
    .y(({ value }) => y(value))
    .curve(curveStepAfter)
  const better = known(run.numbers, run.order.better)
  const worse = new Map(known(run.numbers, run.order.worse).map(({ at, value }) => [at, value]))
  const band = area<{ at: number; value: number }>()
    .x(({ at }) => x(at))
    .y0(({ at }) => y(worse.get(at) ?? run.range[goal === 'maximize' ? 0 : 1]))
    .y1(({ value }) => y(value))
    .curve(curveStepAfter)
  const best = known(run.numbers, run.best)
  const mean = known(run.numbers, run.order.mean)
  const ends = [best.at(-1), mean.at(-1)].map((end) => (end ? y(end.value) : frame.bottom))
  const [bestAt, orderAt] = dodge(ends, 13, frame.top + 4, frame.bottom)
  const shareHeight = (share: number) => share * (STRIP - 6)
  const wide = Math.max(1.5, Math.min(9, (x(2) - x(1)) * 0.6))

  const drag = (event: React.PointerEvent) => {
    const box = svg.current!.getBoundingClientRect()
    const at = x.invert(((event.clientX - box.left) * width) / box.width)
    lookAt(Math.max(0, Math.min(trials.length, Math.floor(at + 0.5))))
  }

  return (
    <svg
      ref={svg}
      className="looking-run"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={measure.runFigure}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        drag(event)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(event)
      }}
    >
      <PlotContext value={scales}>
        <YAxis count={4} />
        <path className="looking-order-band" d={band(better) ?? undefined} />
        <path className="looking-order" d={byStep(mean) ?? undefined} />
        <path className="looking-best" d={byStep(best) ?? undefined} />
        {trials.map((trial, i) => (
          <TrialMark
            key={trialNumber(i)}
            trial={trial}
            number={i + 1}
            x={x(i + 1)}
            y={y}
            foot={frame.bottom}
            isAhead={i >= cursor}
          />
        ))}
        <text className="looking-best-name" x={frame.right + 8} y={bestAt} dy="0.32em">
          {measure.bestSoFar}
        </text>
        <text className="looking-order-name" x={frame.right + 8} y={orderAt} dy="0.32em">
          {measure.randomOrder}
        </text>
        <line className="looking-foot" x1={frame.left} x2={frame.right} y1={foot} y2={foot} />
        {[...backs.values()].map(({ before, share }) =>
          share === null ? null : (
            <rect
              key={before}
              className="looking-share"
              x={x(before + 1) - wide / 2}
              width={wide}
              y={foot - Math.max(1, shareHeight(share))}
              height={Math.max(1, shareHeight(share))}
            />
          ),
        )}
        <text className="looking-share-name" x={frame.right + 8} y={foot - 10} dy="0.32em">
          {measure.shareOfEi}
        </text>
        <line className="looking-cursor" x1={x(cursor + 0.5)} x2={x(cursor + 0.5)} y1={frame.top - 4} y2={foot} />
      </PlotContext>
    </svg>
  )
}

const trialNumber = (index: number): string => `trial ${index + 1}`

interface TrialMarkProps {
  readonly trial: Trial
  readonly number: number
  readonly x: number
  readonly y: (value: number) => number
  readonly foot: number
  /** Whether it has not been told yet. */
  readonly isAhead: boolean
}

/** Completed: a dot. Pruned: a hollow diamond at what it showed by then. Failed: a cross at the foot. Not finished: a ring there. */
function TrialMark({ trial, number, x, y, foot, isAhead }: TrialMarkProps) {
  const { state, value } = trial
  const at = value === null ? foot - 5 : y(value)
  return (
    <g className={isAhead ? 'looking-trial looking-trial-ahead' : 'looking-trial'} transform={`translate(${x} ${at})`}>
      <title>{endWords(number, trial)}</title>
      {state === 'complete' && <circle r={3} />}
      {state === 'pruned' && <path className="looking-pruned" d="M0 -4.5L4.5 0L0 4.5L-4.5 0Z" />}
      {state === 'fail' && <path className="looking-failed" d="M-3.5 -3.5L3.5 3.5M-3.5 3.5L3.5 -3.5" />}
      {state === 'running' && <circle className="looking-open" r={3.5} />}
    </g>
  )
}
