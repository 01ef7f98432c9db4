import { spoken } from '../speak'

/** What a worker makes, as many of them as are said. */
const WORK = { run: ['run', 'runs'], training: ['training', 'trainings'], fit: ['fit', 'fits'] } as const
export type Work = keyof typeof WORK

/** What several rooms say of their workers, and of the files that these read. */
export const workers = spoken('workers', {
  replaced: (workers: number, work: Work) =>
    workers === 1
      ? `A worker stopped by itself. Another has taken its place and makes its ${WORK[work][0]} again.`
      : `${workers} workers stopped by themselves. Others have taken their places and make their ${WORK[work][1]} again.`,
  silent: (workers: number) =>
    workers === 1
      ? 'A worker has not been heard of for some seconds. It is replaced if it stays silent.'
      : `${workers} workers have not been heard of for some seconds. Those that stay silent are replaced.`,
  silentUntil: (workers: number, seconds: number) =>
    workers === 1
      ? `A worker has not been heard of for some seconds. It is replaced in ${seconds} s if it stays silent.`
      : `${workers} workers have not been heard of for some seconds. Those that stay silent are replaced, the first in ${seconds} s.`,
  files: (names: readonly string[]) => names.join(' and '),
  unreadable: (reason: string) => `It could not be read: ${reason}.`,
})
