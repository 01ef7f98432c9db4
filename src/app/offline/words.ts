import { dialogs } from '../../language/en/dialogs'
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
          text: dialogs.newer,
          action: dialogs.useNow,
          dismiss: dialogs.later,
        }
  if (saving === 'done' && isFirst && !isTold) return { about: 'saved', text: dialogs.worksOffline, dismiss: dialogs.good }
  if (saving === 'no network')
    return {
      about: 'stopped',
      text: of > 0 ? dialogs.networkAwayAt(saved, of) : dialogs.networkAway,
      action: dialogs.tryAgain,
      dismiss: dialogs.close,
    }
  if (saving === 'no room')
    return {
      about: 'stopped',
      text: dialogs.noSpace,
      dismiss: dialogs.close,
    }
  return null
}
