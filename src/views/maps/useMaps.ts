import { useMemo } from 'react'
import { DRAWN_CELLS } from '../../acquisition/maximize'
import { type ScoreUnitId, scoreUnits } from '../../acquisition/scoreUnits'
import type { Problem } from '../../problems/problem'
import {
  selectAcquisition,
  selectCells,
  selectMeasured,
  selectMoment,
  selectProblem,
  selectReach,
  selectTruthMap,
  selectValueRange,
} from '../../store/derived'
import { useLab } from '../../store/useLab'
import { DECADES, isLowBest, rangeOf } from '../plot/acquisitionAxis'
import { isoValues, type Levels, linearLevels, logLevels, valueLevels } from './levels'
import { type Quantity, type Ramp, rampOf } from './ramps'
import { useDark } from './useDark'

/** What one of the four maps shows. */
export interface MapContent {
  readonly quantity: Quantity
  readonly values: Float64Array
  readonly cells: number
  readonly levels: Levels
  readonly ramp: Ramp
  /** Values at which iso-lines are drawn. */
  readonly isoAt: readonly number[]
  /** Known at the centres of its cells only. */
  readonly blocks: boolean
}

const LINES = 9

/** The hidden truth and the posterior mean share one scale: fixed by the black box, or, while the truth is hidden, by what is known of it. */
const useValueLevels = (): Levels => {
  const { goal } = useLab(selectProblem)
  const range = useLab(selectValueRange)
  const values = useLab((s) => (s.view.truth ? selectTruthMap(s).values : selectMeasured(s)))
  return useMemo(() => valueLevels({ goal, range }, values), [goal, range, values])
}

export function useTruthMap(): MapContent {
  const { values, cells } = useLab(selectTruthMap)
  const levels = useValueLevels()
  const ramp = rampOf('truth', useDark())
  return useMemo(
    () => ({ quantity: 'truth', values, cells, levels, ramp, isoAt: isoValues(levels, LINES), blocks: false }),
    [values, cells, levels, ramp],
  )
}

export function useMeanMap(): MapContent {
  const { mean } = useLab(selectMoment).curves()
  const cells = useLab(selectCells)
  const levels = useValueLevels()
  const ramp = rampOf('mean', useDark())
  return useMemo(
    () => ({ quantity: 'mean', values: mean, cells, levels, ramp, isoAt: isoValues(levels, LINES), blocks: false }),
    [mean, cells, levels, ramp],
  )
}

/** From 0 to the largest s.d. of the run since the initial design: one sees it shrink. */
export function useSdMap(): MapContent {
  const { sd } = useLab(selectMoment).curves()
  const cells = useLab(selectCells)
  const { widest } = useLab(selectReach)
  const ramp = rampOf('sd', useDark())
  const levels = useMemo(() => linearLevels(0, widest), [widest])
  return useMemo(
    () => ({ quantity: 'sd', values: sd, cells, levels, ramp, isoAt: isoValues(levels, LINES), blocks: false }),
    [sd, cells, levels, ramp],
  )
}

/** The acquisition function; null before the first observation, and when there is nothing to be had anywhere. Gains and probabilities on the scale of the whole run, as in the strip. */
export function useAcquisitionMap(): MapContent | null {
  const moment = useLab(selectMoment)
  const { peak } = useLab(selectReach)
  const { kind, unit } = useLab(selectAcquisition)
  const { goal } = useLab(selectProblem)
  const scale = useLab((s) => s.view.acquisitionScale)
  const cells = useLab(selectCells)
  const ramp = rampOf('acquisition', useDark())
  const values = moment.scores()
  const drawn = kind === 'draw'
  return useMemo(() => {
    if (!values) return null
    const hasOwnScale = !scoreUnits[unit].hasZero
    const run = hasOwnScale ? 0 : peak || 1
    const levels = hasOwnScale ? ownLevels(values, unit, goal) : scale === 'log' ? logLevels(run, DECADES) : linearLevels(0, run)
    if (!levels) return null
    // The colours say how much there is to gain in this run, the lines where: they divide what is left now.
    const isoAt = hasOwnScale || scale === 'log' ? isoValues(levels, LINES) : isoValues(linearLevels(0, highest(values)), LINES)
    return { quantity: 'acquisition', values, cells: drawn ? DRAWN_CELLS : cells, levels, ramp, isoAt, blocks: drawn }
  }, [values, peak, unit, goal, scale, cells, drawn, ramp])
}

/** For values of f and logarithms, which have no zero to start from: the range of the moment shown, deep where it is best. */
function ownLevels(values: Float64Array, unit: ScoreUnitId, goal: Problem['goal']): Levels | null {
  const range = rangeOf(values, unit)
  if (!range) return null
  const [low, high] = range
  return isLowBest(unit, goal) ? linearLevels(high, low) : linearLevels(low, high)
}

const highest = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
