import type { Told } from './conditioning'

/**
 * What a search is told of an evaluation at x: its value, larger is better; of a failed one (null) the worst value until then, so that the
 * search turns away from the place and goes on. null before any success: there is nothing to tell.
 */
export function toldOf(x: readonly number[], value: number | null, before: readonly Told[], excess?: number): Told | null {
  const second = excess === undefined ? {} : { excess }
  if (value !== null) return { x, value, ...second }
  return before.length > 0 ? { x, value: Math.min(...before.map((told) => told.value)), ...second } : null
}
