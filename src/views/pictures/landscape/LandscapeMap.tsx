import { contours } from 'd3'
import { memo, useMemo } from 'react'
import type { Landscape, Relief } from '../../../search/landscape'
import { selectDraws, selectInputs } from '../../../store/landscape'
import { useLab } from '../../../store/useLab'
import { XAxis, YAxis } from '../../plot/Axes'
import { type Frame, PlotContext, type PlotScales } from '../../plot/PlotContext'
import { settingWords } from '../../words/landscape'
import { Draws, Summits, Ways } from './LandscapeMarks'
import { LEVELS } from './marks'
import './landscape.css'

interface LandscapeMapProps {
  readonly landscape: Landscape
  readonly relief: Relief
  readonly scales: PlotScales
  readonly width: number
  readonly height: number
}

/** Everything that stays where it is while the dot moves. */
export const LandscapeMap = memo(({ landscape, relief, scales, width, height }: LandscapeMapProps) => {
  const { plane, cells } = landscape
  const inputs = useLab(selectInputs)
  const draws = useLab(selectDraws)
  const { frame } = scales
  const paths = useMemo(() => levelPaths(relief, cells, frame), [relief, cells, frame])
  const [right, up] = plane.map((path) => settingWords(path, inputs))
  return (
    <svg className="landscape-map" width={width} height={height} aria-hidden="true">
      <PlotContext value={scales}>
        <rect
          className="landscape-ground"
          x={frame.left}
          y={frame.top}
          width={frame.right - frame.left}
          height={frame.bottom - frame.top}
        />
        {paths.map((d, i) => (
          <path key={LEVELS[i]} className="landscape-level" d={d} />
        ))}
        <Ways relief={relief} />
        <Draws draws={draws} />
        <text className="halo landscape-upwards" x={frame.left + 6} y={frame.top + 14}>
          {up!.name} <Indexed symbol={besideName(up!)} />
        </text>
        <Summits landscape={landscape} relief={relief} />
        <XAxis count={4} label={`${right!.name} ${besideName(right!)}`} />
        <YAxis count={5} lines={false} />
      </PlotContext>
    </svg>
  )
})

/** A name that ends in its symbol needs it no second time. */
const besideName = ({ name, symbol }: { readonly name: string; readonly symbol: string }): string =>
  name.endsWith(symbol) ? '' : symbol

function Indexed({ symbol }: { readonly symbol: string }) {
  const [base, index] = symbol.split('_')
  return (
    <>
      <tspan fontStyle="italic">{base}</tspan>
      {index && (
        <tspan dy={3} className="landscape-index">
          {index}
        </tspan>
      )}
    </>
  )
}

/** A value that is no number, and one far below the best, are the lowest that is drawn. */
const DEEPEST = 1e9

/** The regions no more than so far below the best, largest first. */
function levelPaths({ values, summits }: Relief, cells: number, { left, right, top, bottom }: Frame): string[] {
  const best = Math.max(summits[0]?.value ?? Number.NEGATIVE_INFINITY, ...values.filter(Number.isFinite))
  // Between cells the logarithm of the depth is about linear, where the depth itself is not.
  const heights = Array.from(values, (value) => -Math.log1p(Math.min(DEEPEST, best - value)))
  const at = ([x, y]: number[]): string =>
    `${(left + (x! / cells) * (right - left)).toFixed(1)} ${(bottom - (y! / cells) * (bottom - top)).toFixed(1)}`
  const draw = contours().size([cells, cells])
  return LEVELS.map((level) =>
    draw
      .contour(heights, -Math.log1p(level))
      .coordinates.flatMap((polygon) => polygon.map((ring) => `M${ring.map(at).join('L')}Z`))
      .join(''),
  )
}
