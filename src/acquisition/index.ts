import type { Acquisition } from './acquisition'
import { expectedImprovement } from './expectedImprovement'
import { probabilityOfImprovement } from './probabilityOfImprovement'

/** Every acquisition function, in menu order. A new one is one file and one entry here. */
export const acquisitions = [expectedImprovement, probabilityOfImprovement] as const satisfies readonly Acquisition[]

export type AcquisitionId = (typeof acquisitions)[number]['id']

export const acquisitionIds = acquisitions.map(({ id }) => id)

const byId = new Map<AcquisitionId, Acquisition>(acquisitions.map((acquisition) => [acquisition.id, acquisition]))

export const findAcquisition = (id: AcquisitionId): Acquisition => byId.get(id)!
