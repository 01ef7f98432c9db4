import { type RaceDocument, raceDocumentSchema } from './raceDocument'
import { racePresets } from './racePresets'
import type { Room } from './room'
import { withOneAtATime, withSettingsOfItsOwn } from './searchSchema'
import { withSource } from './sourceSchema'

/** The documents of the races. */
export const raceRoom: Room<RaceDocument> = {
  id: 'race',
  schema: raceDocumentSchema,
  // From version 1 to 2: a race says where its black box comes from. To 3: the settings of a search are a record of their own.
  // To 4: Bayesian optimization says how many places it chooses at once.
  migrations: [withSource, withSettingsOfItsOwn, withOneAtATime],
  default: () => racePresets[0]!.document,
}
