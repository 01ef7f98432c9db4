import { toUnit } from '../../../problems/searchSpace'
import type { Choice } from '../../../store/choices'
import { selectProblem, selectShown } from '../../../store/derived'
import { useLab } from '../../../store/useLab'
import './choices.css'

const SIDE = 100

/** The plane with what was evaluated, and the place that is chosen next. */
export function SmallPlane({ next }: Choice) {
  const { space } = useLab(selectProblem)
  const shown = useLab(selectShown)
  // A place that was evaluated twice is drawn once.
  const places = [...new Map(shown.map(({ x }) => [x.join(), x])).values()]
  const at = ([x, y]: readonly number[]) => [toUnit(space[0]!, x!) * SIDE, (1 - toUnit(space[1]!, y!)) * SIDE] as const
  const [px, py] = at(next.x)
  return (
    <svg viewBox={`-8 -8 ${SIDE + 16} ${SIDE + 16}`} aria-hidden="true">
      <rect className="choices-frame" width={SIDE} height={SIDE} />
      {places.map((x) => {
        const [cx, cy] = at(x)
        return <circle key={x.join()} className="choices-dot" cx={cx} cy={cy} r={2.5} />
      })}
      <circle className="choices-ring" cx={px} cy={py} r={6} />
    </svg>
  )
}
