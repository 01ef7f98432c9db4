import type { Input, InputId, Place } from '../../../casestudy/inputs'
import type { SevenSummary } from '../../../casestudy/sevenSummary'
import { formatPercent, formatShort } from '../../format'
import { formatDuration } from '../../race/duration'
import { count } from '../../words/sentence'
import { NAMES_IN_SENTENCES } from '../contestants'

/** What each input is called in a table and above a picture. */
export const INPUT_NAMES: Readonly<Record<InputId, string>> = {
  lr: 'Learning rate',
  l2: 'L2 penalty',
  width1: 'First width',
  width2: 'Second width',
  batch: 'Batch size',
  epochs: 'Epochs',
  beta1: 'Adam’s β₁',
}

/** Where an input is searched. */
export const rangeWords = ({ low, high, log, whole }: Input): string =>
  `${formatShort(low)} to ${formatShort(high)}, ${log ? 'log' : 'linear'}${whole ? ', whole' : ''}`

/** A value of an input, as one would set it. */
export const valueWords = ({ id }: Pick<Input, 'id'>, place: Place | null): string => {
  const value = place?.[id]
  return value === undefined ? '–' : formatShort(value)
}

/** What the scene is about. */
export const sevenHeadWords = (isLive: boolean, seeds: number): string =>
  isLive
    ? 'Trained here, on the trips at hand: the same three searches with one budget, now over seven inputs in a wider range.'
    : `Recorded with the trainer of this app on 5,000 synthetic trips, ${count(seeds, 'seed')}: the same three searches with one budget, now over seven inputs in a wider range.`

/** What a grid is worth in seven inputs. */
export const GRID_WORDS =
  'A grid of two values an input takes 2⁷ = 128 trainings, and one of three 2,187. Its two values stand in the middle of the lower and of the upper half of each axis.'

/** How the searches compare over the recorded seeds: errors as shares of the guess's. */
export function overSeedsWords(summaries: readonly SevenSummary[], seeds: number, lower: number, lowerFresh: number): string {
  const share = (value: number | null) => (value === null ? 'nothing' : formatPercent(value))
  const found = summaries.map(({ id, foundAtEnd }) => `${NAMES_IN_SENTENCES[id]} ${share(foundAtEnd)}`)
  const fresh = summaries.map(({ id, fresh: value }) => `${NAMES_IN_SENTENCES[id]} ${share(value)}`)
  return [
    `Of the guess’s error with the same seed, the searches have found in the median: ${found.join(', ')}.`,
    `Their picks trained again with fresh seeds, on rides that no search saw, come to: ${fresh.join(', ')}.`,
    `Bayesian optimization found a lower error than random search with ${lower} of ${count(seeds, 'seed')}, and its pick was the better one on fresh seeds with ${lowerFresh}. Its pick beat the guess there with ${summaries.find(({ id }) => id === 'bayesian')?.beatsGuess ?? 0}.`,
  ].join(' ')
}

/** What choosing costs beside training. */
export function costWords(choosing: number, training: number): string {
  return `Bayesian optimization took ${formatDuration(choosing)} of choosing beside ${formatDuration(training)} of training: these trainings are cheap enough for that to count.`
}

/** The picture of the seeds, for those who do not see it. */
export const seedsWords = (summaries: readonly SevenSummary[], seeds: number): string =>
  `Best found so far as a share of the guess’s error, median over ${count(seeds, 'seed')}: ${summaries
    .map(
      ({ id, foundAtEnd }) => `${NAMES_IN_SENTENCES[id]} ends at ${foundAtEnd === null ? 'nothing' : formatPercent(foundAtEnd)}`,
    )
    .join(', ')}.`

/** The pictures of the slices, for those who do not see them. */
export const sliceWords = (name: string, range: readonly [number, number]): string =>
  `${name}: along it the model expects an RMSE from $${range[0].toFixed(2)} to $${range[1].toFixed(2)}`

/** The picture of the importance, for those who do not see it. */
export const importanceWords = (
  rows: readonly { readonly name: string; readonly byModel: number | null; readonly byPoints: number | null }[],
): string =>
  rows
    .map(({ name, byModel, byPoints }) => {
      const said = [
        ...(byModel === null ? [] : [`${formatPercent(byModel)} by length-scale`]),
        ...(byPoints === null ? [] : [`${formatPercent(Math.max(0, byPoints))} of the variance`]),
      ]
      return `${name}: ${said.join(', ') || 'nothing yet'}`
    })
    .join('; ')
