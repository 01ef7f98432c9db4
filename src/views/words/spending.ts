/**
 * How a budget is spent, in a line.
 *
 * @param atOnce how many places are chosen before the first of their results is back
 * @param stopsEarly whether a rule may end the search before its budget
 */
export function spendingWords(atOnce: number, stopsEarly: boolean): string {
  if (atOnce > 1) return stopsEarly ? `${atOnce} chosen at once, may stop early` : `${atOnce} chosen at once, to the end`
  return stopsEarly ? 'One at a time, may stop early' : 'One at a time, to the end'
}
