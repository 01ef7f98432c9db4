import type { TuningLog } from '../../../experiment/logs/log'
import { MOST_TRIALS } from '../../../experiment/measure/study'
import { type OpenedLog, trialCount } from '../../../experiment/replay/openedLog'
import type { TrialState } from '../../../experiment/trial'
import { measure } from '../../../language/en/measure'
import { grouped } from '../../../language/numbers'

const STATES: readonly TrialState[] = ['complete', 'fail', 'pruned', 'running']

/** Which format was recognised, and how many trials were read. */
export function recognisedWords({ format, log, counts }: OpenedLog, file: string): string {
  const total = trialCount({ counts })
  const version = log.version && !format.includes(log.version) ? log.version : null
  return measure.recognised(file, format, version, total, stateWords(counts))
}

const stateWords = (counts: OpenedLog['counts']): readonly string[] =>
  STATES.flatMap((state) => (counts[state] > 0 ? [measure.states[state](grouped(counts[state]))] : []))

/** Which part of a long log is taken; undefined of one that is taken whole. */
export function partWords(opened: OpenedLog): string | undefined {
  const total = trialCount(opened)
  if (total <= MOST_TRIALS) return undefined
  const best = MOST_TRIALS / 4
  return measure.partTaken(MOST_TRIALS, grouped(total), best)
}

/** How many of the trials the model can be told, and what becomes of the others. */
export function usableWords(usable: number, taken: number): string {
  if (usable === taken) return taken === 1 ? measure.toldOne : measure.toldAll(grouped(taken))
  return usable === 0 ? measure.toldNone : measure.toldSome(grouped(usable), grouped(taken))
}

/** What the file does not tell and no answer could change here, in a sentence each. */
export function notesOf({ asks, seconds }: Pick<TuningLog, 'asks' | 'seconds'>): readonly string[] {
  return asks.flatMap(({ about, guess }) => {
    if (about === 'limit') return seconds ? [] : [measure.otherLimits]
    if (about === 'acquisition') return [typeof guess === 'string' ? measure.acquisitionLike(guess) : measure.acquisitionUnknown]
    return []
  })
}

/** Why an input is left out at first, if it is; undefined where the reader has to say nothing about it. */
export function leftOutWords(name: string, missing: number, trials: number, different: number): string | undefined {
  if (missing > 0) return measure.missingIn(name, grouped(missing), grouped(trials))
  if (different < 2) return measure.oneValue(name)
  return undefined
}
