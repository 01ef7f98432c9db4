import type { Acquisition } from '../../acquisition/acquisition'
import { scoreUnits } from '../../acquisition/scoreUnits'
import type { Explanation } from '../../experiment/moments'
import type { Standing } from '../../experiment/standing'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import { listOf } from '../../language/numbers'
import type { Problem } from '../../problems/problem'
import { findTransform, type TransformId } from '../../search/transforms'
import { formatNumber, formatPercent } from '../format'
import { isLowBest } from '../plot/acquisitionAxis'
import { strong } from './sentence'

/** A gain, as a share of the prior s.d., or a probability below this is none that a person would evaluate for. */
const NOTHING = 1e-6
/** The shares of EI that the mean pays from which on it alone, or it too, is worth a word. */
const [MOST, SOME] = [0.6, 0.2]
/** A place beside the best so far: its f was this strongly correlated with f there, and little of the prior s.d. is left in doubt. */
const [BESIDE, WELL_KNOWN] = [0.9, 0.25]

/** A score of an acquisition function as people read it. A gain is one of what y was turned into, where it was transformed. */
export function scoreWords({ unit }: Pick<Acquisition, 'unit'>, score: number, transform: TransformId | null = null): string {
  if (scoreUnits[unit].isProbability) return formatPercent(score)
  return transform && unit === 'gain' ? explore.inUnit(formatNumber(score), unitOf(transform)) : formatNumber(score)
}

/** What a model is of where y was transformed. */
export const unitOf = (transform: TransformId): string => registries.say(findTransform(transform).unit)

/** What an acquisition function asks of every place. */
export const questionOf = ({ name, question }: Acquisition): string =>
  explore.question(registries.say(name), registries.say(question))

/** Whether EI, its two terms and their shares are the reason. */
const weighsGain = ({ explainedBy }: Acquisition): boolean => explainedBy === 'improvement'

/** What a place pays, in numbers: EI and its two terms, or the score of a function that asks something else; empty without one. */
export function payWords(acquisition: Acquisition, at: Explanation): string {
  const { short, unit } = acquisition
  if (!weighsGain(acquisition))
    return at.score === null ? '' : `${strong(`${short} = ${scoreWords(acquisition, at.score, at.transform)}`)}.`
  const { mean, uncertainty } = at.terms
  const logarithm = scoreUnits[unit].isLogarithm && at.score !== null ? ` (${short} = ${formatNumber(at.score)})` : ''
  const gain = `${strong(`EI = ${scoreWords({ unit: 'gain' }, at.expectedImprovement, at.transform)}`)}${logarithm}`
  if (at.expectedImprovement === 0) return explore.payNothing(gain)
  return mean < 0
    ? explore.payLess(gain, formatNumber(uncertainty), formatNumber(-mean))
    : explore.payBoth(gain, formatNumber(mean), formatNumber(uncertainty))
}

/** Why the place with the best score has it: what is asked and answered, or which of mean and uncertainty pays. */
export function reasonWords(acquisition: Acquisition, goal: Problem['goal'], next: Explanation, standing: Standing): string {
  const nothing = nothingWords(acquisition, next, standing)
  if (nothing) return nothing
  const repeated = standing.repeats.length > 0 ? ` ${repeatWords(next, standing)}` : ''
  if (!weighsGain(acquisition)) return `${questionWords(acquisition, goal, next)}${repeated}`
  const pay = explore.onAverage(payWords(acquisition, next))
  return `${pay}${repeated || ` ${natureWords(next, standing)}`}`
}

/** Expected improvement that has died, for the functions that hope for one; empty while there is hope. */
function nothingWords(acquisition: Acquisition, next: Explanation, { priorSd }: Standing): string {
  const { settings, unit, name } = acquisition
  if (!settings.includes('xi')) return ''
  const isProbability = scoreUnits[unit].isProbability
  const hope = isProbability ? next.probabilityOfImprovement : next.expectedImprovement / priorSd
  if (hope >= NOTHING) return ''
  const said = isProbability
    ? explore.largestIs(registries.say(name), formatNumber(next.probabilityOfImprovement))
    : next.expectedImprovement === 0
      ? explore.eiIsZero
      : explore.largestEi(formatNumber(next.expectedImprovement))
  return `${explore.noGain} ${said} ${explore.searchOver}`
}

/** Which of the two terms pays, and what the search does there: going for the best, refining, or exploring. */
function natureWords({ terms, expectedImprovement }: Explanation, { doubt, tie }: Standing): string {
  const share = terms.mean / expectedImprovement
  if (share > MOST) return explore.exploits
  if (share > SOME) return explore.both
  if (doubt > WELL_KNOWN) return terms.mean < 0 ? explore.explores : explore.uncertaintyExplores
  if (tie >= BESIDE) return terms.mean < 0 ? explore.refines : explore.uncertaintyRefines
  return terms.mean < 0 ? explore.looksCloser : explore.uncertaintyLooksCloser
}

/** An acquisition function's question, and the best answer of all places. */
function questionWords(acquisition: Acquisition, goal: Problem['goal'], { score, transform }: Explanation): string {
  const asks = questionOf(acquisition)
  if (score === null) return asks
  const answer = scoreWords(acquisition, score, transform)
  return isLowBest(acquisition.unit, goal) ? explore.lowestAnswer(asks, answer) : explore.highestAnswer(asks, answer)
}

/** A place that was evaluated before, as far as the model can tell. */
function repeatWords({ sd }: Explanation, { repeats, noiseSd }: Standing): string {
  const where = repeatedWords(repeats)
  return sd <= noiseSd ? explore.repeatsNoise(where, formatNumber(sd), formatNumber(noiseSd)) : explore.repeats(where)
}

/** The evaluations that were made at one place: "evaluation 4", "evaluations 4 and 6", "evaluation 9 and 3 before it". */
function repeatedWords(numbers: readonly number[]): string {
  if (numbers.length === 1) return explore.repeatedOne(numbers[0]!)
  if (numbers.length > 3) return explore.repeatedMany(numbers.at(-1)!, numbers.length - 1)
  return explore.repeatedFew(listOf(numbers.map(String)))
}
