import { useMemo } from 'react'
import { covarianceBetween } from '../../../experiment/jointBelief'
import { pictures } from '../../../language/en/pictures'
import { type Dimension, fromUnit, toUnit } from '../../../problems/searchSpace'
import { selectCells, selectMoment, selectProblem } from '../../../store/derived'
import { useLab } from '../../../store/useLab'
import { HeatMap } from '../../maps/HeatMap'
import { XAxis, YAxis } from '../../plot/Axes'
import { PlotContext } from '../../plot/PlotContext'
import { axisScale, upwardAxisScale } from '../../plot/scales'
import type { MapProps } from './maps'
import { PairCross } from './PairCross'
import { PairSurface, type Spot } from './PairSurface'
import { SquarePicture, sizeOf, within } from './Square'
import { snapped } from './snap'
import { MapCaption, useColors } from './useColors'
import { useTold } from './useCursors'
import './covariance.css'

/** One of the axis' hundredths, or a tenth of that. */
const [STEP, FINE_STEP] = [0.01, 0.001]

/** The covariance of every two places along the axis: x to the right, x′ upwards. */
export function PlacesMap({ square, belief, pair: [x, other], move, says, look }: MapProps) {
  const axis = useLab(selectProblem).space[0]!
  const cells = useLab(selectCells)
  const { model } = useLab(selectMoment)
  const told = useTold()
  const values = useMemo(
    () =>
      covarianceBetween(
        model,
        Array.from({ length: cells }, (_, i) => [fromUnit(axis, (i + 0.5) / cells)]),
        belief,
      ),
    [model, axis, cells, belief],
  )
  const colors = useColors(values)
  const { frame } = square
  const scales = useMemo(() => ({ x: axisScale(axis, frame), y: upwardAxisScale(axis, frame), frame }), [axis, frame])
  const ticks = Math.max(2, Math.round((frame.right - frame.left) / 55))
  const evaluated = useMemo(() => Array.from(new Set(told.map(({ x }) => x[0]!))), [told])
  const placesOf = (spot: Spot) => spot.map((share) => [snapped(axis, evaluated, share)]) as [number[], number[]]

  return (
    <SquarePicture square={square} caption={<MapCaption axes="x → x′ ↑" colors={colors} />}>
      <div className="covariance-heat" style={within(square)} aria-hidden="true">
        <HeatMap values={values} cells={cells} levels={colors.levels} ramp={colors.ramp} />
      </div>
      <svg width={square.width} height={square.height} aria-hidden="true">
        <rect className="covariance-border" x={frame.left} y={frame.top} {...sizeOf(frame)} />
        <PlotContext value={scales}>
          <XAxis count={ticks} />
          <YAxis count={ticks} lines={false} />
        </PlotContext>
        <g className="covariance-told">
          {evaluated.map((place) => (
            <path key={place} d={`M${scales.x(place)} ${frame.bottom}v-6M${frame.left} ${scales.y(place)}h6`} />
          ))}
        </g>
        <PairCross px={scales.x(x[0]!)} py={scales.y(other[0]!)} frame={frame} />
      </svg>
      <PairSurface
        square={square}
        name={pictures.ofPlacesName}
        hint={pictures.ofPlacesHint}
        says={says}
        onMove={(spot) => move(...placesOf(spot))}
        onLook={(spot) => look(spot && placesOf(spot))}
        onStep={([dx, dy], isFine) => {
          const step = isFine ? FINE_STEP : STEP
          move(moved(axis, x, dx * step), moved(axis, other, dy * step))
        }}
      />
    </SquarePicture>
  )
}

const moved = (axis: Dimension, [place]: readonly number[], share: number): readonly number[] => [
  fromUnit(axis, Math.min(1, Math.max(0, toUnit(axis, place!) + share))),
]
