import { isFree } from '../../views/workbench/ownKeys'

/** Keys that were pressed while what presents was on its way. */
let held: KeyboardEvent[] = []

/** What a presenter's keys are; the others are the browser's. */
const MEANT = /^(?:.|Page.*|Arrow.*|Escape)$/u

function hold(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !MEANT.test(event.key) || !isFree(event)) return
  event.preventDefault()
  event.stopImmediatePropagation()
  // The key that presents, pressed twice or held down, means it once.
  if (event.key.toLowerCase() !== 'f') held.push(event)
}

/** Keeps keys for what presents, until it has come. */
export const holdKeys = (): void => window.addEventListener('keydown', hold, { capture: true })

/** Gives the keys that were kept to who hears them now. */
export function releaseKeys(): void {
  window.removeEventListener('keydown', hold, { capture: true })
  const keys = held
  held = []
  for (const { key, code, shiftKey } of keys) {
    const event = new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true })
    ;(document.activeElement ?? document).dispatchEvent(event)
  }
}
