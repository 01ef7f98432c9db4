import type { Trial } from '../../../experiment/measure/measureDocument'
import type { LookedBack } from '../../../experiment/replay/lookBack'
import type { Relevance } from '../../../experiment/replay/relevance'
import { formatNumber, formatPercent, formatShort } from '../../format'
import { settingWords } from '../nextWords'
import { valueText } from '../typed'

/** How a trial ended, as one says it of its mark. */
export function endWords(number: number, { state, value }: Trial): string {
  switch (state) {
    case 'complete':
      return `Trial ${number}: ${formatNumber(value!, 4)}`
    case 'pruned':
      return value === null ? `Trial ${number}: pruned` : `Trial ${number}: pruned at ${formatNumber(value, 4)}, not ranked`
    case 'fail':
      return `Trial ${number}: failed`
    case 'running':
      return `Trial ${number}: not finished`
  }
}

/** Where one stands in the run. */
export const standsWords = (cursor: number, count: number): string =>
  cursor >= count
    ? `All ${count} trials are told.`
    : cursor === 0
      ? `Before the first of ${count} trials.`
      : `After ${cursor} of ${count} trials.`

/** Settings of so many inputs are said; more are shown beside it. */
const FEW = 2

/** What came next, what was believed of it, and where EI would have gone instead. */
export function momentWords(result: string, trial: Trial, { before, chosen, instead, share }: LookedBack): string {
  const number = before + 1
  const isShort = Object.keys(trial.params).length <= FEW
  const went = isShort ? `Trial ${number} went to ${settingWords(trial.params) || 'no setting that is known here'}. ` : ''
  const believed =
    chosen.mean === null || chosen.std === null
      ? `Of trial ${number} nothing could be expected yet.`
      : `Of trial ${number} the model expected ${result} = ${formatNumber(chosen.mean)} ± ${formatNumber(chosen.std, 2)}.`
  const came =
    trial.state === 'complete' && trial.value !== null
      ? `It gave ${formatNumber(trial.value, 4)}.`
      : `${endWords(number, trial)}.`
  if (!instead) return `${went}${believed} ${came} There was too little to ask expected improvement.`
  const would = isShort
    ? `Expected improvement would have gone to ${settingWords(instead.params)}.`
    : 'Rings beside the inputs show where expected improvement would have gone.'
  if (share === null) return `${went}${believed} ${came} ${would}`
  return `${went}${believed} ${came} ${would} The place chosen had ${formatPercent(share)} of that expected improvement.`
}

/** How far looking back has come; empty when it is through. */
export const progressWords = (found: number, expected: number, count: number): string => {
  if (found >= expected) return ''
  const all = expected < count ? `${expected} of the ${count} trials, spread evenly` : `the ${count} trials`
  return `Looking back at ${all}: ${found} done.`
}

/** What a bar of relevance says. */
export const relevanceWords = ({ name, lengthscales, share }: Relevance): string =>
  `${name}: ${formatPercent(share)}, its range is ${formatShort(lengthscales, 2)} length-scales long`

/** What the best so far was worth beside a random order of the same trials; empty where there is nothing to compare. */
export function orderWords(
  best: readonly (number | null)[],
  median: readonly (number | null)[],
  goal: 'minimize' | 'maximize',
): string {
  const last = best.at(-1)
  if (last === undefined || last === null) return ''
  const reached = best.indexOf(last) + 1
  const typical = median.findIndex((value) => value !== null && (goal === 'maximize' ? value >= last : value <= last)) + 1
  if (typical === 0) return `The best value came with evaluation ${reached}.`
  return `The best value came with evaluation ${reached}. Were the same evaluations made in random order, half of all orders would have it by evaluation ${typical}.`
}

/** Where a trial and EI went along one input; empty where there is nothing to say. */
export function stripWords(back: LookedBack | null, name: string): string {
  if (!back) return ''
  const valueIn = (params: LookedBack['chosen']['params'] | undefined) =>
    params && Object.hasOwn(params, name) ? valueText(params[name]) : null
  const [chosen, instead] = [valueIn(back.chosen.params), valueIn(back.instead?.params)]
  if (chosen === null) return 'This trial did not have it.'
  return instead === null ? `Chosen ${chosen}.` : `Chosen ${chosen}, EI ${instead}.`
}
