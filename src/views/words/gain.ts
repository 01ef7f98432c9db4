import type { Acquisition } from '../../acquisition/acquisition'
import { scoreUnits } from '../../acquisition/scoreUnits'
import type { Explanation } from '../../experiment/moments'
import type { Standing } from '../../experiment/standing'
import type { Problem } from '../../problems/problem'
import { formatNumber, formatPercent } from '../format'
import { isLowBest } from '../plot/acquisitionAxis'
import { enumerate, strong, upper } from './sentence'

/** A gain, as a share of the prior s.d., or a probability below this is none that a person would evaluate for. */
const NOTHING = 1e-6
/** The shares of EI that the mean pays from which on it alone, or it too, is worth a word. */
const [MOST, SOME] = [0.6, 0.2]
/** A place beside the best so far: its f was this strongly correlated with f there, and little of the prior s.d. is left in doubt. */
const [BESIDE, WELL_KNOWN] = [0.9, 0.25]

/** A score of an acquisition function as people read it. */
export const scoreWords = ({ unit }: Acquisition, score: number): string =>
  scoreUnits[unit].isProbability ? formatPercent(score) : formatNumber(score)

/** Whether EI, its two terms and their shares are the reason. */
const weighsGain = ({ explainedBy }: Acquisition): boolean => explainedBy === 'improvement'

/** What a place pays, in numbers: EI and its two terms, or the score of a function that asks something else; empty without one. */
export function payWords(acquisition: Acquisition, at: Explanation): string {
  const { short, unit } = acquisition
  if (!weighsGain(acquisition)) return at.score === null ? '' : `${strong(`${short} = ${scoreWords(acquisition, at.score)}`)}.`
  const { mean, uncertainty } = at.terms
  const logarithm = scoreUnits[unit].isLogarithm && at.score !== null ? ` (${short} = ${formatNumber(at.score)})` : ''
  const gain = `${strong(`EI = ${formatNumber(at.expectedImprovement)}`)}${logarithm}`
  if (at.expectedImprovement === 0) return `${gain}, as far as this computer can tell.`
  if (mean < 0)
    return `${gain}: uncertainty pays ${formatNumber(uncertainty)}, less ${formatNumber(-mean)} because the mean falls short of the value to beat.`
  return `${gain}: ${formatNumber(mean)} from the mean and ${formatNumber(uncertainty)} from the uncertainty.`
}

/** Why the place with the best score has it: what is asked and answered, or which of mean and uncertainty pays. */
export function reasonWords(acquisition: Acquisition, goal: Problem['goal'], next: Explanation, standing: Standing): string {
  const nothing = nothingWords(acquisition, next, standing)
  if (nothing) return nothing
  const repeated = standing.repeats.length > 0 ? ` ${repeatWords(next, standing)}` : ''
  if (!weighsGain(acquisition)) return `${questionWords(acquisition, goal, next)}${repeated}`
  const pay = `On average the gain is ${payWords(acquisition, next)}`
  return `${pay}${repeated || ` ${natureWords(next, standing)}`}`
}

/** Expected improvement that has died, for the functions that hope for one; empty while there is hope. */
function nothingWords(acquisition: Acquisition, next: Explanation, { priorSd }: Standing): string {
  const { settings, unit, name } = acquisition
  if (!settings.includes('xi')) return ''
  const isProbability = scoreUnits[unit].isProbability
  const hope = isProbability ? next.probabilityOfImprovement : next.expectedImprovement / priorSd
  if (hope >= NOTHING) return ''
  const largest = isProbability
    ? `the largest ${name.toLowerCase()} is ${formatNumber(next.probabilityOfImprovement)}`
    : next.expectedImprovement === 0
      ? 'EI is 0 everywhere, as far as this computer can tell'
      : `the largest EI is ${formatNumber(next.expectedImprovement)}`
  return `${strong('Practically no gain is expected anywhere:')} ${largest}. By this model the search is over, and where it goes now hardly matters.`
}

/** Which of the two terms pays, and what the search does there: going for the best, refining, or exploring. */
function natureWords({ terms, expectedImprovement }: Explanation, { doubt, tie }: Standing): string {
  const share = terms.mean / expectedImprovement
  if (share > MOST) return `Most of it comes from a ${strong('promising mean')}: the search exploits what it knows.`
  if (share > SOME) return `It is paid for by ${strong('both')}, a promising mean and uncertainty.`
  const exploring = doubt > WELL_KNOWN
  const what = exploring
    ? `the search ${strong('explores')}.`
    : tie >= BESIDE
      ? `the search ${strong('refines')} next to the best so far.`
      : 'the search looks closer at a place that it knows fairly well.'
  return terms.mean < 0 ? upper(what) : `Nearly all of it comes from ${strong('uncertainty')}: ${what}`
}

/** An acquisition function's question, and the best answer of all places. */
function questionWords(acquisition: Acquisition, goal: Problem['goal'], { score }: Explanation): string {
  const { name, question, unit } = acquisition
  const asks = `${name} asks: “${question}”`
  if (score === null) return asks
  const best = isLowBest(unit, goal) ? 'lowest' : 'highest'
  return `${asks} The answer, ${strong(scoreWords(acquisition, score))}, is the ${best} of all places.`
}

/** A place that was evaluated before, as far as the model can tell. */
function repeatWords({ sd }: Explanation, { repeats, noiseSd }: Standing): string {
  const earlier = repeats.length - 1
  const which =
    repeats.length > 3
      ? `evaluation ${repeats.at(-1)} and ${earlier} before it`
      : `evaluation${earlier > 0 ? 's' : ''} ${enumerate(repeats.map(String))}`
  const doubts =
    sd <= noiseSd
      ? `where its doubt, σ = ${formatNumber(sd)}, is within the noise s.d. that it assumes, ${formatNumber(noiseSd)}`
      : 'where little is left to learn'
  return `${strong('It repeats itself:')} to the model this is the place of ${which}, ${doubts}. No other place scores better.`
}
