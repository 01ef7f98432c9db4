import type { Room } from '../room'
import { emptyStudy, type MeasureDocument, measureDocumentSchema } from './measureDocument'

/** The documents of the studies that are measured elsewhere. */
export const measureRoom: Room<MeasureDocument> = {
  id: 'measure',
  schema: measureDocumentSchema,
  migrations: [],
  default: emptyStudy,
}
