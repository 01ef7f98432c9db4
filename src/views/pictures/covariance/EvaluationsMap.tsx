import { useMemo } from 'react'
import { covarianceBetween } from '../../../experiment/jointBelief'
import { pictures } from '../../../language/en/pictures'
import { isSamePlace } from '../../../problems/searchSpace'
import { selectMoment } from '../../../store/derived'
import { useLab } from '../../../store/useLab'
import { HeatMap } from '../../maps/HeatMap'
import type { MapProps } from './maps'
import { PairCross } from './PairCross'
import { PairSurface, type Spot } from './PairSurface'
import { SquarePicture, sizeOf, within } from './Square'
import { MapCaption, useColors } from './useColors'
import { useTold } from './useCursors'
import './covariance.css'

/** So many numbers have room along a side. */
const MOST_NUMBERS = 10

/** The covariance of every two evaluations, as the matrix K is written: a row and a column for each, the first at the upper left. */
export function EvaluationsMap({ square, belief, pair: [x, other], move, says, look }: MapProps) {
  const { model } = useLab(selectMoment)
  const told = useTold()
  const count = told.length
  const values = useMemo(() => {
    const places = told.map(({ x }) => x)
    const matrix = covarianceBetween(model, places, belief)
    // The map is drawn from its foot up, a matrix is read from its head down.
    return matrix.map((_, at) => matrix[(count - 1 - Math.floor(at / count)) * count + (at % count)]!)
  }, [model, told, belief, count])
  const colors = useColors(values)
  const { frame } = square
  const side = (frame.right - frame.left) / count
  const every = Math.ceil(count / MOST_NUMBERS)
  const at = (place: readonly number[]) => told.findIndex((evaluation) => isSamePlace(evaluation.x, place))
  const [column, row] = [at(x), at(other)]
  const clamped = (index: number) => Math.min(count - 1, Math.max(0, index))
  const placesAt = (i: number, j: number) => [told[clamped(i)]!.x, told[clamped(j)]!.x] as const
  const pairAt = ([right, up]: Spot) => placesAt(Math.floor(right * count), Math.floor((1 - up) * count))

  return (
    <SquarePicture square={square} caption={<MapCaption axes="x → x′ ↓" colors={colors} />}>
      <div className="covariance-heat" style={within(square)} aria-hidden="true">
        <HeatMap values={values} cells={count} levels={colors.levels} ramp={colors.ramp} blocks />
      </div>
      <svg width={square.width} height={square.height} aria-hidden="true">
        <rect className="covariance-border" x={frame.left} y={frame.top} {...sizeOf(frame)} />
        {told.map(({ number }, i) => {
          const middle = (i + 0.5) * side
          if (i % every !== 0) return null
          return (
            <g className="covariance-number" key={number}>
              <text x={frame.left + middle} y={frame.bottom + 15} textAnchor="middle">
                {number}
              </text>
              <text x={frame.left - 8} y={frame.top + middle} dy="0.35em" textAnchor="end">
                {number}
              </text>
            </g>
          )
        })}
        {column >= 0 && row >= 0 && (
          <PairCross px={frame.left + (column + 0.5) * side} py={frame.top + (row + 0.5) * side} frame={frame} />
        )}
      </svg>
      <PairSurface
        square={square}
        name={pictures.ofEvaluationsName}
        hint={pictures.ofEvaluationsHint}
        says={says}
        onMove={(spot) => move(...pairAt(spot))}
        onLook={(spot) => look(spot && pairAt(spot))}
        onStep={([dx, dy]) => move(...placesAt(Math.max(0, column) + dx, Math.max(0, row) - dy))}
      />
    </SquarePicture>
  )
}
