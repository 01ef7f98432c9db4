import { ackley } from './ackley'
import { ackley5 } from './ackley5'
import { beale } from './beale'
import { branin } from './branin'
import { brokenSensor } from './brokenSensor'
import { eggholder } from './eggholder'
import { flat } from './flat'
import { forrester } from './forrester'
import { goldsteinPrice } from './goldsteinPrice'
import { goldsteinPriceLog } from './goldsteinPriceLog'
import { gpDraw } from './gpDraw'
import { gramacyLee } from './gramacyLee'
import { gramacyToy } from './gramacyToy'
import { hartmann3 } from './hartmann3'
import { hartmann6 } from './hartmann6'
import { himmelblau } from './himmelblau'
import { importance } from './importance'
import { levy } from './levy'
import { limitedForrester } from './limitedForrester'
import { mccormick } from './mccormick'
import { needle } from './needle'
import type { KnownProblem } from './problem'
import { problem02 } from './problem02'
import { problem03 } from './problem03'
import { problem04 } from './problem04'
import { problem05 } from './problem05'
import { problem06 } from './problem06'
import { problem07 } from './problem07'
import { problem10 } from './problem10'
import { problem14 } from './problem14'
import { problem15 } from './problem15'
import { problem20 } from './problem20'
import { problem21 } from './problem21'
import { problem22 } from './problem22'
import { rastrigin } from './rastrigin'
import { rosenbrock } from './rosenbrock'
import { sixHumpCamel } from './sixHumpCamel'
import { styblinskiTang } from './styblinskiTang'
import { taxiLearningRate } from './taxiLearningRate'
import { taxiSmallSurfaceLog, taxiSurface, taxiSurfaceLog, taxiSurfaceRaw } from './taxiSurface'
import { threeBumps } from './threeBumps'

/** One-dimensional, each with a lesson of its own: what to begin with. */
export const firstProblems = [
  threeBumps,
  forrester,
  problem02,
  gramacyLee,
  taxiLearningRate,
  needle,
  flat,
  brokenSensor,
  limitedForrester,
] as const satisfies readonly KnownProblem[]

/** One-dimensional too: a draw from the prior, then from a single valley to many, and the plains last. */
export const furtherProblems = [
  gpDraw,
  problem04,
  problem15,
  problem10,
  problem14,
  problem07,
  problem21,
  problem05,
  problem03,
  problem22,
  problem06,
  problem20,
] as const satisfies readonly KnownProblem[]

/** The black boxes with one input: those that the plots on screen can show. */
export const problems1d = [...firstProblems, ...furtherProblems] as const

/** Two inputs: the taxi fares first, then the classic test functions from one valley to many. */
export const problems2d = [
  taxiSurface,
  taxiSurfaceLog,
  taxiSurfaceRaw,
  taxiSmallSurfaceLog,
  importance,
  branin,
  sixHumpCamel,
  himmelblau,
  goldsteinPrice,
  goldsteinPriceLog,
  mccormick,
  styblinskiTang,
  rosenbrock,
  beale,
  levy,
  rastrigin,
  ackley,
  eggholder,
  gramacyToy,
] as const satisfies readonly KnownProblem[]

const problemsOfMoreDimensions = [hartmann3, ackley5, hartmann6] as const satisfies readonly KnownProblem[]

/** Every black box, in teaching order. A new one is one file and one entry in its list above. */
export const problems = [...problems1d, ...problems2d, ...problemsOfMoreDimensions] as const

export type ProblemId = (typeof problems)[number]['id']

export const problemIds = problems.map(({ id }) => id)

const byId = new Map<ProblemId, KnownProblem>(problems.map((problem) => [problem.id, problem]))

export const findProblem = (id: ProblemId): KnownProblem => byId.get(id)!
