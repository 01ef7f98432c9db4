import { emptyStudy, type MeasureDocument } from '../../experiment/measure/measureDocument'
import { seeded } from '../../numerics/random'
import { sobol } from '../../numerics/sobol'
import type { FormulaSource } from '../../problems/formula/formulaProblem'
import { placeAt } from '../../problems/searchSpace'
import { listed, resolve, type Source } from '../../problems/source'
import { valueAt } from '../../problems/valueAt'
import type { Course, Exercise } from './exercise'

/** A box of the capstone: known to us, and to the student only by its answers. */
interface Box {
  readonly source: Source
  readonly given: number
}

/** A sum over as many inputs as one likes, of x⁴ − 16x² + 5x for each. Source: Styblinski & Tang (1990). */
const styblinskiTang = (dim: number): FormulaSource => {
  const names = Array.from({ length: dim }, (_, d) => `x${d + 1}`)
  return {
    kind: 'formula',
    formula: `(${names.map((x) => `${x}^4 - 16*${x}^2 + 5*${x}`).join(' + ')}) / 2`,
    axes: names.map((name) => ({ name, low: -5, high: 5 })),
    goal: 'minimize',
  }
}

/** From two inputs to eight, with 10 to 40 given points, as the course has them. */
const BOXES: readonly Box[] = [
  { source: listed('branin'), given: 10 },
  { source: listed('himmelblau'), given: 10 },
  { source: listed('hartmann3'), given: 15 },
  { source: styblinskiTang(4), given: 30 },
  { source: styblinskiTang(4), given: 20 },
  { source: listed('ackley5'), given: 20 },
  { source: listed('hartmann6'), given: 30 },
  { source: styblinskiTang(8), given: 40 },
]

/** The box as a study in [0, 1], as the course hands it out: inputs by number, larger is better. */
function studyOf({ source, given }: Box, seed: number): MeasureDocument {
  const problem = resolve(source)
  const { space, goal } = problem
  const sign = goal === 'maximize' ? 1 : -1
  const random = seeded(seed)
  return {
    ...emptyStudy(),
    parameters: space.map((_, d) => ({ name: `x${d + 1}`, type: 'float', low: 0, high: 1 })),
    goal: 'maximize',
    trials: Array.from({ length: given }, (_, i) => {
      const u = sobol(i, space.length, random.fork('given')).map((share) => Number(share.toFixed(6)))
      return {
        params: Object.fromEntries(u.map((share, d) => [`x${d + 1}`, share])),
        value: Number((sign * valueAt(problem, placeAt(space, u))).toPrecision(8)),
        state: 'complete',
      }
    }),
  }
}

const NUMBERS = ['two', 'two', 'three', 'four', 'four', 'five', 'six', 'eight']

export const capstone: Course = {
  id: 'capstone',
  name: 'Capstone of a professional course',
  exercises: BOXES.map(
    (box, i): Exercise => ({
      id: `box-${i + 1}`,
      bullet: `Black box ${i + 1}, ${NUMBERS[i]} inputs, ${box.given} points given: which query do you send this week?`,
      hint: 'Ask for the next experiment, and read why. Type what your course answers; the belief follows.',
      get place() {
        return { room: 'measure', document: studyOf(box, i + 1) } as const
      },
    }),
  ),
}
