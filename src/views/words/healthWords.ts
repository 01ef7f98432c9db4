import { type Work, workers } from '../../language/en/workers'
import type { Health } from '../../workers/health'

/** What a room says while a worker is missing; null when none is. */
export const healthWords = (health: Health, work: Work): string | null =>
  joined([...replacedWords(health, work), ...silentWords(health)])

/** The same when it is spoken: only when something happens, not with every second. */
export const spokenHealth = (health: Health, work: Work): string | null =>
  joined([...replacedWords(health, work), ...silentWords({ ...health, replacedIn: null })])

const joined = (sentences: readonly string[]): string | null => (sentences.length > 0 ? sentences.join(' ') : null)

const replacedWords = ({ replaced }: Health, work: Work): string[] => (replaced === 0 ? [] : [workers.replaced(replaced, work)])

function silentWords({ silent, replacedIn }: Health): string[] {
  if (silent === 0) return []
  return [replacedIn === null ? workers.silent(silent) : workers.silentUntil(silent, replacedIn)]
}
