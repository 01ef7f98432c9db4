import type { Explanation } from '../../experiment/moments'
import { incumbents } from '../../experiment/regret'
import { explore } from '../../language/en/explore'
import { selectAcquisition, selectProblem, selectShown } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { formatNumber } from '../format'
import { lensBoxes } from '../plot/Lens'
import { usePlot } from '../plot/PlotContext'
import { spaceOf } from '../plot/placeLabels'
import { type NamePlace, placeName } from '../plot/placeName'
import { thresholdName } from '../words/improvement'
import '../plot/marks.css'

interface BeliefLevelsProps {
  readonly lens: Explanation | null
  /** Where the next evaluation goes, if the model decides that. */
  readonly next: Explanation | null
}

/** In a plot narrower than this, as on a phone, a long name finds no free place beside the lens. */
const NARROW = 360

/**
 * The lines of the best so far and, where it is another, of the value that an improvement must pass; their names stand where neither the
 * lens nor an observation with its number does.
 */
export function BeliefLevels({ lens, next }: BeliefLevelsProps) {
  const { x, y, frame } = usePlot()
  const problem = useLab(selectProblem)
  const { goal } = problem
  const { incumbent } = useLab(selectAcquisition)
  const shown = useLab(selectShown)
  const best = incumbents(problem, shown).at(-1)
  if (!best) return null
  const above = goal === 'maximize'
  const level = y(best.y)
  const name = (frame.right - frame.left < NARROW ? explore.laneBest : explore.bestSoFar)(formatNumber(best.y, 4))
  const taken = [
    ...(lens ? lensBoxes(x(lens.x[0]!), level, goal, frame) : []),
    ...shown.flatMap(({ x: [place], y: value }) => (value === null ? [] : [spaceOf(x(place!), y(value))])),
  ]
  const at = placeName({ level, length: name.length, above }, frame, taken)

  const passed = next && Math.abs(y(next.threshold) - level) >= 3 ? next : null
  const passedLevel = passed && y(passed.threshold)
  const passedName = passed && thresholdName(incumbent, goal, passed.threshold !== passed.best)
  return (
    <>
      <Level className="incumbent" level={level} name={name} at={at} />
      {passedLevel !== null && passedName !== null && (
        <Level
          className="threshold"
          level={passedLevel}
          name={passedName}
          at={placeName({ level: passedLevel, length: passedName.length, above: passedLevel < level }, frame, [...taken, at.box])}
        />
      )}
    </>
  )
}

interface LevelProps {
  readonly className: string
  readonly level: number
  readonly name: string
  readonly at: NamePlace
}

function Level({ className, level, name, at }: LevelProps) {
  const { frame } = usePlot()
  return (
    <g className={className}>
      <line x1={frame.left} x2={frame.right} y1={level} y2={level} />
      <text className="halo" x={at.box.right} y={at.baseline} textAnchor="end">
        {name}
      </text>
    </g>
  )
}
