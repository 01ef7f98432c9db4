import { isFeasible } from '../../measure/limit'
import type { Departure } from '../departure'
import { maximised } from '../maximised'
import type { FileForm } from './file'

/** A moment for what has none: a run knows no clock. */
const MOMENT = { datetime: '2000-01-01 00:00:00', elapsed: 0, delta: 0 }

/** The second output, and whether it keeps its limit, where there is one. */
const constraintOf = ({ second: limit }: Departure, second: number | null | undefined) =>
  limit && second !== undefined && second !== null ? { constraint: second, allowed: isFeasible(limit, { second }) } : {}

/**
 * The log that bayes_opt up to 2 writes and `load_logs` reads: one evaluation a line. It holds numbers only, so a category stands as the number of
 * its choice.
 */
export const bayesOptLines: FileForm = {
  id: 'bayes_opt-lines',
  name: 'bayes_opt log (up to 2.x)',
  says: 'One evaluation a line, for load_logs. It maximises, so values to be minimised are negated; a logarithmic axis stands as exponents, a choice as its number.',
  ending: '.bayes_opt.log.json',
  type: 'application/json',
  write(departure) {
    const { columns, trials } = maximised(departure)
    return trials
      .map(({ params, target, second }) => {
        const numbers = columns.map(({ key, parameter, labels }) => [
          key,
          parameter.type === 'category' ? labels.indexOf(String(params[key])) : params[key],
        ])
        return `${JSON.stringify({ target, ...constraintOf(departure, second), params: Object.fromEntries(numbers), datetime: MOMENT })}\n`
      })
      .join('')
  },
}
