import type { Acquisition } from '../../acquisition/acquisition'
import { improvementTerms } from '../../acquisition/expectedImprovement'
import { toEngine } from '../../experiment/direction'
import { SURE_ENOUGH } from '../../experiment/measure/ask'
import type { Outlook } from '../../experiment/measure/finding'
import { type Limit, limitText } from '../../experiment/measure/limit'
import type { Study } from '../../experiment/measure/study'
import type { Proposed } from '../../experiment/measure/studyModel'
import { cdf } from '../../numerics/normal'
import type { Ahead } from '../../store/measure/derived'
import { formatNumber, formatPercent } from '../format'
import { isWeighed } from '../words/feasibility'
import { questionOf } from '../words/gain'
import { strong } from '../words/sentence'
import { valueText } from './typed'

/** A setting of the inputs: "Temperature (°C) = 62, Catalyst = Ni". */
export const settingWords = (params: Proposed['params']): string =>
  Object.entries(params)
    .map(([name, value]) => `${name} = ${valueText(value)}`)
    .join(', ')

/** What the model expects of a place; empty where it cannot say. */
export const expectsWords = (result: string, { mean, std }: Proposed): string =>
  mean === null || std === null
    ? ''
    : `The model expects ${strong(`${result} = ${formatNumber(mean)} ± ${formatNumber(std, 2)}`)} there.`

/** How likely a place keeps the limit; empty where there is none, or nothing is known of it. */
export const chanceWords = (limit: Limit | undefined, { feasible }: Proposed): string =>
  limit && feasible !== undefined
    ? `The chance that it keeps the limit, ${limitText(limit)}, is ${strong(formatPercent(feasible))}.`
    : ''

export interface Circumstances {
  readonly goal: Study['goal']
  readonly result: string
  readonly acquisition: Acquisition
  readonly best: { readonly number: number; readonly value: number } | null
  readonly limit: Limit | undefined
  /** Experiments that fill the space, before the model chooses. */
  readonly design: number
}

/** Why an experiment is proposed, in whole sentences. */
export function whyWords(ahead: Ahead, { goal, result, acquisition, best, limit, design }: Circumstances): string {
  const expects = [expectsWords(result, ahead), chanceWords(limit, ahead)].filter(Boolean).join(' ')
  if (ahead.origin === 'initial')
    return `The first ${design} experiments fill the space evenly, so that the model can tell the inputs apart. After them the model chooses. ${expects}`.trim()
  if (ahead.mean === null || ahead.std === null) return expects
  if (best === null)
    return limit && ahead.origin === 'model'
      ? `${expects} No trial is known to keep the limit yet, so the model looks where one is likely to.`
      : expects
  const [mean, top] = [toEngine(goal, ahead.mean), toEngine(goal, best.value)]
  const chance = ahead.std > 0 ? cdf((mean - top) / ahead.std) : Number(mean > top)
  const beats = `The best result so far${limit ? ' that keeps the limit' : ''} is ${formatNumber(best.value)} (trial ${best.number}); this one beats it with a chance of ${formatPercent(chance)}.`
  if (limit && isWeighed(acquisition))
    return `${expects} ${beats} What it is expected to gain counts as much as it is likely to keep the limit.`
  if (acquisition.explainedBy !== 'improvement' && ahead.origin === 'model')
    return `${expects} ${beats} ${questionOf(acquisition)}`
  return `${expects} ${beats} ${payWords(mean, top, ahead.std)}`
}

/** The expected improvement, and which of mean and uncertainty pays for it. */
function payWords(mean: number, best: number, sd: number): string {
  const terms = improvementTerms({ mean, sd }, { best, xi: 0, kappa: 0 })
  const gain = terms.mean + terms.uncertainty
  if (!(gain > 0)) return 'No gain is expected of it.'
  const average = `On average it gains ${strong(formatNumber(gain, 2))}`
  const share = terms.mean / gain
  if (share > 0.6) return `${average}, mostly because the result expected there is good.`
  if (share > 0.2) return `${average}, both because the result expected there is good and because the model is unsure of it.`
  return `${average}, mostly because the model is unsure of the place.`
}

/** Where the mean is best, and that this is another question than where to measure. */
export const optimumWords = (result: string, optimum: Proposed, limit?: Limit): string =>
  [`${settingWords(optimum.params)}.`, expectsWords(result, optimum), chanceWords(limit, optimum), doubtWords(limit, optimum)]
    .filter(Boolean)
    .join(' ')

/** As much less likely may a place be once its numbers are rounded. */
const ROUNDED = 0.02

/** That no setting is safe enough yet. */
const doubtWords = (limit: Limit | undefined, { feasible }: Proposed): string =>
  limit && feasible !== undefined && feasible < SURE_ENOUGH - ROUNDED
    ? `No setting is expected to keep it with a chance of ${formatPercent(SURE_ENOUGH)} yet: this one is the likeliest.`
    : ''

/** A gain of less than this share of the spread of the results is hardly worth an experiment. */
const LITTLE = 0.01

/** Whether to go on, as far as the model can tell. */
export function outlookWords({ gain, noiseSd }: Outlook, spread: number): string {
  const [amount, noise] = [formatNumber(gain, 2), formatNumber(noiseSd, 2)]
  if (gain < noiseSd)
    return `${strong('You may want to stop.')} The best next experiment gains ${amount} on average, less than one result scatters by chance (${noise}). To be sure of your best setting, repeat it.`
  if (gain < LITTLE * spread)
    return `${strong('You may want to stop.')} The best next experiment gains ${amount} on average, less than a hundredth of the spread of your results. The model knows only what was measured: a narrow peak can still hide.`
  return `${strong('Going on should pay.')} The best next experiment gains ${amount} on average; one result scatters by about ${noise} by chance.`
}

/** What the model could not be told. */
export function leftOutWords(leftOut: number): string {
  if (leftOut === 0) return ''
  return leftOut === 1
    ? 'The model leaves out 1 trial: it was pruned, or an input of it is missing or none of the choices.'
    : `The model leaves out ${leftOut} trials: they were pruned, or an input of theirs is missing or none of the choices.`
}
