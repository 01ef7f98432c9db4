import type { Acquisition } from '../../acquisition/acquisition'
import type { Explanation } from '../../experiment/moments'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import { formatNumber } from '../format'
import { scoreWords } from './gain'

/** What the model predicts at a place: mean ± standard deviation. */
export const predictionWords = ({ mean, sd }: Explanation): string => `${formatNumber(mean)} ± ${formatNumber(sd)}`

/** The same for a screen reader, with the acquisition function's score where it has one. */
export function spokenPrediction(acquisition: Acquisition, { mean, sd, score }: Explanation): string {
  const predicted = explore.predicted(formatNumber(mean), formatNumber(sd))
  if (score === null) return predicted
  return explore.withScore(predicted, registries.say(acquisition.name), scoreWords(acquisition, score))
}
