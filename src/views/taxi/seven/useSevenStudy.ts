import { useMemo } from 'react'
import type { StudyLog } from '../../../casestudy/job'
import { askedIn } from '../../../casestudy/nextJob'
import { placesOf, type ScoredPlace } from '../../../casestudy/places'
import { logOfRecord, type SevenRecord, sevenStudy } from '../../../casestudy/sevenRecord'
import { SEVEN_RECORDS } from '../../../casestudy/sevenReplay'
import type { Asked } from '../../../casestudy/stopping'
import { CONTESTANTS, type Contestant, type Study } from '../../../casestudy/study'
import { type CaseTable, tableOf } from '../../../casestudy/table'
import { selectSevenStudy } from '../../../store/taxi/derived'
import { useTaxi } from '../../../store/taxi/useTaxi'

/** All that the scene shows of the study of seven inputs: trained here, or one of the recorded seeds. */
export interface SevenShown {
  readonly study: Study
  readonly isLive: boolean
  readonly table: CaseTable
  readonly places: Readonly<Record<Contestant, readonly ScoredPlace[]>>
  /** What the model of Bayesian optimization said, whenever it was asked. */
  readonly asked: readonly Asked[]
}

/** The recorded seed that was asked for; the first when there is none of that number. */
export const recordOfSeed = (seed: number): SevenRecord =>
  SEVEN_RECORDS.find((record) => record.seed === seed) ?? SEVEN_RECORDS[0]!

const logs = new Map<number, StudyLog>()

/** Made once for a seed: a record is read again whenever one comes back to it. */
function recordedLog(record: SevenRecord): StudyLog {
  const log = logs.get(record.seed) ?? logOfRecord(record)
  logs.set(record.seed, log)
  return log
}

export function useSevenStudy(): SevenShown {
  const live = useTaxi(selectSevenStudy)
  const liveLog = useTaxi((s) => s.seven.log)
  const seed = useTaxi((s) => s.sevenChoice.seed)
  return useMemo(() => {
    const record = recordOfSeed(seed)
    const [study, log] = live ? [live, liveLog] : [sevenStudy(record.seed), recordedLog(record)]
    const places = Object.fromEntries(CONTESTANTS.map((id) => [id, placesOf(study, id, log[id])])) as Record<
      Contestant,
      ScoredPlace[]
    >
    return { study, isLive: live !== null, table: tableOf(study, log), places, asked: askedIn(log.bayesian) }
  }, [live, liveLog, seed])
}
