import type { Acquisition } from '../../acquisition/acquisition'
import { improvementTerms } from '../../acquisition/expectedImprovement'
import { toEngine } from '../../experiment/direction'
import { SURE_ENOUGH } from '../../experiment/measure/ask'
import type { Outlook } from '../../experiment/measure/finding'
import { type Limit, limitText } from '../../experiment/measure/limit'
import type { Study } from '../../experiment/measure/study'
import type { Proposed } from '../../experiment/measure/studyModel'
import { measure } from '../../language/en/measure'
import { cdf } from '../../numerics/normal'
import type { Ahead } from '../../store/measure/derived'
import { formatNumber, formatPercent } from '../format'
import { isWeighed } from '../words/feasibility'
import { questionOf } from '../words/gain'
import { valueText } from './typed'

/** A setting of the inputs: "Temperature (°C) = 62, Catalyst = Ni". */
export const settingWords = (params: Proposed['params']): string =>
  Object.entries(params)
    .map(([name, value]) => `${name} = ${valueText(value)}`)
    .join(', ')

/** What the model expects of a place; empty where it cannot say. */
export const expectsWords = (result: string, { mean, std }: Proposed): string =>
  mean === null || std === null ? '' : measure.expects(result, formatNumber(mean), formatNumber(std, 2))

/** How likely a place keeps the limit; empty where there is none, or nothing is known of it. */
export const chanceWords = (limit: Limit | undefined, { feasible }: Proposed): string =>
  limit && feasible !== undefined ? measure.chance(limitText(limit), formatPercent(feasible)) : ''

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
  if (ahead.origin === 'initial') return `${measure.fillsSpace(design)} ${expects}`.trim()
  if (ahead.mean === null || ahead.std === null) return expects
  if (best === null) return limit && ahead.origin === 'model' ? `${expects} ${measure.noneKeeps}` : expects
  const [mean, top] = [toEngine(goal, ahead.mean), toEngine(goal, best.value)]
  const chance = ahead.std > 0 ? cdf((mean - top) / ahead.std) : Number(mean > top)
  const says = limit ? measure.beatsWithin : measure.beats
  const beats = says(formatNumber(best.value), best.number, formatPercent(chance))
  if (limit && isWeighed(acquisition)) return `${expects} ${beats} ${measure.weighed}`
  if (acquisition.explainedBy !== 'improvement' && ahead.origin === 'model')
    return `${expects} ${beats} ${questionOf(acquisition)}`
  return `${expects} ${beats} ${payWords(mean, top, ahead.std)}`
}

/** The expected improvement, and which of mean and uncertainty pays for it. */
function payWords(mean: number, best: number, sd: number): string {
  const terms = improvementTerms({ mean, sd }, { best, xi: 0, kappa: 0 })
  const gain = terms.mean + terms.uncertainty
  if (!(gain > 0)) return measure.noGain
  const amount = formatNumber(gain, 2)
  const share = terms.mean / gain
  if (share > 0.6) return measure.gainsByMean(amount)
  return share > 0.2 ? measure.gainsByBoth(amount) : measure.gainsByUncertainty(amount)
}

/** Where the mean is best, and that this is another question than where to measure. */
export const optimumWords = (result: string, optimum: Proposed, limit?: Limit): string =>
  [
    measure.optimumAt(settingWords(optimum.params)),
    expectsWords(result, optimum),
    chanceWords(limit, optimum),
    doubtWords(limit, optimum),
  ]
    .filter(Boolean)
    .join(' ')

/** As much less likely may a place be once its numbers are rounded. */
const ROUNDED = 0.02

/** That no setting is safe enough yet. */
const doubtWords = (limit: Limit | undefined, { feasible }: Proposed): string =>
  limit && feasible !== undefined && feasible < SURE_ENOUGH - ROUNDED ? measure.doubt(formatPercent(SURE_ENOUGH)) : ''

/** A gain of less than this share of the spread of the results is hardly worth an experiment. */
const LITTLE = 0.01

/** Whether to go on, as far as the model can tell. */
export function outlookWords({ gain, noiseSd }: Outlook, spread: number): string {
  const [amount, noise] = [formatNumber(gain, 2), formatNumber(noiseSd, 2)]
  if (gain < noiseSd) return measure.stopNoise(amount, noise)
  return gain < LITTLE * spread ? measure.stopLittle(amount) : measure.goOn(amount, noise)
}

/** What the model could not be told. */
export const leftOutWords = (leftOut: number): string => (leftOut === 0 ? '' : measure.leavesOut(leftOut))
