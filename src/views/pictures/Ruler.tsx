import { useMemo } from 'react'
import { pictures } from '../../language/en/pictures'
import { registries } from '../../language/en/registries'
import { clampTo, fromUnit, modelWidth, toUnit } from '../../problems/searchSpace'
import { selectCovariance, selectCursors, selectProblem } from '../../store/derived'
import { useLab, useLabStore } from '../../store/useLab'
import { type Distance, distancesAlong } from '../../surrogate/distances'
import { withHyperparameters } from '../../surrogate/hyperparameters'
import { formatPlace } from '../format'
import { usePlot } from '../plot/PlotContext'
import { distanceWords } from '../words/distance'
import { AxisHandle } from './AxisHandle'
import { Halo } from './Halo'
import { OverPlot, usePointed } from './OnPlot'
import './Ruler.css'

/** What the settings take, in widths of the axis. */
const [LEAST, MOST] = [1 / 1000, 10]
/** So many rulers have room, one above the other: a kernel may be a whole tree. */
const MOST_RULERS = 3
const [LOWEST, APART] = [14, 24]

/**
 * The distances of the kernel as rulers that lie on the axis, each of which can be drawn longer and shorter, and the correlation of the value at
 * the place pointed at with the values all around it.
 */
export default function Ruler() {
  const { x, frame } = usePlot()
  const lab = useLabStore()
  const { space } = useLab(selectProblem)
  const covariance = useLab(selectCovariance)
  const cursors = useLab(selectCursors)
  const pointed = usePointed()
  const rulers = useMemo(() => distancesAlong(covariance, 0).slice(0, MOST_RULERS), [covariance])
  const axis = space[0]!
  const width = modelWidth(axis)
  const zero = cursors[0][0]!
  // It lies where there is more room for it.
  const direction = toUnit(axis, zero) > 0.5 ? -1 : 1
  const [onward, backward] = direction > 0 ? (['right', 'left'] as const) : (['left', 'right'] as const)

  const set = ({ path }: Distance, value: number) => {
    // More digits than that no pixel can tell.
    const kept = Number(Math.min(MOST * width, Math.max(LEAST * width, value)).toPrecision(4))
    lab.getState().setModel({ covariance: withHyperparameters(covariance, [path], [kept]), fit: 'hand' })
  }
  const moveTo = (place: number) => lab.getState().show({ cursors: [[clampTo(axis, place)], cursors[1]] })

  return (
    <>
      <Halo centre={pointed?.[0] ?? zero} distance={rulers[0]} direction={direction} />
      {rulers.map((ruler, i) => {
        const end = toUnit(axis, zero) + (direction * ruler.value) / width
        const isWhole = end >= 0 && end <= 1
        const [from, to] = [x(zero), isWhole ? x(fromUnit(axis, end)) : direction > 0 ? frame.right : frame.left]
        const top = frame.bottom - LOWEST - i * APART
        return (
          <g key={ruler.path} transform={`translate(0 ${top})`}>
            <Scale from={from} to={to} isWhole={isWhole} />
            <text className="halo ruler-name" x={from - direction * 9} y={4} textAnchor={direction > 0 ? 'end' : 'start'}>
              {`${ruler.symbol} = ${distanceWords(ruler.value, axis)}`}
            </text>
            <OverPlot>
              <AxisHandle
                name={pictures.rulerOnAxis(registries.say(ruler.name), ruler.symbol)}
                left={to}
                top={top}
                side={onward}
                value={ruler.value}
                min={LEAST * width}
                max={MOST * width}
                words={distanceWords(ruler.value, axis)}
                onStep={(share) => set(ruler, ruler.value + share * width)}
                onDrag={(px) => set(ruler, direction * (toUnit(axis, clampTo(axis, x.invert(px))) - toUnit(axis, zero)) * width)}
              />
              {i === 0 && (
                <AxisHandle
                  name={pictures.rulerBegins}
                  left={from}
                  top={top}
                  side={backward}
                  value={zero}
                  min={axis.low}
                  max={axis.high}
                  words={formatPlace(space, [zero])}
                  onStep={(share) => moveTo(fromUnit(axis, toUnit(axis, zero) + share))}
                  onDrag={(px) => moveTo(x.invert(px))}
                />
              )}
            </OverPlot>
          </g>
        )
      })}
    </>
  )
}

/** Marks on a ruler, from its beginning to its end. */
const MARKS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

interface ScaleProps {
  readonly from: number
  readonly to: number
  /** Whether it ends within the plot; else it goes on beyond. */
  readonly isWhole: boolean
}

function Scale({ from, to, isWhole }: ScaleProps) {
  const [left, length] = [Math.min(from, to), Math.abs(to - from)]
  const reaches = to > from ? 1 : -1
  return (
    <g className="ruler">
      <rect x={left} y={-5} width={length} height={10} rx={2} />
      {isWhole &&
        length > 50 &&
        MARKS.map((share) => {
          const at = from + share * (to - from)
          return <line key={share} x1={at} x2={at} y1={-5} y2={share === 0.5 ? 2 : -1} />
        })}
      <line className="ruler-end" x1={from} x2={from} y1={-9} y2={9} />
      {isWhole ? (
        <line className="ruler-end" x1={to} x2={to} y1={-9} y2={9} />
      ) : (
        <path className="ruler-end" d={`M${to - reaches * 8} -6L${to - reaches * 2} 0L${to - reaches * 8} 6`} />
      )}
    </g>
  )
}
