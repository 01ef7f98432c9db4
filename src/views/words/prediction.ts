import type { Acquisition } from '../../acquisition/acquisition'
import type { Explanation } from '../../experiment/moments'
import { formatNumber } from '../format'
import { scoreWords } from './gain'

/** What the model predicts at a place: mean ± standard deviation. */
export const predictionWords = ({ mean, sd }: Explanation): string => `${formatNumber(mean)} ± ${formatNumber(sd)}`

/** The same for a screen reader, with the acquisition function's score where it has one. */
export function spokenPrediction({ name, ...acquisition }: Acquisition, { mean, sd, score }: Explanation): string {
  const predicted = `predicted ${formatNumber(mean)} plus or minus ${formatNumber(sd)}`
  if (score === null) return predicted
  return `${predicted}, ${name.charAt(0).toLowerCase()}${name.slice(1)} ${scoreWords({ name, ...acquisition }, score)}`
}
