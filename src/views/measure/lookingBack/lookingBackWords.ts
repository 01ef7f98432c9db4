import type { Trial } from '../../../experiment/measure/measureDocument'
import type { LookedBack } from '../../../experiment/replay/lookBack'
import type { Relevance } from '../../../experiment/replay/relevance'
import { measure } from '../../../language/en/measure'
import { formatNumber, formatPercent, formatShort } from '../../format'
import { settingWords } from '../nextWords'
import { valueText } from '../typed'

/** How a trial ended, as one says it of its mark. */
export function endWords(number: number, { state, value }: Trial): string {
  switch (state) {
    case 'complete':
      return measure.ends.complete(number, formatNumber(value!, 4))
    case 'pruned':
      return value === null ? measure.ends.pruned(number) : measure.ends.prunedAt(number, formatNumber(value, 4))
    case 'fail':
      return measure.ends.fail(number)
    case 'running':
      return measure.ends.running(number)
  }
}

/** Where one stands in the run. */
export const standsWords = (cursor: number, count: number): string => measure.stands(cursor, count)

/** Settings of so many inputs are said; more are shown beside it. */
const FEW = 2

/** What came next, what was believed of it, and where EI would have gone instead. */
export function momentWords(result: string, trial: Trial, { before, chosen, instead, share }: LookedBack): string {
  const number = before + 1
  const isShort = Object.keys(trial.params).length <= FEW
  const setting = settingWords(trial.params)
  const went = setting === '' ? measure.wentUnknown(number) : measure.wentTo(number, setting)
  const believed =
    chosen.mean === null || chosen.std === null
      ? measure.expectedNothing(number)
      : measure.expected(number, result, formatNumber(chosen.mean), formatNumber(chosen.std, 2))
  const came =
    trial.state === 'complete' && trial.value !== null
      ? measure.gave(formatNumber(trial.value, 4))
      : measure.endedSo(endWords(number, trial))
  const was = [...(isShort ? [went] : []), believed, came]
  if (!instead) return [...was, measure.tooLittle].join(' ')
  const would = isShort ? measure.wouldHaveGone(settingWords(instead.params)) : measure.rings
  return [...was, would, ...(share === null ? [] : [measure.chosenShare(formatPercent(share))])].join(' ')
}

/** How far looking back has come; empty when it is through. */
export const progressWords = (found: number, expected: number, count: number): string => {
  if (found >= expected) return ''
  return expected < count ? measure.progressSome(expected, count, found) : measure.progressAll(count, found)
}

/** What a bar of relevance says. */
export const relevanceWords = ({ name, lengthscales, share }: Relevance): string =>
  measure.relevance(name, formatPercent(share), formatShort(lengthscales, 2))

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
  return typical === 0 ? measure.bestCame(reached) : measure.bestCameAgainst(reached, typical)
}

/** Where a trial and EI went along one input; empty where there is nothing to say. */
export function stripWords(back: LookedBack | null, name: string): string {
  if (!back) return ''
  const valueIn = (params: LookedBack['chosen']['params'] | undefined) =>
    params && Object.hasOwn(params, name) ? valueText(params[name]) : null
  const [chosen, instead] = [valueIn(back.chosen.params), valueIn(back.instead?.params)]
  if (chosen === null) return measure.stripAbsent
  return instead === null ? measure.stripChosen(chosen) : measure.stripBoth(chosen, instead)
}
