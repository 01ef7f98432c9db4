import type { Health } from '../../workers/health'

/**
 * What a room says while a worker is missing; null when none is.
 *
 * @param work what a worker makes: "run", "training"
 */
export const healthWords = (health: Health, work: string): string | null =>
  joined([...replacedWords(health, work), ...silentWords(health)])

/** The same when it is spoken: only when something happens, not with every second. */
export const spokenHealth = (health: Health, work: string): string | null =>
  joined([...replacedWords(health, work), ...silentWords({ ...health, replacedIn: null })])

const joined = (sentences: readonly string[]): string | null => (sentences.length > 0 ? sentences.join(' ') : null)

function replacedWords({ replaced }: Health, work: string): string[] {
  if (replaced === 0) return []
  return replaced === 1
    ? [`A worker stopped by itself. Another has taken its place and makes its ${work} again.`]
    : [`${replaced} workers stopped by themselves. Others have taken their places and make their ${work}s again.`]
}

function silentWords({ silent, replacedIn }: Health): string[] {
  if (silent === 0) return []
  if (silent === 1)
    return replacedIn === null
      ? ['A worker has not been heard of for some seconds. It is replaced if it stays silent.']
      : [`A worker has not been heard of for some seconds. It is replaced in ${replacedIn} s if it stays silent.`]
  return replacedIn === null
    ? [`${silent} workers have not been heard of for some seconds. Those that stay silent are replaced.`]
    : [
        `${silent} workers have not been heard of for some seconds. Those that stay silent are replaced, the first in ${replacedIn} s.`,
      ]
}
