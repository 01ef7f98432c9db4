import { useMemo } from 'react'
import { scoreUnits } from '../../acquisition/scoreUnits'
import type { Explanation } from '../../experiment/moments'
import { registries } from '../../language/en/registries'
import { isFeasibilityAlone } from '../../search/scores'
import {
  selectAcquisition,
  selectBefore,
  selectInInitialDesign,
  selectIsStopped,
  selectMoment,
  selectNext,
  selectPlaces,
  selectProblem,
  selectReach,
  selectStop,
  selectTransform,
} from '../../store/derived'
import { useLab } from '../../store/useLab'
import { XAxis, YAxis } from '../plot/Axes'
import { amountScale, isLowBest, rangeOf, rangeScale } from '../plot/acquisitionAxis'
import { Band } from '../plot/Band'
import { Curve } from '../plot/Curve'
import { type Frame, PlotContext, type Scale, usePlot } from '../plot/PlotContext'
import { stopLineWords } from '../words/stopping'
import { bestChanceWords, bestScoreWords, stripNote } from '../words/strip'
import { CHARACTER, flagName, lineName, type StripName } from './stripNames'
import '../plot/marks.css'

interface StripProps {
  readonly x: Scale
  readonly frame: Frame
  /** Bottom of the main plot: the next point's line runs from there to its flag. */
  readonly top: number
  readonly inspected: Explanation | null
  readonly ticks: number
}

/** In a strip lower than this more than one number would lie upon the other. */
const LOW = 36

/** The room that the switch of the scale takes. */
const SWITCH = 110

/** A strip with fewer pixels than this has no room for name, note and switch in one line. */
const NARROW = 430

/**
 * The acquisition function under the main plot, on the same x axis. The y axis of an amount or a probability is fixed by the largest
 * value it takes from the end of the initial design on, so that one sees it die down from step to step; the step before is a ghost.
 */
export function AcquisitionStrip({ x, frame, top, inspected, ticks }: StripProps) {
  const { peak } = useLab(selectReach)
  const moment = useLab(selectMoment)
  const before = useLab(selectBefore)
  const scale = useLab((s) => s.view.acquisitionScale)
  const acquisition = useLab(selectAcquisition)
  const { name, short, unit } = acquisition
  const phase = useLab((s) => s.view.phase)
  const inDesign = useLab(selectInInitialDesign)
  const next = useLab(selectNext)
  const problem = useLab(selectProblem)
  const { space, goal } = problem
  const axis = space[0]!

  const scores = moment.scores()
  const lowBest = isLowBest(unit, goal)
  const y = useMemo(
    () => (scoreUnits[unit].hasZero ? amountScale(peak || 1, scale, frame) : rangeScale(scores, unit, frame)),
    [peak, scale, frame, unit, scores],
  )
  const ghost = before?.scores()
  const spent = !next && scores !== null
  const isNothing = scores !== null && !scoreUnits[unit].hasZero && rangeOf(scores, unit) === null
  const stop = useLab(selectStop)
  const rule = useLab((s) => s.run.model.acquisition.stop)
  const isStopped = useLab(selectIsStopped)
  const isChance = scores !== null && isFeasibilityAlone(moment.model)
  const turnedInto = useLab(selectTransform)
  const transform = unit === 'gain' ? turnedInto : null
  const note = stripNote({ isScored: scores !== null, inDesign, isNothing, isSpent: spent, isChance, isStopped, transform })
  // Beside the name stands the switch of the scale: where both leave no room, the note has a line of its own.
  const narrow = frame.right - frame.left < NARROW
  const whole = registries.say(name)
  const title = CHARACTER * whole.length > frame.right - frame.left - SWITCH ? registries.say(short) : whole
  const visible = phase !== 'fit' && scores !== null
  const chosen = visible && !inDesign && (phase === 'choose' || phase === 'evaluate') ? next : null
  const flag = useMemo(() => {
    if (!chosen || chosen.score === null) return null
    const text = isChance ? bestChanceWords(chosen.score) : bestScoreWords(acquisition, problem, chosen.score)
    const [at, tip] = [x(chosen.x[0]!), y(clamped(y, chosen.score))]
    return { text, x: at, tip, name: flagName(text, at, tip, frame) }
  }, [chosen, isChance, acquisition, problem, x, y, frame])

  return (
    <PlotContext value={{ x, y, frame }}>
      <YAxis count={frame.bottom - frame.top < LOW ? 1 : 2} />
      {narrow && (
        <text className="strip-note halo" x={frame.left + 4} y={frame.top + 10}>
          {note}
        </text>
      )}
      <g className={inDesign || spent ? 'strip-idle' : undefined}>
        {visible && ghost && <Acquisition score={ghost} lowBest={lowBest} ghost />}
        {visible && scores && <Acquisition score={scores} lowBest={lowBest} />}
      </g>
      {flag && (
        <g className="flag" data-answer>
          <line x1={flag.x} x2={flag.x} y1={top} y2={flag.tip} />
          <path transform={`translate(${flag.x} ${flag.tip - 1})`} d="M-6 -9H6L0 0Z" />
          <Name at={flag.name}>{flag.text}</Name>
        </g>
      )}
      {stop && rule && visible && unit === 'gain' && !isChance && (
        <g className="stop-line">
          <line x1={frame.left} x2={frame.right} y1={y(clamped(y, stop.threshold))} y2={y(clamped(y, stop.threshold))} />
          <Name at={lineName(stopLineWords(stop, rule), y(clamped(y, stop.threshold)), frame, flag)}>
            {stopLineWords(stop, rule)}
          </Name>
        </g>
      )}
      {/* The line to the flag passes behind the name. */}
      <text className="strip-name halo" x={frame.left} y={frame.top - 10}>
        {title}
        {!narrow && <tspan className="strip-note"> {note}</tspan>}
      </text>
      {inspected && visible && (
        <g className="probe">
          <line x1={x(inspected.x[0]!)} x2={x(inspected.x[0]!)} y1={top} y2={frame.bottom} />
          {inspected.score !== null && <circle cx={x(inspected.x[0]!)} cy={y(clamped(y, inspected.score))} r={4} />}
        </g>
      )}
      <XAxis count={ticks} label={axis.label} />
    </PlotContext>
  )
}

const Name = ({ at, children }: { at: StripName; children: string }) => (
  <text className="halo" x={at.x} y={at.y} textAnchor={at.anchor}>
    {children}
  </text>
)

/** The curve, filled from the end of the axis where nothing is to be had. */
function Acquisition({ score, lowBest, ghost = false }: { score: Float64Array; lowBest: boolean; ghost?: boolean }) {
  const { y } = usePlot()
  const places = useLab(selectPlaces)
  const inside = useMemo(() => score.map((value) => clamped(y, value)), [score, y])
  const worst = y.domain()[lowBest ? 1 : 0]!
  return (
    <>
      {!ghost && <Band xs={places} low={() => worst} high={(i) => inside[i]!} className="acquisition-area" />}
      <Curve xs={places} ys={inside} className={ghost ? 'acquisition acquisition-ghost' : 'acquisition'} />
    </>
  )
}

/** A log axis has no place for values below its last decade, and the ghost of the initial design may be higher than the axis. */
const clamped = (y: Scale, value: number): number => Math.min(Math.max(value, y.domain()[0]!), y.domain()[1]!)
