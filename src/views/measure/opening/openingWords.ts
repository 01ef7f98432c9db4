import type { TuningLog } from '../../../experiment/logs/log'
import { MOST_TRIALS } from '../../../experiment/measure/study'
import { type OpenedLog, trialCount } from '../../../experiment/replay/openedLog'
import type { TrialState } from '../../../experiment/trial'
import { grouped } from '../../../language/numbers'

const STATES: readonly (readonly [TrialState, string])[] = [
  ['complete', 'with a value'],
  ['fail', 'failed'],
  ['pruned', 'pruned'],
  ['running', 'not finished'],
]

/** Which format was recognised, and how many trials were read. */
export function recognisedWords({ format, log, counts }: OpenedLog, file: string): string {
  const total = trialCount({ counts })
  const version = log.version && !format.includes(log.version) ? `, version ${log.version}` : ''
  const trials = total === 1 ? 'one trial' : `${grouped(total)} trials`
  return `${file} was recognised as: ${format}${version}. It has ${trials}: ${stateWords(counts)}.`
}

function stateWords(counts: OpenedLog['counts']): string {
  const parts = STATES.flatMap(([state, says]) => (counts[state] > 0 ? [`${grouped(counts[state])} ${says}`] : []))
  return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** Which part of a long log is taken; undefined of one that is taken whole. */
export function partWords(opened: OpenedLog): string | undefined {
  const total = trialCount(opened)
  if (total <= MOST_TRIALS) return undefined
  const best = MOST_TRIALS / 4
  return `A study holds ${MOST_TRIALS} trials. Of these ${grouped(total)} are taken: each trial that was the best until then, and the best of all, together ${best}; the other ${MOST_TRIALS - best} are spread evenly over the run.`
}

/** How many of the trials the model can be told, and what becomes of the others. */
export function usableWords(usable: number, taken: number): string {
  if (usable === taken) return taken === 1 ? 'The model is told this trial.' : `The model is told all ${grouped(taken)} trials.`
  if (usable === 0) return 'The model can be told none of these trials: each was pruned, is not finished, or lacks an input.'
  return `The model is told ${grouped(usable)} of ${grouped(taken)} trials. The others were pruned, are not finished, or lack an input; they stay in the table.`
}

/** What the file does not tell and no answer could change here, in a sentence each. */
export function notesOf({ asks, seconds }: Pick<TuningLog, 'asks' | 'seconds'>): readonly string[] {
  return asks.flatMap(({ about, guess }) => {
    if (about === 'limit')
      return seconds
        ? []
        : ['The file has limits on other outputs. They are not looked at here: what is searched is the value alone.']
    if (about === 'acquisition')
      return [
        typeof guess === 'string'
          ? `The file does not name the acquisition function that was used; its settings look like ${guess}. Looking back asks expected improvement in any case.`
          : 'The file does not name the acquisition function that was used. Looking back asks expected improvement in any case.',
      ]
    return []
  })
}

/** Why an input is left out at first, if it is; undefined where the reader has to say nothing about it. */
export function leftOutWords(name: string, missing: number, trials: number, different: number): string | undefined {
  if (missing > 0)
    return `${name} is missing in ${grouped(missing)} of ${grouped(trials)} trials; with it they cannot be told to the model.`
  if (different < 2) return `${name} had one value only.`
  return undefined
}
