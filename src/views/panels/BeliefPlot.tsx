import { lazy, Suspense, useId, useMemo } from 'react'
import type { Explanation } from '../../experiment/moments'
import { explore } from '../../language/en/explore'
import {
  selectBands,
  selectBatch,
  selectGhost,
  selectInInitialDesign,
  selectMoment,
  selectNext,
  selectOptimumElsewhere,
  selectPlaces,
  selectProblem,
  selectRevealed,
  selectShown,
} from '../../store/derived'
import { useLab } from '../../store/useLab'
import { PlotPictures } from '../pictures/Pictures'
import { XAxis, YAxis } from '../plot/Axes'
import { Band } from '../plot/Band'
import { Curve } from '../plot/Curve'
import { Lens } from '../plot/Lens'
import { MarkLine } from '../plot/Marking'
import { Observations } from '../plot/Observations'
import { OptimumMark } from '../plot/OptimumMark'
import { usePlot } from '../plot/PlotContext'
import { Truth } from '../plot/Truth'
import { useFork } from '../plot/useFork'
import { BeliefLevels } from './BeliefLevels'
import '../maps/maps.css'
import '../plot/marks.css'

/** Needed only where a second output must keep a limit. */
const FeasibilityLine = lazy(() => import('../constraint/FeasibilityLine'))

/** Needed only where a table is searched. */
const PlacesLeft = lazy(() => import('../places/PlacesLeft'))

/**
 * How much is drawn: all, all but the strip of the acquisition function, what is believed without what is asked of it, or what was measured
 * without a model.
 */
export type Shows = 'all' | 'plot' | 'belief' | 'measured'

interface BeliefPlotProps {
  readonly inspected: Explanation | null
  readonly narrow: boolean
  readonly shows: Shows
}

/** The main plot: hidden truth, posterior mean and bands, observations, incumbent, next point, lens. */
export function BeliefPlot({ inspected, narrow, shows }: BeliefPlotProps) {
  const { frame } = usePlot()
  const phase = useLab((s) => s.view.phase)
  const inDesign = useLab(selectInInitialDesign)
  const next = useLab(selectNext)
  const { goal, constraint, pool } = useLab(selectProblem)
  const inFrame = useId()
  const hasModel = shows !== 'measured'
  const asks = shows === 'all' || shows === 'plot'
  const lens = inspected ?? (asks && phase === 'choose' && !inDesign ? next : null)

  return (
    <>
      <clipPath id={inFrame}>
        <rect x={frame.left} y={frame.top} width={frame.right - frame.left} height={frame.bottom - frame.top} />
      </clipPath>
      <YAxis count={narrow ? 5 : 6} />
      <g clipPath={`url(#${inFrame})`}>
        {hasModel && <Belief />}
        <Truth />
        {hasModel && constraint && (
          <Suspense>
            <FeasibilityLine />
          </Suspense>
        )}
        {hasModel && <PlotPictures />}
        {pool && (
          <Suspense>
            <PlacesLeft />
          </Suspense>
        )}
      </g>
      {asks && (
        <>
          <BeliefLevels lens={lens} next={inDesign ? null : next} />
          <g data-answer>
            <Destination />
          </g>
          <g clipPath={`url(#${inFrame})`} data-answer>
            {lens && <Lens at={lens} goal={goal} active={inspected !== null} />}
          </g>
          <Ghost />
        </>
      )}
      {shows === 'belief' && lens && <Probe at={lens} />}
      <Evaluations />
      {asks && (
        <g data-answer>
          <Optimum />
        </g>
      )}
      <MarkLine isNamedBelow={goal === 'maximize'} />
      <XAxis count={narrow ? 4 : 8} numbers={shows !== 'all'} />
    </>
  )
}

/** The place looked at: the mean there, and one and two standard deviations to each side. */
function Probe({ at }: { readonly at: Explanation }) {
  const { x, y } = usePlot()
  const [px, [low, high]] = [x(at.x[0]!), at.range]
  return (
    <g className="probe">
      <line x1={px} x2={px} y1={y(low)} y2={y(high)} />
      <circle cx={px} cy={y(at.mean)} r={4} />
    </g>
  )
}

function Belief() {
  const places = useLab(selectPlaces)
  const { curves, edge } = useLab(selectMoment)
  const { mean } = curves()
  const hasBand = useLab(selectBands).includes('latent')
  const band = (k: number) => ({ low: edge(-k), high: edge(k) })
  return (
    <>
      {hasBand && (
        <>
          <Band xs={places} {...band(2)} className="band-outer" />
          <Band xs={places} {...band(1)} className="band-inner" />
        </>
      )}
      <Curve xs={places} ys={mean} className="mean" />
    </>
  )
}

/** Where the mean is best, while that is not where the next evaluation goes. */
function Optimum() {
  const { x, y, frame } = usePlot()
  const optimum = useLab(selectOptimumElsewhere)
  const next = useLab(selectNext)
  const shown = useLab(selectShown)
  const others = shown.flatMap((each) => (each.y === null ? [] : [{ x: x(each.x[0]!), y: y(each.y) }]))
  if (!optimum) return null
  return (
    <OptimumMark x={x(optimum.x[0]!)} y={y(optimum.mean)} frame={frame} next={next ? x(next.x[0]!) : undefined} others={others} />
  )
}

/** Where the model would go next; looking back, also where the record went when that is elsewhere, as a ghost. */
function Destination() {
  const { x, frame } = usePlot()
  const next = useLab(selectNext)
  const inDesign = useLab(selectInInitialDesign)
  const phase = useLab((s) => s.view.phase)
  const fork = useFork()
  const batch = useLab(selectBatch)
  if (phase !== 'choose' && phase !== 'evaluate') return null
  const [planned, recorded] = [next?.x[0], fork?.recorded.x[0]]
  const left = recorded !== undefined && x(recorded) > frame.right - 10 - 6.4 * explore.marks.recorded.length
  return (
    <>
      {planned !== undefined && !inDesign && (
        <line className="next-line" x1={x(planned)} x2={x(planned)} y1={frame.top} y2={frame.bottom} />
      )}
      {!inDesign &&
        batch.slice(1).map(({ x: [place] }, i) => (
          <g key={place} className="next-more">
            <line x1={x(place!)} x2={x(place!)} y1={frame.top} y2={frame.bottom} />
            <text className="halo" x={x(place!)} y={frame.bottom - 6} textAnchor="middle">
              {i + 2}
            </text>
          </g>
        ))}
      {recorded !== undefined && (
        <g className="went">
          <line x1={x(recorded)} x2={x(recorded)} y1={frame.top} y2={frame.bottom} />
          <text className="halo" x={x(recorded) + (left ? -5 : 5)} y={frame.bottom - 6} textAnchor={left ? 'end' : 'start'}>
            {explore.marks.recorded}
          </text>
        </g>
      )}
    </>
  )
}

/** The evaluations of the other future that this one did not make. */
function Ghost() {
  const { x, y, frame } = usePlot()
  const ghost = useLab(selectGhost)
  if (!ghost) return null
  return (
    <g className="ghost-marks">
      {ghost.apart.map(({ x: [place], y: value, number }) => (
        <circle key={number} cx={x(place!)} cy={value === null ? frame.bottom - 8 : y(value)} r={5} />
      ))}
    </g>
  )
}

function Evaluations() {
  const shown = useLab(selectShown)
  const phase = useLab((s) => s.view.phase)
  const revealed = useLab(selectRevealed)
  const trace = useLab((s) => s.run.trace)
  const visible = useMemo(() => (phase === 'evaluate' ? trace.slice(0, revealed) : shown), [phase, trace, revealed, shown])
  return <Observations trace={visible} newest={visible.length} />
}
