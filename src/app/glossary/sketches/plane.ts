import { problemOf } from '../../../experiment/setup'
import { placeOfCell } from '../../../experiment/survey'
import { runToEnd } from '../../../experiment/trace'
import { scene } from '../../../lessons/scenes'
import type { ProblemId } from '../../../problems'
import { toUnit } from '../../../problems/searchSpace'
import { valueAt } from '../../../problems/valueAt'
import { findStrategy } from '../../../search'
import { type Look, type Mark, once, type Sketch } from './sketch'

const CELLS = 24

/** A black box of two inputs as squares, better ones stronger, and where a search evaluated it. */
export function plane(
  says: string,
  blackBox: ProblemId,
  search?: { readonly id: string; readonly look: Look },
  budget = 25,
): Sketch {
  const shown = scene({ blackBox, budget, actions: search ? [{ do: 'step', count: budget }] : [] })
  const { setup } = shown
  const problem = problemOf(setup)
  return {
    says,
    scene: shown,
    frames: once(() => {
      const values = Array.from({ length: CELLS ** 2 }, (_, i) => valueAt(problem, placeOfCell(problem.space, CELLS, i)))
      const [low, high] = [Math.min(...values), Math.max(...values)]
      const share = (value: number) => (value - low) / (high - low || 1)
      const heights = values.map((value) => (problem.goal === 'maximize' ? share(value) : 1 - share(value)))
      const marks: Mark[] = [{ as: 'cells', look: 'bayesian', heights, across: CELLS }]
      if (search) {
        const trace = runToEnd(findStrategy(search.id), setup)
        const points = trace.map(
          ({ x }) => x.map((each, d) => toUnit(problem.space[d]!, each)) as unknown as readonly [number, number],
        )
        marks.push({ as: 'dots', look: search.look, points })
      }
      return [{ x: [0, 1], y: [0, 1], marks }]
    }),
  }
}
