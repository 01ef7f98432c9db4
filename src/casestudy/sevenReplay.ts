import records from './measured/sevenKnobs.json' with { type: 'json' }
import type { SevenRecord } from './sevenRecord'

/** The recorded seeds of the study of seven inputs: `npm run case -- --inputs seven --replay N`, on synthetic trips. */
export const SEVEN_RECORDS = records as unknown as readonly SevenRecord[]
