import { createRoot } from 'react-dom/client'
import { OfflineNotice } from './OfflineNotice'
import { createOffline } from './offline'

/** Saves the app on this computer, where the browser can and the page came from a server. */
export function startOffline(): void {
  const { serviceWorker } = navigator
  // A page in the frame of another host is that host's to keep.
  if (!serviceWorker || !location.protocol.startsWith('http') || window.top !== window) return
  const keeper = createOffline({
    workers: serviceWorker,
    reach: async () => {
      try {
        await fetch('./service-worker.js', { method: 'HEAD', cache: 'no-store' })
        return true
      } catch {
        return false
      }
    },
    reload: () => location.reload(),
  })
  const place = document.body.appendChild(document.createElement('div'))
  createRoot(place).render(<OfflineNotice keeper={keeper} />)
  window.addEventListener('online', () => void keeper.save())
  void keeper.save()
}
