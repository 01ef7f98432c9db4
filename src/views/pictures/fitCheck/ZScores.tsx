import { line, range, scaleLinear } from 'd3'
import type { LeftOut } from '../../../experiment/fitCheck'
import { pictures } from '../../../language/en/pictures'
import { pdf } from '../../../numerics/normal'
import { XAxis, YAxis } from '../../plot/Axes'
import { type Frame, PlotContext, type Scale } from '../../plot/PlotContext'
import './fitCheck.css'

interface ZScoresProps {
  readonly leftOut: readonly LeftOut[]
  readonly width: number
  readonly height: number
}

/** What lies farther out stands in the last bar. */
const FARTHEST = 4
/** Narrower bars once there are enough values to fill them. */
const [WIDE, NARROW, ENOUGH] = [1, 0.5, 16]
/** A block as high as this has room for the number of its evaluation. */
const ROOM = 11

/** The z-scores as bars of one block an evaluation, beside what N(0, 1) lets expect of as many. */
export function ZScores({ leftOut, width, height }: ZScoresProps) {
  const n = leftOut.length
  const step = n < ENOUGH ? WIDE : NARROW
  const bars = barsOf(leftOut, step)
  const expected = (z: number) => n * step * pdf(z)
  const highest = Math.max(expected(0), ...bars.map(({ members }) => members.length)) * 1.08
  const frame: Frame = { left: 34, right: width - 8, top: 18, bottom: height - 32 }
  const x: Scale = scaleLinear().domain([-FARTHEST, FARTHEST]).range([frame.left, frame.right])
  const y: Scale = scaleLinear().domain([0, highest]).range([frame.bottom, frame.top])
  const bell = line<number>(
    (z) => x(z),
    (z) => y(expected(z)),
  )
  const block = y(0) - y(1)
  return (
    <svg className="fit-check-bars" width={width} height={height} aria-hidden="true">
      <PlotContext value={{ x, y, frame }}>
        {[2, 1].map((sigmas) => (
          <g key={sigmas}>
            <rect
              className="fit-check-within"
              x={x(-sigmas)}
              y={frame.top}
              width={x(sigmas) - x(-sigmas)}
              height={frame.bottom - frame.top}
            />
            <text x={x(sigmas) - 4} y={frame.top - 5} textAnchor="end">
              ±{sigmas}σ
            </text>
          </g>
        ))}
        <YAxis count={4} lines={false} />
        {bars.map(({ from, members }) =>
          members.map(({ number }, level) => (
            <g key={number} className="fit-check-block">
              <rect x={x(from) + 1} y={y(level + 1) + 0.5} width={x(from + step) - x(from) - 2} height={Math.max(1, block - 1)} />
            </g>
          )),
        )}
        <path className="fit-check-bell" d={bell(range(-FARTHEST, FARTHEST + 0.05, 0.1))!} />
        {/* The bell passes behind the numbers. */}
        {block > ROOM &&
          bars.map(({ from, members }) =>
            members.map(({ number }, level) => (
              <g key={number} className="fit-check-block">
                <text x={x(from + step / 2)} y={y(level + 0.5)} dy="0.35em" textAnchor="middle">
                  {number}
                </text>
              </g>
            )),
          )}
        <XAxis count={8} label={pictures.zAxis} />
      </PlotContext>
    </svg>
  )
}

interface Bar {
  readonly from: number
  readonly members: readonly LeftOut[]
}

function barsOf(leftOut: readonly LeftOut[], step: number): Bar[] {
  const last = (2 * FARTHEST) / step - 1
  const barOf = ({ z }: LeftOut) => Math.min(last, Math.max(0, Math.floor((z + FARTHEST) / step)))
  return Array.from({ length: last + 1 }, (_, bar) => ({
    from: -FARTHEST + bar * step,
    members: leftOut.filter((each) => barOf(each) === bar),
  }))
}
