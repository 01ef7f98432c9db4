import { useState } from 'react'
import type { Tool } from './tool'

/** Copies the link of what is on screen. */
function ShareButton() {
  const [shared, setShared] = useState<'no' | 'copied' | 'failed'>('no')
  const share = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setShared('copied')
    } catch {
      setShared('failed')
    }
  }
  return (
    <button type="button" onClick={share} onBlur={() => setShared('no')}>
      {shared === 'copied' ? 'Link copied' : shared === 'failed' ? 'Copy the address bar' : 'Share'}
    </button>
  )
}

export const share: Tool = { id: 'share', name: 'Share', isFrequent: true, Button: ShareButton }
