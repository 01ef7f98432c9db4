import { blackbox } from '../../language/en/blackbox'
import type { Problem } from '../../problems/problem'
import { formatShort } from '../format'

/** What looking leaves of a zero. */
const ROUNDING = 1e-12

/** What looking has found, in a sentence. */
export function foundWords({ optimum, range, space, goal }: Problem): string {
  if (!optimum || !range) return blackbox.noValue
  const place = space.map(({ label }, d) => `${label} = ${formatShort(optimum.at[0]![d]!)}`).join(', ')
  const height = range[1] - range[0]
  const said = (value: number) => formatShort(Math.abs(value) < ROUNDING * height ? 0 : value)
  return blackbox.found(goal, said(optimum.value), place, said(range[0]), said(range[1]))
}
