import type { Acquisition } from '../../acquisition/acquisition'
import type { Explanation } from '../../experiment/moments'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import { formatNumber } from '../format'
import { scoreWords } from './gain'

/** What the model predicts at a place: mean ± standard deviation; where y was transformed, its median and what holds 95 % of it. */
export const predictionWords = ({ mean, sd, transform, range }: Explanation): string =>
  transform
    ? explore.medianAndRange(formatNumber(mean), formatNumber(range[0]), formatNumber(range[1]))
    : `${formatNumber(mean)} ± ${formatNumber(sd)}`

/** The same for a screen reader, with the acquisition function's score where it has one. */
export function spokenPrediction(acquisition: Acquisition, at: Explanation): string {
  const { mean, sd, score, transform } = at
  const predicted = transform ? explore.predictedSo(predictionWords(at)) : explore.predicted(formatNumber(mean), formatNumber(sd))
  if (score === null) return predicted
  return explore.withScore(predicted, registries.say(acquisition.name), scoreWords(acquisition, score, transform))
}
