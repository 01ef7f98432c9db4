import type { Offline } from './offline'

/** What is said of work without a network, and what can be done about it; null when there is nothing to say. */
export interface OfflineWords {
  readonly about: 'update' | 'saved' | 'stopped'
  readonly text: string
  /** What the button says that does it; none when there is nothing to do. */
  readonly action?: string
  readonly dismiss: string
}

/** What else there is to know before anything is said. */
export interface Occasion {
  /** Whether it was said before that the app works without a network. */
  readonly isTold: boolean
  /** While something runs that a reload would end, no update is offered. */
  readonly isAtWork: boolean
  /** In a hall nothing is said at all. */
  readonly isPresenting: boolean
}

export function offlineWords(
  { saving, saved, of, isFirst, waits }: Offline,
  { isTold, isAtWork, isPresenting }: Occasion,
): OfflineWords | null {
  if (isPresenting) return null
  if (waits)
    return isAtWork
      ? null
      : {
          about: 'update',
          text: 'A newer version is ready. It is used once the page is loaded again; your run stays, results of a race or a training are computed again.',
          action: 'Use it now',
          dismiss: 'Later',
        }
  if (saving === 'done' && isFirst && !isTold)
    return { about: 'saved', text: 'Saved on this computer: from now on everything works without a network.', dismiss: 'Good' }
  if (saving === 'no network')
    return {
      about: 'stopped',
      text: `The network went away before everything was saved${of > 0 ? ` (${saved} of ${of} files)` : ''}. What is open works on; what was not opened yet may have to wait for the network.`,
      action: 'Try again',
      dismiss: 'Close',
    }
  if (saving === 'no room')
    return {
      about: 'stopped',
      text: 'The browser gives no room to save the app, so it needs a network. Everything else works.',
      dismiss: 'Close',
    }
  return null
}
