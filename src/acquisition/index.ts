import type { Problem } from '../problems/problem'
import type { Acquisition } from './acquisition'
import { confidenceBound } from './confidenceBound'
import { expectedImprovement } from './expectedImprovement'
import { feasibleImprovement } from './feasibleImprovement'
import { greedyMean } from './greedyMean'
import { largestUncertainty } from './largestUncertainty'
import { logExpectedImprovement } from './logExpectedImprovement'
import { maxValueEntropy } from './maxValueEntropy'
import { noisyExpectedImprovement } from './noisyExpectedImprovement'
import { probabilityOfImprovement } from './probabilityOfImprovement'
import { thompson } from './thompson'

/** Every acquisition function, in menu order. A new one is one file and one entry here. */
export const acquisitions = [
  expectedImprovement,
  probabilityOfImprovement,
  confidenceBound,
  thompson,
  logExpectedImprovement,
  noisyExpectedImprovement,
  feasibleImprovement,
  maxValueEntropy,
  largestUncertainty,
  greedyMean,
] as const satisfies readonly Acquisition[]

type Goal = Problem['goal']

export type AcquisitionId = (typeof acquisitions)[number]['id']

export const acquisitionIds = acquisitions.map(({ id }) => id)

const asCalled = (goal: Goal): ReadonlyMap<AcquisitionId, Acquisition> =>
  new Map(
    acquisitions.map((acquisition: Acquisition & { id: AcquisitionId }) => [
      acquisition.id,
      goal === 'minimize' ? { ...acquisition, ...acquisition.minimizing } : acquisition,
    ]),
  )

const byGoal = { maximize: asCalled('maximize'), minimize: asCalled('minimize') }

/** An acquisition function, named as it is for a problem of that goal. */
export const findAcquisition = (id: AcquisitionId, goal: Goal = 'maximize'): Acquisition => byGoal[goal].get(id)!
