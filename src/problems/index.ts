import { brokenSensor } from './brokenSensor'
import { flat } from './flat'
import { forrester } from './forrester'
import { gramacyLee } from './gramacyLee'
import { needle } from './needle'
import type { Problem } from './problem'
import { problem02 } from './problem02'
import { taxiLearningRate } from './taxiLearningRate'
import { threeBumps } from './threeBumps'

/** Every black box, in menu order. A new one is one file and one entry here. */
export const problems = [
  threeBumps,
  forrester,
  problem02,
  gramacyLee,
  taxiLearningRate,
  needle,
  flat,
  brokenSensor,
] as const satisfies readonly Problem[]

export type ProblemId = (typeof problems)[number]['id']

export const problemIds = problems.map(({ id }) => id)

const byId = new Map<ProblemId, Problem>(problems.map((problem) => [problem.id, problem]))

export const findProblem = (id: ProblemId): Problem => byId.get(id)!
