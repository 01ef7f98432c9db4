import { area, curveStepAfter, line } from 'd3'
import { memo } from 'react'
import type { Look } from '../plot/look'
import { usePlot } from '../plot/PlotContext'
import { type Line, onAxis } from './chartModel'
import './marks.css'

interface LineProps {
  readonly line: Line
  readonly look: Look
}

/** Between them lies the middle half of the runs. Filled for the search in front alone: bands over bands would be one grey. */
export const Quartiles = memo(({ line: { xs, low, high, isCertain }, look }: LineProps) => {
  const { x, y } = usePlot()
  if (isCertain) return null
  const indices = xs.map((_, i) => i)
  const band = area<number>()
    .x((i) => x(xs[i]!))
    .y0((i) => y(onAxis(y, low[i]!)))
    .y1((i) => y(onAxis(y, high[i]!)))
    .defined((i) => low[i] !== null)
    .curve(curveStepAfter)
    .digits(1)
  return (
    <g className={look.className}>
      <path className="race-band" d={band(indices) ?? undefined} />
      <path className="race-edge" d={band.lineY0()(indices) ?? undefined} />
      <path className="race-edge" d={band.lineY1()(indices) ?? undefined} />
    </g>
  )
})

/** The median over the runs: values that hold until the next evaluation. */
export const Median = memo(({ line: { xs, median }, look }: LineProps) => {
  const { x, y, frame } = usePlot()
  const middle = line<number>()
    .x((i) => x(xs[i]!))
    .y((i) => y(onAxis(y, median[i]!)))
    .defined((i) => median[i] !== null)
    .curve(curveStepAfter)
    .digits(1)
  const last = median.at(-1)
  return (
    <g className={look.className}>
      <path className="race-median" strokeDasharray={look.dash} d={middle(xs.map((_, i) => i)) ?? undefined} />
      {last !== null && last !== undefined && x(xs.at(-1)!) < frame.right - 4 && (
        <line className="race-after" x1={x(xs.at(-1)!)} x2={frame.right} y1={y(onAxis(y, last))} y2={y(onAxis(y, last))} />
      )}
    </g>
  )
})

interface RunsProps {
  /** For each run where its evaluations count and what it shows after each. */
  readonly runs: readonly { readonly xs: readonly number[]; readonly series: readonly (number | null)[] }[]
  readonly look: Look
}

/** Single runs, faint, as one path. Their risers would all stand at the same few places, so only the treads are drawn. */
export const FaintRuns = memo(({ runs, look }: RunsProps) => {
  const plot = usePlot()
  const path = runs.map(({ xs, series }) => stairs(plot, xs, series, 'M')).join('')
  return <path className={`race-runs ${look.className}`} d={path} />
})

/** One run drawn to be followed. */
export const ChosenRun = ({ xs, series, look }: RunsProps['runs'][number] & { look: Look }) => {
  const plot = usePlot()
  const { x, y } = plot
  const last = series.at(-1)
  return (
    <g className={`race-chosen ${look.className}`}>
      <path className="race-chosen-halo" d={stairs(plot, xs, series)} />
      <path d={stairs(plot, xs, series)} />
      {last !== null && last !== undefined && (
        <path className="race-mark" d={look.shape} transform={`translate(${x(xs.at(-1)!)} ${y(onAxis(y, last))})`} />
      )}
    </g>
  )
}

/** The path of a value that holds until the next evaluation changes it. */
function stairs(
  { x, y }: ReturnType<typeof usePlot>,
  xs: readonly number[],
  series: readonly (number | null)[],
  rise: 'V' | 'M' = 'V',
): string {
  let path = ''
  let level: number | null = null
  series.forEach((value, i) => {
    if (value === null || value === level) return
    const [px, py] = [x(xs[i]!).toFixed(1), y(onAxis(y, value)).toFixed(1)]
    path += level === null ? `M${px} ${py}` : rise === 'V' ? `H${px}V${py}` : `H${px}M${px} ${py}`
    level = value
  })
  return level === null ? '' : `${path}H${x(xs.at(-1)!).toFixed(1)}`
}
