import type { LayoutId } from './layouts'
import './relaid.css'

interface Size {
  readonly width: number
  readonly height: number
}

/** At most so many frames are waited for: a picture that moves by itself is never at rest. */
const MOST_FRAMES = 30

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))

/** Until what is drawn is the same for two frames. */
export async function atRest(panel: Element): Promise<void> {
  let before = ''
  for (let frames = 0; frames < MOST_FRAMES; frames++) {
    await frame()
    await frame()
    const now = panel.innerHTML
    if (now === before) return
    before = now
  }
}

/** How much higher a panel has to be for all that is in it, tables that scroll included. */
const missing = (panel: HTMLElement): number =>
  Math.max(
    panel.scrollHeight - panel.clientHeight,
    ...Array.from(panel.querySelectorAll('*'))
      .filter((each) => each.scrollHeight > each.clientHeight && /auto|scroll/.test(getComputedStyle(each).overflowY))
      .map((each) => each.scrollHeight - each.clientHeight),
  )

/**
 * Does something while a panel is laid out anew in another size, out of sight: its text stays as large as it is. What it needs more of
 * height, it gets. Another box keeps its place meanwhile, so that nothing else on the page moves.
 */
export async function relaid<Made>(
  panel: HTMLElement,
  layout: LayoutId,
  { width, height }: Size,
  make: () => Promise<Made>,
): Promise<Made> {
  const own = panel.getBoundingClientRect()
  const place = panel.cloneNode(false) as HTMLElement
  for (const { name } of Array.from(place.attributes)) if (name !== 'class') place.removeAttribute(name)
  Object.assign(place.style, { width: `${own.width}px`, height: `${own.height}px` })
  const before = panel.getAttribute('style')
  panel.before(place)
  Object.assign(panel.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    margin: '0',
    width: `${width}px`,
    height: `${height}px`,
    opacity: '0',
    pointerEvents: 'none',
  })
  panel.dataset.taken = layout
  try {
    await atRest(panel)
    const more = missing(panel)
    if (more > 0) {
      panel.style.height = `${height + more}px`
      await atRest(panel)
    }
    return await make()
  } finally {
    delete panel.dataset.taken
    panel.style.cssText = before ?? ''
    if (before === null) panel.removeAttribute('style')
    place.remove()
    await atRest(panel)
  }
}
