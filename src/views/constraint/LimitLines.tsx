import { useMemo } from 'react'
import { placeOfCell } from '../../experiment/survey'
import { excessAt } from '../../problems/constraint'
import type { Problem } from '../../problems/problem'
import { selectCells, selectMoment, selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { IsoLines } from '../maps/IsoLines'
import { usePlot } from '../plot/PlotContext'
import './constraint.css'

/** Cells along each axis from which the true limit is drawn. */
const CELLS = 96

/** On the map of the truth the line at which the second output is at its limit; on the others where the model gives it an even chance. */
export default function LimitLines({ ofTruth }: { readonly ofTruth: boolean }) {
  const { frame } = usePlot()
  const problem = useLab(selectProblem)
  const cells = useLab(selectCells)
  const chance = useLab(selectMoment).feasibility()
  const excess = useMemo(() => (ofTruth ? excessOver(problem) : null), [ofTruth, problem])
  if (excess) return <IsoLines className="limit-line" values={excess} cells={CELLS} at={TRUE_LIMIT} frame={frame} />
  return chance && <IsoLines className="limit-line limit-line-believed" values={chance} cells={cells} at={EVEN} frame={frame} />
}

const [TRUE_LIMIT, EVEN] = [[0], [0.5]]

const excessOver = (problem: Problem): Float64Array =>
  Float64Array.from({ length: CELLS ** 2 }, (_, i) => excessAt(problem, placeOfCell(problem.space, CELLS, i))!)
