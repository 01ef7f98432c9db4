import { useState, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { onWork, poolsAtWork } from '../../workers/atWork'
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
  const isBusy = useSyncExternalStore(onBusy, isPageBusy)
  const [isTold, setTold] = useState(wasTold)
  const [dismissed, setDismissed] = useState<OfflineWords['about'] | null>(null)
  const words = offlineWords(offline, isTold, isBusy)
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

/** Whether something runs that a reload would end, or the page is shown to others. */
const isPageBusy = () => poolsAtWork() > 0 || document.fullscreenElement !== null

function onBusy(call: () => void): () => void {
  const quit = onWork(call)
  document.addEventListener('fullscreenchange', call)
  return () => {
    quit()
    document.removeEventListener('fullscreenchange', call)
  }
}
