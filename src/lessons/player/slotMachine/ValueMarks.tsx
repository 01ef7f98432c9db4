import { learning } from '../../../language/en/learn'
import { betaDensity } from '../../../numerics/beta'
import { dodge } from '../../../views/plot/dodge'
import { usePlot } from '../../../views/plot/PlotContext'
import { valuesOf } from '../../slotMachine/curves'
import { useSlotMachine } from './useSlotMachine'
import './ChancePlot.css'

const LABEL_WIDTH = 40

/** Moves names apart to both sides alike: halfway between pushing them all to the right and all to the left. */
function apart(places: readonly number[], low: number, high: number): number[] {
  const right = dodge(places, LABEL_WIDTH, low, high)
  const mirrored = places.map((place) => -place).toReversed()
  const left = dodge(mirrored, LABEL_WIDTH, -high, -low).toReversed()
  return right.map((place, i) => (place - left[i]!) / 2)
}

/** Single values, each a stem up to its curve with its name at the foot. */
export function ValueMarks() {
  const { x, y, frame } = usePlot()
  const values = useSlotMachine(valuesOf)
  const [, top] = y.domain()
  const places = values.map(({ at }) => x(at))
  const labels = apart(places, frame.left + 16, frame.right - 16)
  return values.map(({ layer, at, shape }, i) => {
    const tip = y(Math.min(top!, betaDensity(shape, at)))
    return (
      <g key={layer} className={`chance-value chance-value-${layer}`} transform={`translate(${places[i]} 0)`}>
        <line y1={frame.bottom} y2={tip} />
        {layer === 'mean' ? (
          <path d="M0 -5.5 5.5 0 0 5.5 -5.5 0Z" transform={`translate(0 ${tip})`} />
        ) : (
          <circle cy={tip} r={4.5} />
        )}
        <text className="halo" x={labels[i]! - places[i]!} y={frame.bottom - 6} textAnchor="middle">
          {learning.valueNames[layer]}
        </text>
      </g>
    )
  })
}
