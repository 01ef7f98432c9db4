import { useEffect, useState, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { onWork, poolsAtWork } from '../../workers/atWork'
import { usePresenting } from '../present/mode'
import type { OfflineKeeper } from './offline'
import { type OfflineWords, offlineWords } from './words'
import './OfflineNotice.css'

const KEY = 'where-next/saved'

/** As long as two short sentences take to be read, and once more. */
const NEWS_MS = 8000

/** Whether it was told before. Storage may be closed to us: then it is told at every first visit. */
function wasTold(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}

/** It is told once; where nothing can be stored, at every first visit. */
function rememberTold(): void {
  try {
    localStorage.setItem(KEY, 'yes')
  } catch {
    // Told again then.
  }
}

/** Says, in nobody's way, that the app is saved on this computer, that it could not be, or that there is a newer one. */
export function OfflineNotice({ keeper }: { keeper: OfflineKeeper }) {
  const offline = useStore(keeper.store)
  const isAtWork = useSyncExternalStore(onWork, isAnyoneAtWork)
  const isPresenting = usePresenting() !== null
  const [isTold, setTold] = useState(wasTold)
  const [dismissed, setDismissed] = useState<OfflineWords['about'] | null>(null)
  const words = offlineWords(offline, { isTold, isAtWork, isPresenting })
  const shown = words?.about === dismissed ? null : words

  const isNews = shown?.about === 'saved'
  // What asks for nothing goes by itself: until then it may lie on something.
  useEffect(() => {
    if (!isNews) return
    const timer = setTimeout(() => setTold(true), NEWS_MS)
    rememberTold()
    return () => clearTimeout(timer)
  }, [isNews])
  const dismiss = () => (isNews ? setTold(true) : setDismissed(shown!.about))
  return (
    <div className="offline" aria-live="polite">
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
