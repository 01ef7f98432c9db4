import { formatTicks } from '../format'
import { CHARACTER } from './boxes'
import { type Scale, usePlot } from './PlotContext'
import { ticksOf } from './scales'
import './marks.css'

/** Tick marks below the frame, with numbers unless another plot below shares the axis, and the axis' name at its right end. */
export function XAxis({
  count,
  label,
  numbers = true,
  digits = 3,
}: {
  count: number
  label?: string
  numbers?: boolean
  digits?: number
}) {
  const { x, frame } = usePlot()
  const ticks = ticksBeside(x, count, digits)
  const texts = formatTicks(ticks, digits)
  return (
    <g className="axis">
      <line x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
      {ticks.map((tick, i) => (
        <g key={tick} transform={`translate(${x(tick)} ${frame.bottom})`}>
          <line y2={4} />
          {numbers && (
            <text y={16} textAnchor="middle">
              {texts[i]}
            </text>
          )}
        </g>
      ))}
      {label && (
        <text x={frame.right} y={frame.bottom + 30} textAnchor="end">
          {label}
        </text>
      )}
    </g>
  )
}

/** Pixels from one number to the next, at least. */
const LINE = 13

/** As many ticks as asked for, or as many fewer as leave every number a line of its own. */
function ticksApart(scale: Scale, count: number): number[] {
  const ticks = ticksOf(scale, count)
  const places = ticks.map(scale)
  const isClose = places.some((place, i) => i > 0 && Math.abs(place - places[i - 1]!) < LINE)
  return isClose && count > 1 ? ticksApart(scale, count - 1) : ticks
}

/** Pixels between two numbers beside each other, at least. */
const APART = 6

/** As many ticks as asked for, or as many fewer as leave room between their numbers. */
function ticksBeside(scale: Scale, count: number, digits: number): number[] {
  const ticks = ticksOf(scale, count)
  const boxes = formatTicks(ticks, digits).map((text, i) => [scale(ticks[i]!), (text.length * CHARACTER) / 2] as const)
  const isClose = boxes.some(([at, half], i) => i > 0 && Math.abs(at - boxes[i - 1]![0]) < half + boxes[i - 1]![1] + APART)
  return isClose && count > 2 ? ticksBeside(scale, count - 1, digits) : ticks
}

/** A decimal point takes next to nothing. */
const POINT = /[.,]/

/** The same of a y axis, of which some would be wider than there is room for. */
export function ticksWithin(scale: Scale, count: number, digits: number, characters: number): number[] {
  const ticks = ticksApart(scale, count)
  const isWide = formatTicks(ticks, digits, characters).some((text) => text.replace(POINT, '').length > characters)
  return isWide && count > 2 ? ticksWithin(scale, count - 1, digits, characters) : ticks
}

/** Pixels between the numbers of a y axis and its frame. */
const BESIDE = 8

/** Numbers left of the frame, and hairlines across it unless it holds a picture of its own. */
export function YAxis({ count, lines = true, digits = 3 }: { count: number; lines?: boolean; digits?: number }) {
  const { y, frame } = usePlot()
  const characters = Math.floor((frame.left - BESIDE) / CHARACTER)
  const ticks = ticksWithin(y, count, digits, characters)
  const texts = formatTicks(ticks, digits, characters)
  return (
    <g className="axis">
      {ticks.map((tick, i) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          {lines ? <line className="hairline" x1={frame.left} x2={frame.right} /> : <line x1={frame.left - 4} x2={frame.left} />}
          <text x={frame.left - BESIDE} dy="0.32em" textAnchor="end">
            {texts[i]}
          </text>
        </g>
      ))}
    </g>
  )
}
