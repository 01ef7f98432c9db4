import { type RaceDocument, raceDocumentSchema } from './raceDocument'
import { racePresets } from './racePresets'
import type { Room } from './room'

/** The documents of the races. */
export const raceRoom: Room<RaceDocument> = {
  id: 'race',
  schema: raceDocumentSchema,
  migrations: [],
  default: () => racePresets[0]!.document,
}
