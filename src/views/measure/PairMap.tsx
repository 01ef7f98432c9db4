import { useMemo, useState } from 'react'
import type { PlaneCut } from '../../experiment/measure/cuts'
import { isBroken } from '../../experiment/measure/limit'
import { measure } from '../../language/en/measure'
import { selectAcquisition, selectAhead, selectKnown, selectPair, selectPlace, selectPlane } from '../../store/measure/derived'
import { useMeasure } from '../../store/measure/useMeasure'
import { Segmented } from '../controls/Segmented'
import { formatNumber } from '../format'
import { ColorBar } from '../maps/ColorBar'
import { HeatMap } from '../maps/HeatMap'
import { IsoLines } from '../maps/IsoLines'
import { isoValues, type Levels, linearLevels } from '../maps/levels'
import { rampOf } from '../maps/ramps'
import { useDark } from '../maps/useDark'
import { type Frame, PlotContext, usePlot } from '../plot/PlotContext'
import { useSize } from '../plot/useSize'
import { isOnAxis, parameterScale, withShare } from './axes'
import { ParameterAxis, ParameterAxisUp } from './ParameterAxis'
import '../constraint/constraint.css'
import '../maps/maps.css'
import './marks.css'
import './PairMap.css'

type Quantity = 'mean' | 'sd' | 'acquisition' | 'feasible'

function valuesOf(plane: PlaneCut, quantity: Quantity): Float64Array {
  if (quantity === 'feasible') return plane.feasible ?? plane.mean
  return quantity === 'acquisition' ? plane.score : plane[quantity]
}

/** Where the limit is kept as likely as not. */
const EVEN = [0.5]

/** Deep where the result is good, the model unsure, or the acquisition function high. */
function levelsOf(values: Float64Array, isLowGood: boolean): Levels {
  const finite = values.filter(Number.isFinite)
  const [low, high] = [Math.min(...finite), Math.max(...finite)]
  if (!(high > low)) return linearLevels(low - 1, low + 1)
  return isLowGood ? linearLevels(high, low) : linearLevels(low, high)
}

/** What is believed over two inputs, all others as they are at the place. */
export function PairMap() {
  const known = useMeasure(selectKnown)!
  const plane = useMeasure(selectPlane)!
  const [a, b] = useMeasure(selectPair)!
  const show = useMeasure((s) => s.show)
  const { goal } = useMeasure((s) => s.document)
  const { short } = useMeasure(selectAcquisition)
  const [chosen, setQuantity] = useState<Quantity>('mean')
  const quantity = chosen === 'feasible' && !plane.feasible ? 'mean' : chosen
  const [ref, size] = useSize<HTMLDivElement>()
  const dark = useDark()
  const { searched } = known.told.encoding
  const values = valuesOf(plane, quantity)
  const levels = useMemo(
    () => (quantity === 'feasible' ? linearLevels(0, 1) : levelsOf(values, quantity === 'mean' && goal === 'minimize')),
    [values, quantity, goal],
  )
  const ramp = rampOf(quantity === 'feasible' ? 'truth' : quantity, dark)
  const names = searched.map(({ name }) => name)
  const choose = (first: number, second: number) => show({ pair: [names[first]!, names[second]!] })
  return (
    <figure className="measure-map" aria-label={measure.mapOf(names[a]!, names[b]!)}>
      <figcaption>
        <AxisChoice label={measure.inputAlong} value={a} names={names} onChange={(to) => choose(to, to === b ? a : b)} />
        <span className="quiet">→</span>
        <AxisChoice label={measure.inputUp} value={b} names={names} onChange={(to) => choose(to === a ? b : a, to)} />
        <span className="quiet">↑</span>
      </figcaption>
      <div className="measure-map-what">
        <Segmented<Quantity>
          label={measure.mapShows}
          value={quantity}
          options={[
            { value: 'mean', label: measure.quantities.mean },
            { value: 'sd', label: measure.quantities.sd },
            { value: 'acquisition', label: short.replace(/^log /, '') },
            ...(plane.feasible ? [{ value: 'feasible' as const, label: measure.quantities.feasible }] : []),
          ]}
          onChange={setQuantity}
        />
        <ColorBar levels={levels} ramp={ramp} />
      </div>
      <div className="fill" ref={ref}>
        {size && size.width > 80 && size.height > 80 && (
          <MapPicture
            {...size}
            values={values}
            chances={plane.feasible}
            cells={plane.cells}
            levels={levels}
            ramp={ramp}
            a={a}
            b={b}
          />
        )}
      </div>
      <p className="visually-hidden">
        {measure.overMap(
          quantity === 'acquisition' ? short : measure.mapQuantities[quantity],
          formatNumber(Math.min(...values)),
          formatNumber(Math.max(...values)),
        )}
      </p>
    </figure>
  )
}

interface AxisChoiceProps {
  readonly label: string
  readonly value: number
  readonly names: readonly string[]
  readonly onChange: (value: number) => void
}

const AxisChoice = ({ label, value, names, onChange }: AxisChoiceProps) => (
  <div className="select-field measure-axis">
    <select aria-label={label} value={value} onChange={(event) => onChange(Number(event.target.value))}>
      {names.map((name, i) => (
        <option key={name} value={i}>
          {name}
        </option>
      ))}
    </select>
  </div>
)

interface MapPictureProps {
  readonly width: number
  readonly height: number
  readonly values: Float64Array
  /** The probability that the limit is kept; null where nothing is known of one. */
  readonly chances: Float64Array | null
  readonly cells: number
  readonly levels: Levels
  readonly ramp: ReturnType<typeof rampOf>
  readonly a: number
  readonly b: number
}

function MapPicture({ width, height, values, chances, cells, levels, ramp, a, b }: MapPictureProps) {
  const known = useMeasure(selectKnown)!
  const place = useMeasure(selectPlace)!
  const show = useMeasure((s) => s.show)
  const { encoding } = known.told
  const [along, up] = [encoding.searched[a]!, encoding.searched[b]!]
  const scales = useMemo(() => {
    const frame: Frame = { left: up.type === 'category' ? 62 : 46, right: width - 16, top: 8, bottom: height - 22 }
    return { x: parameterScale(along, frame), y: parameterScale(up, frame, true), frame }
  }, [along, up, width, height])
  const { frame } = scales
  const box = { left: frame.left, top: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top }
  const isSmooth = along.type === 'float' && up.type === 'float'
  return (
    <>
      {/* The sliders of the slices do the same by keyboard. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above. */}
      <div
        className="measure-heat"
        style={box}
        onClick={({ currentTarget, clientX, clientY }) => {
          const { left, top } = currentTarget.getBoundingClientRect()
          const first = withShare(encoding, place, a, (clientX - left) / box.width)
          show({ place: encoding.paramsOf(withShare(encoding, first, b, 1 - (clientY - top) / box.height)) })
        }}
      >
        <HeatMap values={values} cells={cells} levels={levels} ramp={ramp} blocks={!isSmooth} />
      </div>
      <svg className="measure-map-marks" width={width} height={height} aria-hidden="true">
        <PlotContext value={scales}>
          {isSmooth && <IsoLines values={values} cells={cells} at={isoValues(levels, 7)} frame={frame} />}
          {chances && isSmooth && (
            <IsoLines className="limit-line limit-line-believed" values={chances} cells={cells} at={EVEN} frame={frame} />
          )}
          <rect className="map-border" x={box.left} y={box.top} width={box.width} height={box.height} />
          <ParameterAxis parameter={along} count={Math.max(2, Math.round(box.width / 60))} />
          <ParameterAxisUp parameter={up} count={Math.max(2, Math.round(box.height / 44))} />
          <Marks a={a} b={b} />
        </PlotContext>
      </svg>
    </>
  )
}

function Marks({ a, b }: { a: number; b: number }) {
  const { x, y, frame } = usePlot()
  const known = useMeasure(selectKnown)!
  const ahead = useMeasure(selectAhead)
  const place = useMeasure(selectPlace)!
  const { encoding, limit } = known.told
  const [along, up] = [encoding.searched[a]!, encoding.searched[b]!]
  const at = (params: Parameters<typeof encoding.placeOf>[0]) => {
    const found = encoding.placeOf(params)
    return found && isOnAxis(along, found[a]!) && isOnAxis(up, found[b]!) ? ([x(found[a]!), y(found[b]!)] as const) : null
  }
  const optimum = known.finding.advice.expectedOptimum
  const best = optimum && at(optimum.params)
  const nexts = ahead.flatMap(({ params }) => {
    const found = at(params)
    return found ? [found] : []
  })
  const isLeft = (px: number) => px > (frame.left + frame.right) / 2
  const label = ([px, py]: readonly [number, number], text: string, isBelow: boolean) => {
    const below = (isBelow || py < frame.top + 22) && py < frame.bottom - 22
    return (
      <text
        className="halo measure-map-name"
        x={px + (isLeft(px) ? -10 : 10)}
        y={py + (below ? 16 : -9)}
        textAnchor={isLeft(px) ? 'end' : 'start'}
      >
        {text}
      </text>
    )
  }
  // Two marks close together would write over each other: the upper one is named above, the lower one below.
  const isNextBelow = best && nexts[0] ? nexts[0][1] >= best[1] : false
  return (
    <>
      <path
        className="measure-here measure-here-on-map"
        data-answer
        d={`M${x(place[a]!)} ${frame.top}V${frame.bottom}M${frame.left} ${y(place[b]!)}H${frame.right}`}
      />
      {known.question.study.trials.flatMap(({ params, value, second, state }, i) => {
        const found = state === 'running' || state === 'pruned' ? null : at(params)
        if (!found) return []
        const key = `trial ${i}`
        return value === null ? (
          <path key={key} className="measure-cross" d="M-4 -4L4 4M-4 4L4 -4" transform={`translate(${found[0]} ${found[1]})`} />
        ) : (
          <circle
            key={key}
            className={isBroken(limit, { second }) ? 'measure-map-dot-broken' : 'measure-map-dot'}
            cx={found[0]}
            cy={found[1]}
            r={3.5}
          />
        )
      })}
      <g data-answer>
        {best && <path className="measure-optimum-mark" d="M0 -7L7 0L0 7L-7 0Z" transform={`translate(${best[0]} ${best[1]})`} />}
        {nexts.map(([px, py]) => (
          <circle key={`${px} ${py}`} className="measure-next-mark" cx={px} cy={py} r={7} />
        ))}
        {best && label(best, measure.expectedOptimum, !isNextBelow)}
        {nexts[0] && label(nexts[0], measure.nextExperiment, isNextBelow)}
      </g>
    </>
  )
}
