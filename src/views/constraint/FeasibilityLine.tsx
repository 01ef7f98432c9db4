import { useId, useMemo } from 'react'
import { explore } from '../../language/en/explore'
import type { Constraint } from '../../problems/problem'
import { selectMoment, selectPlaces, selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { Curve } from '../plot/Curve'
import { PlotContext, usePlot } from '../plot/PlotContext'
import { valueScale } from '../plot/scales'
import './constraint.css'

/** Pixels that the chance of being feasible takes at the foot of the main plot. */
const HEIGHT = 34

/** Pixels from the top of the plot to the foot of what is written there: below the two lines that name the belief at the next place. */
const NAMES = 44

/** Where a second output forbids places: hatched where it really does, while the truth may be seen, and at the foot the chance that it does not, as the model believes. */
export default function FeasibilityLine() {
  const { x, frame } = usePlot()
  const { constraint } = useLab(selectProblem)
  const truth = useLab((s) => s.view.truth)
  const places = useLab(selectPlaces)
  const chance = useLab(selectMoment).feasibility()
  const hatch = useId()
  const forbidden = useMemo(() => (constraint && truth ? stretches(constraint, places) : []), [constraint, truth, places])
  const [foot, y] = useMemo(() => {
    const foot = { ...frame, top: frame.bottom - HEIGHT }
    return [foot, valueScale([0, 1], foot)]
  }, [frame])
  if (!constraint) return null
  return (
    <g className="feasibility">
      <pattern id={hatch} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="feasibility-hatch" y2={7} />
      </pattern>
      {forbidden.map(([from, to]) => (
        <g key={from}>
          <rect x={x(from)} width={x(to) - x(from)} y={frame.top} height={frame.bottom - frame.top} fill={`url(#${hatch})`} />
          <text className="halo" x={(x(from) + x(to)) / 2} y={frame.top + NAMES} textAnchor="middle">
            {explore.marks.forbidden}
          </text>
        </g>
      ))}
      {chance && (
        <PlotContext value={{ x, y, frame: foot }}>
          <Curve xs={places} ys={chance} className="feasibility-chance" />
          <text className="halo" x={frame.left + 5} y={frame.bottom - HEIGHT / 2 + 4}>
            {explore.chanceName}
          </text>
        </PlotContext>
      )}
    </g>
  )
}

/** The stretches of the axis where the limit is broken, from place to place. */
function stretches({ evaluate, limit }: Constraint, places: readonly number[]): [number, number][] {
  const out: [number, number][] = []
  places.forEach((place, i) => {
    if (evaluate(place) <= limit) return
    const open = out.at(-1)
    if (open && open[1] === places[i - 1]) open[1] = place
    else out.push([place, place])
  })
  return out
}
