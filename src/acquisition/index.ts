import type { Acquisition } from './acquisition'
import { confidenceBound } from './confidenceBound'
import { expectedImprovement } from './expectedImprovement'
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
  maxValueEntropy,
  largestUncertainty,
  greedyMean,
] as const satisfies readonly Acquisition[]

export type AcquisitionId = (typeof acquisitions)[number]['id']

export const acquisitionIds = acquisitions.map(({ id }) => id)

const byId = new Map<AcquisitionId, Acquisition>(acquisitions.map((acquisition) => [acquisition.id, acquisition]))

export const findAcquisition = (id: AcquisitionId): Acquisition => byId.get(id)!
