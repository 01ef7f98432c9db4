import type { Acquisition } from '../../acquisition/acquisition'
import { scoreUnits } from '../../acquisition/scoreUnits'
import type { Explanation } from '../../experiment/moments'
import type { Standing } from '../../experiment/standing'
import type { Problem } from '../../problems/problem'
import { formatNumber, formatPercent } from '../format'
import { isLowBest } from '../plot/acquisitionAxis'
import { enumerate, strong } from './sentence'

/** A gain, as a share of the prior s.d., or a probability below this is none that a person would evaluate for. */
const NOTHING = 1e-6
/** The shares of EI that the mean pays from which on it alone, or it too, is worth a word. */
const [MOST, SOME] = [0.6, 0.2]
/** A place beside the best so far: its f was this strongly correlated with f there, and little of the prior s.d. is left in doubt. */
const [BESIDE, WELL_KNOWN] = [0.9, 0.25]

/** A score of an acquisition function as people read it. */
export const scoreWords = ({ unit }: Acquisition, score: number): string =>
  scoreUnits[unit].isProbability ? formatPercent(score) : formatNumber(score)

/** What an acquisition function asks of every place. */
export const questionOf = ({ name, question }: Acquisition): string => `${name} asks: “${question}”`

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
  const none = strong('Practically no gain is expected anywhere:')
  const over = 'By this model the search is over, and where it goes now hardly matters.'
  if (isProbability) return `${none} the largest ${name.toLowerCase()} is ${formatNumber(next.probabilityOfImprovement)}. ${over}`
  return next.expectedImprovement === 0
    ? `${none} EI is 0 everywhere, as far as this computer can tell. ${over}`
    : `${none} the largest EI is ${formatNumber(next.expectedImprovement)}. ${over}`
}

/** Which of the two terms pays, and what the search does there: going for the best, refining, or exploring. */
function natureWords({ terms, expectedImprovement }: Explanation, { doubt, tie }: Standing): string {
  const share = terms.mean / expectedImprovement
  if (share > MOST) return `Most of it comes from a ${strong('promising mean')}: the search exploits what it knows.`
  if (share > SOME) return `It is paid for by ${strong('both')}, a promising mean and uncertainty.`
  const nearlyAll = `Nearly all of it comes from ${strong('uncertainty')}:`
  if (doubt > WELL_KNOWN)
    return terms.mean < 0 ? `The search ${strong('explores')}.` : `${nearlyAll} the search ${strong('explores')}.`
  if (tie >= BESIDE)
    return terms.mean < 0
      ? `The search ${strong('refines')} next to the best so far.`
      : `${nearlyAll} the search ${strong('refines')} next to the best so far.`
  return terms.mean < 0
    ? 'The search looks closer at a place that it knows fairly well.'
    : `${nearlyAll} the search looks closer at a place that it knows fairly well.`
}

/** An acquisition function's question, and the best answer of all places. */
function questionWords(acquisition: Acquisition, goal: Problem['goal'], { score }: Explanation): string {
  const asks = questionOf(acquisition)
  if (score === null) return asks
  const answer = strong(scoreWords(acquisition, score))
  return isLowBest(acquisition.unit, goal)
    ? `${asks} The answer, ${answer}, is the lowest of all places.`
    : `${asks} The answer, ${answer}, is the highest of all places.`
}

/** A place that was evaluated before, as far as the model can tell. */
function repeatWords({ sd }: Explanation, { repeats, noiseSd }: Standing): string {
  const place = `${strong('It repeats itself:')} to the model this is the place of ${repeatedWords(repeats)}`
  return sd <= noiseSd
    ? `${place}, where its doubt, σ = ${formatNumber(sd)}, is within the noise s.d. that it assumes, ${formatNumber(noiseSd)}. No other place scores better.`
    : `${place}, where little is left to learn. No other place scores better.`
}

/** The evaluations that were made at one place: "evaluation 4", "evaluations 4 and 6", "evaluation 9 and 3 before it". */
function repeatedWords(numbers: readonly number[]): string {
  if (numbers.length === 1) return `evaluation ${numbers[0]}`
  if (numbers.length > 3) return `evaluation ${numbers.at(-1)} and ${numbers.length - 1} before it`
  return `evaluations ${enumerate(numbers.map(String))}`
}
