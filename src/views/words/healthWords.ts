import type { Health } from '../../workers/health'

/**
 * What a room says while a worker is missing; null when none is.
 *
 * @param work what a worker makes: "run", "training"
 */
export function healthWords({ silent, replaced }: Health, work: string): string | null {
  const words = [
    replaced === 1 && `A worker stopped by itself. Another has taken its place and makes its ${work} again.`,
    replaced > 1 && `${replaced} workers stopped by themselves. Others have taken their places and make their ${work}s again.`,
    silent === 1 && `A worker has not been heard of for some seconds. If it stays silent, another takes its place.`,
    silent > 1 && `${silent} workers have not been heard of for some seconds. Those that stay silent are replaced.`,
  ].filter((sentence) => sentence !== false)
  return words.length > 0 ? words.join(' ') : null
}
