import type { RaceRecord } from '../../experiment/race'
import type { OpenRun } from './derived'
import type { RaceResults } from './state'

/** What the workers said since the screen was last told. */
export interface News {
  readonly finished: Map<string, { readonly run: OpenRun; readonly record: RaceRecord }>
  readonly lost: Map<string, string>
  readonly glimpses: Map<string, readonly number[]>
  readonly progress: Map<string, number>
}

export const noNews = (): News => ({ finished: new Map(), lost: new Map(), glimpses: new Map(), progress: new Map() })

/** The results with the news in them. What did not change keeps its identity. */
export function merged(results: RaceResults, { finished, lost, glimpses, progress }: News): RaceResults {
  const records = new Map(results.records)
  const changed = new Map<string, Map<number, RaceRecord>>()
  for (const { run, record } of finished.values()) {
    const own = changed.get(run.key) ?? new Map(records.get(run.key))
    changed.set(run.key, own.set(record.run.seed, record))
  }
  for (const [key, own] of changed) records.set(key, own)

  const underWay = new Map([...results.progress, ...progress])
  for (const id of [...finished.keys(), ...lost.keys()]) underWay.delete(id)
  return {
    records: finished.size > 0 ? records : results.records,
    lost: lost.size > 0 ? new Map([...results.lost, ...lost]) : results.lost,
    glimpses: glimpses.size > 0 ? new Map([...results.glimpses, ...glimpses]) : results.glimpses,
    progress: underWay,
  }
}

/** The news of a few searches and all that is small, and the rest for later: every search with news is computed and drawn anew. */
export function portion({ finished, ...small }: News, searches: number): [News, News] {
  const keys = new Set([...new Set([...finished.values()].map(({ run }) => run.key))].slice(0, searches))
  const now = noNews().finished
  const later = noNews()
  for (const [id, item] of finished) (keys.has(item.run.key) ? now : later.finished).set(id, item)
  return [{ finished: now, ...small }, later]
}
