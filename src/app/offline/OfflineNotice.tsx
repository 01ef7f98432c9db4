import { useState, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { onWork, poolsAtWork } from '../../workers/atWork'
import { usePresenting } from '../present/mode'
import type { OfflineKeeper } from './offline'
import { type OfflineWords, offlineWords } from './words'
import './OfflineNotice.css'

const KEY = 'where-next/saved'

/** Whether it was told before. Storage may be closed to us: then it is told at every first visit. */
function wasTold(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}

/** Says, in nobody's way, that the app is saved on this computer, that it could not be, or that there is a newer one. */
export function OfflineNotice({ keeper }: { keeper: OfflineKeeper }) {
  const offline = useStore(keeper.store)
  const isAtWork = useSyncExternalStore(onWork, isAnyoneAtWork)
  const isPresenting = usePresenting() !== null
  const [isTold, setTold] = useState(wasTold)
  const [dismissed, setDismissed] = useState<OfflineWords['about'] | null>(null)
  // Nobody in the hall wants to read of it.
  const words = isPresenting ? null : offlineWords(offline, isTold, isAtWork)
  const shown = words?.about === dismissed ? null : words

  const dismiss = () => {
    if (shown!.about !== 'saved') return setDismissed(shown!.about)
    setTold(true)
    try {
      localStorage.setItem(KEY, 'yes')
    } catch {
      // It is told again at another first visit.
    }
  }
  return (
    <div className="offline" role="status">
      {shown && (
        <div className="offline-notice">
          <p>{shown.text}</p>
          {shown.action && (
            <button type="button" className="primary" onClick={shown.about === 'update' ? keeper.take : keeper.save}>
              {shown.action}
            </button>
          )}
          <button type="button" onClick={dismiss}>
            {shown.dismiss}
          </button>
        </div>
      )}
    </div>
  )
}

/** Whether something runs that a reload would end. */
const isAnyoneAtWork = () => poolsAtWork() > 0
