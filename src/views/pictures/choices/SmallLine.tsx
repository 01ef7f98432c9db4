import { toUnit } from '../../../problems/searchSpace'
import type { Choice } from '../../../store/choices'
import { selectProblem, selectShown } from '../../../store/derived'
import { useLab } from '../../../store/useLab'
import './choices.css'

const [WIDTH, HEIGHT, FOOT] = [300, 40, 6]

/** The scores along the axis, from their own least to their own largest, and a flag at the place they choose; ticks where something was evaluated. */
export function SmallLine({ next, scores }: Choice) {
  const { space, goal } = useLab(selectProblem)
  const shown = useLab(selectShown)
  // A place that was evaluated twice is drawn once.
  const places = [...new Map(shown.map(({ x }) => [x.join(), x])).values()]
  const at = (x: readonly number[]) => toUnit(space[0]!, x[0]!) * WIDTH
  const px = at(next.x)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`} preserveAspectRatio="none" aria-hidden="true">
      {scores && <path className="choices-curve" d={pathOf(scores, isTurned(scores, next, goal))} />}
      <line className="choices-axis" x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      {places.map((x) => (
        <line key={x.join()} className="choices-tick" x1={at(x)} x2={at(x)} y1={HEIGHT} y2={HEIGHT + FOOT - 1} />
      ))}
      <line className="choices-next" x1={px} x2={px} y1={0} y2={HEIGHT} />
    </svg>
  )
}

/** Whether the lowest of these scores is the best: a level of a problem to minimise. */
function isTurned(scores: Float64Array, { score }: Choice['next'], goal: 'maximize' | 'minimize'): boolean {
  if (goal === 'maximize' || score === null) return false
  const [low, high] = ends(scores)
  return Math.abs(score - low) < Math.abs(score - high)
}

const ends = (scores: Float64Array): readonly [number, number] => [
  scores.reduce((a, b) => Math.min(a, b)),
  scores.reduce((a, b) => Math.max(a, b)),
]

function pathOf(scores: Float64Array, turned: boolean): string {
  const [low, high] = ends(scores)
  const height = high - low || 1
  const y = (score: number) => HEIGHT - 2 - ((turned ? high - score : score - low) / height) * (HEIGHT - 4)
  return Array.from(
    scores,
    (score, i) => `${i ? 'L' : 'M'}${((i / (scores.length - 1)) * WIDTH).toFixed(1)} ${y(score).toFixed(1)}`,
  ).join('')
}
